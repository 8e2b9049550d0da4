import {readFileSync} from 'node:fs'
import test from 'ava'
import {goldenFile, goldenReport} from '../src/dev/golden.js'

test('the report on the seeds is the one in test/golden/seeds.txt (if it should change: npm run golden)', async (t) => {
  t.is(await goldenReport(), readFileSync(goldenFile, 'utf8'))
})
