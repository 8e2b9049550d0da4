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
  human: 3256,
  machine: 2169,
  /** Density from which an article is reported: the shares below, in per cent, of the human articles in folds that had not seen them have that much. */
  warning: 73,
  info: 46,
  warningShare: 0.6,
  infoShare: 5,
  /** Density that 1 % and 5 % of human articles exceed. */
  p99: 67,
  p95: 45,
  /** What an account that can be checked has at least: of human articles 50 % have the words, 50 % the voices, 60 % the quotations and 40 % the share of sentences laid to somebody; at most so many words that weigh per 100 as 95 % have. */
  sourced: {words: 381, speakers: 5, quotes: 4, attributed: 0.74, weighty: 0.85},
}

/** Points of an article whose wordings and measures are those of the middle of human news, and the points of its wordings. */
export const constant = -13
export const usual = -66.8

// biome-ignore format: one measure a line
export const curves: readonly Curve[] = [
  {id: 'tells', human: 0.463, machine: 7.41, points: [[0, -3.8], [0.74, 2.3], [2, 10], [7.4, 17.3], [16, 21.4]]},
  {id: 'strong tells', human: 0, machine: 2.91, points: [[0, 0], [0.54, 5.4], [2.9, 10.3], [8.6, 13.6]]},
  {id: 'said', human: 1.03, machine: 0, points: [[0, 4.8], [0.71, 1.9], [1.6, -3.3], [3.4, -8.4]]},
  {id: 'told', human: 0.18, machine: 0, points: [[0, 1], [0.52, -1.8], [1.6, -5.6]]},
  {id: 'says', human: 0, machine: 0, points: [[0, 0], [0.17, -2.3], [0.97, -6.9]]},
  {id: 'formal', human: 0, machine: 0.543, points: [[0, 0], [0.18, 2.2], [0.67, 6.1], [2.4, 9.8]]},
  {id: 'weighty', human: 0, machine: 1.14, points: [[0, 0], [0.11, 2.3], [0.53, 5.4], [1.2, 9.6], [2.9, 12.8]]},
  {id: 'abstract', human: 0.316, machine: 1.48, points: [[0, -0.6], [0.4, 0.2], [0.81, 1.6], [1.7, 2.8], [4.3, 4.1]]},
  {id: 'effect', human: 0.284, machine: 0.99, points: [[0, -0.3], [0.33, 0.1], [0.65, 2.1], [1.2, 4.2], [2.8, 5.9]]},
  {id: 'elevated', human: 0.452, machine: 1.2, points: [[0, -1], [0.5, 0.1], [0.81, 1.8], [1.4, 2.3], [3.1, 4.1]]},
  {id: 'doing', human: 1.66, machine: 1.13, points: [[0, 4], [0.67, 2.4], [1.2, 1.4], [1.7, -0.1], [2.4, -0.7], [4.1, -1.3]]},
  {id: 'where', human: 0.885, machine: 0.625, points: [[0, 1], [0.61, 0.2], [0.95, -0.1], [1.4, -0.1], [2.7, 0.2]]},
  {id: 'amount', human: 1.85, machine: 1.41, points: [[0, 0], [0.75, 0], [1.4, -0.4], [2, 0.1], [2.8, 1.2], [4.4, 2.7]]},
  {id: 'people', human: 0.481, machine: 0, points: [[0, 1.9], [0.13, 0.7], [0.58, -0.2], [1.1, -0.2], [2.8, -1.4]]},
  {id: 'speech', human: 0.15, machine: 0, points: [[0, 1.8], [0.19, -0.5], [0.54, -1.4], [1.2, -1.5]]},
  {id: 'time', human: 0.969, machine: 0.521, points: [[0, 3.1], [0.59, 1.3], [0.97, 0], [1.6, -2.4], [3.1, -3.2]]},
  {id: 'the', human: 6.03, machine: 7.73, points: [[2.8, -0.7], [4.9, -0.9], [6, 0], [7.2, 1.4], [8.6, 3.2], [12, 4.9]]},
  {id: 'determiner', human: 4.12, machine: 5.24, points: [[1.4, -3.7], [3.1, -2.4], [4.1, 0], [5, 1.7], [6.2, 2.4], [8.8, 5]]},
  {id: 'pronoun', human: 3.32, machine: 2.5, points: [[0, -1.5], [1.6, -1.9], [2.5, -0.7], [3.4, 0.1], [4.7, 1.5], [7.1, 3]]},
  {id: 'first', human: 0, machine: 0, points: [[0, 0], [2.8, -2.6]]},
  {id: 'you', human: 0, machine: 0, points: [[0, 0], [0.75, 0.9]]},
  {id: 'past', human: 1.67, machine: 1.2, points: [[0, 2.4], [0.51, 1.6], [1.1, 0.8], [1.8, -0.2], [2.9, -1.5], [5.1, -2.5]]},
  {id: 'present', human: 2.36, machine: 2.05, points: [[0, 1.7], [0.98, 1.2], [1.9, 0.4], [2.7, -0.3], [3.7, -1], [5.8, -0.7]]},
  {id: 'modal', human: 0.725, machine: 0.61, points: [[0, -1.4], [0.5, -0.8], [0.86, 0.4], [1.5, 0.2], [2.9, -0.2]]},
  {id: 'and', human: 2.08, machine: 2.42, points: [[0, 1.7], [1.3, 1.3], [1.9, 0.2], [2.5, -0.5], [3.3, -1.4], [4.9, -2.5]]},
  {id: 'small', human: 0.924, machine: 0.481, points: [[0, 1.5], [0.56, 0.3], [0.91, 0], [1.4, -0.5], [2.5, -1.4]]},
  {id: 'preposition', human: 12.1, machine: 12.7, points: [[7.8, 0.7], [11, -0.4], [12, 0], [13, 0.3], [14, 0.3], [17, 0.9]]},
  {id: 'negation', human: 0.375, machine: 0, points: [[0, 0.6], [0.46, -0.1], [0.78, 0], [1.6, -2.3]]},
  {id: 'question', human: 0.627, machine: 0.472, points: [[0, -0.1], [0.43, -0.5], [0.69, 0.1], [1.1, -0.2], [2, -0.1]]},
  {id: 'title', human: 0, machine: 0, points: [[0, 0], [0.91, -1]]},
  {id: 'number', human: 0.862, machine: 0.435, points: [[0, 2.1], [0.52, 0.9], [0.88, -0.1], [1.5, -1.9], [3.4, -3]]},
  {id: 'digits', human: 1.83, machine: 0.82, points: [[0, 4.6], [0.39, 3], [1.1, 1.6], [1.9, -0.1], [3.2, -2.2], [6.8, -4.1]]},
  {id: 'names', human: 14.2, machine: 8.25, points: [[1.7, 7.3], [6.8, 5], [10, 2.8], [14, 0.1], [18, -2], [26, -4.3]]},
  {id: 'possessives', human: 0.256, machine: 0.379, points: [[0, 0.6], [0.45, -0.4], [0.78, -0.3], [1.8, -0.2]]},
  {id: 'contractions', human: 0, machine: 0, points: [[0, 0], [0.22, -0.4], [1.7, 2.5]]},
  {id: 'ing', human: 2.67, machine: 4.17, points: [[0.61, -0.8], [2, -0.6], [2.8, 0.1], [3.5, 1.3], [4.6, 1.8], [7, 2.3]]},
  {id: 'ly', human: 0.806, machine: 1.17, points: [[0, -1], [0.26, -0.9], [0.72, -0.1], [1.1, 0.3], [1.6, 1.6], [2.9, 2.7]]},
  {id: 'nominal', human: 2.27, machine: 4.39, points: [[0, -0.9], [1.5, -0.3], [2.4, 0.1], [3.5, 1.1], [5, 2.3], [8.3, 2.3]]},
  {id: 'adjectival', human: 0.901, machine: 1.69, points: [[0, 0.3], [0.44, -0.1], [0.91, 0], [1.4, 0.2], [2.2, 0.8], [3.9, 1.2]]},
  {id: 'commas', human: 4.72, machine: 5.79, points: [[1.6, -0.9], [3.5, -0.9], [4.6, -0.3], [5.6, 1.9], [6.8, 4], [9.9, 5.7]]},
  {id: 'tails', human: 0.236, machine: 0.719, points: [[0, -0.8], [0.24, 0], [0.58, 2], [1, 4.2], [2.1, 6]]},
  {id: 'short words', human: 33.4, machine: 33.3, points: [[24, -0.5], [30, -0.7], [32, -0.4], [34, 0.2], [37, 0.4], [42, 1.6]]},
  {id: 'long words', human: 8.24, machine: 13.3, points: [[3.3, 0.4], [6.7, -0.1], [8.7, 0], [11, 0.8], [14, 2.6], [21, 3.3]]},
  {id: 'letters', human: 4.75, machine: 5.19, points: [[4.2, -0.1], [4.6, -0.7], [4.8, 0.2], [5, 1.1], [5.3, 2.5], [5.9, 3.3]]},
  {id: 'quoted', human: 0.208, machine: 0.00441, points: [[0, 0.9], [0.048, 0.8], [0.18, 0.4], [0.35, -2.3], [0.71, -5.3]]},
  {id: 'quoting', human: 0.353, machine: 0.0476, points: [[0, 0.1], [0.14, 0.2], [0.31, 0.4], [0.5, -1.2], [0.81, -2.2]]},
  {id: 'length', human: 21.3, machine: 22, points: [[14, 2.8], [19, 1.6], [21, 0.1], [23, -0.7], [25, -1.1], [32, -1.8]]},
  {id: 'variation', human: 0.443, machine: 0.278, points: [[0.15, 4.8], [0.26, 3.4], [0.34, 1.4], [0.42, -0.1], [0.51, 0.1], [0.73, -0.2]]},
  {id: 'steps', human: 0.492, machine: 0.33, points: [[0.17, 5.5], [0.3, 4.4], [0.39, 2.8], [0.47, 0.5], [0.57, -1.7], [0.78, -1.8]]},
  {id: 'lead', human: 20, machine: 23, points: [[6, -4.4], [15, -2.2], [20, 0], [24, 0.9], [30, 2.1], [46, 3.3]]},
  {id: 'longest', human: 41, machine: 32, points: [[24, 3.7], [30, 3], [35, 1.4], [40, 0.1], [48, -1.1], [74, -1.9]]},
  {id: 'shortest', human: 7, machine: 13, points: [[3, 0.5], [5, 0.4], [7, 0], [10, 1.4], [14, 4.3], [21, 6.6]]},
  {id: 'brief', human: 0.0909, machine: 0, points: [[0, 1.2], [0.091, 0], [0.16, 0.1], [0.37, 0.4]]},
  {id: 'lengthy', human: 0.125, machine: 0, points: [[0, 3.7], [0.071, 1.5], [0.14, -0.4], [0.22, -2.3], [0.44, -3.7]]},
  {id: 'no comma', human: 0.553, machine: 0.286, points: [[0, 7], [0.25, 4.8], [0.39, 2.9], [0.51, 0.6], [0.67, -1.6], [0.9, -2.9]]},
  {id: 'commas 2', human: 0.2, machine: 0.333, points: [[0, -1.2], [0.11, -0.6], [0.2, 0], [0.29, 1.4], [0.42, 3.6], [0.71, 5.6]]},
  {id: 'opening conjunction', human: 0, machine: 0, points: [[0, 0], [0.045, -1.3], [0.14, -1.8]]},
  {id: 'opening adverb', human: 0, machine: 0, points: [[0, 0], [0.037, 0.3], [0.17, 2.6]]},
  {id: 'opening subordinate', human: 0.0455, machine: 0.111, points: [[0, 0], [0.028, -0.1], [0.091, 0.4], [0.15, 2.2], [0.33, 3]]},
  {id: 'opening article', human: 0.118, machine: 0.296, points: [[0, -1.6], [0.067, -1.3], [0.13, 0.3], [0.21, 2.4], [0.33, 4.7], [0.63, 7.6]]},
  {id: 'opening pronoun', human: 0.0667, machine: 0, points: [[0, 0.5], [0.077, -0.1], [0.14, 0.5], [0.29, 0.9]]},
  {id: 'plain end', human: 0, machine: 0, points: [[0, 0], [1, 1.4]]},
  {id: 'quoted end', human: 0, machine: 0, points: [[0, 0], [1, -4.9]]},
]
