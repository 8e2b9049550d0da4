/** The rules a config brings along: those it loads, those that stand in it, those made from its phrases. */
import type {Rule} from '../model/rule.js'
import type {Settings} from './settings.js'

/** `load` finds the rules of a file or package by its name in the config `from`. */
export async function rulesOf({load: entries, phrases}: Settings, load: (name: string, from: string) => Promise<Rule[]>): Promise<Rule[]> {
  const rules: Rule[] = []
  for (const {entry, from, where} of entries) {
    if (typeof entry === 'string') rules.push(...(await load(entry, from)))
    else rules.push(...(await import('./rule-schema.js')).rulesIn(entry, where))
  }
  if (phrases.length > 0) {
    const {phraseRule} = await import('./phrase-rules.js')
    for (const {phrase, where} of phrases) rules.push(phraseRule(phrase, where))
  }
  return rules
}
