/**
 * Titles of persons, and what stands before a name like one.
 *
 * Source: the titles that names in news carry; ranks of the armed forces and the police of the United States and the United Kingdom.
 */
import {columnsOf} from '../../base/word-list.js'

/**
 * One title a line, and what is known of it:
 *   he, she    whom it is said of alone
 *   office     what stands behind it may be no person: "Justice Department", "Defense Secretary", "Democratic Party"
 *   short      an abbreviation, written with a point: "Sen. Ruth Vane"
 *   pointless  … or without one: "Mr Hale"
 */
const titles = `
Mr | short pointless he
Mrs | short pointless she
Ms | short pointless she
Mx | short pointless
Miss | she
Messrs | short
Mmes | short
Dr | short pointless
Doctor
Prof | short
Professor
Sir | he
Dame | she
Lord | he
Lady | she
King | he
Queen | she
Prince | he
Princess | she
Pope | he
Cardinal
Archbishop
Bishop
Father | he
Brother | he
Sister | she
Rev | short
Reverend
Pastor
Rabbi
Imam
Sheikh
Ayatollah
Hon | short
Pres | short
President
Ex-President
Vice | office
Prime | office
Minister
Premier
Chancellor
Sen | short
Sens | short pointless
Senator
Congressman | he
Congresswoman | she
Rep | short
Reps | short pointless
Representative
Gov | short
Governor
Mayor
Speaker
Amb | short
Ambassador
Secretary | office
Atty | short office
Attorney | office
Judge
Justice
Gen | short
General | office
Col | short
Colonel
Maj | short
Major | office
Capt | short
Captain
Cmdr | short pointless
Commander
Adm | short pointless
Admiral
Lt | short
Lieutenant
Sgt | short
Sergeant
Cpl | short pointless
Corporal
Pvt | short pointless
Private | office
Trooper
Officer
Deputy
Det | short pointless
Detective
Chief | office
Sheriff
Insp | short pointless
Inspector
Commissioner
Supt | short
Superintendent
Director | office
Chairman | he
Chairwoman | she
Chair
Spokesman | he
Spokeswoman | she
CEO
Coach
Leader | office
Founder
Co-founder
Foreign | office
Defense | office
Defence | office
Interior | office
Finance | office
Asst | short office
Assistant | office
Assoc | short office
Acting | office
Former | office
Democrat | office
Republican | office
Democratic | office
`

export interface Title {
  text: string
  /** Whom it is said of alone. */
  sex: 'he' | 'she' | undefined
  office: boolean
  short: boolean
  pointless: boolean
}

export const personTitles: readonly Title[] = columnsOf(titles).map(([text = '', attributes = '']) => {
  const has = new Set(attributes.split(' '))
  return {
    text,
    sex: has.has('he') ? 'he' : has.has('she') ? 'she' : undefined,
    office: has.has('office'),
    short: has.has('short'),
    pointless: has.has('pointless'),
  }
})

/** "Sen", "Capt": abbreviations, without their point. */
export const shortTitles: readonly string[] = personTitles.filter(({short}) => short).map(({text}) => text)

/** The ways a title is written: "Mr." and "Mr", "Sen.", "Senator". */
export function waysOf({text, short, pointless}: Title): string[] {
  return short ? (pointless ? [`${text}.`, text] : [`${text}.`]) : [text]
}
