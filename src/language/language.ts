/** What a language may offer. Every part but the first two is optional: `.github/ADD_A_LANGUAGE.md` says which part serves what. */

import type {Lists} from './boilerplate-lists.js'
import type {Calendar} from './calendar.js'

export interface Language {
  /** ISO 639-1: "de". */
  code: string
  /** Its commonest words, in lower case, by which a text is known to be in it. */
  stopWords: ReadonlySet<string>
  boilerplate?: Lists
  calendar?: Calendar
  dateLine?: DateLine
}

/** The words of a line that only says when a page was published: "Posted October 9, 2025 8:24 am", "3 min read". In lower case. */
export interface DateLine {
  /** First published: "posted". */
  published?: ReadonlySet<string>
  /** Changed since: "updated". */
  updated?: ReadonlySet<string>
  /** Other words before the date: "originally". */
  labels?: ReadonlySet<string>
  /** Words as good as a date: "today". */
  days?: ReadonlySet<string>
  /** What stands beside figures and is no date alone: "pm", "uhr". */
  clock?: ReadonlySet<string>
  /** Small words between the others: "at". */
  joiners?: ReadonlySet<string>
  /** "vor" of "vor etwa einer Stunde": what stands before the time that has passed, and before its number or in its place. */
  ago?: {before: ReadonlySet<string>; about?: ReadonlySet<string>; one: ReadonlySet<string>}
  /** "reading time", "minutes", "read". */
  reading?: {before?: ReadonlySet<string>; minutes: ReadonlySet<string>; after?: ReadonlySet<string>}
}
