/** Patterns over names: rule ids with `*`, and the places a config is looked for. */

/** Whether a rule id fits a pattern: `event-*` fits "event-number-mismatch", `*` fits everything. */
export function matchesRuleId(pattern: string, id: string): boolean {
  if (!pattern.includes('*')) return pattern === id
  const parts = pattern.split('*')
  const first = parts[0] as string
  const last = parts.at(-1) as string
  if (!id.startsWith(first) || !id.endsWith(last) || id.length < first.length + last.length) return false
  let from = first.length
  for (const part of parts.slice(1, -1)) {
    const at = id.indexOf(part, from)
    if (at < 0 || at + part.length > id.length - last.length) return false
    from = at + part.length
  }
  return true
}
