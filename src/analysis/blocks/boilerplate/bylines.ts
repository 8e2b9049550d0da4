/** Bylines, biographies of authors, sign-offs of agencies and reporting credits. */

import {anyOf} from '../../../base/word-list.js'
import {namesIn, shortIn} from '../../../language/calendar.js'
import {calendar as english} from '../../../language/en/calendar.js'
import {languages} from '../../../language/index.js'
import {agencyNames} from '../../../language/news-agencies.js'
import type {Line} from '../line.js'
import type {Signal} from './signal.js'
import {signalOf} from './signal.js'

const agencies = new Set(agencyNames(({text}) => text).map((name) => name.toLowerCase()))

const lead =
  /^(?:analysis |commentary |opinion |review |story |words |photos |report |text |a story |reported |written |posted |published |edited |compiled |submitted |interview |guest )?(?:and \w+ )?(?:by|par|por|di|von|door|av|text)[:\s]+/i

/** Dates and times that stand in bylines. */
const calendarWords = anyOf([
  ...languages.flatMap(({calendar}) => (calendar ? [...namesIn(calendar.months), ...namesIn(calendar.weekdays)] : [])),
  ...shortIn(english.months),
])
const dates = new RegExp(
  String.raw`\d[\d/.:,-]*(?:st|nd|rd|th)?(?:t[\d:.]+z?)?(?:\s?[ap]\.?m\b\.?)?|\b(?:published|updated|posted|last|${calendarWords}|(?:[ecmp][sd]|gm|b?s)t|utc|am|pm)\b`,
  'gi',
)

const nameWord =
  /^(?:\p{Lu}[\p{L}'’.-]*|[dl][ae]|van|von|der|den|de|del|al|el|bin|ibn|of|for|and|the|in|at|on|to|&|with|und|et|y|e|für|pour|para|[-–—|•·/]+|ap)$/u

/** Roles that stand beside the name of a writer. */
const role = /\b(?:writer|reporter|correspondent|editor|columnist|staff|contributor|producer|journalist|author|analyst|redaktion|korrespondent)\b/

const biography =
  /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}(?: \([^()]{3,50}\))?(?:,? (?:is|was|are) (?:an?|the|our|currently|based|editor|director|founder|author|co-)\b| (?:covers|writes|reports|joined|has covered|has written|has been)\b)/u
const profession =
  /\b(?:reporter|writer|editor|correspondent|journalist|columnist|producer|contributor|fellow|author|professor|freelance|podcaster|blogger|intern|director|founder|covers|covering|follow|twitter|email|@)/
const newsProfession =
  /\b(?:reporter|staff writer|senior writer|correspondent|columnist|news editor|producer|freelance (?:writer|journalist|reporter)|contributing (?:writer|editor)|editor at|journalist)\b/

/** "By Anna Berg and Tom Hale", "Anna Berg | Staff Writer", "Anna Berg is a reporter for The Courier." */
export function byline({text, words, ending, lower, capitals}: Line): Signal | undefined {
  if (words < 2) return undefined
  const by = words <= 24 && ending !== 'cut' ? lead.exec(text)?.[0] : undefined
  if (by !== undefined && !/[:?]\s/.test(text.slice(by.length, by.length + 60).replace(dates, ''))) {
    const {named, strange} = countNames(text.slice(by.length))
    if (named >= 1 && strange === 0) return signalOf('byline')
    if (named >= 2 && strange <= 2 && ending === 'none' && words <= 14) return signalOf('byline', false)
  }
  if (words <= 5 && capitals > 0.99 && ending === 'none' && /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)? \p{L}/iu.test(text)) return signalOf('live-entry-head')
  if (words <= 45 && /^\(?(?:additional |with )?(?:reporting|writing|editing|written|edited|compiled|translated)(?: and (?:writing|editing))? by\b/.test(lower))
    return signalOf('reporting-credit')
  if (words <= 40 && /\b(?:contributed to this (?:report|story|article|post|dispatch)|contributed reporting)\b/.test(lower)) return signalOf('reporting-credit')
  if (words >= 4 && words <= 30 && /^(?:email|e-mail|contact|reach|follow|tweet)\b/.test(lower) && /(?:^|\s)@\w|\bat \S+@/.test(lower))
    return signalOf('contact-line')
  if (words <= 70 && (biography.test(text) || /^i(?:'m| am) an? /.test(lower)) && profession.test(lower))
    return signalOf(newsProfession.test(lower) ? 'journalist-biography' : 'author-biography', false)
  if (ending === 'sentence') return undefined
  if (
    words <= 8 &&
    capitals > 0.5 &&
    !/\btime\b/.test(lower) &&
    /^\p{Lu}[^\d:]{3,40} \d{1,2} ?(?:(?:h|hrs?|hours?|days?|weeks?)(?: ago)?|(?:m|mins?|minutes?) ago)$/u.test(text)
  )
    return signalOf('name-with-relative-time')
  if (words <= 14 && capitals > 0.5 && /(?:^|\s)@\w{2,}|(?<![\w.])\.{0,3}\w[\w.]*@[\w.]{1,80}\.\w{2,}/.test(text)) return signalOf('name-with-address')
  if (ending !== 'none' || capitals < 0.7) return undefined
  if (words <= 4 && capitals > 0.99 && agencies.has(/^\w+/.exec(lower)?.[0] ?? '')) return signalOf('agency-and-place', text === text.toUpperCase())
  if (words <= 12 && role.test(lower)) return signalOf('name-with-role', false)
  if (words <= 4 && capitals > 0.99 && /^[\p{L}'’.,\s-]+$/u.test(text)) return signalOf('name-alone', false)
  if (words <= 9 && /^(?:\p{Lu}[\p{L}'’.-]+,? ){2,4}(?:and|und|et|y|&) (?:\p{Lu}[\p{L}'’.-]+ ){1,4}\p{Lu}[\p{L}'’.-]+$/u.test(text))
    return signalOf('names-alone', false)
  return undefined
}

/** `named`: words like a name, addresses; `strange`: words that no byline holds. */
function countNames(text: string): {named: number; strange: number} {
  let named = 0
  let strange = 0
  for (const word of text
    .replace(dates, ' ')
    .replace(/[.,;:()]/g, ' ')
    .trim()
    .split(/\s+/)) {
    if (word.includes('@') || word.startsWith('http')) named++
    else if (!nameWord.test(word)) strange++
    else if (/^\p{Lu}/u.test(word)) named++
  }
  return {named, strange}
}
