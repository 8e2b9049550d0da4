import test from 'ava'
import {unquoted} from '../../../src/analysis/quotations/mask.js'
import {findQuotes} from '../../../src/analysis/quotations/quotations.js'
import type {Role} from '../../../src/model/article.js'

const table: Array<[text: string, visible: string]> = [
  ['He called it “a label”.', 'He called it .'],
  ['He called it "a label".', 'He called it .'],
  ['“All of it,” she said. “Every word.”', 'she said.'],
  ['„Alles“, sagte sie.', ', sagte sie.'],
  ['Er sagte: «Alles».', 'Er sagte: .'],
  ['‘It’s ours,’ he said.', 'he said.'],
  ["The council's plan and the boats' owners.", "The council's plan and the boats' owners."],
  ["'It broke,' he said.", 'he said.'],
  ['A 6" pipe and a 4" pipe.', 'A 6" pipe and a 4" pipe.'],
  ['She said: “It goes on in the next paragraph', 'She said:'],
]

const block = (start: number, end: number, role: Role) => ({start, end, role, markup: {type: 'paragraph', outer: {start, end}}})
const squeeze = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '')
    .trim()

test('quotations are blanked out and nothing moves, in the story and beside it', (t) => {
  for (const [text, visible] of table) {
    const quotes = findQuotes([{start: 0, end: text.length, text}]).map((quote) => ({...quote, attribution: null}))
    const inBody = unquoted({text, blocks: [block(0, text.length, 'paragraph')], quotes})
    const beside = unquoted({text, blocks: [block(0, text.length, 'boilerplate')], quotes: []})
    for (const masked of [inBody, beside]) {
      t.is(masked.length, text.length)
      t.is(squeeze(masked), squeeze(visible), text)
    }
  }
})

test('a quotation ends with its block', (t) => {
  const text = 'She said: “It goes on.\nThe council met.'
  t.is(unquoted({text, blocks: [block(0, 22, 'caption'), block(23, text.length, 'caption')], quotes: []}).slice(23), 'The council met.')
})
