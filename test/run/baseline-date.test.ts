import test from 'ava'
import {baselineDate} from '../../src/run/baseline-date.js'

/** SOURCE_DATE_EPOCH → the day that `expires` is compared with. */
const days: Array<[seconds: string, day: string]> = [
  ['0', '1970-01-01'],
  ['86399', '1970-01-01'],
  ['86400', '1970-01-02'],
  ['1000000000', '2001-09-09'],
]
for (const [seconds, day] of days) test(`${seconds} seconds are ${day}`, async (t) => t.is(await baselineDate('/', {SOURCE_DATE_EPOCH: seconds}), day))
