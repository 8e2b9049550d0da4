/** Event → the table an editor would draw: a row to a fact, a column to an article; what agrees is quiet, what differs is marked and told with its place. */

import {printable, printableAtLineStart} from '../base/printable.js'
import type {FactRow, FactTable, FactValue} from '../events/fact-table.js'

/** Characters of a line; the same on every terminal and in every file. */
const lineWidth = 100
const widest = {fact: 24, cell: 20, sentence: 90}

export function factsText({by, articles, rows}: FactTable, at: number): string {
  const letters = lettersOf(articles)
  const lines = [`Event ${at + 1}: ${articles.length} articles, ${how[by]}`, '']
  for (const path of articles) lines.push(`  ${letters.get(path)}  ${printableAtLineStart(path)}`)
  if (rows.length === 0) return lines.concat('', '  No fact is told by two of them.').join('\n')
  const names = rows.map(({what}) => cut(printable(what), widest.fact))
  const nameWidth = Math.max(...names.map((name) => name.length))
  for (const part of chunksOf(articles, rows, nameWidth)) {
    const widths = part.map((path) => Math.max(letters.get(path)?.length ?? 0, ...rows.map((row) => cellOf(row, path).length)))
    const line = (mark: string, name: string, cells: readonly string[]): string =>
      `${mark} ${name.padEnd(nameWidth)}  ${cells.map((cell, column) => cell.padEnd(widths[column] as number)).join('  ')}`.trimEnd()
    lines.push(
      '',
      line(
        ' ',
        '',
        part.map((path) => letters.get(path) as string),
      ),
    )
    for (const [index, row] of rows.entries())
      lines.push(
        line(
          row.agree ? ' ' : '!',
          names[index] as string,
          part.map((path) => cellOf(row, path)),
        ),
      )
  }
  for (const row of rows.filter(({agree}) => !agree)) {
    lines.push('', `! ${printable(row.what)}: the articles differ`)
    const width = Math.max(...row.values.map(({text}) => printable(text).length))
    for (const value of row.values) {
      lines.push(
        `  ${letters.get(value.path)}  ${printable(value.text).padEnd(width)}  ${placeOf(value)}`,
        `     ${cut(printable(value.sentence), widest.sentence)}`,
      )
    }
  }
  return lines.join('\n')
}

export function factsMarkdown({by, articles, rows}: FactTable, at: number): string {
  const letters = lettersOf(articles)
  const lines = [`## Event ${at + 1}: ${articles.length} articles, ${how[by]}`, '']
  for (const path of articles) lines.push(`- ${letters.get(path)}: ${inCell(path)}`)
  if (rows.length === 0) return lines.concat('', 'No fact is told by two of them.').join('\n')
  lines.push('', `| Fact | ${articles.map((path) => letters.get(path)).join(' | ')} | |`, `|---|${articles.map(() => '---|').join('')}---|`)
  for (const row of rows) {
    const cells = articles.map((path) => {
      const value = row.values.find((item) => item.path === path)
      if (!value) return ''
      return value.odd ? `**${inCell(value.text)}**` : inCell(value.text)
    })
    lines.push(`| ${inCell(row.what)} | ${cells.join(' | ')} | ${row.agree ? 'agree' : '**differ**'} |`)
  }
  for (const row of rows.filter(({agree}) => !agree)) {
    lines.push('', `**${inCell(row.what)}**: the articles differ`, '')
    for (const value of row.values) lines.push(`- ${letters.get(value.path)}: ${inCell(value.text)}, ${inCell(placeOf(value))}: ${inCell(value.sentence)}`)
  }
  return lines.join('\n')
}

const how: Record<FactTable['by'], string> = {
  stated: 'as stated',
  folder: 'one folder',
  all: 'all that were given',
  content: 'by what they tell',
}

/** "A", "B" … "Z", "AA": long file names would leave no room for the facts. */
function lettersOf(articles: readonly string[]): Map<string, string> {
  const letter = (at: number): string => (at < 26 ? '' : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))
  return new Map(articles.map((path, at) => [path, letter(at)]))
}

/** As many columns side by side as a line holds. */
function chunksOf(articles: readonly string[], rows: readonly FactRow[], nameWidth: number): string[][] {
  const chunks: string[][] = []
  let room = 0
  for (const path of articles) {
    const width = 2 + Math.max(2, ...rows.map((row) => cellOf(row, path).length))
    if (width > room) {
      chunks.push([])
      room = lineWidth - nameWidth - 2
    }
    chunks.at(-1)?.push(path)
    room -= width
  }
  return chunks
}

/** What the article says, with a mark where the others say something else; a point where it does not speak of it. */
function cellOf(row: FactRow, path: string): string {
  const value = row.values.find((item) => item.path === path)
  if (!value) return '·'
  const said = cut(printable(value.text), widest.cell)
  return value.odd ? `!${said}` : said
}

function placeOf({path, place}: FactValue): string {
  return `${printable(path)}:${place.start.line}:${place.start.column}`
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

/** Text that cannot leave its cell, nor become a link or a tag. */
function inCell(text: string): string {
  return printable(text).replace(/[\\|`*_[\]<>]/g, '\\$&')
}
