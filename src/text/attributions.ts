/** Who is given as the source of each sentence and quotation. */
import type {Attribution, Name, Quote} from '../article.js'
import type {Passage} from './passages.js'

/** Attributions by sentence and quote, in the order of `passages[].sentences` and `quotes`. */
export function attribute(
  passages: readonly Passage[],
  quotes: readonly Quote[],
  _names: readonly Name[],
): {sentences: Array<Attribution | null>; quotes: Array<Attribution | null>} {
  return {sentences: passages.flatMap((passage) => passage.sentences.map(() => null)), quotes: quotes.map(() => null)}
}
