/**
 * Patterns of a config: only those whose time grows with the length of the text and no faster.
 *
 * The rule is simple enough to be told to whoever wrote the pattern: every part of it reaches only so far. `\w+` and `\w*` are taken as
 * "up to 50 letters", since no word is longer; anything that can run over words or lines needs a number (`.{1,60}`). With a bound on every part and on
 * the ways to combine them, an attempt at one place costs no more than a constant, whatever the text.
 */
import {type AST, RegExpParser} from '@eslint-community/regexpp'

/** Letters that a part without a bound reaches at most. */
const longestWord = 50
/** Ways in which the parts of a pattern may share a text out among themselves. */
export const mostWays = 5000

export class PatternProblem extends Error {}

/** The source of a pattern with every bound written out; throws a `PatternProblem` that says what to write instead. */
export function boundPattern(source: string): string {
  const pattern = parse(source)
  const edits: Array<{start: number; end: number; text: string}> = []
  const ways = waysOf(pattern, (quantifier) => edits.push(boundOf(quantifier)))
  if (ways > mostWays)
    throw new PatternProblem(
      `its parts can share a text out in ${ways > 1e9 ? 'more than a thousand million' : ways} ways, more than ${mostWays}; give them smaller numbers, as in \`\\w{1,20}\``,
    )
  if (new RegExp(`^(?:${source})$`, 'u').test('')) throw new PatternProblem('it fits an empty text, so it would be found everywhere')
  let bounded = ''
  let at = 0
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    bounded += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return bounded + source.slice(at)
}

/** How many ways the matcher may have to try at one place; undefined when a part repeats without an end, or refers back. */
export function waysIn(pattern: AST.Pattern): number | undefined {
  let isBounded = true
  try {
    const ways = waysOf(pattern, () => {
      isBounded = false
    })
    return isBounded ? ways : undefined
  } catch {
    return undefined
  }
}

function parse(source: string): AST.Pattern {
  try {
    return new RegExpParser({ecmaVersion: 2024}).parsePattern(source, undefined, undefined, {unicode: true})
  } catch (error) {
    throw new PatternProblem(`it is no regular expression: ${(error as Error).message.replace(/^Invalid regular expression: \/.*\/u?: /s, '')}`)
  }
}

/** How many ways the matcher may have to try at one place, at most. */
function waysOf(node: AST.Node, onUnbounded: (quantifier: AST.Quantifier) => void): number {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return sum(node.alternatives.map((one) => waysOf(one, onUnbounded)))
    case 'Assertion':
      return node.kind === 'lookahead' || node.kind === 'lookbehind' ? sum(node.alternatives.map((one) => waysOf(one, onUnbounded))) : 1
    case 'Alternative':
      return node.elements.map((one) => waysOf(one, onUnbounded)).reduce((product, ways) => product * ways, 1)
    case 'Quantifier':
      return waysOfQuantifier(node, onUnbounded)
    case 'Backreference':
      throw new PatternProblem(`\`${node.raw}\` refers back to what was found before, which copydesk does not allow`)
    default:
      return 1
  }
}

function waysOfQuantifier(node: AST.Quantifier, onUnbounded: (quantifier: AST.Quantifier) => void): number {
  const {min, element} = node
  const single = element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass'
  if (node.max === Number.POSITIVE_INFINITY) {
    if (!single) throw new PatternProblem(`\`${node.raw}\` repeats without an end; say how often, as in \`${element.raw}{1,4}\``)
    if (crossesWords(element.raw)) throw new PatternProblem(`\`${node.raw}\` reaches over words without an end; say how far, as in \`${element.raw}{1,60}\``)
    onUnbounded(node)
  }
  const max = node.max === Number.POSITIVE_INFINITY ? Math.max(min, longestWord) : node.max
  const inner = waysOf(element, onUnbounded)
  // Each further turn multiplies the ways of one turn; where there is one way only, the turns can be counted.
  return inner > 1 ? inner ** max : max - min + 1
}

/** Whether a single character can be a space or a line break: then the part runs from word to word. */
function crossesWords(raw: string): boolean {
  const one = new RegExp(`^(?:${raw})$`, 'u')
  return [' ', '\n', '\t', '\u00a0'].some((space) => one.test(space)) && !onlySpace(one)
}

/** `\s+` stays between two words. */
function onlySpace(one: RegExp): boolean {
  return !['a', 'Z', '7', '.', ',', '-', '“'].some((mark) => one.test(mark))
}

function boundOf({end, element, min, greedy}: AST.Quantifier): {start: number; end: number; text: string} {
  return {start: element.end, end, text: `{${min},${Math.max(min, longestWord)}}${greedy ? '' : '?'}`}
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
