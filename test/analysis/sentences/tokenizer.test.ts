import test from 'ava'
import fc from 'fast-check'
import {ParseEnglish} from 'parse-english'
import {English} from '../../../src/analysis/sentences/tokenizer.js'

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const same = (text: string): boolean => JSON.stringify(new English().parse(text)) === JSON.stringify(new ParseEnglish().parse(text))

test('the tree is the one of parse-english', (t) => {
  for (const text of [
    '',
    'It sank on Dec. 25, 2024... Mr. Okafor (the captain) was aboard!!',
    'U.S. officials can’t reach the Baku-based 51-year-old at AT&T; w/ $5.50, ’tis n’ that.',
    'naïve 😀😀 café — “quoted” ‘so’ 日本語 \u00a0x',
  ]) {
    t.deepEqual(plain(new English().parse(text)), plain(new ParseEnglish().parse(text)))
  }
})

test('whatever the text, as long as it is one line', (t) => {
  const unit = fc.constantFrom('a', 'Mr', 'Dec', 'U.S', ' ', '  ', '.', '…', '“', '’', '-', '/', '@', '&', '7', '😀', '\ud83d', 'é', '!', '?', ',', 'e.g')
  fc.assert(
    fc.property(fc.array(unit, {maxLength: 30}), (parts) => same(parts.join(''))),
    {numRuns: 2000},
  )
  t.pass()
})
