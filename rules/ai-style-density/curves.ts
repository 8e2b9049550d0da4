// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: these are measured
/**
 * Points for each measure: straight lines between the places given, level outside them; 0 is an article that measures like the middle of human news.
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
  human: 2280,
  machine: 2169,
  /** Density from which an article is reported: the shares below, in per cent, of the human articles in folds that had not seen them have that much. */
  warning: 71,
  info: 44,
  warningShare: 0.5,
  infoShare: 5,
  /** Density that 1 % and 5 % of human articles exceed. */
  p99: 65,
  p95: 43,
  /** The middle of human articles: words, quotations, and the share of sentences laid to somebody. */
  middle: {words: 357, quotes: 6, attributed: 0.69},
}

/** Points of an article whose wordings and measures are those of the middle of human news, and the points of its wordings. */
export const constant = -12.7
export const usual = -59.9

// biome-ignore format: one measure a line
export const curves: readonly Curve[] = [
  {id: 'tells', human: 0.494, machine: 7.41, points: [[0, -5.6], [0.28, -1.6], [1, 3.7], [3.8, 11.8], [8.6, 15.8], [17, 18.7]]},
  {id: 'strong tells', human: 0, machine: 2.81, points: [[0, 0], [0.97, 6], [3.6, 9.6], [9.1, 12.2]]},
  {id: 'said', human: 1.05, machine: 0, points: [[0, 5.3], [0.56, 2.6], [1.4, -1.8], [3.4, -7.3]]},
  {id: 'told', human: 0.176, machine: 0, points: [[0, 0.8], [0.5, -1.4], [1.7, -5.1]]},
  {id: 'says', human: 0, machine: 0, points: [[0, 0], [0.88, -2.6]]},
  {id: 'formal', human: 0, machine: 0.543, points: [[0, 0], [0.25, 2.5], [0.77, 6.4], [2.5, 9.6]]},
  {id: 'weighty', human: 0, machine: 1.14, points: [[0, 0], [0.19, 2], [0.64, 5.2], [1.4, 8.6], [3.1, 11.1]]},
  {id: 'abstract', human: 0.309, machine: 1.48, points: [[0, -0.3], [0.48, 0.2], [0.97, 0.8], [2, 1.3], [4.5, 2.1]]},
  {id: 'effect', human: 0.276, machine: 0.99, points: [[0, -0.5], [0.39, 0.2], [0.72, 2.2], [1.4, 4.3], [3, 5.7]]},
  {id: 'elevated', human: 0.426, machine: 1.2, points: [[0, -0.9], [0.54, 0.3], [0.9, 2], [1.6, 2.9], [3.2, 4.6]]},
  {id: 'doing', human: 1.67, machine: 1.13, points: [[0, 4.6], [0.65, 2.9], [1.2, 1.3], [1.7, -0.1], [2.4, -0.9], [4.1, -1.9]]},
  {id: 'where', human: 0.843, machine: 0.625, points: [[0, 0.6], [0.58, 0.2], [0.9, 0], [1.4, -0.1], [2.6, 0.2]]},
  {id: 'amount', human: 1.85, machine: 1.41, points: [[0, 0.2], [0.7, 0.3], [1.4, -0.4], [2, 0.1], [2.7, 1], [4.6, 2]]},
  {id: 'people', human: 0.459, machine: 0, points: [[0, 0.8], [0.55, -0.1], [1, 0.3], [2.5, 0]]},
  {id: 'speech', human: 0.13, machine: 0, points: [[0, 2], [0.11, 0.1], [0.55, -1.2], [1.2, -1.2]]},
  {id: 'time', human: 0.969, machine: 0.521, points: [[0, 2.5], [0.54, 1.2], [0.91, 0.2], [1.5, -2.3], [3.1, -3.6]]},
  {id: 'the', human: 6.02, machine: 7.73, points: [[2.8, -0.7], [4.9, -0.9], [6.1, 0.1], [7.4, 1.5], [8.9, 3.5], [12, 4.9]]},
  {id: 'determiner', human: 4.05, machine: 5.24, points: [[1.3, -3.2], [3.1, -2.1], [4.1, 0.1], [5, 1.9], [6.3, 3.1], [8.9, 5.6]]},
  {id: 'pronoun', human: 3.38, machine: 2.5, points: [[0, -0.4], [1.5, -1.1], [2.5, -0.5], [3.4, 0], [4.7, 1.2], [7.2, 2.7]]},
  {id: 'first', human: 0, machine: 0, points: [[0, 0], [3.2, -2]]},
  {id: 'you', human: 0, machine: 0, points: [[0, 0], [0.79, 0.2]]},
  {id: 'past', human: 1.58, machine: 1.2, points: [[0, 2.7], [0.44, 1.9], [1, 1.1], [1.7, -0.2], [2.8, -1.5], [5, -2.6]]},
  {id: 'present', human: 2.49, machine: 2.05, points: [[0, 2.3], [0.92, 1.6], [1.9, 0.6], [2.7, -0.2], [3.8, -0.7], [5.9, -0.4]]},
  {id: 'modal', human: 0.805, machine: 0.61, points: [[0, -1.3], [0.51, -0.5], [0.9, 0.2], [1.5, -0.5], [3, -1.2]]},
  {id: 'and', human: 2.05, machine: 2.42, points: [[0, 0.5], [1.3, 0.5], [1.9, 0.1], [2.5, -0.5], [3.3, -1.3], [5, -2]]},
  {id: 'small', human: 0.959, machine: 0.481, points: [[0, 2.5], [0.52, 0.8], [0.88, 0.1], [1.4, -0.5], [2.6, -1.8]]},
  {id: 'preposition', human: 12.1, machine: 12.7, points: [[7.7, 0.6], [11, -0.1], [12, 0], [13, -0.1], [14, -0.5], [17, -0.3]]},
  {id: 'negation', human: 0.385, machine: 0, points: [[0, 0.6], [0.44, -0.1], [0.77, 0.3], [1.6, -1.1]]},
  {id: 'question', human: 0.629, machine: 0.472, points: [[0, 0.1], [0.4, -0.2], [0.68, 0.1], [1.1, -0.5], [2, -0.7]]},
  {id: 'title', human: 0, machine: 0, points: [[0, 0], [1, -1.9]]},
  {id: 'number', human: 0.806, machine: 0.435, points: [[0, 1.6], [0.45, 0.7], [0.79, 0], [1.4, -1.1], [3.3, -1.4]]},
  {id: 'digits', human: 1.67, machine: 0.82, points: [[0, 3.5], [0.26, 2.3], [0.94, 1.4], [1.7, -0.1], [3, -1.8], [6.7, -3]]},
  {id: 'names', human: 14.3, machine: 8.25, points: [[1.4, 7.4], [6.1, 5.4], [9.7, 3.4], [13, 0.7], [17, -1.5], [26, -4.1]]},
  {id: 'possessives', human: 0.222, machine: 0.379, points: [[0, 0.4], [0.45, -0.5], [0.8, -0.4], [1.9, -0.1]]},
  {id: 'contractions', human: 0, machine: 0, points: [[0, 0], [0.13, 0], [1.7, 3.6]]},
  {id: 'ing', human: 2.58, machine: 4.17, points: [[0.53, -0.8], [2, -0.5], [2.8, 0.2], [3.7, 1.5], [4.8, 2.3], [7.3, 3.1]]},
  {id: 'ly', human: 0.803, machine: 1.17, points: [[0, -0.9], [0.18, -0.7], [0.73, 0], [1.2, 0.1], [1.7, 1.3], [3, 2.2]]},
  {id: 'nominal', human: 2.27, machine: 4.39, points: [[0, -0.7], [1.6, -0.5], [2.6, 0.2], [3.7, 1.3], [5.3, 2.2], [8.5, 2.3]]},
  {id: 'adjectival', human: 0.917, machine: 1.69, points: [[0, -0.4], [0.49, -0.4], [0.98, 0.1], [1.5, 0.4], [2.3, 1.1], [4.1, 1.5]]},
  {id: 'commas', human: 4.62, machine: 5.79, points: [[1.5, -0.5], [3.5, -0.5], [4.7, 0], [5.6, 1.9], [6.9, 3.6], [10, 4.8]]},
  {id: 'tails', human: 0.174, machine: 0.719, points: [[0, -0.6], [0.25, 0.3], [0.61, 2.1], [1.1, 3.5], [2.2, 4.9]]},
  {id: 'repeated', human: 5.86, machine: 4.93, points: [[0, 4.6], [2.7, 2.9], [4.5, 0.7], [6.3, -0.2], [8.7, -0.8], [14, -1.5]]},
  {id: 'short words', human: 33.6, machine: 33.3, points: [[23, -0.2], [30, -0.2], [32, -0.2], [35, 0.1], [37, 0.2], [42, 1.2]]},
  {id: 'long words', human: 8.14, machine: 13.3, points: [[3.2, -0.4], [6.7, -0.4], [9, 0.2], [11, 1.2], [15, 2.8], [21, 3.7]]},
  {id: 'letters', human: 4.73, machine: 5.19, points: [[4.2, -0.5], [4.6, -0.7], [4.8, 0.3], [5, 1.4], [5.3, 2.9], [5.9, 3.8]]},
  {id: 'quoted', human: 0.254, machine: 0.00441, points: [[0, 2.8], [0.029, 2.4], [0.17, 1.4], [0.37, -2], [0.74, -5.4]]},
  {id: 'quoting', human: 0.4, machine: 0.0476, points: [[0, 2], [0.13, 1.4], [0.3, 1], [0.51, -1.1], [0.82, -2.5]]},
  {id: 'length', human: 21, machine: 22, points: [[14, 2.5], [19, 1.3], [21, 0], [22, -0.3], [25, -0.1], [30, -0.4]]},
  {id: 'variation', human: 0.436, machine: 0.278, points: [[0.15, 5.1], [0.25, 3.6], [0.32, 1.6], [0.4, 0], [0.49, -0.1], [0.69, -0.5]]},
  {id: 'steps', human: 0.488, machine: 0.33, points: [[0.17, 5.5], [0.28, 4.4], [0.37, 2.9], [0.45, 0.9], [0.55, -1.6], [0.75, -1.7]]},
  {id: 'lead', human: 19, machine: 23, points: [[7, -3.5], [15, -1.7], [20, 0.4], [24, 1.7], [29, 3.4], [43, 5]]},
  {id: 'longest', human: 41, machine: 32, points: [[24, 4], [29, 3.2], [34, 1.8], [38, 0.6], [46, -0.9], [67, -1.7]]},
  {id: 'shortest', human: 7, machine: 13, points: [[3, 0], [5, -0.1], [8, 0.1], [11, 2.1], [15, 5], [21, 7.1]]},
  {id: 'brief', human: 0.0952, machine: 0, points: [[0, 1.6], [0.083, 0], [0.15, -0.2], [0.36, 0.3]]},
  {id: 'lengthy', human: 0.111, machine: 0, points: [[0, 2.7], [0.063, 0.9], [0.13, -0.4], [0.2, -1.6], [0.4, -2.4]]},
  {id: 'no comma', human: 0.581, machine: 0.286, points: [[0, 8.3], [0.21, 6.3], [0.38, 3.7], [0.5, 1.2], [0.67, -1.4], [0.91, -3.1]]},
  {id: 'commas 2', human: 0.182, machine: 0.333, points: [[0, -1.2], [0.11, -0.6], [0.2, 0.1], [0.29, 2], [0.42, 4.4], [0.71, 6.2]]},
  {id: 'opening conjunction', human: 0, machine: 0, points: [[0, 0], [0.041, -1.6], [0.14, -2.5]]},
  {id: 'opening adverb', human: 0, machine: 0, points: [[0, 0], [0.053, 0.7], [0.17, 2.8]]},
  {id: 'opening subordinate', human: 0.0417, machine: 0.111, points: [[0, -0.4], [0.026, -0.2], [0.097, 0.7], [0.16, 2.4], [0.36, 3.5]]},
  {id: 'opening article', human: 0.111, machine: 0.296, points: [[0, -1.1], [0.068, -1], [0.14, 0.6], [0.22, 2.6], [0.38, 5.4], [0.67, 7.9]]},
  {id: 'opening pronoun', human: 0.0714, machine: 0, points: [[0, 0.8], [0.083, -0.1], [0.14, -0.1], [0.29, -0.4]]},
  {id: 'plain end', human: 0, machine: 0, points: [[0, 0], [1, 1.5]]},
  {id: 'quoted end', human: 0, machine: 0, points: [[0, 0], [1, -5.6]]},
]
