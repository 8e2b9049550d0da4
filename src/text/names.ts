/**
 * Names of people, places and organisations: runs of capitalised words.
 *
 * The two places where a capital says nothing are handled apart: the first word of a sentence is a name only when the article
 * shows it to be one, and a headline in title case yields only words that the body does not write small.
 */
import type {Name, Word} from '../article.js'
import {isTitleCase} from './figures.js'
import type {Passage} from './passages.js'
import {adjectives, places} from './places.js'

/** Small words inside names of people and places: "Ludwig van Beethoven", "Rio de Janeiro". */
const particles = new Set('de da das do dos di du del della der den van von zu bin ibn ben bint al el la le e y'.split(' '))

/** Words after which "of" goes on with the name: "Bank of England". */
const ofHeads = new Set(
  'Bank Department University Ministry House City Republic Council Court Board Bureau College Institute Church State School Center Centre Office Chamber Association Federation Union League Academy Kingdom Duke Duchess Prince Princess Lord Isle Gulf Bay Cape Port Statue Museum Library Society Confederation Conference District Government Parliament Assembly Order Commission Committee Museums Knights Sons Daughters Friends Joint Army Force Hall Gates Lake Mount Coast'.split(
    ' ',
  ),
)

const titles = new Set(
  'President Vice Prime Minister Premier Chancellor King Queen Prince Princess Pope Cardinal Archbishop Bishop Father Reverend Rev. Rabbi Imam Sheikh Ayatollah Senator Sen. Sens. Congressman Congresswoman Representative Rep. Reps. Governor Gov. Mayor Judge Justice Attorney Secretary Ambassador General Gen. Colonel Col. Major Maj. Captain Capt. Lieutenant Lt. Sergeant Sgt. Corporal Cpl. Officer Deputy Detective Det. Chief Sheriff Inspector Commissioner Superintendent Supt. Director Chairman Chairwoman Chair Chancellor Mr. Mrs. Ms. Miss Mr Mrs Ms Dr. Dr Doctor Prof. Professor Sir Dame Lord Lady Coach Pastor Sister Brother Speaker Spokesman Spokeswoman CEO Commander Cmdr. Admiral Adm. Private Pvt. Foreign Defense Defence Interior Finance Assistant Acting Former Ex-President Co-founder Founder Leader Democrat Republican Democratic'.split(
    ' ',
  ),
)
/** Titles that make the name behind them a person's. "Foreign", "Vice" or "Democratic" alone do not. */
const personTitles = new Set(
  [...titles].filter(
    (title) =>
      !/^(?:Vice|Prime|Foreign|Defense|Defence|Interior|Finance|Assistant|Acting|Former|Attorney|General|Democrat|Republican|Democratic|Private|Major|Chief|Leader|Director|Secretary)$/.test(
        title,
      ),
  ),
)

const organisationWords =
  /^(?:Inc|Corp|Corporation|Co|Ltd|LLC|plc|PLC|GmbH|AG|Company|Airlines|Airways|Bank|University|College|Ministry|Department|Agency|Authority|Commission|Committee|Council|Party|Association|Federation|Union|League|Institute|Foundation|Court|Police|Office|Bureau|Service|Services|Group|Holdings|Partners|Hospital|School|Church|Society|Board|Times|Post|News|Tribune|Herald|Journal|Gazette|FC|United|Press|Fund|Organization|Organisation|Senate|Congress|Parliament|House)\.?$/
const placeWords =
  /^(?:Street|Avenue|Road|Boulevard|Lane|Drive|Highway|County|City|Island|Islands|Lake|River|Mountain|Mountains|Valley|Bay|Sea|Ocean|Park|Square|Airport|Bridge|Beach|Province|District|Peninsula|Desert|Hills|Heights|Republic)$/

/** Words that begin a sentence with a capital and are no names. */
const starters = new Set(
  'a an the this that these those it its he she they we you i his her their our my your who what when where why how which there here if in on at by for from with without within to of as and but or nor so yet after before since until while during because although though despite unlike like about above across against along among around behind below beneath beside between beyond down inside into near off onto out outside over past through throughout toward towards under up upon via one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty some many most more much few several all both each every any no none not now then also even still just only never ever once again meanwhile however moreover nevertheless instead earlier later last next today tomorrow yesterday police officials authorities investigators prosecutors witnesses residents according asked speaking following another other others such is was were are be been being do does did has have had can could may might must shall should will would let people men women children children`s video more-than at-least nearly almost early late first second third finally thus perhaps maybe indeed yes well oh okay please'.split(
    ' ',
  ),
)

/** What only people do: the word before it names one. */
const speaks = /^(?:said|says|told|asked|added|replied|wrote|tweeted|testified|recalled)$/

const calendar =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?$/

interface Token {
  start: number
  end: number
  text: string
}

