/** A figure, a date or a name where an account states it, with what it is compared by. */
import type {Span} from '../base/spans.js'
import type {CasualtyStatus} from '../language/en/casualties.js'
import type {ArticleDate, Figure, FigureKind} from '../model/article.js'
import type {Facts} from '../model/facts.js'
import type {SparseVector} from './sparse-vectors.js'

export interface Mention extends Span {
  account: Facts
  /** Index of the sentence in the account; -1 in the headline. */
  statement: number
  raw: string
  kind: FigureKind | 'weekday' | 'day' | 'month'
  /** Kind and unit: only mentions that share it can be the same fact. */
  comparableBy: string
  /** What a figure says; none for dates. */
  figure: Figure | undefined
  /** What the last digit of a figure stands for. */
  rounding: number
  /** What a date says; none for figures. */
  date: ArticleDate | undefined
  /** Words near it, on both sides and on each; those of its sentence; those of its sentence and, at half weight, the two beside it. */
  near: SparseVector
  left: SparseVector
  right: SparseVector
  sentence: SparseVector
  passage: SparseVector
  /** Every word of the sentence, small ones too, by its number; rising. */
  bag: readonly number[]
  /** The words directly before it, behind it and behind that one. */
  before: number | undefined
  after: number | undefined
  second: number | undefined
  /** The stem of the nearest word that carries meaning and is no name: what happens, or is had, at that number or time. */
  governor: number | undefined
  casualtyStatus: CasualtyStatus | undefined
  /** Whether what happens near it is that somebody speaks, or a court sits. */
  isProceeding: boolean
  /** Whose age it is: the words of the name, folded. */
  owner: readonly string[] | undefined
  sex: 'man' | 'woman' | undefined
  /** Counts those beside somebody who is not counted: "eight others", "three fellow sailors". */
  isBeside: boolean
  /** The name of the street behind a house number. */
  street: string | undefined
  /** What a distance is from: the last word of "Harlow Point" in "13 miles east of Harlow Point". */
  landmark: string | undefined
  /** Last words of the names in the sentence, and of the nearest of them. */
  names: ReadonlySet<string>
  nearestName: string | undefined
  /** Months and years that the rest of the sentence names. */
  months: ReadonlySet<string>
  years: ReadonlySet<string>
  /** Years that the account names anywhere, that of its publication among them. */
  known: ReadonlySet<string>
  /** The other figures of the sentence. */
  beside: readonly Figure[]
  /** A stem as the account first writes it: "jacqueline" for "jacquelin". */
  formOf(stem: number): string
}
