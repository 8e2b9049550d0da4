import test from 'ava'
import {isTitleCase} from '../../../src/analysis/quantities/title-case.js'

/** Headlines, and whether each of their words begins with a capital. */
const headlines: Array<[headline: string, titleCase: boolean]> = [
  ['Crash Kills 38 in Western Region', true],
  ['Crash Kills 38 in Harlow', false],
  ['Crash Kills 38 Near Harlow', true],
  ['crash kills 38 near the harbour', false],
  // One word in small letters to more than three with a capital; short ones do not count.
  ['Old Harlow Ferry Sinks when Storm Hits', true],
  ['Old Harlow Ferry Sinks off the Pier', true],
  ['Old Harlow Ferry Sinks near Leck', true],
  ['Old Harlow Ferry Sinks near shore', false],
  ['Old Harlow Ferry Sinks near Leck shore', false],
  ['Old Harlow Ferry Sinks near Leck shore, Says Ruth Vane', true],
]
for (const [headline, titleCase] of headlines) test(headline, (t) => t.is(isTitleCase(headline), titleCase))
