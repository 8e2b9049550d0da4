import test from 'ava'
import {WordForms} from '../../src/events/word-forms.js'

/** What is known of the words of a text, in order. */
function read(...words: string[]): {forms: WordForms; numbers: number[]} {
  const forms = new WordForms()
  return {forms, numbers: words.map((word) => forms.numberOf(word, 0, word.length))}
}

/** Two words, and whether they have one stem. */
const stems: Array<[one: string, other: string, same: boolean]> = [
  ['barge', 'barges', true],
  ['flooded', 'flooding', true],
  ['bridge', 'bridged', true],
  // Up to five letters nothing is cut off but the plural.
  ['bring', 'br', false],
  ['string', 'str', true],
  ['wade', 'waded', false],
  ['killed', 'dead', true],
]
for (const [one, other, same] of stems) {
  test(`“${one}” and “${other}” have ${same ? 'one stem' : 'two stems'}`, (t) => {
    const {forms, numbers} = read(one, other)
    t.is(forms.stemOf(numbers[0] as number) === forms.stemOf(numbers[1] as number), same)
  })
}

/** A word, and whether it says anything. */
const saying: Array<[word: string, says: boolean]> = [
  ['mill', true],
  ['ox', true],
  ['x', false],
  ['the', false],
  ['38', false],
]
for (const [word, says] of saying) {
  test(`“${word}” says ${says ? 'something' : 'nothing'}`, (t) => {
    const {forms, numbers} = read(word)
    t.is(forms.stemOf(numbers[0] as number) >= 0, says)
  })
}

/** A word, and whether it begins with a capital. */
const capitals: Array<[word: string, capital: boolean]> = [
  ['Aldwick', true],
  ['Zeller', true],
  ['aldwick', false],
  ['zeller', false],
  ['Émile', true],
  ['émile', false],
  ['Hale’s', true],
]
for (const [word, capital] of capitals) {
  test(`“${word}” has ${capital ? 'a' : 'no'} capital`, (t) => {
    const {forms, numbers} = read(word)
    t.is(forms.form(numbers[0] as number).capital, capital)
  })
}

test('a word with a capital is the form of the small word, and all figures are one', (t) => {
  const {forms, numbers} = read('Mill', 'mill', '38', '39', 'mill’s')
  const [capital, small, one, other, owner] = numbers.map((number) => forms.form(number).word)
  t.is(capital, small)
  t.is(owner, small)
  t.is(one, other)
  t.true((one as number) < 0)
})

test('a word of several stems has them all, a word of one has that', (t) => {
  const {forms, numbers} = read('Aldane-based', 'harbour', 'the', '12.5/13')
  const [joined, single, none, figures] = numbers as [number, number, number, number]
  t.true(forms.contentOf(single) >= 0)
  t.is(forms.contentOf(none), -1)
  t.true(forms.contentOf(joined) >= 0)
  t.is(forms.contentOf(figures), -2)
  t.deepEqual(
    forms.severalOf(figures).map((content) => forms.hasDigit(content)),
    [true, true],
  )
})

test('small forms are looked up from five letters on', (t) => {
  const {forms} = read('ferry')
  t.deepEqual(forms.smallForms('mill'), [])
  t.deepEqual(
    forms.smallForms('ferry').map((number) => forms.form(number).lower),
    ['ferry'],
  )
  t.is(forms.smallForms('harbour').length, 1)
})

test('more forms than there is room for at first are all kept', (t) => {
  const {forms} = read('ferry')
  const numbers: number[] = []
  const banks = Array.from({length: 3000}, (_, at) => `${at.toString(16).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] as string)}bank`)
  for (const bank of banks) numbers.push(forms.numberOf(bank, 0, bank.length))
  t.is(forms.stemOf(0), 0)
  t.is(new Set(numbers.map((number) => forms.stemOf(number))).size, 3000)
  t.true(numbers.every((number) => forms.contentOf(number) >= 0))
})
