/** A language of our own making goes through the same interface as those in `src/language/index.ts`. */
import test from 'ava'
import {dateLineWordsOf, timestamp} from '../../src/analysis/blocks/boilerplate/timestamps.js'
import {Line} from '../../src/analysis/blocks/line.js'
import {dateReaderOf} from '../../src/analysis/date-pattern.js'
import {findDates} from '../../src/analysis/dates.js'
import {wordsOf} from '../../src/base/word-list.js'
import {boilerplateIndexes, findPhrase, findStart} from '../../src/language/boilerplate-lists.js'
import {calendarOf, placesOf} from '../../src/language/calendar.js'
import {detectorOf} from '../../src/language/detect.js'
import {languages} from '../../src/language/index.js'
import type {Language} from '../../src/language/language.js'
import type {Block} from '../../src/model/article.js'
import {passageOf} from '../analysis/passage.js'

/** Norvish, which nobody speaks. */
const norvish: Language = {
  code: 'xn',
  stopWords: wordsOf(`
vel
tarn
osk
ilu
`),
  boilerplate: {
    heads: [['losk ilu brennar', 'story-teasers']], // usage
    lines: [['vel druk', 'navigation']], // usage
    labels: [],
    starts: [['foskar: ', 'caption']], // usage
    hints: [],
    holds: [['sker vel norbrev', 'newsletter']], // usage
  },
  calendar: calendarOf(
    `
onemar | one
dvemar
trimar
fyrmar
femmar
seksmar
sjumar
okmar
nimar
timar
elvmar
tolmar
`,
    `
soldag
mondag
tysdag
onsdag
torsdag
fredag
lordag
`,
  ),
  dateLine: {
    published: wordsOf('skriven'),
    clock: wordsOf('klok'),
    joiners: wordsOf('osk'),
    ago: {before: wordsOf('for'), one: wordsOf('en')},
    reading: {minutes: wordsOf('minar'), after: wordsOf('lesa')},
  },
}

const known = [...languages, norvish]

function line(text: string): Line {
  return new Line(text, {start: 0, end: text.length, markup: {}} as Block, 0)
}

test('a text is known to be in it', (t) => {
  const detect = detectorOf(known)
  t.is(detect('Vel harn osk tarn ilu brev. Tarn harn vel osk ilu skep.'), 'xn')
  t.is(detect('The ferry was at the pier, and it was late.'), 'en')
  t.is(detectorOf(languages)('Vel harn osk tarn ilu brev. Tarn harn vel osk ilu skep.'), 'und')
})

test('its boilerplate counts in its own articles, beside that of English', (t) => {
  const indexOf = boilerplateIndexes(known)
  const own = indexOf('xn')
  t.like(own.lines.get('losk ilu brennar'), {kind: 'story-teasers', group: 'heads'})
  t.like(own.lines.get('vel druk'), {kind: 'navigation', group: 'lines'})
  t.like(findStart(own, 'foskar: harn brev'), {kind: 'caption'})
  t.like(findPhrase(own, 'harn, sker vel norbrev tarn'), {kind: 'newsletter'})
  t.true(own.lines.has('read more'))
  t.false(own.lines.has('aktuelle meldungen'))
  t.false(indexOf('de').lines.has('vel druk'))
  // Of a text in no known language it may be any.
  t.true(indexOf('und').lines.has('vel druk'))
  t.true(indexOf('zz').lines.has('aktuelle meldungen'))
})

test('a day before one of its months is a date', (t) => {
  const reader = dateReaderOf(known)
  const found = (text: string): string[] => findDates([passageOf(text)], reader).map(({raw, iso, weekday}) => [raw, iso, weekday].filter(Boolean).join(' = '))
  t.deepEqual(found('Vel harn fredag, 10. timar 2025, osk 3 onemar.'), ['fredag, 10. timar 2025 = 2025-10-10 = friday', '3 onemar = --01-03'])
  t.deepEqual(found('Fredag 10 timar'), ['Fredag 10 timar = --10-10 = friday'])
  t.deepEqual(found('It sank on Oct. 9, 2025.'), ['Oct. 9, 2025 = 2025-10-09'])
  t.deepEqual(findDates([passageOf('Vel harn 3 onemar.')]), [])
})

test('a line that says when a page was published', (t) => {
  const words = dateLineWordsOf(known)
  for (const text of ['Skriven 3 onemar 2025', 'Mondag, 3 one 2025 osk 14:20 klok', 'for en tym', '3 minar lesa']) {
    t.is(timestamp(line(text), words)?.kind, 'timestamp', text)
    t.not(timestamp(line(text))?.certain, true, text)
  }
})

test('a language with nothing but its stop words takes nothing from the others', (t) => {
  const bare: Language = {code: 'xn', stopWords: norvish.stopWords}
  const words = dateLineWordsOf([bare])
  t.is(timestamp(line('3 minar lesa'), words), undefined)
  t.is(findDates([passageOf('It sank on 9 October 2025.')], dateReaderOf([bare])).length, 1)
  t.is(boilerplateIndexes([...languages, bare])('xn').lines.has('aktuelle meldungen'), true)
})

test('every calendar is whole, and no name stands for two months', (t) => {
  const months = new Map<string, number>()
  for (const {code, calendar} of languages) {
    if (!calendar) continue
    t.is(calendar.months.length, 12, code)
    t.true(calendar.weekdays.length === 7 || calendar.weekdays.length === 0, code)
    for (const [name, at] of placesOf([calendar.months])) {
      t.is(months.get(name) ?? at, at, `${name} (${code})`)
      months.set(name, at)
    }
  }
})
