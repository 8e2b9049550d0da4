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
  warning: 73,
  info: 41,
  warningShare: 0.5,
  infoShare: 5,
  /** Density that 1 % and 5 % of human articles exceed. */
  p99: 67,
  p95: 40,
}

/** Points of an article that measures like the middle of human news and has no tell. */
export const constant = 34

// biome-ignore format: one measure a line
export const curves: readonly Curve[] = [
  {id: 'said', human: 1.02, machine: 0, points: [[0, 7], [0.48, 5], [1.4, -3], [3.3, -28]]},
  {id: 'told', human: 0.153, machine: 0, points: [[0, 1], [0.48, -2], [1.6, -16]]},
  {id: 'says', human: 0, machine: 0, points: [[0, 0], [0.88, -6]]},
  {id: 'formal', human: 0, machine: 0.51, points: [[0, 0], [0.21, 1], [0.79, 8], [2.6, 37]]},
  {id: 'weighty', human: 0, machine: 1.12, points: [[0, 0], [0.18, 1], [0.65, 5], [1.4, 14], [3.2, 41]]},
  {id: 'abstract', human: 0.292, machine: 1.46, points: [[0, -1], [0.47, 0], [0.98, 1], [2, 5], [4.6, 19]]},
  {id: 'effect', human: 0.265, machine: 0.987, points: [[0, -1], [0.38, 0], [0.73, 2], [1.4, 6], [3, 20]]},
  {id: 'elevated', human: 0.415, machine: 1.18, points: [[0, -1], [0.53, 0], [0.92, 1], [1.6, 5], [3.3, 14]]},
  {id: 'doing', human: 1.69, machine: 1.13, points: [[0, 3], [0.65, 2], [1.2, 1], [1.7, 0], [2.5, -3], [4.3, -5]]},
  {id: 'where', human: 0.855, machine: 0.621, points: [[0, 0], [0.57, 0], [0.91, 0], [1.4, 0], [2.6, 1]]},
  {id: 'amount', human: 1.85, machine: 1.4, points: [[0, 1], [0.7, 1], [1.3, 0], [2, 0], [2.8, 0], [4.6, 4]]},
  {id: 'people', human: 0.462, machine: 0, points: [[0, 1], [0.55, 0], [1, 0], [2.6, -4]]},
  {id: 'speech', human: 0.123, machine: 0, points: [[0, 1], [0.55, -2], [1.3, -3]]},
  {id: 'time', human: 0.979, machine: 0.515, points: [[0, 3], [0.52, 2], [0.92, 0], [1.5, -4], [3.2, -12]]},
  {id: 'the', human: 6.02, machine: 7.69, points: [[2.7, -2], [4.8, -1], [6.1, 0], [7.4, 1], [8.9, 4], [12, 9]]},
  {id: 'determiner', human: 4.03, machine: 5.26, points: [[1.3, -5], [3.1, -3], [4.1, 0], [5.1, 3], [6.4, 6], [9, 15]]},
  {id: 'pronoun', human: 3.35, machine: 2.46, points: [[0, -4], [1.5, -3], [2.4, -2], [3.4, 0], [4.6, 5], [7.2, 16]]},
  {id: 'first', human: 0, machine: 0, points: [[0, 0], [3.6, -15]]},
  {id: 'you', human: 0, machine: 0, points: [[0, 0], [0.92, 3]]},
  {id: 'past', human: 1.59, machine: 1.15, points: [[0, 2], [0.41, 2], [1, 1], [1.7, 0], [2.8, -2], [5.2, -6]]},
  {id: 'present', human: 2.51, machine: 2.06, points: [[0, 3], [0.94, 2], [1.9, 1], [2.8, 0], [3.8, 1], [6, 5]]},
  {id: 'modal', human: 0.797, machine: 0.617, points: [[0, -1], [0.5, -1], [0.91, 0], [1.6, 1], [3.1, 1]]},
  {id: 'and', human: 2.07, machine: 2.4, points: [[0, 1], [1.3, 1], [1.9, 0], [2.6, 0], [3.3, 0], [5.1, -2]]},
  {id: 'small', human: 0.952, machine: 0.459, points: [[0, 2], [0.5, 1], [0.88, 0], [1.4, -1], [2.7, -5]]},
  {id: 'preposition', human: 12.1, machine: 12.7, points: [[7.6, 2], [11, 1], [12, 0], [13, 0], [14, -1], [17, -3]]},
  {id: 'negation', human: 0.377, machine: 0, points: [[0, 0], [0.43, 0], [0.79, 0], [1.6, -5]]},
  {id: 'question', human: 0.626, machine: 0.45, points: [[0, -1], [0.37, -1], [0.68, 0], [1.1, 1], [2, 0]]},
  {id: 'title', human: 0, machine: 0, points: [[0, 0], [0.95, -5]]},
  {id: 'number', human: 0.806, machine: 0.398, points: [[0, 0], [0.41, 0], [0.79, 0], [1.4, 0], [3.3, 0]]},
  {id: 'digits', human: 1.69, machine: 0.833, points: [[0, 3], [0.93, 2], [1.7, 0], [3, -3], [6.7, -12]]},
  {id: 'names', human: 14.3, machine: 8.21, points: [[1.1, 9], [6, 7], [9.6, 5], [13, 1], [17, -3], [26, -10]]},
  {id: 'possessives', human: 0.207, machine: 0.306, points: [[0, 0], [0.44, -1], [0.82, 0], [1.9, 4]]},
  {id: 'contractions', human: 0, machine: 0, points: [[0, 0], [0.18, 1], [1.8, 15]]},
  {id: 'ing', human: 2.56, machine: 4.17, points: [[0.45, -2], [2, -1], [2.8, 0], [3.7, 1], [4.9, 3], [7.3, 5]]},
  {id: 'ly', human: 0.796, machine: 1.16, points: [[0, -1], [0.74, 0], [1.2, 1], [1.7, 2], [3.1, 7]]},
  {id: 'nominal', human: 2.22, machine: 4.35, points: [[0, 0], [1.5, 0], [2.6, 0], [3.7, 0], [5.3, 0], [8.6, -3]]},
  {id: 'adjectival', human: 0.901, machine: 1.69, points: [[0, 0], [0.43, 0], [0.97, 0], [1.5, 0], [2.3, 0], [4.2, 0]]},
  {id: 'commas', human: 4.66, machine: 5.71, points: [[1.4, -2], [3.5, -1], [4.6, 0], [5.6, 1], [6.9, 2], [10, 5]]},
  {id: 'tails', human: 0.156, machine: 0.725, points: [[0, -1], [0.21, 0], [0.62, 2], [1.1, 5], [2.2, 12]]},
  {id: 'repeated', human: 5.74, machine: 4.76, points: [[0, 4], [2.5, 3], [4.3, 2], [6.2, 0], [8.6, -1], [14, -2]]},
  {id: 'short words', human: 33.7, machine: 33.3, points: [[23, 2], [30, 1], [32, 1], [35, 0], [37, 0], [42, 0]]},
  {id: 'long words', human: 8.02, machine: 13.2, points: [[3.1, -1], [6.7, -1], [9, 0], [11, 0], [15, 3], [21, 8]]},
  {id: 'letters', human: 4.71, machine: 5.19, points: [[4.2, -2], [4.6, -1], [4.8, 0], [5, 2], [5.3, 5], [5.9, 12]]},
  {id: 'quoted', human: 0.246, machine: 0, points: [[0, 2], [0.021, 2], [0.16, 1], [0.35, -2], [0.7, -7]]},
  {id: 'quoting', human: 0.385, machine: 0, points: [[0, -1], [0.13, -1], [0.29, 0], [0.5, 1], [0.8, 5]]},
  {id: 'length', human: 20.9, machine: 22, points: [[14, 0], [18, 0], [20, 0], [22, 0], [25, 0], [30, 2]]},
  {id: 'variation', human: 0.433, machine: 0.275, points: [[0.14, 1], [0.24, 1], [0.32, 0], [0.39, 0], [0.49, 0], [0.69, 3]]},
  {id: 'steps', human: 0.485, machine: 0.329, points: [[0.16, 5], [0.28, 4], [0.37, 3], [0.45, 1], [0.55, -2], [0.76, -3]]},
  {id: 'lead', human: 19, machine: 23, points: [[7, -3], [15, -1], [20, 0], [23, 1], [29, 4], [43, 11]]},
  {id: 'longest', human: 40, machine: 32, points: [[23, 5], [29, 4], [33, 3], [38, 1], [46, -3], [66, -12]]},
  {id: 'shortest', human: 7, machine: 13, points: [[3, -3], [5, -2], [8, 1], [11, 5], [15, 13], [21, 27]]},
  {id: 'brief', human: 0.093, machine: 0, points: [[0, 0], [0.079, 0], [0.15, 1], [0.36, 8]]},
  {id: 'lengthy', human: 0.111, machine: 0, points: [[0, 3], [0.05, 2], [0.13, -1], [0.2, -3], [0.4, -2]]},
  {id: 'no comma', human: 0.579, machine: 0.286, points: [[0, 4], [0.2, 3], [0.38, 2], [0.5, 1], [0.67, -1], [0.9, 1]]},
  {id: 'commas 2', human: 0.182, machine: 0.333, points: [[0, -2], [0.11, -1], [0.2, 0], [0.29, 2], [0.42, 5], [0.71, 14]]},
  {id: 'opening conjunction', human: 0, machine: 0, points: [[0, 0], [0.036, -2], [0.14, -7]]},
  {id: 'opening adverb', human: 0, machine: 0, points: [[0, 0], [0.048, 3], [0.18, 19]]},
  {id: 'opening subordinate', human: 0.0385, machine: 0.111, points: [[0, -1], [0.095, 1], [0.17, 4], [0.38, 11]]},
  {id: 'opening article', human: 0.111, machine: 0.286, points: [[0, -2], [0.067, -1], [0.14, 0], [0.23, 3], [0.38, 9], [0.67, 23]]},
  {id: 'opening pronoun', human: 0.0732, machine: 0, points: [[0, 1], [0.083, 0], [0.14, 0], [0.31, -3]]},
  {id: 'plain end', human: 0, machine: 0, points: [[0, 0], [1, 0]]},
  {id: 'quoted end', human: 0, machine: 0, points: [[0, 0], [1, -5]]},
]
