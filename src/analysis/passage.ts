/** The stretches of text that analyses run on: the headline and the paragraphs of the body. */

import type {Span} from '../base/spans.js'
import type {Sentence} from '../model/article.js'

export interface Passage extends Span {
  text: string
  /** Index into `Article.paragraphs`; -1 for the headline. */
  paragraph: number
  sentences: readonly Sentence[]
}
