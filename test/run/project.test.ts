import test from 'ava'
// Configs in these tests import copydesk.
import '../../src/index.js'
import type {PresetName} from '../../src/model/rule.js'
import {planFor} from '../../src/run/project.js'

async function optionsOf(id: string, preset: PresetName): Promise<object | undefined> {
  const plan = await planFor({cwd: process.cwd(), config: false, preset})
  return plan.rulesFor('article.txt').find(({rule}) => rule.about.id === id)?.options
}

test('the presets strict and all take the stricter options of a rule, the default one does not', async (t) => {
  t.deepEqual(await optionsOf('source-vague', 'recommended'), {reach: 1, everyGroup: false})
  t.deepEqual(await optionsOf('source-vague', 'strict'), {reach: 0, everyGroup: true})
  t.deepEqual(await optionsOf('source-vague', 'all'), {reach: 0, everyGroup: true})
})

test('a rule without stricter options is the same in every preset', async (t) => {
  t.deepEqual(await optionsOf('quote-no-speaker', 'recommended'), {words: 5})
  t.deepEqual(await optionsOf('quote-no-speaker', 'all'), {words: 5})
})
