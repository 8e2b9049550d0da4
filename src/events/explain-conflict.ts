/** What a conflict between accounts is told with: who has the other value, where it stands, and why the two are held for one fact. */
import type {EventFinding, Reference} from '../model/rule.js'
import type {Conflict} from './conflicts.js'
import type {Mention} from './mention.js'
import {sharedWords} from './similarity.js'

/** More shared words than this say no more. */
const enough = 4

/** What a rule says of a conflict: only a note where it is not sure or something speaks for both. */
export function mismatchOf(conflict: Conflict, mayBeBoth = false, reason?: string): EventFinding {
  const {mention} = conflict
  const [other] = conflict.others as [Mention, ...Mention[]]
  return {
    article: mention.account,
    at: mention,
    value: mention.raw,
    message: `Unexpected \`${mention.raw}\`, ${othersHave(conflict)} \`${other.raw}\``,
    ...(mayBeBoth || conflict.level !== 'sure' ? {severity: 'info'} : {}),
    note: [conflict.level === 'doubtful' ? 'These may as well be two facts.' : undefined, reason, reasons(mention, other)]
      .filter((part) => part !== undefined)
      .join(' '),
    see: placesOf(conflict),
  }
}

/** "`a.txt` has", "`a.txt` and 2 more have". */
function othersHave({others}: Conflict): string {
  const paths = [...new Set(others.map(({account}) => account.path))]
  return paths.length > 1 ? `\`${paths[0]}\` and ${paths.length - 1} more have` : `\`${paths[0]}\` has`
}

function placesOf({mention, others, again}: Conflict): Reference[] {
  const place = (item: Mention): Reference => ({article: item.account, at: {start: item.start, end: item.end}, value: item.raw, message: `\`${item.raw}\``})
  return [...others, ...again.filter((item) => item !== mention)].map(place)
}

/** "Both count `people` that are dead, near `ferry`, `harlow`." */
function reasons(a: Mention, b: Mention): string {
  const owner = a.owner && b.owner ? `of \`${a.owner.join(' ')}\`` : undefined
  const noun = a.figure?.noun !== undefined && a.figure.noun === b.figure?.noun ? `of \`${a.figure.noun}\`` : undefined
  const words = sharedWords(a, b).slice(0, enough)
  const near = words.length > 0 ? `near ${words.map((word) => `\`${word}\``).join(', ')}` : undefined
  const parts = [owner ?? noun, near].filter((part) => part !== undefined)
  return parts.length > 0 ? `Both stand ${parts.join(', ')}.` : ''
}
