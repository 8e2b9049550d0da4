import test from 'ava'
import {findNames} from '../../../src/analysis/names/names.js'
import {passageOf} from '../passage.js'

/** Text → names, with their kind where it is clear. */
const rows: Array<[text: string, ...names: string[]]> = [
  ['The mayor, Orla Brennan, met Ludwig van Beek in Rio de Janeiro.', 'Orla Brennan', 'Ludwig van Beek', 'Rio de Janeiro'],
  ['Dutch Prime Minister Pieter Visser and Sen. Ada Holm spoke.', 'Pieter Visser/person', 'Ada Holm/person'],
  ['The Bank of England and the University of Leiden agreed.', 'Bank of England/organisation', 'University of Leiden/organisation'],
  ['In France, Harlow Airlines’ pilots and Norway’s fishermen met on Monday.', 'France/place', 'Harlow Airlines/organisation', 'Norway/place'],
  ['Police said the French boat sank. Boats like it sink.'],
  ['Castellan said so. Later, Miriam Castellan said it again.', 'Castellan', 'Miriam Castellan'],
  ['“Where were they?” Castellan asked. “Nowhere,” he said.', 'Castellan'],
  ['A Moscow-funded centre closed.', 'Moscow'],
  ['Smith & Hawke Ltd. paid.', 'Smith & Hawke Ltd./organisation'],
]
for (const [text, ...expected] of rows) {
  test(text, (t) => {
    const found = findNames([passageOf(text)])
    t.deepEqual(
      found.map(({text: name, kind}) => (kind ? `${name}/${kind}` : name)),
      expected,
    )
  })
}

test('a headline in title case yields names, not every word', (t) => {
  const headline = 'Storm Sinks Ferry Off Harlow Point'
  const body = passageOf('The storm that sinks ferries came to Harlow Point on Monday, off the coast.')
  const shifted = {...body, start: 0}
  t.deepEqual(
    findNames([passageOf(headline, -1), shifted]).map(({text}) => text),
    ['Ferry', 'Harlow Point', 'Harlow Point'],
  )
})
