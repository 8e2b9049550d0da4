/**
 * `npm run check-patterns`: looks in every pattern for a text on which its time would grow faster than the text (recheck, by automata and by trying).
 *
 * Patterns in which every part has a bound, with few ways to share a text out, need no search: they cost no more than a constant at each place.
 * Classes of Unicode are narrowed to ASCII for the search: what overlaps still overlaps, and the automata stay small.
 */
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {type AST, RegExpParser, visitRegExpAST} from '@eslint-community/regexpp'
import {mostWays, waysIn} from '../config/linear-pattern.js'
import {collectPatterns, type Pattern} from './patterns.js'

/** Milliseconds for one pattern. */
const patience = 60_000
/** How much longer a text of twice the length may take. */
const mostGrowth = 2.6

interface Diagnostics {
  status: 'safe' | 'vulnerable' | 'unknown'
  complexity?: {summary: string}
  attack?: Attack
  hotspot?: Array<{start: number; end: number}>
  error?: {kind: string}
}
interface Attack {
  pattern: string
  pumps: Array<{prefix: string; pump: string; bias: number}>
  suffix: string
}
type Check = (source: string, flags: string, options: object) => Promise<Diagnostics>

const tools = fileURLToPath(new URL('../../../test/patterns', import.meta.url))
if (!existsSync(join(tools, 'node_modules'))) throw new Error('Call it as `npm run check-patterns`, which installs what it needs.')
const {check} = createRequire(join(tools, 'package.json'))('recheck') as {check: Check}

const patterns = await collectPatterns(tools)
const started = performance.now()
const bounded = patterns.filter(isBounded)
const searched = new Map<string, Pattern>()
for (const pattern of patterns) if (!bounded.includes(pattern)) searched.set(JSON.stringify(narrowed(pattern)), pattern)
let bad = 0
for (const [key, pattern] of searched) {
  const {source, flags} = JSON.parse(key) as Pattern
  const {status, complexity, attack, hotspot = [], error} = await check(source, flags, {timeout: patience})
  // The search takes a large constant for growth, so what it found is tried.
  if (status === 'safe' || (attack && growthOn(attack, pattern) <= mostGrowth)) continue
  bad++
  console.log(`${pattern.files.join(', ')}: /${pattern.source}/${pattern.flags}`)
  if (status === 'unknown') console.log(`  could not be decided (${error?.kind}): give its parts bounds\n`)
  else console.log(`  ${complexity?.summary} on ${attack?.pattern}\n  at ${hotspot.map(({start, end}) => source.slice(start, end)).join('   ')}\n`)
}
const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(`${patterns.length} patterns: ${bounded.length} bounded in every part, ${searched.size} searched in ${seconds} s, ${bad} to be mended`)
process.exit(bad > 0 ? 1 : 0)

function parsed({source, flags}: Pattern): AST.Pattern {
  return new RegExpParser({ecmaVersion: 2024}).parsePattern(source, undefined, undefined, {unicode: flags.includes('u')})
}

function isBounded(pattern: Pattern): boolean {
  return (waysIn(parsed(pattern)) ?? Number.POSITIVE_INFINITY) <= mostWays
}

/** How much longer the pattern takes for twice the attack; 1 when a long one takes no time. */
function growthOn({pumps, suffix}: Attack, {source, flags}: Pattern): number {
  const pattern = new RegExp(source, flags.replace('g', ''))
  let before = 0
  for (let times = 500; times < 1_000_000; times *= 2) {
    const text = pumps.map(({prefix, pump, bias}) => prefix + pump.repeat(times + bias)).join('') + suffix
    const took = Math.min(...[1, 2, 3].map(() => timeOf(pattern, text)))
    if (took > 100) return took / Math.max(before, 1)
    before = took
  }
  return 1
}

/** Milliseconds of CPU. */
function timeOf(pattern: RegExp, text: string): number {
  const before = process.cpuUsage()
  pattern.lastIndex = 0
  pattern.exec(text)
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

/** What a class of Unicode is narrowed to, as the inside of a class. */
function ascii(property: string): string {
  const classes: Record<string, string> = {
    L: 'a-zA-Z',
    Lu: 'A-Z',
    Ll: 'a-z',
    N: '0-9',
    Nd: '0-9',
    P: '!-\\/:-@',
    Pd: '\\-–—',
    M: '\u0300-\u0308',
    S: '$+<=>',
    Sc: '$€£',
    Z: ' ',
  }
  const found = classes[property]
  if (found === undefined) throw new Error(`\\p{${property}} is not known to check-patterns`)
  return found
}

function narrowed(pattern: Pattern): Pick<Pattern, 'source' | 'flags'> {
  const edits: Array<{start: number; end: number; text: string}> = []
  visitRegExpAST(parsed(pattern), {
    onCharacterSetEnter(node) {
      if (node.kind !== 'property') return
      const inside = ascii(node.value ?? node.key)
      const isInClass = node.parent.type === 'CharacterClass'
      edits.push({start: node.start, end: node.end, text: isInClass ? (node.negate ? '' : inside) : `[${node.negate ? '^' : ''}${inside}]`})
    },
  })
  let source = ''
  let at = 0
  for (const {start, end, text} of edits.sort((a, b) => a.start - b.start)) {
    source += pattern.source.slice(at, start) + text
    at = end
  }
  source += pattern.source.slice(at)
  // A sticky pattern is tried at one place only.
  if (pattern.flags.includes('y')) source = `^(?:${source})`
  return {source, flags: pattern.flags.replace(/[gyd]/g, '').replace('u', edits.length > 0 ? '' : 'u')}
}
