/** Every format: it is valid, it says what was found and where, and nothing an article says changes it. */
import {readdirSync, readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import test from 'ava'
import {XmlDocument, XsdValidator} from 'libxml2-wasm'
import rehypeParse from 'rehype-parse'
import type {Log} from 'sarif'
import {unified} from 'unified'
import {rules} from '../../rules/index.js'
import {printable} from '../../src/base/printable.js'
import {lintTexts} from '../../src/engine/lint-texts.js'
import {planOf} from '../../src/engine/plan.js'
import type {LocatedFinding} from '../../src/model/finding.js'
import {annotate} from '../../src/reporters/github.js'
import {reporters} from '../../src/reporters/index.js'
import type {ReportInput} from '../../src/reporters/report.js'
import {commandsIn, decoders, isAnnotation, markdownNodes, select} from './decode.js'
import {findingAt, placeIn, reportOf} from './report.js'

async function written(format: string, report: ReportInput): Promise<string> {
  return [...((await reporters[format]?.())?.(report) ?? '')].join('')
}

async function seedReport(): Promise<ReportInput> {
  const sources = readdirSync('seeds').map((name) => ({path: `seeds/${name}`, text: readFileSync(`seeds/${name}`, 'utf8')}))
  const result = await lintTexts(sources, planOf(rules, 'all'))
  return reportOf({...result, texts: Object.fromEntries(sources.map(({path, text}) => [path, text]))})
}
const seeds = seedReport()

const ajv = addFormats.default(new Ajv({allErrors: true}))
const schema = (name: string) => ajv.compile(JSON.parse(readFileSync(`test/schemas/${name}.json`, 'utf8')))
const schemas = {sarif: schema('sarif-2.1.0'), gitlab: schema('gitlab-code-quality'), rdjson: schema('rdjson')}
const xsds = {junit: 'junit-10', checkstyle: 'checkstyle'}

/** What is wrong with a report by the schema of its format; nothing for a format without one. */
function invalid(format: string, text: string): unknown {
  if (format in schemas) {
    const validate = schemas[format as keyof typeof schemas]
    return validate(JSON.parse(text)) ? undefined : validate.errors
  }
  if (!(format in xsds)) return undefined
  const document = XmlDocument.fromString(text)
  const xsd = XmlDocument.fromBuffer(readFileSync(`test/schemas/${xsds[format as keyof typeof xsds]}.xsd`))
  const validator = XsdValidator.fromDoc(xsd)
  try {
    validator.validate(document)
    return undefined
  } catch (error) {
    return error
  } finally {
    for (const item of [validator, xsd, document]) item.dispose()
  }
}

test('the schemas refuse what is wrong', (t) => {
  t.truthy(invalid('sarif', '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "a", "colour": "b"}}}]}'))
  t.truthy(invalid('gitlab', '[{"description": "a"}]'))
  t.truthy(invalid('rdjson', '{"diagnostics": [{"message": "a", "location": {"path": "b", "range": {"start": {"line": 0}}}}]}'))
  t.truthy(invalid('junit', '<testsuites><testsuite name="a"/></testsuites>'))
  t.truthy(invalid('checkstyle', '<checkstyle version="4.3"><file name="a"><error line="0"/></file></checkstyle>'))
})

for (const format of Object.keys(decoders)) {
  test(`${format}: every finding on the seeds, at its place`, async (t) => {
    const report = await seeds
    const text = await written(format, report)
    t.is(invalid(format, text), undefined)
    const wanted = report.findings.map(({path, place, message}) => {
      const {line, column, offset} = place.start
      const bytes = Buffer.byteLength(report.textOf(path)?.slice(offset - column + 1, offset) ?? '')
      return {path, line, column: format === 'rdjson' ? bytes + 1 : column, message: format === 'markdown' ? message.replaceAll('`', '') : message}
    })
    t.true(wanted.length > 20)
    t.deepEqual(decoders[format]?.(text), wanted)
  })

  test(`${format}: nothing found, nothing read`, async (t) => {
    for (const texts of [{}, {'a.txt': 'Council approves wall\n'}] as Array<Record<string, string>>) {
      const text = await written(format, reportOf({texts}))
      t.is(invalid(format, text), undefined)
      t.deepEqual(decoders[format]?.(text), [])
    }
  })
}

const payloads = [
  '::error file=a.txt,line=1::owned',
  'x\n::set-output name=a::b',
  'x\r::add-mask::y',
  '%0A::error::z',
  '##[error]owned',
  '\u001b[2J\u001b]0;owned\u0007\u009b31m',
  '\u202eesrever',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><b>bold</b>',
  "' onmouseover='alert(1)",
  ']]></failure><failure>',
  '&lt;b&gt; &#60;i&#62;',
  '![a](https://spy.example/a.png) [b](javascript:alert(1)) <https://c.example> www.d.example https://e.example',
  '| cell | <!-- comment',
  '**bold** _em_ # head\n- list\n> quote\n```\ncode',
  '@desk #12 GH-12 :tada:',
  '`tick` ``two`` \\` $x$',
  '{0} [1](2) %SRCROOT%',
  '\u0000\ufffe\ud800',
]
const article = 'Caf\u00e9 reopens\n\nThe harbour caf\u00e9 is open.\n'

function attack(payload: string): {findings: LocatedFinding[]; texts: Record<string, string>} {
  const place = placeIn(article, 'open')
  const path = `${payload.replaceAll('/', '_')}.txt`
  const finding = findingAt(path, place, {
    rule: 'house-rule',
    message: `Unexpected \`${payload}\`, expected ${payload}`,
    note: payload,
    related: [{path, place, message: payload}],
  })
  return {findings: [finding], texts: {[path]: `${payload}\n${article}`}}
}

for (const format of Object.keys(decoders)) {
  test(`${format}: nothing an article or its name says changes the report`, async (t) => {
    const calm = await written(format, reportOf(attack('calm')))
    for (const payload of payloads) {
      const text = await written(format, reportOf({...attack(payload), faults: []}))
      t.is(invalid(format, text), undefined, payload)
      t.notRegex(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/, payload)
      t.is(decoders[format]?.(text).length, 1, payload)
      t.is(commandsIn(text).length, commandsIn(calm).length, payload)
      const message = decoders[format]?.(text)[0]?.message ?? ''
      if (!['markdown', 'html'].includes(format)) t.is(message, asHeld(format, `Unexpected \`${payload}\`, expected ${payload}`), payload)
    }
  })
}

/** A message as a format can hold it: programs get the text back, for people its dangerous characters are spelt out. */
function asHeld(format: string, message: string): string {
  if (['json', 'ndjson'].includes(format)) return message
  if (format === 'sarif') return printable(message.toWellFormed()).replaceAll('](', '] (')
  return ['junit', 'checkstyle'].includes(format) ? printable(message.toWellFormed()).replaceAll('\ufffe', '\ufffd') : printable(message)
}

test('markdown: no markup but our own, whatever the article says', async (t) => {
  for (const payload of payloads) {
    const nodes = markdownNodes(await written('markdown', reportOf(attack(payload))))
    const types = new Set(nodes.map(({type}) => type))
    for (const type of types)
      t.true(['root', 'heading', 'paragraph', 'strong', 'text', 'table', 'tableRow', 'tableCell', 'html'].includes(type), `${type} ${payload}`)
    t.is(nodes.filter(({type}) => type === 'strong').length, 1, payload)
    t.is(nodes.filter(({type}) => type === 'tableRow').length, 2, payload)
    for (const node of nodes) if (node.type === 'html') t.true(['<code>', '</code>', '<br>', '<!-- -->'].includes(node.value), node.value)
  }
})

test('html: no element but our own, whatever the article says', async (t) => {
  for (const payload of payloads) {
    const elements = select(
      unified()
        .use(rehypeParse)
        .parse(await written('html', reportOf(attack(payload)))),
    )
    const names = new Set(elements.map(({tagName}) => tagName))
    for (const name of ['script', 'img', 'a', 'i', 'form', 'iframe', 'object']) t.false(names.has(name), `${name} ${payload}`)
    t.is(elements.filter(({tagName}) => tagName === 'b').length, 1, payload)
    for (const {properties} of elements)
      for (const key of Object.keys(properties)) t.true(['lang', 'charSet', 'name', 'content', 'httpEquiv', 'className'].includes(key), key)
  }
})

const long = 'The council met in the harbour.\n'.repeat(400)

test('github: ten of each kind, the strongest first, from as many articles as there are; a line says what was left out', async (t) => {
  const findings = ['a.txt', 'b.txt', 'c.txt'].flatMap((path) =>
    (['error', 'warning', 'info'] as const).flatMap((severity, kind) =>
      Array.from({length: 40}, (_, at) => findingAt(path, placeIn(long, 'council', kind * 40 + at), {severity})),
    ),
  )
  const text = await written('github', reportOf({findings}))
  const annotations = commandsIn(text).filter(isAnnotation)
  const count = (name: string) => annotations.filter((command) => command.name === name).length
  t.deepEqual([count('error'), count('warning'), count('notice')], [10, 10, 10])
  t.is(annotations[0]?.name, 'error')
  t.deepEqual(new Set(annotations.slice(0, 3).map(({properties}) => properties.file)), new Set(['a.txt', 'b.txt', 'c.txt']))
  t.regex(text, /^copydesk: 110 errors, 110 warnings, 110 infos without an annotation; they stand in the group above$/m)
  t.is(text.split('\n').filter((line) => / source-vague$/.test(line)).length, 360, 'the log has them all')
  const few = commandsIn(annotate(reportOf({findings}), 4)).filter(isAnnotation)
  t.deepEqual(
    few.map(({name}) => name),
    ['error', 'error', 'error', 'error'],
  )
})

test('github: no end column across lines, paths from the root of the repository', async (t) => {
  const one = findingAt('a, b: 100%.txt', placeIn(long, 'council met'))
  const two = findingAt('a, b: 100%.txt', placeIn(long, 'harbour.\nThe'))
  const [first, second] = commandsIn(await written('github', reportOf({findings: [one, two], prefix: 'desk/'})))
  t.deepEqual(first?.properties, {file: 'desk/a, b: 100%.txt', line: '1', endLine: '1', col: '5', endColumn: '16', title: 'source-vague'})
  t.deepEqual(second?.properties, {file: 'desk/a, b: 100%.txt', line: '1', endLine: '2', col: '24', title: 'source-vague'})
})

test('an article beside the working directory is found from the root of the repository', async (t) => {
  const findings = ['/repo/wire/a.txt', '/elsewhere/b.txt', 'c.txt'].map((path) => findingAt(path, placeIn(long, 'council')))
  const report = reportOf({findings, cwd: '/repo/desk', prefix: 'desk/'})
  t.deepEqual(
    decoders.checkstyle?.(await written('checkstyle', report)).map(({path}) => path),
    ['/elsewhere/b.txt', 'wire/a.txt', 'desk/c.txt'],
  )
  const [run] = (JSON.parse(await written('sarif', report)) as Log).runs
  t.deepEqual(
    run?.results?.map(({locations}) => locations?.[0]?.physicalLocation?.artifactLocation),
    [{uri: 'wire/a.txt', uriBaseId: '%SRCROOT%'}, {uri: 'file:///elsewhere/b.txt'}, {uri: 'desk/c.txt', uriBaseId: '%SRCROOT%'}],
  )
})

test('sarif: 25,000 results at most, errors before all others, and a notification of what was left out', async (t) => {
  const place = placeIn(long, 'council')
  const findings = Array.from({length: 25_100}, (_, at) => findingAt('a.txt', place, {severity: at % 5 === 4 ? 'error' : at % 2 ? 'info' : 'warning'}))
  const [run] = (JSON.parse(await written('sarif', reportOf({findings}))) as Log).runs
  const levels = run?.results?.map(({level}) => level) ?? []
  t.is(levels.length, 25_000)
  t.is(levels.filter((level) => level === 'error').length, 5020)
  t.is(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text, '100 infos left out: GitHub takes 25000 results at most.')
})

test('sarif: what GitHub asks for', async (t) => {
  const text = 'Caf\u00e9 #1\n\nExperts say it is open. Experts agree.\n'
  const related = [{path: 'news/\u00e9t\u00e9 [1].txt', place: placeIn(text, 'open'), message: 'says `open`'}]
  const first = findingAt('a.txt', placeIn(text, 'Experts'), {related, fix: {...placeIn(text, ' #1').start, start: 4, end: 7, text: ''}})
  const second = findingAt('a.txt', placeIn(text, 'Experts', 1))
  const report = reportOf({...(await seeds), findings: [first, second], texts: {'a.txt': text}, textOf: () => text, prefix: 'desk/'})
  const [run] = (JSON.parse(await written('sarif', report)) as Log).runs
  const [result, other] = run?.results ?? []
  t.is(run?.columnKind, 'utf16CodeUnits')
  t.is(result?.message.text, 'Unexpected vague source\n[news/\u00e9t\u00e9 \\[1\\].txt:3:19](1) says `open`')
  t.is(result?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri, 'desk/news/%C3%A9t%C3%A9%20%5B1%5D.txt')
  t.deepEqual(result?.fixes?.[0]?.artifactChanges[0]?.replacements, [{deletedRegion: {charOffset: 4, charLength: 3}}])
  t.not(result?.partialFingerprints?.primaryLocationLineHash, other?.partialFingerprints?.primaryLocationLineHash)
  const [rule] = run?.tool.driver.rules ?? []
  t.is(rule?.id, 'source-vague')
  t.true((rule?.help?.text.length ?? 0) > 100)
  t.deepEqual(rule?.properties, {tags: ['source'], 'problem.severity': 'warning'})
})

test('what is suppressed is in sarif and json only when asked for, with its reason', async (t) => {
  const finding = findingAt('a.txt', placeIn(long, 'council'))
  const hidden = [
    {finding, by: 'comment' as const, reason: 'the desk knows who'},
    {finding, by: 'baseline' as const},
  ]
  const [run] = (JSON.parse(await written('sarif', reportOf({hidden, paths: ['a.txt']}))) as Log).runs
  t.deepEqual(
    run?.results?.map(({suppressions}) => suppressions),
    [[{kind: 'inSource', justification: 'the desk knows who'}], [{kind: 'external'}]],
  )
  const [file] = JSON.parse(await written('json', reportOf({hidden, paths: ['a.txt']})))
  t.deepEqual(
    file.suppressed.map(({by, why}: {by: string; why: string}) => [by, why]),
    [
      ['comment', 'the desk knows who'],
      ['baseline', null],
    ],
  )
})

test('junit: what makes the run fail is a failure, the rest is skipped; a fault is an error', async (t) => {
  const findings = (['error', 'warning', 'info'] as const).map((severity, at) => findingAt('a.txt', placeIn(long, 'council', at), {severity}))
  const faults = [{path: 'b.txt', message: 'is UTF-16', hint: 'Save it as UTF-8.'}]
  const text = await written('junit', reportOf({findings, faults, failOn: 'warning'}))
  t.is(invalid('junit', text), undefined)
  t.regex(text, /<testsuites name="copydesk" tests="4" failures="2" errors="1">/)
  t.is(text.split('<skipped ').length, 2)
  t.regex(text, /<error message="is UTF-16">Save it as UTF-8\.<\/error>/)
})

test('rdjson: columns are bytes, even far into one long line, and a fix is a suggestion', async (t) => {
  const text = `${'\u201cCaf\u00e9\u201d \u{1f41f} '.repeat(1000)}Experts say.\n\nWas this helpful?\n`
  const fixed = placeIn(text, 'Was this helpful?')
  const findings = [
    findingAt('a.txt', placeIn(text, 'Experts')),
    findingAt('a.txt', fixed, {fix: {start: fixed.start.offset, end: fixed.end.offset, text: ''}}),
  ]
  const {diagnostics} = JSON.parse(await written('rdjson', reportOf({findings, texts: {'a.txt': text}})))
  t.deepEqual(diagnostics[0].location.range.start, {line: 1, column: Buffer.byteLength(text.slice(0, text.indexOf('Experts'))) + 1})
  t.deepEqual(diagnostics[1].suggestions, [{range: {start: {line: 3, column: 1}, end: {line: 4, column: 1}}, text: ''}])
})

test('gitlab: no two entries have one fingerprint', async (t) => {
  const place = placeIn(long, 'council')
  const findings = ['a.txt', 'b.txt'].flatMap((path) => [findingAt(path, place), findingAt(path, placeIn(long, 'council', 1))])
  const entries = JSON.parse(await written('gitlab', reportOf({findings, textOf: () => long})))
  t.is(new Set(entries.map(({fingerprint}: {fingerprint: string}) => fingerprint)).size, 4)
})

test('markdown: a summary fits what GitHub takes, weaker findings left out first', async (t) => {
  const place = placeIn(long, 'council')
  const findings = Array.from({length: 9000}, (_, at) =>
    findingAt(`${1000 + Math.floor(at / 180)}.txt`, place, {severity: at % 9 === 8 ? 'error' : 'warning', note: 'x'.repeat(150)}),
  )
  const text = await written('markdown', reportOf({findings}))
  t.true(Buffer.byteLength(text) < 1_048_576)
  t.is(text.split('| error |').length - 1, 1000)
  t.regex(text, /\n_\d+ warnings left out: a summary holds no more\._\n$/)
})
