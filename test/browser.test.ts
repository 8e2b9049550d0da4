/** The build for places without files, in a web worker of a real browser. */
import {existsSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join, resolve} from 'node:path'
import test from 'ava'
import {build} from 'esbuild'
import {chromium} from 'playwright-core'
import {folder} from './run-cli.js'

const worker = `
import {applyFixes, defineRule, lint, read, testRule, text} from 'copydesk'

const article = 'Ferry runs aground\\n\\nThe ferry was sailing at 18 knots off Kiev, the harbour master, Ines Calloway, said.\\n\\nWas this article helpful?\\n'
const rule = defineRule({
  about: {id: 'house-knots', family: 'house', severity: 'info', preset: 'recommended', summary: 'Flag knots.', why: 'x.', limits: 'x.', sources: []},
  options: {},
  examples: [
    {says: 'knots', kind: 'hit', articles: {'a.txt': 'Ferry aground\\n\\nIt went at 18 knots.'}},
    {says: 'none', kind: 'clean', articles: {'a.txt': 'Ferry aground\\n\\nIt went fast.'}},
  ],
  *check(article) {
    for (const figure of article.figures) if (figure.unit === 'knot') yield {at: figure, message: 'Unexpected knots'}
  },
})

self.onmessage = async () => {
  try {
    await testRule(rule)
    const phrases = [{id: 'style-kyiv', find: ['Kiev'], expected: 'Kyiv', examples: {hit: ['Kiev'], clean: ['Kyiv']}}]
    const config = {load: [rule], phrases, overrides: [{files: ['drafts/**'], rules: {'house-knots': 'off'}}]}
    const texts = ['ferry.txt', 'drafts/ferry.md', 'ferry.html'].map((path) => ({path, text: path.endsWith('html') ? article.replace(/^(.+)$/gm, '<p>$1</p>') : article}))
    const {findings, faults} = await lint({texts, config})
    const fixed = applyFixes(article, findings.filter(({path}) => path === 'ferry.txt').flatMap(({fix}) => fix ?? []))
    const {names} = await read(article, {path: 'ferry.txt'})
    const refused = await lint({texts, config: {load: ['./rules.js']}}).catch((error) => error.message)
    self.postMessage({
      found: findings.map(({path, place, rule}) => path + ':' + place.start.line + ' ' + rule),
      faults, fixed, refused, names: names.map(({text}) => text), hasFiles: typeof process !== 'undefined' && process.versions?.node !== undefined,
    })
  } catch (error) {
    self.postMessage({error: String(error?.stack ?? error)})
  }
}
`

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = process.env.CHROMIUM ?? places.find((place) => existsSync(place))
const withBrowser = executablePath === undefined ? test.skip : test
if (executablePath === undefined)
  console.warn('Skipped: no Chromium here, so the build for browsers was not tried. Install it, or name it in the variable CHROMIUM.')

withBrowser('lints, reads, fixes and tests rules in a web worker', async (t) => {
  const site = folder({'worker.js': worker, 'index.html': '<!doctype html><title>copydesk</title>'})
  mkdirSync(join(site, 'node_modules'))
  symlinkSync(resolve('.'), join(site, 'node_modules/copydesk'))
  const {metafile} = await build({
    entryPoints: [join(site, 'worker.js')],
    outfile: join(site, 'bundle.js'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['worker'],
    metafile: true,
    logLevel: 'silent',
  })
  t.deepEqual(
    Object.values(metafile.inputs).flatMap(({imports}) => imports.filter(({path}) => path.startsWith('node:'))),
    [],
    'nothing of Node is asked for',
  )
  const server = await serve(site)
  const browser = await chromium.launch({executablePath: executablePath as string, args: ['--no-sandbox']})
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`)
    const answer = await page.evaluate(
      `new Promise((done, fail) => {
        const worker = new Worker('/bundle.js', {type: 'module'})
        worker.onmessage = ({data}) => done(data)
        worker.onerror = ({message}) => fail(new Error(message))
        worker.postMessage('start')
      })`,
    )
    t.deepEqual(answer, {
      found: [
        'drafts/ferry.md:3 style-kyiv',
        'drafts/ferry.md:5 boilerplate-feedback-widget',
        'ferry.html:3 house-knots',
        'ferry.html:3 style-kyiv',
        'ferry.html:5 boilerplate-feedback-widget',
        'ferry.txt:3 house-knots',
        'ferry.txt:3 style-kyiv',
        'ferry.txt:5 boilerplate-feedback-widget',
      ],
      faults: [],
      fixed: 'Ferry runs aground\n\nThe ferry was sailing at 18 knots off Kiev, the harbour master, Ines Calloway, said.\n',
      refused: 'config: cannot load `./rules.js` where there are no files',
      names: ['Kiev', 'Ines Calloway'],
      hasFiles: false,
    })
  } finally {
    await browser.close()
    server.close()
  }
})

function serve(site: string): Promise<Server> {
  const files: Record<string, [type: string, file: string]> = {'/index.html': ['text/html', 'index.html'], '/bundle.js': ['text/javascript', 'bundle.js']}
  const server = createServer((request, response) => {
    const found = files[request.url ?? '']
    if (!found) return void response.writeHead(404).end()
    response.writeHead(200, {'content-type': found[0]}).end(readFileSync(join(site, found[1])))
  })
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)))
}
