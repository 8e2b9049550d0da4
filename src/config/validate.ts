/** Unknown value → `Config`, or a list of what is wrong with it, each with its place in the file. */
import * as v from 'valibot'
import {didYouMean} from '../base/did-you-mean.js'
import {type Config, configSchema} from './schema.js'

export type Validated = {config: Config} | {problems: string[]}

export function validateConfig(value: unknown): Validated {
  const problems = problemsOf(configSchema, value, 'the config')
  return problems.length > 0 ? {problems} : {config: value as Config}
}

type Schema = v.GenericSchema
type Issue = v.BaseIssue<unknown>

/** What keeps a value from being what the schema says, each with its place in the value; `whole` is what the value is called. */
export function problemsOf(schema: Schema, value: unknown, whole: string): string[] {
  const result = v.safeParse(schema, value)
  return result.success ? [] : result.issues.map((issue) => describeIssue(issue, schema, whole))
}

function describeIssue(issue: Issue, schema: Schema, whole: string): string {
  const parts = (issue.path ?? []).map((item) => item.key as string | number)
  // A union fails as a whole; what it says of the alternative that got furthest is what the user wants to know.
  const inner = (issue.issues ?? []).filter((item) => item.path?.length).sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0]
  if (issue.type === 'union' && inner) return describeIssue({...inner, path: [...(issue.path ?? []), ...(inner.path ?? [])] as never}, schema, whole)
  const where = pathOf(parts) || whole
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const key = String(parts.at(-1))
    return `${where}: unknown key. ${didYouMean(key, keysAt(schema, parts.slice(0, -1))) || `Expected ${listOf(keysAt(schema, parts.slice(0, -1)))}.`}`
  }
  if (issue.type === 'regex' || issue.type === 'check') return `${where}: ${issue.message}, found ${issue.received}.`
  if (issue.received === 'undefined') return `${where}: is missing.`
  const choices = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] as string)
  const received = /^"(.*)"$/s.exec(issue.received)?.[1]
  const suggestion = received === undefined ? '' : didYouMean(received, choices)
  return `${where}: expected ${choices.length > 0 ? listOf(choices.map((choice) => `"${choice}"`)) : (issue.expected ?? issue.requirement ?? 'another value')}, found ${issue.received}.${suggestion && ` ${suggestion}`}`
}

/** "rules.ai-label.options", "overrides[0].files". */
function pathOf(parts: ReadonlyArray<string | number>): string {
  return parts.map((part, at) => (typeof part === 'number' ? `[${part}]` : at > 0 ? `.${part}` : part)).join('')
}

/** Keys the schema allows at a path. */
function keysAt(schema: Schema, parts: ReadonlyArray<string | number>): string[] {
  // biome-ignore lint/suspicious/noExplicitAny: schemas of every kind are walked by the fields they happen to have
  let schemas: any[] = [schema]
  for (const part of parts) {
    schemas = schemas.flatMap(alternatives).flatMap((schema) => {
      if (schema.entries) return schema.entries[part] ? [schema.entries[part]] : []
      return schema.item ?? schema.value ?? []
    })
  }
  return schemas.flatMap(alternatives).flatMap((schema) => Object.keys(schema.entries ?? {}))
}

// biome-ignore lint/suspicious/noExplicitAny: see above
function alternatives(schema: any): any[] {
  if (schema.wrapped) return alternatives(schema.wrapped)
  if (schema.options && !schema.entries && schema.type === 'union') return schema.options.flatMap(alternatives)
  return [schema]
}

function listOf(items: readonly string[]): string {
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} or ${items.at(-1)}` : (items[0] ?? 'nothing')
}
