/**
 * The accounts of one event, with what several rules ask of them: each thing is worked out when it is first asked for, serves all rules, and is
 * gone when the event has been compared.
 */
import type {Facts} from '../model/facts.js'
import {type View, viewsOf} from './event-view.js'
import {type Quoted, quotedIn} from './quotations/utterance-pairs.js'
import {Vocabulary} from './vocabulary.js'

export class EventContext {
  readonly accounts: readonly Facts[]
  #vocabulary: Vocabulary | undefined
  #views: readonly View[] | undefined
  #quotes: readonly Quoted[] | undefined

  constructor(accounts: readonly Facts[]) {
    this.accounts = accounts
  }

  /** The words of all accounts. */
  get vocabulary(): Vocabulary {
    this.#vocabulary ??= new Vocabulary(this.accounts)
    return this.#vocabulary
  }

  /** Each account with the weights of the event: its numbers and its dates are read off it. */
  get views(): readonly View[] {
    this.#views ??= viewsOf(this.accounts, this.vocabulary)
    return this.#views
  }

  /** The quotations that are long enough to be told from others. */
  get quotes(): readonly Quoted[] {
    this.#quotes ??= quotedIn(this.accounts)
    return this.#quotes
  }
}
