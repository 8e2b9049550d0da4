/** What a run does: which rules at which severity for which article, and how articles are put into events. */
import {rules as builtIn} from '../../rules/index.js'
import {didYouMean} from '../base/did-you-mean.js'
import {UsageError} from '../base/faults.js'
import {isPlainGlob, matcherOf} from '../base/globs.js'
import type {Times} from '../base/timings.js'
import {optionProblems} from '../config/rule-options.js'
import {matchesRuleId} from '../config/rule-patterns.js'
import type {Override, RuleSetting, RuleSettings, Settings} from '../config/settings.js'
import type {Grouping} from '../model/event.js'
import type {Checked} from '../model/finding.js'
import type {PlannedRule} from '../model/rule.js'
import {type PresetName, type Rule, type Severity, severities} from '../model/rule.js'
import type {Source} from '../model/source.js'
import {ownRules} from './directive-rules.js'
import type {ForeignSetting} from './unified-plugins.js'

export interface Plan {
  rulesFor(path: string): readonly PlannedRule[]
  group: Grouping
  /** Whether facts are kept of every article, even where no rule compares it. */
  keepFacts?: boolean
  /** Takes down what each stage and rule takes, where somebody wants to know. */
  times?: Times
  /** Runs the plugins of others that the config names. */
  lintForeign?(source: Source): Promise<Checked>
}

const presetsHolding: Record<Exclude<PresetName, 'clean'>, readonly PresetName[]> = {
  recommended: ['recommended', 'strict', 'all'],
  strict: ['strict', 'all'],
  all: ['all'],
}

/** Presets are worked out from what each rule says of itself, so that there is no second list to forget. */
export function inPreset(rule: Rule, preset: PresetName): boolean {
  if (preset === 'clean') return rule.about.family === 'boilerplate'
  return presetsHolding[rule.about.preset].includes(preset)
}

/** The options of a rule as the presets have them, before any config. */
export function optionsIn({options, strict}: Rule, presets: readonly PresetName[]): object {
  return strict && presets.some((preset) => preset === 'strict' || preset === 'all') ? {...options, ...strict} : options
}

export function planOf(rules: readonly Rule[], preset: PresetName, group: Grouping = 'auto'): Plan {
  const planned = rules
    .filter((rule) => inPreset(rule, preset))
    .map((rule): PlannedRule => ({rule, severity: rule.about.severity, options: optionsIn(rule, [preset])}))
  return {rulesFor: () => planned, group}
}

/** What is asked for on top of the config. */
export interface Request {
  /** In place of the config's presets. */
  preset?: PresetName | undefined
  /** On top of everything, in order: `[["event-*", "error"]]`. */
  rules?: ReadonlyArray<readonly [id: string, severity: string]> | undefined
  group?: Grouping | undefined
  keepFacts?: boolean | undefined
}

/** A plan with what it was made from. */
export interface PlanWithRules extends Plan {
  /** Every rule there is, by id: built in, loaded, made from phrases. */
  rules: ReadonlyMap<string, Rule>
  /** Severities of messages of other people's plugins, in the order they were given. */
  foreignFor(path: string): readonly ForeignSetting[]
}

/** `own` are the rules the settings load; `fromRoot` gives the path of an article as the globs of the settings see it. */
export async function planOfSettings(settings: Settings, own: readonly Rule[], request: Request, fromRoot: (path: string) => string): Promise<PlanWithRules> {
  const rules = indexRules([...builtIn, ...ownRules, ...own])
  const presets: readonly PresetName[] = request.preset ? [request.preset] : settings.presets.length > 0 ? settings.presets : ['recommended']

  const base: RuleDecisions = new Map()
  for (const rule of rules.values()) {
    const included = own.includes(rule) || ownRules.includes(rule as never) ? true : presets.some((preset) => inPreset(rule, preset))
    base.set(rule.about.id, {severity: included ? rule.about.severity : 'off', options: optionsIn(rule, presets)})
  }
  const problems: string[] = []
  for (const {where, rules: wanted} of settings.layers) problems.push(...decide(base, wanted, rules, where))
  for (const {where, rules: wanted} of settings.overrides) problems.push(...decide(new Map(base), wanted, rules, where))
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  const last = requestedRules(request.rules ?? [], rules)
  const decisionsFor = await decisionsByPath(settings, base, rules, last, fromRoot)
  return {
    rules,
    group: request.group ?? settings.group ?? 'auto',
    keepFacts: request.keepFacts ?? false,
    rulesFor: (path) => decisionsFor(path).planned,
    foreignFor: (path) => decisionsFor(path).foreign,
  }
}

type RuleDecisions = Map<string, {severity: Severity | 'off'; options: object}>

