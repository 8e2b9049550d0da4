/** `--stats`: what a run read, found and took, stage by stage and rule by rule, for people and as JSON. */
import process from 'node:process'
import type {Spent} from '../base/timings.js'
import type {Result} from '../engine/lint-texts.js'
import type {Severity} from '../model/rule.js'

export interface Stats {
  articles: number
  /** How many came out of the cache; undefined without one. */
  cached?: number
  findings: Record<Severity, number>
  faults: number
  events: number
  seconds: number
  articlesPerSecond: number
  /** Largest resident set, in MiB. */
  memory: number
  /** Seconds by stage, and by analysis or rule where a stage has these. Work in threads adds up. */
  stages: Stage[]
}

interface Stage {
  name: string
  seconds: number
  /** The dearest first. */
  parts?: Array<{name: string; seconds: number}>
}

export function statsOf({paths, findings, events, faults, cached}: Result, milliseconds: number, spent: Spent): Stats {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return {
    articles: paths.length,
    ...(cached === undefined ? {} : {cached}),
    findings: {error: count('error'), warning: count('warning'), info: count('info')},
    faults: faults.length,
    events: events.length,
    seconds: milliseconds / 1000,
    articlesPerSecond: (paths.length / milliseconds) * 1000,
    memory: process.resourceUsage().maxRSS / 1024,
    stages: stagesOf(spent),
  }
}

/** "read: names" is a part of the stage "read". */
function stagesOf(spent: Spent): Stage[] {
  const stages = new Map<string, Required<Stage>>()
  for (const [name, milliseconds] of spent) {
    const [, stage = name, part] = /^(\w+): (.+)$/.exec(name) ?? []
    const known = stages.get(stage) ?? {name: stage, seconds: 0, parts: []}
    stages.set(stage, known)
    known.seconds += milliseconds / 1000
    if (part !== undefined) known.parts.push({name: part, seconds: milliseconds / 1000})
  }
  return [...stages.values()].map(({name, seconds, parts}) => ({
    name,
    seconds,
    ...(parts.length > 0 ? {parts: parts.sort((a, b) => b.seconds - a.seconds)} : {}),
  }))
}

export function describeStats({articles, cached, findings, faults, events, seconds, articlesPerSecond, memory, stages}: Stats): string {
  const total = stages.reduce((sum, stage) => sum + stage.seconds, 0)
  const row = (name: string, spent: number): string =>
    `${name.padEnd(36)} ${spent.toFixed(3).padStart(9)} s ${((100 * spent) / Math.max(total, Number.MIN_VALUE)).toFixed(1).padStart(5)} %`
  return `${[
    `articles   ${articles}${cached === undefined ? '' : `, ${cached} of them as they were (cache)`}`,
    `findings   ${findings.error} errors, ${findings.warning} warnings, ${findings.info} infos`,
    `faults     ${faults}`,
    `events     ${events}`,
    `time       ${seconds.toFixed(2)} s, ${Math.round(articlesPerSecond)} articles/s`,
    `memory     ${memory.toFixed(0)} MiB at most`,
    ...stages.flatMap(({name, seconds, parts = []}) => [row(name, seconds), ...parts.map((part) => row(`  ${part.name}`, part.seconds))]),
  ].join('\n')}\n`
}
