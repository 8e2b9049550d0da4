/**
 * What vfile-reporter prints of files that have messages, byte for byte (a test compares the two), a file at a time.
 *
 * Not by vfile-reporter itself: it has each cell measured twice, by a pattern that is compiled for every character of it, so that printing cost
 * more than a tenth of a run; it holds the whole report, and of some 120,000 messages in one file it dies.
 */
import stringWidth from 'string-width'
import type {VFileMessage} from 'vfile-message'

export interface File {
  path: string
  /** In the order in which they are printed. */
  messages(): readonly VFileMessage[]
}

/** What turns a style on and off again. */
type Style = readonly [string, string]

interface Styles {
  bold: Style
  underline: Style
  red: Style
  yellow: Style
  cyan: Style
}

const style = (on: number, off: number): Style => [`\u001b[${on}m`, `\u001b[${off}m`]
const coloured: Styles = {bold: style(1, 22), underline: style(4, 24), red: style(31, 39), yellow: style(33, 39), cyan: style(36, 39)}
const plain: Styles = {bold: ['', ''], underline: ['', ''], red: ['', ''], yellow: ['', ''], cyan: ['', '']}

/** Of severities, as vfile counts them: info is neither `fatal: true` nor `false`. */
type Label = 'error' | 'warning' | 'info'

const labelOf = ({fatal}: VFileMessage): Label => (fatal ? 'error' : fatal === false ? 'warning' : 'info')

/** The columns are as wide for all files as the widest cell of any needs. */
export function* table(files: readonly File[], color: boolean): Generator<string> {
  const styles = color ? coloured : plain
  const widths: number[] = []
  const total: Record<Label, number> = {error: 0, warning: 0, info: 0}
  for (const file of files)
    for (const message of file.messages()) {
      total[labelOf(message)]++
      cellsOf(message).forEach((cell, column) => {
        widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))
      })
    }
  let isFirst = true
  for (const {path, messages} of files) {
    const own = messages()
    const lines = [pathLine(path, own, styles), ...own.flatMap((message) => entriesOf(message, widths, styles))]
    yield `${isFirst ? '' : '\n'}${lines.map((line) => `${line.trimEnd()}\n`).join('')}`
    isFirst = false
  }
  if (total.error > 0 || total.warning > 0) yield `\n${byline(total, styles)}\n`
}

type Cells = [place: string, label: string, reason: string, rule: string, source: string]

/** The first line of a message is its row; the others stand below. */
function cellsOf(message: VFileMessage): Cells {
  const end = message.message.indexOf('\n')
  const reason = end < 0 ? message.message : message.message.slice(0, end)
  // Its name is its place: "1:5-1:7".
  return [message.name, labelOf(message), reason, message.ruleId ?? '', message.source ?? '']
}

/** Characters that take one column each and never join with their neighbours: of Latin, Greek and Cyrillic letters and the signs of their prose. */
const narrow = /^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203a\u20a0-\u20bf]*$/

export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text)
}

function entriesOf(message: VFileMessage, widths: readonly number[], styles: Styles): string[] {
  const [place, label, reason, rule, source] = cellsOf(message)
  const padding = (cell: string, column: number): string => ' '.repeat((widths[column] ?? 0) + 1 - widthOf(cell))
  const row =
    place +
    padding(place, 0) +
    styled(label, label === 'error' ? styles.red : styles.yellow) +
    padding(label, 1) +
    styled(withCode(reason, styles), styles.bold) +
    padding(reason, 2) +
    rule +
    padding(rule, 3) +
    source
  const below = message.message.indexOf('\n')
  const lines = below < 0 ? [row] : [row, ...message.message.slice(below + 1).split('\n')]
  if (message.url) lines.push(`  ${styled('[url]', styles.bold)}:`, `    ${message.url}`)
  if (message.note) lines.push(`  ${styled('[note]', styles.bold)}:`, ...message.note.split('\n').map((line) => `    ${line}`))
  return lines
}

function styled(text: string, [on, off]: Style): string {
  return on + text + off
}

/** What stands in backticks in colour: "Unexpected `38` dead", "``a `b` c``". */
function withCode(reason: string, {cyan}: Styles): string {
  if (cyan === plain.cyan) return reason
  const marks = [...reason.matchAll(/`+/g)]
  let shown = ''
  let from = 0
  for (let at = 0; at < marks.length; at++) {
    const open = marks[at] as RegExpExecArray
    let closing = at + 1
    while (closing < marks.length && marks[closing]?.[0] !== open[0]) closing++
    const close = marks[closing]
    if (!close) continue
    const end = close.index + close[0].length
    shown += reason.slice(from, open.index) + styled(reason.slice(open.index, end), cyan)
    from = end
    at = closing
  }
  return shown + reason.slice(from)
}

function pathLine(path: string, messages: readonly VFileMessage[], {underline, red, yellow}: Styles): string {
  return styled(styled(path, messages.some(({fatal}) => fatal) ? red : yellow), underline)
}

function byline({error, warning, info}: Record<Label, number>, {red, yellow}: Styles): string {
  const parts: string[] = []
  if (error > 0) parts.push(`${styled('✖', red)} ${error} error${error === 1 ? '' : 's'}`)
  if (warning > 0) parts.push(`${styled('⚠', yellow)} ${warning} warning${warning === 1 ? '' : 's'}`)
  const all = error + warning + info
  return all === error || all === warning ? parts.join(', ') : `${all} messages (${parts.join(', ')})`
}
