/** What people see of one finding, and of very many. */
import test from 'ava'
import type {LocatedFinding} from '../../src/model/finding.js'
import {stylish} from '../../src/reporters/stylish.js'
import {reportOf} from './report.js'

function finding(change: Partial<LocatedFinding> = {}): LocatedFinding {
  const place = {start: {line: 1, column: 5, offset: 4}, end: {line: 1, column: 7, offset: 6}}
  return {path: 'a.txt', rule: 'event-number-mismatch', severity: 'error', message: 'Unexpected `38` dead, `b.txt` says `39`', place, related: [], ...change}
}

function report(findings: LocatedFinding[], paths = ['a.txt', 'b.txt']): string {
  return [...stylish(reportOf({paths, findings}))].join('')
}

test('a finding says where the other place is, with its file', (t) => {
  const place = {start: {line: 3, column: 9, offset: 40}, end: {line: 3, column: 11, offset: 42}}
  const text = report([finding({note: 'One of the two is wrong.', related: [{path: 'b.txt', place, message: 'says `39`'}]})])
  t.is(
    text,
    [
      'a.txt',
      '1:5-1:7 error Unexpected `38` dead, `b.txt` says `39` event-number-mismatch copydesk',
      '  [note]:',
      '    One of the two is wrong.',
      '    b.txt:3:9 says `39`',
      '',
      '✖ 1 error',
      '',
    ].join('\n'),
  )
})

test('the three severities have their names', (t) => {
  const text = report([finding(), finding({severity: 'warning'}), finding({severity: 'info'})])
  for (const severity of ['error', 'warning', 'info']) t.regex(text, new RegExp(`1:5-1:7 ${severity} `))
})

test('no articles, no words; no findings, one line', (t) => {
  t.is(report([], []), '')
  t.is(report([], ['a.txt']), 'a.txt: no issues found\n')
  t.is(report([]), '2 articles: no issues found\n')
})

test('a long message goes on below its row and does not widen the table', (t) => {
  const later = {start: {line: 9, column: 1, offset: 90}, end: {line: 9, column: 2, offset: 91}}
  const text = report([finding(), finding({place: later, message: `Unexpected teasers ${'of another story, '.repeat(12)}::error::here`})])
  const [, short, row, next, last] = text.split('\n')
  t.true((row ?? '').length < 160, row)
  t.regex(row ?? '', /event-number-mismatch copydesk$/)
  t.regex(next ?? '', /^ {4}│ /)
  t.regex(last ?? '', /^ {4}│ .*::error::here$/)
  t.regex(short ?? '', /^1:5-1:7 error Unexpected `38` dead/)
  t.notRegex(text, /^\s*::/m)
})

test('a line of the article stays a line of the report', (t) => {
  const text = report([finding({message: 'Unexpected `a\n::error::b\u001b[2J`', note: '::stop::'})])
  t.notRegex(text, /^\s*::/m)
  t.notRegex(text, /\u001b|\r/)
})
