/** Questions about where things stand. */
import type {Span} from '../article.js'

/** Whether one of `spans` (in rising order, apart from each other) holds the offset. */
export function holds(spans: readonly Span[], offset: number): boolean {
  return spanAt(spans, offset) !== undefined
}

/** The one of `spans` (in rising order) that holds the offset. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle] as T).end <= offset) low = middle + 1
    else high = middle
  }
  const found = spans[low]
  return found && found.start <= offset ? found : undefined
}
