/** The examples of a rule as tests, in whatever runner its author has. */
import {type Example, isEventRule, type Rule} from '../model/rule.js'
import {describeFindings, runExample} from './run-example.js'

/** One example that does not do what it says. */
export interface Failure {
  /** "hit “the mark ends a sentence of the story”" */
  example: string
  expected: readonly string[]
  found: readonly string[]
  /** What is wrong when it is not the findings. */
  problem?: string
}

/** Rejects, with the difference, unless every example of the rule does what it says. */
export async function testRule(rule: Rule): Promise<void> {
  const failures = await failuresOf(rule)
  if (failures.length > 0) throw new ExampleError(rule.about.id, failures)
}

/** What is wrong with a rule's examples; empty when they do what they say. */
export async function failuresOf(rule: Rule): Promise<Failure[]> {
  const failures: Failure[] = []
  for (const problem of missingExamples(rule)) failures.push({example: 'examples', expected: [], found: [], problem})
  for (const example of rule.examples) {
    const result = await runExample(rule, example)
    const found = describeFindings(result, example.articles)
    const failure = {example: `${example.kind} “${example.says}”`, expected: example.expect ?? [], found}
    const problem = result.faults.length > 0 ? result.faults.map(({message}) => message).join('; ') : problemOf(example, found)
    if (problem !== undefined) failures.push({...failure, problem})
    else if (example.expect && found.join('\n') !== example.expect.join('\n')) failures.push(failure)
  }
  return failures
}

function missingExamples(rule: Rule): string[] {
  const has = (kind: Example<object>['kind']): boolean => rule.examples.some((example) => example.kind === kind)
  const problems: string[] = []
  if (!has('hit')) problems.push('there is no example of kind `hit`: an article with what the rule reports')
  if (!has('clean')) problems.push('there is no example of kind `clean`: an ordinary article that the rule leaves alone')
  if (isEventRule(rule) && !rule.examples.some(({kind, articles}) => kind === 'hit' && Object.keys(articles).length > 1))
    problems.push('a rule that compares needs a `hit` with two articles or more')
  return problems
}

function problemOf({kind}: Example<object>, found: readonly string[]): string | undefined {
  if (kind === 'hit' && found.length === 0) return 'nothing was found'
  return kind !== 'hit' && found.length > 0 ? `a ${kind} example, but ${found.length === 1 ? 'this was' : 'these were'} found` : undefined
}

/** Test runners that show differences take `expected` and `actual`; the message has them too. */
export class ExampleError extends Error {
  override name = 'ExampleError'
  readonly expected: string
  readonly actual: string

  constructor(id: string, failures: readonly Failure[]) {
    super(`${id}: ${failures.length === 1 ? 'an example fails' : `${failures.length} examples fail`}\n\n${failures.map(describeFailure).join('\n\n')}\n`)
    this.expected = failures.flatMap(({expected}) => expected).join('\n')
    this.actual = failures.flatMap(({found}) => found).join('\n')
  }
}

/** "- " is what the example expects, "+ " what was found, "  " both. */
export function describeFailure({example, expected, found, problem}: Failure): string {
  const lines = [
    ...expected.map((line) => `${found.includes(line) ? ' ' : '-'} ${line}`),
    ...found.filter((line) => !expected.includes(line)).map((line) => `+ ${line}`),
  ]
  return [problem === undefined ? example : `${example}: ${problem}`, ...lines.map((line) => `  ${line}`)].join('\n')
}
