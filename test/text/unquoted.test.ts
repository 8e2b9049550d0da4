import test from 'ava'
import {unquoted} from '../../src/text/unquoted.js'

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

test('quotations are blanked out and nothing moves', (t) => {
  for (const [text, visible] of table) {
    const masked = unquoted({text, blocks: [{start: 0, end: text.length, role: 'paragraph', markup: {type: 'paragraph', outer: {start: 0, end: text.length}}}]})
    t.is(masked.length, text.length)
    t.is(
      masked
        .replace(/\s+/g, ' ')
        .replace(/ (?=[.,])/g, ' ')
        .trim(),
      visible.replace(/\s+/g, ' ').trim(),
      text,
    )
  }
})

test('a quotation ends with its block', (t) => {
  const text = 'She said: “It goes on.\nThe council met.'
  const block = (start: number, end: number) => ({start, end, role: 'paragraph' as const, markup: {type: 'paragraph', outer: {start, end}}})
  t.is(unquoted({text, blocks: [block(0, 22), block(23, text.length)]}).slice(23), 'The council met.')
})
