/** What a finding is known by: not by where it stands. */
import test from 'ava'
import {fingerprintsOf, withPath} from '../../src/engine/fingerprints.js'
import type {LocatedFinding} from '../../src/model/finding.js'
import {findingAt, placeIn} from '../reporters/report.js'

const text = 'Harbour reopens\n\nExperts say the channel is safe for all ships that want to pass.\n\nIt is the third time this year that experts say so.\n'

function prints(article: string, wanted: readonly string[], change: Partial<LocatedFinding> = {}, texts: Record<string, string> = {}): string[] {
  const findings = wanted.map((part, at) => findingAt('a.txt', placeIn(article, part, wanted.slice(0, at).filter((before) => before === part).length), change))
  return [...fingerprintsOf(findings, (path) => (path === 'a.txt' ? article : texts[path])).values()]
}

const sentence = 'Experts say the channel is safe for all ships that want to pass.'

test('moved down, wrapped, quoted, with other line ends: the same finding', (t) => {
  const [print] = prints(text, [sentence])
  for (const change of [
    `New first line\n\n${text}`,
    text.replace('the channel', 'the\nchannel'),
    text.replace('the channel', 'the\n> channel').replace('Experts say', '> Experts say'),
    text.replaceAll('\n', '\r\n'),
  ]) {
    const found = /Experts say the\s+(?:> )?channel is safe for all ships that want to pass\./.exec(change)?.[0] as string
    t.deepEqual(prints(change, [found]), [print], change)
  }
})

test('another text, another rule, another of the same kind: other findings', (t) => {
  const [print] = prints(text, ['Experts'])
  const others = [prints(text, ['experts']), prints(text, ['Experts'], {rule: 'source-hearsay'}), prints(`${text}\n${text}`, ['Experts', 'Experts']).slice(1)]
  t.is(new Set([print, ...others.flat()]).size, 4)
})

test('a finding on two articles is another one when the other article says something else', (t) => {
  const related = (count: string) => [{path: 'b.txt', place: placeIn(`It was ${count} ships.`, count), message: `says \`${count}\``}]
  const print = (count: string) => prints(text, ['third'], {related: related(count)}, {'b.txt': `It was ${count} ships.`})
  t.deepEqual(print('ten'), print('ten'))
  t.notDeepEqual(print('ten'), print('six'))
})

test('places inside the flagged text, or many of them, make no difference', (t) => {
  const places = (...parts: string[]) => ({related: parts.map((part) => ({path: 'a.txt', place: placeIn(text, part), message: ''}))})
  t.deepEqual(prints(text, [sentence], places('channel')), prints(text, [sentence]))
  t.deepEqual(prints(text, [sentence], places('Harbour', 'third', 'time', 'year', 'that experts')), prints(text, [sentence]))
  t.notDeepEqual(prints(text, [sentence], places('Harbour', 'third', 'time', 'year')), prints(text, [sentence]))
})

test('a long passage is known by how it begins', (t) => {
  const passage = `${'The council met in the old town hall. '.repeat(20)}It rose at noon.`
  t.deepEqual(prints(passage, [passage]), prints(passage.replace('noon', 'dusk'), [passage.replace('noon', 'dusk')]))
  t.notDeepEqual(prints(passage, [passage]), prints(passage.replace('council', 'board'), [passage.replace('council', 'board')]))
})

/** Letters behind which a passage has another word, and whether it is known as the same. */
const beginnings: Array<[letters: number, spaces: number, same: boolean]> = [
  [239, 1, false],
  [240, 1, true],
  // White space counts once, as long as there is not four times as much of it.
  [230, 24, false],
  [230, 36, true],
]
for (const [letters, spaces, same] of beginnings)
  test(`a word changed behind ${letters} letters${spaces > 1 ? `, each ten followed by ${spaces} spaces` : ''}: ${same ? 'the same' : 'another'} finding`, (t) => {
    const words = Array.from({length: Math.ceil(letters / 10)}, () => 'lifeboats')
      .join(' ')
      .slice(0, letters)
      .padEnd(letters, 'x')
    const [one, other] = ['ab', 'cb'].map((end) => `${words}${end}`.replaceAll(' ', ' '.repeat(spaces))) as [string, string]
    t.is(prints(one, [one])[0] === prints(other, [other])[0], same)
  })

test('a fingerprint has 32 digits', (t) => {
  t.regex(prints(text, ['Experts'])[0] as string, /^[\da-f]{32}$/)
})

test('with its path it is the only one of its kind', (t) => {
  const [print = ''] = prints(text, ['Experts'])
  t.not(withPath(print, 'a.txt'), withPath(print, 'b.txt'))
})
