/** Questions about where things stand, answered by halving: lists of spans are in rising order and apart from each other. */

/** The first index from 0 to `length` at which `isReached` holds; it holds at every later one too. `length` when it never does. */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isReached(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first span that starts at an offset or behind it. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, (index) => (spans[index] as Span).start >= offset)
}

/** Index of the span that holds an offset; -1 when none does. */
export function indexAt(spans: readonly Span[], offset: number): number {
  const index = firstIndex(spans.length, (at) => (spans[at] as Span).end > offset)
  return (spans[index]?.start ?? Number.POSITIVE_INFINITY) <= offset ? index : -1
}

/** The span that holds an offset. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[indexAt(spans, offset)]
}

/** Whether one of the spans holds an offset. */
export function holds(spans: readonly Span[], offset: number): boolean {
  return indexAt(spans, offset) >= 0
}

export interface Span {
  start: number
  end: number
}
