/**
 * News agencies and what they are credited with. Their names are the same in all languages.
 *
 * Source: credits and datelines on the pages of scrapinghub/article-extraction-benchmark and flairNLP/fundus; what the agencies call themselves.
 */

import {anyOf, columnsOf} from '../base/word-list.js'

/**
 * One agency a line: its names, then what it does. A name with `?` is that of others too ("Hale of Norvane, PA", the Palestinian Authority (PA)),
 * and counts only where credits stand.
 *   text      sends reports, and signs them: "HARLOW (AP) —", "AFP - ROME"
 *   pictures  is credited with pictures: "(Tom Hale/Reuters)"
 *   beside    stands behind the name of who took one, where others stand behind that of a writer: "Tom Hale, AP"
 *   bare      stands behind a caption without any mark, by its first name: "Anna Berg at the opening in Aldwick AP"
 */
const agencies = `
AP, Associated Press | text pictures beside bare
Reuters | text pictures beside bare
AFP, Agence France-Presse, Agence France Presse | text pictures beside bare
PA?, PA Media, Press Association | text pictures bare
Bloomberg | text pictures beside
dpa, Deutsche Presse-Agentur | text pictures
UPI, United Press International | text pictures
TASS | text pictures
Interfax | text
Xinhua | text pictures
Kyodo | text pictures
Yonhap | text pictures
ANSA | text pictures
EFE | text pictures
PTI?, Press Trust of India | text pictures
ANI?, Asian News International | text pictures
IANS, Indo-Asian News Service | text pictures
AAP?, Australian Associated Press | text pictures
CP?, Canadian Press | text pictures
CNA?, Central News Agency | text
Anadolu | text pictures
APA?, Austria Presse Agentur | pictures
Sputnik? | pictures
EPA | pictures beside bare
Getty, Getty Images | pictures beside bare
Shutterstock | pictures beside
iStock, iStockphoto | pictures beside
Alamy | pictures beside
imago, Imago | pictures beside
Picture Alliance, picture alliance | pictures beside
Sipa | pictures beside
ZUMA | pictures beside
NurPhoto | pictures beside
Unsplash | pictures
Wikimedia | pictures
Keystone? | pictures
`

export interface AgencyName {
  name: string
  /** Others are called so too. */
  ambiguous: boolean
  text: boolean
  pictures: boolean
  beside: boolean
  bare: boolean
}

const all: readonly AgencyName[] = columnsOf(agencies).flatMap(([names = '', deeds = '']) => {
  const does = new Set(deeds.split(' '))
  return names.split(', ').map((name, at) => ({
    name: name.replace('?', ''),
    ambiguous: name.endsWith('?'),
    text: does.has('text'),
    pictures: does.has('pictures'),
    beside: does.has('beside'),
    bare: does.has('bare') && at === 0,
  }))
})

/** The names of the agencies that are wanted, as they are written and in capitals. */
export function agencyNames(isWanted: (name: AgencyName) => boolean): string[] {
  return [...new Set(all.filter(isWanted).flatMap(({name}) => [name, name.toUpperCase()]))]
}

const credit = new RegExp(
  String.raw`\b(?:${anyOf(agencyNames(({text, ambiguous}) => text && !ambiguous))}|CNN Wire|wire services?|news agency)\b|contributed to this (?:report|story)`,
)

/** The first agency that a text names, or the words by which it says that one contributed. */
export function agencyIn(text: string): string | undefined {
  return credit.exec(text)?.[0]
}

/** Whether a text is laid to one: "(Reuters) -", "supplied by the Press Association", not "Michael Bloomberg". */
export function creditsAgency(text: string): boolean {
  const match = credit.exec(text)
  return match !== null && (match[0].startsWith('contributed') || /(?:\(|\b(?:by|from) (?:the )?)$/.test(text.slice(0, match.index)))
}
