/** What the README shows is what happens. */
import {readdirSync, readFileSync} from 'node:fs'
import test from 'ava'
import {formats} from '../src/parse/formats/index.js'
import {reportFormats} from '../src/reporters/names.js'
import {folder, runCli} from './run-cli.js'

const readme = readFileSync('README.md', 'utf8')
const blocks = [...readme.matchAll(/(?:^`([^`\n]+)`\n\n)?^```(\w+)\n(.*?)^```$/gms)].map(([, file, language, content]) => ({
  file,
  language,
  content: content ?? '',
}))

test('the first screen: input, command, output', async (t) => {
  const inputs = blocks.filter(({file}) => file !== undefined)
  const command = blocks[inputs.length]
  const output = blocks[inputs.length + 1]
  t.true(inputs.length >= 2)
  t.true(readme.indexOf(output?.content ?? '') < readme.indexOf('## Set up'), 'stands before the set-up')
  const cwd = folder(Object.fromEntries(inputs.map(({file, content}) => [file, content])))
  const run = await runCli(cwd, (command?.content ?? '').trim().split(' ').slice(1))
  t.is(
    run.stdout
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n'),
    output?.content ?? '',
  )
})

test('exactly two commands set it up', (t) => {
  const commands = blocks.filter(({content}) => content.startsWith('npm ci'))
  t.deepEqual(
    commands.map(({content}) => content),
    ['npm ci && npm run build && npx copydesk seeds\n', 'npm ci && npm test\n'],
  )
})

test('the commands shown take the options shown', async (t) => {
  const help = (await Promise.all([['lint'], ['rules'], ['init'], []].map((command) => runCli('.', [...command, '--help']))))
    .map(({stdout}) => stdout)
    .join('\n')
  for (const [option] of readme.matchAll(/(?<=[ `])--[a-z][a-z-]+/g)) t.true(help.includes(option), option)
  for (const [, command] of readme.matchAll(/^copydesk (explain|rules|inspect|facts|init)\b/gm)) t.regex(help, new RegExp(`\\b${command}\\b`))
})

test('the formats of articles are those of the table', (t) => {
  t.is(
    /one file each \(([^)]+)\)/.exec(readme)?.[1],
    Object.values(formats)
      .map(({name}) => name)
      .join(', '),
  )
})

test('the formats of reports are listed in full, in the README, the help, and the page on pull requests', async (t) => {
  const line = /^Formats of reports: .*;/m.exec(readme)?.[0] ?? ''
  const names = line.replace(/\([^)]*\)/g, '').matchAll(/`([^`]+)`/g)
  t.deepEqual([...names].map(([, name]) => name).slice(0, reportFormats.length), [...reportFormats])
  const {stdout} = await runCli('.', ['lint', '--help'])
  t.true(stdout.replace(/\s+/g, ' ').includes(`${reportFormats.join(', ')};`))
  const [, table = ''] = /^\| format \| for \|.*\n((?:\|.*\n)+)/m.exec(readFileSync('.github/PULL_REQUESTS.md', 'utf8')) ?? []
  const inTable = table.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
  t.deepEqual(inTable.sort(), [...reportFormats].sort())
})

test('nobody is told to fetch a package of this name: it is not published yet', (t) => {
  const documents = ['README.md', ...readdirSync('.github').flatMap((name) => (name.endsWith('.md') ? [`.github/${name}`] : []))]
  for (const name of documents) t.notRegex(readFileSync(name, 'utf8'), /\bnpx (?:--yes|-y) copydesk\b|\bnpm (?:i|install)(?: --?\S+)* copydesk\b/, name)
})
