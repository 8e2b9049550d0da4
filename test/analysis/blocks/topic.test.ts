/** Which words say what a line is about, and by how many letters they are told apart. */
import test from 'ava'
import {contentWords} from '../../../src/analysis/blocks/topic.js'

const lines: Record<string, string[]> = {
  'Anglers at the sea in Rye': ['angler', 'rye'],
  'Route 365 to NRW': ['route', '365', 'nrw'],
  'thé à la crème': ['crème'],
  'Norwegians of Norwegian descent': ['norweg', 'descen'],
  'Norway and the norm': ['norway', 'norm'],
  'barges, a barge': ['barge'],
  'about their own years': [],
}
for (const [line, words] of Object.entries(lines)) {
  test(`${line} → ${words.join(', ')}`, (t) => {
    t.deepEqual(contentWords(line), words)
  })
}
