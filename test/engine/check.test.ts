import test from 'ava'
import quoteNoSpeaker from '../../rules/quote-no-speaker/index.js'
import {lintTexts} from '../../src/engine/lint-texts.js'
import {defineRule} from '../../src/model/rule.js'

const german = `Fähre brennt vor dem Hafen

Zwölf Menschen sind bei einem Brand auf einer Fähre vor dem Hafen ums Leben gekommen. Das teilte die Küstenwache am Donnerstag mit.

„Das Schiff war in gutem Zustand und wurde im Frühjahr von der Werft geprüft.“ Die Reederei will sich am Freitag dazu äußern.
`

test('a rule passes over articles in a language it does not know', async (t) => {
  const planned = [{rule: quoteNoSpeaker, severity: 'warning' as const, options: {}}]
  const {findings} = await lintTexts([{path: 'a.txt', text: german}], {rulesFor: () => planned, group: 'none'})
  t.deepEqual(findings, [])
})

test('a rule that throws is named, and the others still run', async (t) => {
  const about = {family: 'article', severity: 'warning', preset: 'all', summary: 'Flag.', why: 'W.', limits: 'L.', sources: ['x']} as const
  const broken = defineRule({
    about: {...about, id: 'article-broken'},
    options: {},
    examples: [],
    *check() {
      yield {at: {start: 0, end: 1}, message: 'before it broke'}
      throw new Error('no such tide')
    },
  })
  const sound = defineRule({
    about: {...about, id: 'article-sound'},
    options: {},
    examples: [],
    *check() {
      yield {at: {start: 0, end: 5}, message: 'found'}
    },
  })
  const planned = [broken, sound].map((rule) => ({rule, severity: 'warning' as const, options: {}}))
  const {findings, faults} = await lintTexts([{path: 'a.txt', text: german}], {rulesFor: () => planned, group: 'none'})
  t.true(findings.some(({rule}) => rule === 'article-sound'))
  t.deepEqual(
    faults.map(({path, rule, message}) => ({path, rule, message})),
    [{path: 'a.txt', rule: 'article-broken', message: 'threw: no such tide'}],
  )
  t.regex(faults[0]?.stack ?? '', /check\.test/)
})
