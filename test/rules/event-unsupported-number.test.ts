import test from 'ava'
import rule from '../../rules/event-unsupported-number/index.js'
import {flagged} from './flagged.js'

/** A draft, its source → the numbers that the source does not bear out. */
const rows: Array<[draft: string, source: string, flagged: string[]]> = [
  ['There were five men.', 'Nobody came.', []],
  ['There were six men.', 'Nobody came.', ['six']],
  // Ages: a year is told until it is full; half a year less is a rounding
  ['A 45-year-old man was held.', 'Police held a man of 45.', []],
  ['A 45-year-old man was held.', 'Police held a man aged 46.', ['45-year-old']],
  ['A 45-year-old man was held.', 'Police held a man aged 44.', ['45-year-old']],
  ['A 1-year-old boy was found.', 'A 23-month-old boy was found by the police.', []],
  ['A 1-year-old boy was found.', 'A 24-month-old boy was found by the police.', ['1-year-old']],
  ['A 2-year-old boy was found.', 'An 18-month-old boy was found by the police.', []],
  ['A 2-year-old boy was found.', 'A 17-month-old boy was found by the police.', ['2-year-old']],
  // Over, rounded, converted
  ['Over 60 men came.', 'There came 74 men.', []],
  ['Over 60 men came.', 'There came 76 men.', ['60']],
  ['Some 12,000 homes were dark.', 'It was dark in 12,900 homes.', []],
  ['About 12,000 homes were dark.', 'It was dark in 14,900 homes.', ['12,000']],
  ['Nearly 12,000 homes were dark.', 'It was dark in 11,400 homes.', []],
  ['There were 12,000 homes.', 'It was dark in 11,600 homes.', []],
  ['There were 12,000 homes.', 'It was dark in 11,400 homes.', ['12,000']],
  ['There were 12,000 homes.', 'It was dark in 12,900 homes.', []],
  ['There were 12,000 homes.', 'It was dark in 13,100 homes.', ['12,000']],
  ['There were 99 homes.', 'It hit 98 homes.', ['99']],
  ['There were 100 homes.', 'It hit 98 homes.', []],
  ['The pier is 100 feet long.', 'The pier is 32 meters long.', []],
  ['The pier is 100 feet long.', 'The pier is 39 meters long.', []],
  ['The pier is 10.0 feet long.', 'The pier is 3.18 meters long.', []],
  ['The pier is 10.0 feet long.', 'The pier is 3.24 meters long.', ['10.0 feet']],
  // Shares and sums
  ['A share of 25 percent came.', 'Of 80 men, 20 came.', []],
  ['A share of 75 percent stayed.', 'Of 80 men, 20 came.', []],
  ['A share of 26 percent came.', 'Of 80 men, 20 came.', ['26 percent']],
  ['There were 36 men.', 'There came 11 men, 12 men and 13 men.', []],
  ['There were 108 men.', 'There came 11 men, 12 men, 13 men, 14 men, 15 men, 17 men, 19 men and 7 men.', []],
  ['There were 158 men.', 'There came 11 men, 12 men, 13 men, 14 men, 15 men, 17 men, 19 men, 27 men and 30 men.', ['158']],
  ['There were 147 men.', 'There came 11 men, 12 men, 13 men, 14 men, 15 men, 17 men, 19 men, 27 men and 30 men.', []],
  ['There were 51 men.', 'It was told that 20 men came. Then 31 women came.', []],
  ['There were 51 men.', 'It was told that 20 men came. It rained. Then 31 women came.', ['51']],
  // Ages in months, weeks and days
  ['A 1-year-old boy was found.', 'A 52-week-old boy was found by the police.', []],
  ['A 1-year-old boy was found.', 'A 104-week-old boy was found by the police.', ['1-year-old']],
  ['A 1-year-old boy was found.', 'A 20-week-old boy was found by the police.', ['1-year-old']],
  ['A 1-year-old boy was found.', 'A 400-day-old boy was found by the police.', []],
  ['A 1-year-old boy was found.', 'A 150-day-old boy was found by the police.', ['1-year-old']],
]
for (const [draft, source, expected] of rows) {
  test(`${draft} ${source}`, async (t) => {
    t.deepEqual(
      await flagged(rule, {'draft.md': `---\nsources: [wire.txt]\n---\n\n# News from Harlow\n\n${draft}\n`, 'wire.txt': `News from Harlow\n\n${source}\n`}),
      expected,
    )
  })
}