export function findNames(passages: readonly Passage[]): Name[] {
  const {small, capital} = surveyCase(passages)
  const names: Name[] = []
  for (const passage of passages) {
    const title = passage.paragraph < 0 && isTitleCase(passage.text)
    for (const sentence of passage.sentences) {
      const run: Token[] = []
      const flush = (): void => {
        if (run.length > 0) names.push(...namesOf(passage, run))
        run.length = 0
      }
      const {words} = sentence
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as Word
        const before = words[at - 1]
        const gap = before ? gapBetween(passage, before, word) : ''
        if (run.length > 0 && gap !== ' ' && gap !== ' & ') flush()
        const text = bare(word.text)
        if (!isCapital(text) || calendar.test(text)) {
          if (run.length > 0 && !joins(passage, run, words, at)) flush()
          else if (run.length > 0) run.push(token(word))
          continue
        }
        // The first word of a sentence, or of a quotation in it, has a capital whatever it is.
        const opens = at === 0 || /[“"‘:]/.test(gap) || /[.!?] ?$/.test(gap)
        const lower = text.toLowerCase()
        if (title ? (small.has(lower) && !capital.has(lower)) || starters.has(lower) : opens && !isNameAtStart(lower, small, capital, words[at + 1])) {
          flush()
          continue
        }
        if (!title && starters.has(lower) && text.length > 1 && run.length === 0 && lower !== 'may') continue
        run.push(token(word))
        if (/['’]s?$/.test(word.text) && word.text.length > text.length) flush()
      }
      flush()
    }
  }
  return names
}

/** Which words the article writes small, and which it writes with a capital inside a sentence. */
function surveyCase(passages: readonly Passage[]): {small: Set<string>; capital: Set<string>} {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const passage of passages) {
    if (passage.paragraph < 0) continue
    for (const {words} of passage.sentences) {
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as Word
        if (word.text === word.lower) small.add(bare(word.lower))
        else if (at > 0 && isCapital(word.text) && gapBetween(passage, words[at - 1] as Word, word) === ' ') capital.add(bare(word.lower))
      }
    }
  }
  return {small, capital}
}

function isNameAtStart(lower: string, small: ReadonlySet<string>, capital: ReadonlySet<string>, next: Word | undefined): boolean {
  if (starters.has(lower)) return false
  if (capital.has(lower)) return true
  if (small.has(lower)) return false
  // “Where were they?” Castellan asked.
  if (next !== undefined && speaks.test(next.lower)) return true
  // "Miriam Castellan said": two capitals in a row.
  return next !== undefined && isCapital(next.text) && !/(?:ing|ed|ly)$/.test(lower)
}

/** Whether a small word at `at` is inside a name: "van" of "Ludwig van Beethoven", "of" of "Bank of England". */
function joins(passage: Passage, run: readonly Token[], words: readonly Word[], at: number): boolean {
  const {lower} = words[at] as Word
  const following = words[at + 1]
  if (!following || gapBetween(passage, words[at] as Word, following) !== ' ') return false
  const last = run.at(-1) as Token
  const after = words[at + 2]
  if (particles.has(lower)) return isCapital(following.text) || (particles.has(following.lower) && after !== undefined && isCapital(after.text))
  if (lower === 'of')
    return run.some(({text}) => ofHeads.has(text)) && (isCapital(following.text) || (following.lower === 'the' && after !== undefined && isCapital(after.text)))
  if (lower === 'the') return last.text === 'of' && isCapital(following.text)
  if (lower === 'for' || lower === 'and')
    return (
      /^(?:Centers?|Ministry|Department|Commission|Committee|Council|Institute)$/.test(run[0]?.text ?? '') &&
      run.some(({text}) => text === 'of' || text === 'for') &&
      isCapital(following.text) &&
      lower === 'and'
    )
  return false
}

/** Cuts a run at the titles in it: "Russian President Vladimir Putin" holds "Vladimir Putin". */
function namesOf(passage: Passage, run: readonly Token[]): Name[] {
  let end = run.length
  while (end > 0 && !isCapital((run[end - 1] as Token).text)) end--
  const names: Name[] = []
  let from = 0
  let person = false
  for (let at = 0; at < end; at++) {
    const {text} = run[at] as Token
    if (!titles.has(text)) continue
    // "Queen Mary University", "Justice Department", "Prince Rupert": a title is part of a longer name only when an organisation follows.
    const rest = run.slice(at, end)
    if (rest.some((item) => organisationWords.test(item.text) && !titles.has(item.text))) break
    push(names, passage, run, from, at, false)
    from = at + 1
    person = personTitles.has(text) || person
  }
  push(names, passage, run, from, end, person)
  return names
}

function push(names: Name[], passage: Passage, run: readonly Token[], from: number, to: number, person: boolean): void {
  while (to > from && !isCapital((run[to - 1] as Token).text)) to--
  while (from < to && !isCapital((run[from] as Token).text)) from++
  if (from >= to) return
  const tokens = run.slice(from, to)
  const first = tokens[0] as Token
  const {end} = tokens.at(-1) as Token
  const text = passage.text.slice(first.start - passage.start, end - passage.start)
  // "I", initials and adjectives of places are capitalised and name nothing.
  if (text.length < 2 || (tokens.length === 1 && adjectives.has(text))) return
  const kind = kindOf(tokens, text, person)
  names.push({start: first.start, end, text, ...(kind ? {kind} : {})})
}

function kindOf(tokens: readonly Token[], text: string, person: boolean): Name['kind'] {
  if (places.has(text)) return 'place'
  const last = (tokens.at(-1) as Token).text
  if (organisationWords.test(last) || (tokens.length > 2 && tokens.some((item) => item.text === 'of') && organisationWords.test((tokens[0] as Token).text)))
    return 'organisation'
  if (tokens.length > 1 && placeWords.test(last)) return 'place'
  if (person) return 'person'
  return undefined
}

function token({start, text}: Word): Token {
  const plain = bare(text)
  return {start, end: start + plain.length, text: plain}
}

/** Without a possessive or what is tied on: "Azerbaijan’s" is "Azerbaijan", "Moscow-funded" is "Moscow". */
function bare(text: string): string {
  if (!text.includes('-') && !text.includes('’') && !text.includes("'")) return text
  return /['’]s?$|-(?:\p{Ll}|$)/u.test(text) ? text.replace(/(?:['’]s|['’]|-)$/, '').replace(/^(\p{Lu}\p{L}+)(?:-\p{Ll}+)+$/u, '$1') : text
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(text)
}

function gapBetween(passage: Passage, before: Word, after: Word): string {
  return passage.text.slice(before.end - passage.start, after.start - passage.start)
}
