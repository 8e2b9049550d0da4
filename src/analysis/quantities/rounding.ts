/** How finely a number is stated. */
import type {Figure} from '../../model/article.js'
import {roundingOf} from './numbers.js'

/** What the last digit stands for. Small counts, ages and house numbers are not rounded; two digits are all that "$43 million" has. */
export function stepOf(figure: Figure): number {
  const {kind, value, min, max, modifier, raw} = figure
  if (kind === 'age' || (min !== max && modifier === undefined)) return 0
  const written = Number(/\d[\d,]*(?:\.\d+)?/.exec(raw)?.[0].replaceAll(',', '') ?? value)
  if (written < 100) {
    const scale = value / (written || 1)
    const decimals = /\d\.(\d+)/.exec(raw)?.[1]?.length ?? 0
    return scale === 1 && kind === 'count' && decimals === 0 ? 0 : scale * 10 ** -decimals
  }
  return 2 * roundingOf(raw.replace(/^\D{1,4}/, ''), value)
}
