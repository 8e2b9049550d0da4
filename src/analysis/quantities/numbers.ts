/** Numbers as people write them: "12,400", "1.2 million", "two hundred and six", "a dozen". */
import {ones, scales, teens, tens} from '../../language/en/numbers.js'

const values = new Map<string, number>([
  ...ones.map((word, at): [string, number] => [word, at]),
  ...teens.map((word, at): [string, number] => [word, at + 10]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['a', 1],
  ['an', 1],
])

const factors = new Map(scales.flatMap(({words, factor}) => words.map((word): [string, number] => [word, factor])))

const small = [...ones, ...teens].join('|')
const unit = `(?:(?:${tens.join('|')})(?:[- ](?:${ones.slice(1).join('|')}))?|${small})`
const scaleWord = 'dozen|hundred|thousand|million|billion|trillion'

/** Fractions behind or in place of a whole number: "2½", "5 1/2", "½". */
const parts = new Map<string, number>([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['1/2', 1 / 2],
  ['1/4', 1 / 4],
  ['3/4', 3 / 4],
])

/** "12,400", "1.2", "2½", "½": the digits alone. */
export const digitPattern = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?: ?[½⅓⅔¼¾]| (?:1\/2|[13]\/4)(?![\d\/]))|\d+(?:\.\d+)?|[½⅓⅔¼¾]`
const digits = /^(\d[\d,]*(?:\.\d+)?)?(?: ?([½⅓⅔¼¾])| (1\/2|[13]\/4))?/

/** "two", "twenty-five", "a hundred and six", "three million". */
export const wordPattern = `(?:${unit}|an?(?=[ -](?:${scaleWord})\\b))(?:[ -](?:${scaleWord})(?!s)(?:(?: and)?[ -]${unit})?){0,4}`

/** What may follow digits to scale them. Letters stand directly behind the number or its space: "1.2bn", "$3 m". */
export const scalePattern = String.raw`[ -]?(?:hundred|thousand|million|billion|trillion|crore|lakh|dozen|mln|bln|trn|mn|bn|tn)\b`

/** "1.2 million" is 1200000, "twenty-five" is 25; undefined when `raw` is no number. */
export function parseNumber(raw: string): number | undefined {
  const [written = '', whole = '', sign, ratio] = digits.exec(raw) ?? []
  let total = 0
  let part = Number(whole.replaceAll(',', '')) + (parts.get(sign ?? ratio ?? '') ?? 0)
  let seen = written !== ''
  for (const word of raw
    .slice(written.length)
    .toLowerCase()
    .split(/[\s-]+/)) {
    if (word === '' || word === 'and') continue
    const value = values.get(word)
    const scale = factors.get(word)
    if (value !== undefined) part += value
    else if (scale === undefined) return undefined
    else if (scale === 100) part = (part || 1) * 100
    else {
      total += round((part || 1) * scale)
      part = 0
    }
    seen = true
  }
  return seen ? total + part : undefined
}

/** Removes what binary fractions add: 1.1 * 1e6 is 1100000. */
export function round(value: number): number {
  return Number(value.toPrecision(12))
}

/**
 * Half the step that the last digit stands for: what rounding may have hidden.
 * "12,400" gives 50, "33" gives 0.5, "1.2 million" 50000, "450" gives 5.
 */
export function roundingOf(raw: string, value: number): number {
  if (value === 0) return 0.5
  const found = /^\D{0,4}(\d[\d,]*)(?:\.(\d+))?/.exec(raw)
  if (!found) return Math.max(0.5, stepOf(value) / 2)
  const whole = (found[1] as string).replaceAll(',', '')
  const written = Number(`${whole}.${found[2] ?? 0}`)
  const scale = written === 0 ? 1 : value / written
  const step = found[2] ? 10 ** -found[2].length : stepOf(Number(whole))
  return (step * scale) / 2
}

/** 10 to the number of zeros that a whole number ends in: 12400 gives 100, 33 gives 1. */
function stepOf(value: number): number {
  let step = 1
  if (value !== 0) while (value % (step * 10) === 0) step *= 10
  return step
}
