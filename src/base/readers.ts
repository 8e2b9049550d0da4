/** Ordered lists of readers: several ways to read one thing, of which the first that fits is taken. */

/** One way to read it. The example is a sentence that this reader reads; the tests try it. */
export interface Reader<Asked, Found> {
  reads: string
  example: string
  /** Undefined: it does not fit, and the next may try. */
  read(asked: Asked): Found | undefined
}

/** What the first of the readers finds that finds anything. */
export function firstOf<Asked, Found>(readers: ReadonlyArray<Pick<Reader<Asked, Found>, 'read'>>, asked: Asked): Found | undefined {
  for (let at = 0; at < readers.length; at++) {
    const found = (readers[at] as Pick<Reader<Asked, Found>, 'read'>).read(asked)
    if (found !== undefined) return found
  }
  return undefined
}
