/** What a run does: which rules at which severity for which article, and how articles are put into events. */
import type {PlannedRule} from './check.js'
import type {Grouping} from './group.js'
import type {Preset, Rule} from './rule.js'

export interface Plan {
  rulesFor(path: string): readonly PlannedRule[]
  group: Grouping
}

export type PresetName = Preset | 'clean'

const presetsHolding: Record<Preset, readonly PresetName[]> = {
  recommended: ['recommended', 'strict', 'all'],
  strict: ['strict', 'all'],
  all: ['all'],
}

/** Presets are worked out from what each rule says of itself, so that there is no second list to forget. */
export function inPreset(rule: Rule, preset: PresetName): boolean {
  if (preset === 'clean') return rule.about.family === 'boilerplate'
  return presetsHolding[rule.about.preset].includes(preset)
}

export function planOf(rules: readonly Rule[], preset: PresetName, group: Grouping = 'auto'): Plan {
  const planned = rules.filter((rule) => inPreset(rule, preset)).map((rule): PlannedRule => ({rule, severity: rule.about.severity, options: rule.options}))
  return {rulesFor: () => planned, group}
}
