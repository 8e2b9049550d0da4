/** Stems with how much each weighs: the surroundings of a mention, to be compared with those of another. */
export interface SparseVector {
  /** Rising. */
  stems: readonly number[]
  /** Of each; the squares sum to 1. */
  weights: readonly number[]
}

/** Gathers the weights of stems: one for all surroundings of an event, each taken before the next is begun. */
export class VectorBuilder {
  /** By stem; 0 for none. */
  readonly #weights: Float64Array
  /** In the order in which they came. */
  #stems: number[] = []

  /** `stems` is how many there are. */
  constructor(stems: number) {
    this.#weights = new Float64Array(stems)
  }

  set(stem: number, weight: number): void {
    if (this.#weights[stem] === 0) this.#stems.push(stem)
    this.#weights[stem] = weight
  }

  /** Of several weights the greatest counts. */
  raise(stem: number, weight: number): void {
    if (weight > (this.#weights[stem] as number)) this.set(stem, weight)
  }

  /** What was gathered, brought to length 1. */
  take(): SparseVector {
    const stems = this.#stems
    const weights = this.#weights
    this.#stems = []
    let squares = 0
    for (const stem of stems) squares += (weights[stem] as number) * (weights[stem] as number)
    const length = Math.sqrt(squares) || 1
    sort(stems)
    const taken = stems.map((stem) => (weights[stem] as number) / length)
    for (const stem of stems) weights[stem] = 0
    return {stems, weights: taken}
  }
}

/** Into rising order; for as few numbers as a sentence has, moving each to its place takes a fraction of what `sort` does. */
export function sort(numbers: number[]): void {
  if (numbers.length > 100) {
    numbers.sort((a, b) => a - b)
    return
  }
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at] as number
    let to = at
    for (; to > 0 && (numbers[to - 1] as number) > number; to--) numbers[to] = numbers[to - 1] as number
    numbers[to] = number
  }
}

/** How much two surroundings have in common, 0 to 1. */
export function cosine(a: SparseVector, b: SparseVector): number {
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
