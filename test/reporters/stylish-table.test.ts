/** The table is the one that vfile-reporter prints. */
import test from 'ava'
import fc from 'fast-check'
import stringWidth from 'string-width'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {compareMessage} from 'vfile-sort'
import {printable} from '../../src/base/printable.js'
import {table, widthOf} from '../../src/reporters/stylish-table.js'

interface Listed {
  path: string
  messages: VFileMessage[]
}

function byVfileReporter(files: readonly Listed[], color: boolean): string {
  const vfiles = files.map(({path, messages}) => {
    const file = new VFile({path})
    file.messages.push(...messages)
    return file
  })
  return `${reporter(vfiles, {color, verbose: true})}\n`
}

function byTable(files: readonly Listed[], color: boolean): string {
  return [
    ...table(
      files.map(({path, messages}) => ({path, messages: () => messages})),
      color,
    ),
  ].join('')
}

/** Words and signs that differ in width, join with their neighbours, or mean something to a reporter. */
const piece = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom('Unexpected', ' ', '  ', '`38`', '`', '``', '```', 'dead', 'Zoë', '“so”', '’s', '—', '…')},
  fc.constantFrom(
    '東京',
    '한국',
    'ｶﾅ',
    '👍',
    '👩‍👩‍👧',
    '🇫🇷',
    '1️⃣',
    '©',
    '™',
    '✖',
    '⚠️',
    'e\u0301',
    '\u0301',
    '\u00ad',
    '\u200b',
    '\u200d',
    'नमस्ते',
    'สวัสดี',
    '\u{1f3fd}',
  ),
  fc.constantFrom('\u001b[31m', '\u001b[0m', '\u001b]8;;a\u0007', '\u001b', '\u009b', '\u0007', '\t', '\ud800'),
  fc.string({unit: 'binary', maxLength: 4}).filter((text) => !/[\r\n]/.test(text)),
)
const line = fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join(''))
const lines = fc.array(line, {minLength: 1, maxLength: 3}).map((parts) => parts.join('\n'))
const point = fc.record({line: fc.integer({min: 1, max: 300}), column: fc.integer({min: 1, max: 20_000}), offset: fc.nat()})

const message = fc
  .record({
    // A message that nobody made visible would open a style and end inside of another.
    text: lines.map((text) => text.split('\n').map(printable).join('\n')),
    place: fc.record({start: point, end: point}),
    fatal: fc.constantFrom(true, false, undefined),
    ruleId: fc.option(fc.oneof(fc.constantFrom('source-vague', 'event-number-mismatch'), line), {nil: undefined}),
    source: fc.option(fc.oneof(fc.constant('copydesk'), line), {nil: undefined}),
    url: fc.option(line, {nil: undefined}),
    note: fc.option(lines, {nil: undefined}),
  })
  .map(({text, place, fatal, ruleId, source, url, note}) => {
    const made = new VFileMessage(text, {place})
    made.stack = ''
    Object.assign(made, {message: text, fatal, ruleId, source, url, note})
    return made
  })

const files: fc.Arbitrary<Listed[]> = fc
  .uniqueArray(fc.record({path: line.map((text) => `a${text}`), messages: fc.array(message, {minLength: 1, maxLength: 5})}), {
    minLength: 1,
    maxLength: 4,
    selector: ({path}) => path,
  })
  // vfile-reporter sorts by itself; a table is given what is sorted.
  .map((listed) => {
    for (const {messages} of listed) messages.sort(compareMessage)
    return listed.sort((a, b) => a.path.localeCompare(b.path))
  })

test('any messages of any files: the same bytes, with colours and without', (t) => {
  fc.assert(
    fc.property(files, fc.boolean(), (listed, color) => {
      t.is(byTable(listed, color), byVfileReporter(listed, color))
    }),
    {numRuns: 300},
  )
  t.pass()
})

test('text is as wide as string-width says, whatever it is made of', (t) => {
  for (let code = 0; code < 0x3000; code++) {
    const character = String.fromCodePoint(code)
    if (widthOf(character) !== stringWidth(character)) t.fail(`U+${code.toString(16)}`)
  }
  const unit = fc.integer({min: 0x20, max: 0x2fff}).map((code) => String.fromCodePoint(code))
  const frequent = fc.oneof(unit, fc.constantFrom('\u0300', '\u200d', '\u0600', '\u0d4e', '\u0483', '\ufe0f', '\u20e3', '1', '’', 'é'))
  fc.assert(
    fc.property(fc.string({unit: frequent, maxLength: 12}), (text) => t.is(widthOf(text), stringWidth(text))),
    {numRuns: 3_000},
  )
  t.pass()
})

test('more messages in one file than a stack holds', (t) => {
  const place = {start: {line: 1, column: 1}, end: {line: 1, column: 2}}
  const one = Object.assign(new VFileMessage('Unexpected `a`', {place}), {stack: '', fatal: false})
  const many = Array.from({length: 300_000}, () => one)
  let rows = 0
  for (const part of table([{path: 'a.txt', messages: () => many}], false)) rows += part.split('\n').length
  t.is(rows, 300_005)
})
