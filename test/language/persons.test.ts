/** Titles and nouns for persons: one list each, and what each use makes of it. */
import test from 'ava'
import {lastName} from '../../src/analysis/attribution/reports.js'
import {findNames} from '../../src/analysis/names/names.js'
import {findFigures} from '../../src/analysis/quantities/figures.js'
import {splitSentences} from '../../src/analysis/sentences/sentences.js'
import {beforeNames, mayBeOne, personNamed, personNouns} from '../../src/language/en/person-nouns.js'
import {passageOf} from '../analysis/passage.js'

for (const title of ['Atty.', 'Amb.', 'Insp.', 'Messrs.', 'Pres.', 'Sgt.', 'Capt.', 'Mx'])
  test(`${title} is no part of a name, and ends no sentence`, (t) => {
    const text = `They met ${title} Ruth Vane of Harlow.`
    t.deepEqual(
      findNames([passageOf(text)]).map(({text}) => text),
      ['Ruth Vane', 'Harlow'],
    )
    t.is(splitSentences(text, {start: 0, end: text.length}, 0).length, 1)
    t.is(lastName(`${title} Vane`), 'Vane')
  })

test('a rank before a title names nobody', (t) => {
  t.deepEqual(
    findNames([passageOf('It was Senior Trooper Tom Hale of the Ulster Senior League.')]).map(({text}) => text),
    ['Tom Hale', 'Ulster Senior League'],
  )
})

const counted: Array<[text: string, noun: string | undefined, kind: string]> = [
  ['They met one elderly pupil.', 'pupil', 'count'],
  ['They met one local man.', 'man', 'count'],
  ['They met one minor complaint.', 'minor', 'count'],
  ['Her grandmother, 45, was asleep.', undefined, 'age'],
  ['The storm left 38 dying.', 'dying', 'count'],
  ['The storm left 38 fatalities.', 'fatality', 'count'],
]
for (const [text, noun, kind] of counted)
  test(text, (t) => {
    const [figure] = findFigures([passageOf(text)], [])
    t.deepEqual([figure?.noun, figure?.kind], [noun, kind])
  })

test('what a noun says of a person', (t) => {
  t.is(personNamed('lady'), 'woman')
  t.is(personNamed('injured'), 'anyone')
  t.is(personNamed('defendant'), 'anyone')
  t.is(personNamed('anyone'), undefined)
  t.is(personNamed('bridge'), undefined)
  t.false(mayBeOne('husband', 'woman'))
  t.false(mayBeOne('male', 'girl'))
  t.true(mayBeOne('male', 'boy'))
  t.true(personNouns.has('pilot'))
  t.false(personNouns.has('local'))
  t.is(beforeNames.get('brother'), 'he')
  t.is(beforeNames.get('woman'), undefined)
})