/** Changes `decisions` as a config wants it; says what it cannot do. */
function decide(decisions: RuleDecisions, wanted: RuleSettings, rules: ReadonlyMap<string, Rule>, where: string): string[] {
  const problems: string[] = []
  // An exact id beats a pattern, a longer pattern a shorter one; entries of one weight keep their order.
  const weight = (id: string): number => (id.includes('*') ? id.length : Number.MAX_SAFE_INTEGER)
  for (const [pattern, setting] of Object.entries(wanted).sort(([a], [b]) => weight(a) - weight(b))) {
    if (isForeign(pattern)) {
      // Nobody knows what messages a plugin has; only that they have a severity.
      if (typeof setting === 'string') {
        decisions.delete(pattern)
        decisions.set(pattern, {severity: setting, options: {}})
      } else problems.push(`${where}.${pattern}: the messages of a plugin have a severity only; its options stand beside its name.`)
      continue
    }
    const matching = [...rules.values()].filter((rule) => matchesRuleId(pattern, rule.about.id))
    if (matching.length === 0) problems.push(`${where}.${pattern}: ${unknownRule(pattern, rules)}`)
    const {severity, options} = typeof setting === 'string' ? {severity: setting, options: undefined} : (setting as Exclude<RuleSetting, string>)
    const takers = matching.filter((rule) => !pattern.includes('*') || Object.keys(options ?? {}).every((name) => name in rule.options))
    if (options && takers.length === 0 && matching.length > 0) problems.push(`${where}.${pattern}.options: no rule that fits has all of these options.`)
    for (const rule of matching) {
      const before = decisions.get(rule.about.id) as {severity: Severity | 'off'; options: object}
      if (options && takers.includes(rule)) problems.push(...optionProblems(rule, options, `${where}.${pattern}.options`))
      decisions.set(rule.about.id, {
        severity: severity ?? before.severity,
        options: options && takers.includes(rule) ? {...before.options, ...options} : before.options,
      })
    }
  }
  return problems
}

/** "retext-quotes:apostrophe", "remark-lint:*": messages of somebody else's plugin. */
function isForeign(id: string): boolean {
  return id.includes(':')
}

export function unknownRule(id: string, rules: ReadonlyMap<string, Rule>): string {
  if (id.includes('*')) return `no rule fits \`${id}\`.`
  return `there is no rule \`${id}\`. ${didYouMean(id, rules.keys()) || '`copydesk rules` lists them all.'}`
}

function requestedRules(wanted: NonNullable<Request['rules']>, rules: ReadonlyMap<string, Rule>): RuleSettings[] {
  return wanted.map(([id, severity]) => {
    const choices = [...severities, 'off']
    if (!choices.includes(severity))
      throw new UsageError(`--rule ${id}=${severity}: \`${severity}\` is no severity`, didYouMean(severity, choices) || `Use ${choices.join(', ')}.`)
    const setting = {[id]: severity as Severity}
    const [problem] = decide(new Map([...rules].map(([name, rule]) => [name, {severity: 'off', options: rule.options}])), setting, rules, '')
    if (problem) throw new UsageError(`--rule ${id}=${severity}: ${problem.slice(problem.indexOf(': ') + 2)}`)
    return setting
  })
}

/** Paths that the same overrides touch share one list of rules. */
async function decisionsByPath(
  {overrides}: Settings,
  base: RuleDecisions,
  rules: ReadonlyMap<string, Rule>,
  last: readonly RuleSettings[],
  fromRoot: (path: string) => string,
) {
  const touches = await Promise.all(overrides.map(overrideMatcher))
  const known = new Map<string, {planned: readonly PlannedRule[]; foreign: readonly ForeignSetting[]}>()
  return (path: string) => {
    const name = touches.length > 0 ? fromRoot(path) : ''
    const key = touches.map((touchesPath) => (touchesPath(name) ? '1' : '0')).join('')
    let decided = known.get(key)
    if (!decided) {
      const decisions: RuleDecisions = new Map(base)
      for (const [at, override] of overrides.entries()) if (key[at] === '1') decide(decisions, override.rules, rules, '')
      for (const setting of last) decide(decisions, setting, rules, '')
      const planned = [...decisions].flatMap(([id, {severity, options}]) => {
        const rule = rules.get(id)
        return rule === undefined || severity === 'off' ? [] : [{rule, severity, options}]
      })
      const foreign = [...decisions].flatMap(([id, {severity}]): ForeignSetting[] => (isForeign(id) ? [[id, severity]] : []))
      decided = {planned, foreign}
      known.set(key, decided)
    }
    return decided
  }
}

async function overrideMatcher({files, except}: Override): Promise<(path: string) => boolean> {
  const [within, without] = [await Promise.all(files.map(globMatcher)), await Promise.all(except.map(globMatcher))]
  return (path) => within.some((fits) => fits(path)) && !without.some((fits) => fits(path))
}

async function globMatcher(glob: string): Promise<(path: string) => boolean> {
  if (isPlainGlob(glob)) return matcherOf(glob, true)
  const {default: picomatch} = await import('picomatch')
  return picomatch(glob.replace(/^\.\//, ''), {dot: true})
}

function indexRules(rules: readonly Rule[]): Map<string, Rule> {
  const byId = new Map<string, Rule>()
  for (const rule of rules) {
    if (byId.has(rule.about.id)) throw new UsageError(`There are two rules \`${rule.about.id}\``, 'Give your own rule another id.')
    byId.set(rule.about.id, rule)
  }
  return byId
}
