/** What a clash between accounts is told with: who has the other value, where it stands, and why the two are held for one fact. */
import type {Reference} from '../rule.js'
import type {Clash} from './clashes.js'
import {sharedWords} from './likeness.js'
import type {Mention} from './mentions.js'

/** More shared words than this say no more. */
const enough = 4

/** "`a.txt` has", "`a.txt` and 2 more have". */
export function othersHave({others}: Clash): string {
  const paths = [...new Set(others.map(({account}) => account.path))]
  return paths.length > 1 ? `\`${paths[0]}\` and ${paths.length - 1} more have` : `\`${paths[0]}\` has`
}

export function placesOf({mention, others, again}: Clash): Reference[] {
  const place = (item: Mention): Reference => ({article: item.account, at: {start: item.start, end: item.end}, message: `\`${item.raw}\``})
  return [...others, ...again.filter((item) => item !== mention)].map(place)
}

/** "Both count `people` that are dead, near `ferry`, `harlow`." */
export function grounds(a: Mention, b: Mention): string {
  const owner = a.owner && b.owner ? `of \`${a.owner.join(' ')}\`` : undefined
  const noun = a.figure?.noun !== undefined && a.figure.noun === b.figure?.noun ? `of \`${a.figure.noun}\`` : undefined
  const words = sharedWords(a, b).slice(0, enough)
  const near = words.length > 0 ? `near ${words.map((word) => `\`${word}\``).join(', ')}` : undefined
  const parts = [owner ?? noun, near].filter((part) => part !== undefined)
  return parts.length > 0 ? `Both stand ${parts.join(', ')}.` : ''
}
