/** What an article says to others of its event, as it is held during a run: small, until the facts themselves are asked for. */
import type {Facts, Terms} from '../../model/facts.js'

export interface Account {
  path: string
  /** From front matter: the event the article belongs to, and the files it rests on. */
  event?: string
  sources?: string[]
  terms(): Terms
  facts(): Facts
}

/** What grouping and `sources:` need of it besides its terms. */
export type AccountHead = Pick<Account, 'path' | 'event' | 'sources'>

export function toldBy({path, event, sources}: AccountHead): AccountHead {
  return {path, ...(event === undefined ? {} : {event}), ...(sources === undefined ? {} : {sources})}
}

/** An account whose facts are in memory anyway. */
export function accountOf(facts: Facts): Account {
  return {...toldBy(facts), terms: () => facts.terms, facts: () => facts}
}
