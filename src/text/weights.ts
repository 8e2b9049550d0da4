/** Stems with how much each weighs: the surroundings of a mention, to be compared with those of another. */
export interface Words {
  /** Rising. */
  stems: readonly number[]
  /** Of each; the squares sum to 1. */
  weights: readonly number[]
}

/** The weights of stems, brought to length 1. */
export function wordsOf(weights: ReadonlyMap<number, number>): Words {
  const stems = [...weights.keys()].sort((a, b) => a - b)
  let squares = 0
  for (const weight of weights.values()) squares += weight * weight
  const length = Math.sqrt(squares) || 1
  return {stems, weights: stems.map((stem) => (weights.get(stem) as number) / length)}
}

/** How much two surroundings have in common, 0 to 1. */
export function cosine(a: Words, b: Words): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.stems.length && j < b.stems.length; ) {
    const one = a.stems[i] as number
    const other = b.stems[j] as number
    if (one === other) sum += (a.weights[i++] as number) * (b.weights[j++] as number)
    else if (one < other) i++
    else j++
  }
  return sum
}

/** Share of the smaller set of numbers that the other has; both rising. */
export function containment(a: readonly number[], b: readonly number[]): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] as number
    const other = b[j] as number
    if (one === other) shared++
    if (one <= other) i++
    if (other <= one) j++
  }
  return shared / Math.min(a.length, b.length)
}
