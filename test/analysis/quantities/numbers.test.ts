import test from 'ava'
import {parseNumber, roundingOf} from '../../../src/analysis/quantities/numbers.js'

const numbers: Array<[raw: string, value: number | undefined]> = [
  ['12,400', 12_400],
  ['1.2 million', 1.2e6],
  ['1.2 bn', 1.2e9],
  ['two', 2],
  ['twenty-five', 25],
  ['two hundred and six', 206],
  ['two hundred and fifty thousand', 250_000],
  ['a dozen', 12],
  ['three million', 3e6],
  ['a hundred', 100],
  ['harbour', undefined],
  ['', undefined],
]
for (const [raw, value] of numbers) test(`"${raw}" is ${value}`, (t) => t.is(parseNumber(raw), value))

const roundings: Array<[raw: string, value: number, half: number]> = [
  ['12,400', 12_400, 50],
  ['33', 33, 0.5],
  ['450', 450, 5],
  ['1.2 million', 1.2e6, 50_000],
  ['10.50', 10.5, 0.005],
  ['ten', 10, 5],
]
for (const [raw, value, half] of roundings) test(`"${raw}" may hide ${half}`, (t) => t.true(Math.abs(roundingOf(raw, value) - half) < half * 1e-9))
