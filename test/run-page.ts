/** Follows a page of documentation literally: writes the files it shows, runs its commands, and compares what they print. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

export interface Step {
  /** Where the block's content goes. */
  file?: string
  /** What is run. */
  command?: string
  /** What it prints, when the page shows that. */
  prints?: string
  content: string
}

/** A block under a line with only a name in backticks is a file; `sh` is a command; `text` after a command is what this printed. */
export function stepsOf(page: string): Step[] {
  const steps: Step[] = []
  for (const [, file, language, content = ''] of page.matchAll(/(?:^`([^`\n]+)`\n\n)?^```(\w+)\n(.*?)^```$/gms)) {
    const last = steps.at(-1)
    if (file !== undefined) steps.push({file, content})
    else if (language === 'sh') steps.push({command: content.trim(), content})
    else if (language === 'text' && last?.command !== undefined) last.prints = content
  }
  return steps
}

export interface Outcome {
  command: string
  printed: string
  expected: string | undefined
  status: number | null
}

/** Runs the steps in a folder; `adapt` may change a command that cannot run here as it stands. */
export function follow(steps: readonly Step[], cwd: string, adapt: (command: string) => string): Outcome[] {
  const outcomes: Outcome[] = []
  for (const {file, command, prints, content} of steps) {
    if (file !== undefined) {
      mkdirSync(dirname(join(cwd, file)), {recursive: true})
      writeFileSync(join(cwd, file), content)
    } else if (command !== undefined) {
      const env = {...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: '', NODE_V8_COVERAGE: undefined, FORCE_COLOR: '0'}
      const run = spawnSync('sh', ['-c', adapt(command)], {cwd, encoding: 'utf8', env})
      outcomes.push({command, printed: withoutPadding(run.stdout), expected: prints, status: run.status})
      if (run.status !== 0 && prints === undefined) throw new Error(`\`${command}\` ended with ${run.status}: ${run.stdout}${run.stderr}`)
    }
  }
  return outcomes
}

function withoutPadding(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}
