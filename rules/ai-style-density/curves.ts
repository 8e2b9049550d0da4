// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: these are measured
/**
 * Points for each measure: straight lines between the places given, level outside them; 0 is the middle of human news.
 *
 * `npm run fit-style` rewrites the figures of this file from labelled articles.
 */
export interface Curve {
  /** Of `measures`. */
  id: string
  /** Median of human and of machine-written articles. */
  human: number
  machine: number
  points: ReadonlyArray<readonly [value: number, points: number]>
}

export const fitted = {
  /** Articles the points were fitted on. */
  human: 2369,
  machine: 2411,
  /** Density from which an article is reported: the shares below, in per cent, of the human articles in folds that had not seen them have that much. */
  warning: 61,
  info: 38,
  warningShare: 0.75,
  infoShare: 5,
  /** Density that 1 % and 5 % of human articles exceed. */
  p99: 58,
  p95: 37,
}

/** Points of an article that measures like the middle of human news and has no tell. */
export const constant = -18

// biome-ignore format: one measure a line
export const curves: readonly Curve[] = [
  {id: 'said', human: 1.02, machine: 0, points: [[0, 7], [0.48, 5], [1.4, -4], [3.3, -28]]},
  {id: 'told', human: 0.153, machine: 0, points: [[0, 1], [0.48, -2], [1.6, -12]]},
  {id: 'says', human: 0, machine: 0, points: [[0, 0], [0.88, -7]]},
  {id: 'formal', human: 0, machine: 0.51, points: [[0, 0], [0.21, 1], [0.79, 10], [2.6, 41]]},
  {id: 'weighty', human: 0, machine: 1.12, points: [[0, 0], [0.18, 1], [0.65, 4], [1.4, 12], [3.2, 34]]},
  {id: 'abstract', human: 0.292, machine: 1.46, points: [[0, 0], [0.47, 0], [0.98, 1], [2, 4], [4.6, 13]]},
  {id: 'effect', human: 0.264, machine: 0.988, points: [[0, -1], [0.38, 0], [0.73, 1], [1.4, 6], [3, 19]]},
  {id: 'elevated', human: 0.414, machine: 1.18, points: [[0, -2], [0.53, 0], [0.92, 2], [1.6, 6], [3.3, 16]]},
  {id: 'doing', human: 1.7, machine: 1.13, points: [[0, 5], [0.65, 4], [1.2, 2], [1.7, 0], [2.5, -2], [4.3, 3]]},
  {id: 'where', human: 0.853, machine: 0.623, points: [[0, 2], [0.57, 0], [0.91, 0], [1.4, 2], [2.6, 4]]},
  {id: 'amount', human: 1.86, machine: 1.4, points: [[0, 5], [0.7, 4], [1.3, 2], [2, 0], [2.8, 0], [4.6, 3]]},
  {id: 'people', human: 0.462, machine: 0, points: [[0, 2], [0.55, 0], [1, -1], [2.6, 1]]},
  {id: 'speech', human: 0.123, machine: 0, points: [[0, 1], [0.56, -3], [1.3, 1]]},
  {id: 'time', human: 0.979, machine: 0.513, points: [[0, 5], [0.52, 3], [0.92, 0], [1.5, -3], [3.2, -6]]},
  {id: 'the', human: 6.02, machine: 7.69, points: [[2.7, -2], [4.8, -2], [6.1, 0], [7.4, 2], [8.9, 6], [12, 12]]},
  {id: 'determiner', human: 4.03, machine: 5.26, points: [[1.3, -7], [3.1, -3], [4.1, 0], [5.1, 4], [6.4, 9], [9, 20]]},
  {id: 'pronoun', human: 3.35, machine: 2.46, points: [[0, -1], [1.5, -1], [2.4, -1], [3.4, 0], [4.6, 3], [7.2, 10]]},
  {id: 'first', human: 0, machine: 0, points: [[0, 0], [3.7, -5]]},
  {id: 'you', human: 0, machine: 0, points: [[0, 0], [0.89, 5]]},
  {id: 'past', human: 1.59, machine: 1.15, points: [[0, 2], [0.41, 2], [1, 1], [1.7, 0], [2.8, 0], [5.2, -4]]},
  {id: 'present', human: 2.51, machine: 2.07, points: [[0, 5], [0.94, 4], [1.9, 1], [2.8, -1], [3.8, -2], [6, 5]]},
  {id: 'modal', human: 0.8, machine: 0.617, points: [[0, -2], [0.5, -1], [0.91, 0], [1.6, -2], [3.1, -4]]},
  {id: 'and', human: 2.07, machine: 2.4, points: [[0, 2], [1.3, 1], [1.9, 0], [2.6, -1], [3.3, 0], [5.1, 0]]},
  {id: 'small', human: 0.952, machine: 0.459, points: [[0, 4], [0.5, 2], [0.88, 0], [1.4, -1], [2.7, -1]]},
  {id: 'preposition', human: 12.1, machine: 12.7, points: [[7.6, 6], [11, 1], [12, 0], [13, 0], [14, 0], [17, 3]]},
  {id: 'negation', human: 0.377, machine: 0, points: [[0, 0], [0.43, 0], [0.79, 1], [1.6, -4]]},
  {id: 'question', human: 0.626, machine: 0.45, points: [[0, 1], [0.37, 0], [0.68, 0], [1.1, 1], [2, 0]]},
  {id: 'title', human: 0, machine: 0, points: [[0, 0], [0.95, -4]]},
  {id: 'number', human: 0.803, machine: 0.398, points: [[0, 0], [0.41, 0], [0.79, 0], [1.4, 0], [3.3, 2]]},
  {id: 'digits', human: 1.69, machine: 0.833, points: [[0, 3], [0.93, 1], [1.7, 0], [3, -3], [6.7, -9]]},
  {id: 'names', human: 14.3, machine: 8.24, points: [[1.2, 11], [6, 9], [9.6, 5], [13, 1], [17, -3], [26, -12]]},
  {id: 'possessives', human: 0.207, machine: 0.306, points: [[0, 1], [0.44, -1], [0.81, -1], [1.9, 5]]},
  {id: 'contractions', human: 0, machine: 0, points: [[0, 0], [0.18, 0], [1.8, 15]]},
  {id: 'ing', human: 2.56, machine: 4.17, points: [[0.43, -2], [2, -1], [2.8, 0], [3.7, 2], [4.9, 4], [7.3, 6]]},
  {id: 'ly', human: 0.795, machine: 1.16, points: [[0, 0], [0.73, 0], [1.2, -1], [1.7, -1], [3.1, 0]]},
  {id: 'nominal', human: 2.22, machine: 4.35, points: [[0, 0], [1.5, 0], [2.6, 0], [3.7, 1], [5.3, 1], [8.6, 0]]},
  {id: 'adjectival', human: 0.901, machine: 1.69, points: [[0, 0], [0.43, 0], [0.97, 0], [1.5, -1], [2.3, -2], [4.2, -3]]},
  {id: 'commas', human: 4.65, machine: 5.71, points: [[1.4, -2], [3.5, -1], [4.6, 0], [5.6, 2], [6.9, 4], [10, 8]]},
  {id: 'tails', human: 0.156, machine: 0.73, points: [[0, 0], [0.21, 0], [0.62, 1], [1.1, 2], [2.3, 6]]},
  {id: 'repeated', human: 5.73, machine: 4.73, points: [[0, 9], [2.5, 6], [4.3, 3], [6.2, -1], [8.5, -3], [14, -4]]},
  {id: 'short words', human: 33.7, machine: 33.3, points: [[23, 10], [30, 3], [32, 1], [35, 0], [37, -1], [42, 0]]},
  {id: 'long words', human: 8.03, machine: 13.2, points: [[3.1, 0], [6.7, 0], [9, 0], [11, 1], [15, 3], [21, 7]]},
  {id: 'letters', human: 4.71, machine: 5.19, points: [[4.2, -3], [4.6, -1], [4.8, 0], [5, 2], [5.3, 7], [5.9, 18]]},
  {id: 'quoted', human: 0.246, machine: 0, points: [[0, 2], [0.021, 2], [0.16, 1], [0.35, -2], [0.7, -9]]},
  {id: 'quoting', human: 0.385, machine: 0, points: [[0, -1], [0.13, -1], [0.29, 0], [0.5, 0], [0.8, 2]]},
  {id: 'length', human: 20.9, machine: 22, points: [[14, 3], [18, 2], [20, 0], [22, -1], [25, -1], [30, 1]]},
  {id: 'variation', human: 0.434, machine: 0.275, points: [[0.14, 0], [0.24, 0], [0.32, 0], [0.39, 0], [0.49, 1], [0.69, 8]]},
  {id: 'steps', human: 0.486, machine: 0.329, points: [[0.16, 5], [0.28, 4], [0.37, 3], [0.45, 1], [0.55, -1], [0.76, 0]]},
  {id: 'lead', human: 19, machine: 23, points: [[7, -5], [15, -2], [20, 1], [23, 2], [29, 4], [43, 9]]},
  {id: 'longest', human: 40, machine: 32, points: [[23, 6], [29, 5], [33, 4], [38, 1], [46, -3], [66, -7]]},
  {id: 'shortest', human: 7, machine: 13, points: [[3, -3], [5, -2], [8, 1], [11, 6], [15, 16], [21, 32]]},
  {id: 'brief', human: 0.093, machine: 0, points: [[0, 0], [0.079, 0], [0.15, 1], [0.36, 6]]},
  {id: 'lengthy', human: 0.111, machine: 0, points: [[0, 5], [0.05, 3], [0.13, -1], [0.2, -3], [0.4, -1]]},
  {id: 'no comma', human: 0.579, machine: 0.286, points: [[0, 5], [0.2, 4], [0.38, 2], [0.5, 1], [0.67, -1], [0.9, -1]]},
  {id: 'commas 2', human: 0.182, machine: 0.333, points: [[0, -2], [0.11, -1], [0.2, 0], [0.29, 1], [0.42, 4], [0.71, 11]]},
  {id: 'opening conjunction', human: 0, machine: 0, points: [[0, 0], [0.036, -3], [0.14, -8]]},
  {id: 'opening adverb', human: 0, machine: 0, points: [[0, 0], [0.048, 2], [0.18, 19]]},
  {id: 'opening subordinate', human: 0.0385, machine: 0.111, points: [[0, 0], [0.095, 1], [0.17, 3], [0.38, 7]]},
  {id: 'opening article', human: 0.111, machine: 0.286, points: [[0, -1], [0.067, -1], [0.14, 1], [0.23, 3], [0.38, 8], [0.67, 20]]},
  {id: 'opening pronoun', human: 0.0732, machine: 0, points: [[0, 2], [0.083, 0], [0.14, 0], [0.31, -2]]},
  {id: 'plain end', human: 0, machine: 0, points: [[0, 0], [1, -1]]},
  {id: 'quoted end', human: 0, machine: 0, points: [[0, 0], [1, -6]]},
]
