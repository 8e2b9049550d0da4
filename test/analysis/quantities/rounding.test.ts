import test from 'ava'
import {findFigures} from '../../../src/analysis/quantities/figures.js'
import {stepOf} from '../../../src/analysis/quantities/rounding.js'
import {passageOf} from '../passage.js'

/** What the last digit of the one number of a sentence stands for. */
const rows: Array<[text: string, step: number]> = [
  // Small counts and ages are not rounded; of measures and money, two digits are all there is.
  ['It has 43 boats.', 0],
  ['It has 99 boats.', 0],
  ['It has 100 boats.', 100],
  ['It has 101 boats.', 1],
  ['It has 120 boats.', 10],
  ['It has two boats.', 0],
  ['Ruth Vane is a 43-year-old.', 0],
  ['It has 10 to 15 boats.', 0],
  ['It has about 15 boats.', 0],
  ['It is 43 metres long.', 1],
  ['It is 4.3 metres long.', 0.1],
  ['It has 4.3 boats a day.', 0.1],
  ['It cost $43.', 1],
  ['It cost $43 million.', 1_000_000],
  ['It cost $4.3 million.', 100_000],
  ['It cost $99 million.', 1_000_000],
  ['It cost $100 million.', 100_000_000],
  ['It cost $143 million.', 1_000_000],
  ['It cost US$1,430.', 10],
  ['It cost 1,430.5 euros.', 0.1],
]
for (const [text, step] of rows) {
  test(`${text} ${step}`, (t) => {
    const [figure] = findFigures([passageOf(text)], [])
    t.true(figure !== undefined && Math.abs(stepOf(figure) - step) <= step * 1e-9, `${figure?.raw} has ${figure && stepOf(figure)}`)
  })
}
