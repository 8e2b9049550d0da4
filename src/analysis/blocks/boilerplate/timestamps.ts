/** Dates, times and reading times on a line of their own. */

import type {Line} from '../line.js'
import type {Signal} from './signal.js'
import {signalOf} from './signal.js'

const dateWords = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun today yesterday
  am pm a.m p.m gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest ist hkt sgt aest aedt wib noon midnight
  st nd rd th
  januar februar märz mai juni juli oktober dezember jän jänner mär okt dez montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so uhr heute gestern
  janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil lundi mardi mercredi jeudi vendredi samedi dimanche
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic lunes martes miércoles jueves viernes sábado domingo
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott lunedì martedì mercoledì giovedì venerdì sabato domenica
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro`.split(/\s+/),
)
const dateJoiners = new Set(
  'lesedauer lesezeit minuten minute minutes min mins read reading at on of the and by de del à le la a as um den der vom am, h e às o os kl i'.split(' '),
)
const dateLabels = new Set(
  `published updated posted first last modified publication date time update on created issued originally edited revised version
  veröffentlicht aktualisiert erstellt stand zuletzt geändert artikel vom publiziert
  publié mis jour mise modifié dernière le
  publicado actualizado actualizada última actualización pubblicato aggiornato aggiornamento ultimo publicada atualizado`.split(/\s+/),
)

/** "2h ago", "Posted October 9, 2025 8:24 am.", "Mon 18 Nov 2019 18.54 GMT", "3 min read". */
export function timestamp({lower, plain, ending, capitals}: Line): Signal | undefined {
  if (
    /^(?:about |over |nearly |almost |an? )?(?:\d{1,3}\+? ?)?(?:s|m|h|d|w|mo|y|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\.? ago$/.test(
      plain,
    )
  )
    return signalOf('relative-time')
  if (/^(?:il y a|vor|hace|há) (?:etwa )?(?:\d{1,3}|une?|einer?|einem|un[ao]?) \p{L}{1,10}(?: vor \d{1,3} \p{L}{1,10})?$/u.test(plain))
    return signalOf('relative-time')
  if (/^\d{1,2} ?[smhdw]$/.test(plain)) return signalOf('relative-time')
  if (
    /^(?:reading time|read time|lesezeit|temps de lecture|tiempo de lectura|estimated reading time)?[:\s]*(?:<|about |ca\. )?\d{1,3}[ -]?(?:min|mins|minutes?|minuten|minutos)\.?(?: (?:read|to read|lesezeit|de lecture|de lectura|lesen))?$/.test(
      plain,
    )
  )
    return signalOf('reading-time')
  const {dated, labelled, numbers, others, clock} = countDates(lower)
  if (others === 0) {
    if (labelled && (dated || numbers)) return signalOf('publication-date')
    if (dated && numbers) return signalOf('bare-date', /\d{4}/.test(lower))
    if (numbers > 2 || (clock && numbers === 1)) return signalOf('bare-time', false)
    return undefined
  }
  if (ending === 'sentence' && !labelled) return undefined
  // "Anna Berg · Posted: Aug 08, 2024 4:00 AM", "Anna Berg November 20, 2019 12:32"
  if (labelled && dated && numbers >= 2 && others <= 6 && capitals > 0.6) return signalOf('publication-date-with-name')
  if (dated && clock && numbers >= 2 && others <= 4 && capitals > 0.7) return signalOf('date-and-time-with-name')
  if (dated && numbers >= 2 && others <= 4 && capitals > 0.6) return signalOf('date-with-words', false)
  return undefined
}

interface DateCount {
  /** Holds a month, a weekday or a whole date in figures. */
  dated: boolean
  /** Says "posted", "updated". */
  labelled: boolean
  /** Holds a time of day. */
  clock: boolean
  numbers: number
  /** Words that have nothing to do with dates. */
  others: number
}

function countDates(lower: string): DateCount {
  const count: DateCount = {dated: false, labelled: false, clock: false, numbers: 0, others: 0}
  if (!/\d/.test(lower)) return {...count, others: 1}
  for (const token of lower.replace(/\b(\d{1,2})\/(\d{1,2})\/(\d{2,4})\b/g, '$1-$2-$3').split(/[\s,|·•/()–—[\]]+|(?<=\d)(?=[ap]\.?m\b)/)) {
    const word = token.replace(/^[-:.*]+|(?<![-:.*])[-:.*]+$/g, '')
    if (!word) continue
    if (/^\d/.test(word)) {
      if (/^\d{4}-\d{2}-\d{2}(?:t[\d:.]+(?:z|[+-]\d{2}:?\d{2})?)?$/.test(word) || /^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$/.test(word) || /^\d+[年月日]/.test(word)) {
        count.dated = true
        count.numbers += 2
      } else if (/^\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[ap]\.?m)?$/.test(word)) {
        count.clock = true
        count.numbers++
      } else if (/^\d{1,4}(?:st|nd|rd|th|er|[ap]m|h)?$/.test(word)) count.numbers++
      else count.others++
    } else if (dateWords.has(word)) {
      if (!timeWords.has(word)) count.dated = true
    } else if (dateLabels.has(word)) count.labelled = true
    else if (!dateJoiners.has(word)) count.others++
  }
  return count
}

const timeWords = new Set('am pm a.m p.m gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest ist hkt sgt aest aedt wib st nd rd th uhr'.split(' '))
