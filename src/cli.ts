#!/usr/bin/env node
/** argv → a call → a result → an exit code. The commands do the work; nothing here knows what linting is. */
import module from 'node:module'
import process from 'node:process'
import {setFlagsFromString} from 'node:v8'
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {isUsageError} from './base/faults.js'
import {printable} from './base/printable.js'
import {type CommandName, keepCode, loadCommands} from './commands/load-commands.js'
import {presetNames} from './model/rule.js'
import {reportFormats} from './reporters/names.js'
import {systemReason} from './system/read-file.js'
import {version} from './system/version.js'

/** 0: clean or below the threshold · 1: findings at or above it · 2: copydesk could not do its job. */
type ExitCode = 0 | 1 | 2

// Where Node can (from 22), what is loaded from here on is compiled once and kept in its folder for temporary files.
;(module as {enableCompileCache?: () => void}).enableCompileCache?.()

// V8 runs already, so that only numbers may be set that it reads anew at each decision and that nothing made before depends on. No flag that says how
// something is compiled: with `--no-regexp-tier-up`, patterns that were compiled before it was set ended a run in fifty with a segmentation fault.
const v8 = Number.parseInt(process.versions.v8, 10)
// Node 20 optimises a function soon, and again each time it meets something new: of a run over 400 articles that is a quarter of the CPU
// time, of one over 3,500 a tenth. It also builds long functions out of all that they call, most of which run a few thousand times: another
// twentieth. Later ones wait by themselves.
if (v8 < 12) {
  setFlagsFromString('--interrupt-budget=500000')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150')
}
// Garbage is collected when the heap is twice what was left of it, not up to four times: a quarter less memory, and next to no time is lost. In
// Node 24 it is a tenth.
if (v8 < 13) setFlagsFromString('--heap-growing-percent=100')

const program = new Command('copydesk')
  .description('Lints the editorial quality of articles: boilerplate, unsourced claims, marks of machine writing, facts that do not agree.')
  .version(version, '-v, --version')
  .configureHelp({showGlobalOptions: true})
  .showHelpAfterError('(copydesk --help lists the options)')
  .usage('[paths...] [options]\n       copydesk <command> [options]')
  .addHelpText(
    'after',
    '\n`copydesk [paths...]` is short for `copydesk lint [paths...]`; `copydesk lint --help` lists its options.\nExit codes: 0 clean or below the threshold, 1 findings at or above it, 2 copydesk could not do its job.',
  )
  .exitOverride()

const number = (least: number) => (value: string) => {
  const parsed = Number(value)
  if (value.trim() === '' || !Number.isFinite(parsed) || parsed < least) throw new InvalidArgumentError(`Expected a number, at least ${least}.`)
  return parsed
}
const collect = (value: string, before: string[] = []) => [...before, value]

/** Options of every command that reads articles. */
function readsArticles(command: Command): Command {
  return command
    .option('--config <file>', 'config file (default: the first found from here upward)')
    .option('--no-config', 'use no config file')
    .option('--no-trust-config', 'read the config as data: refuse one that is a program, loads one, or leads out of its folder')
    .option('--ignore-pattern <pattern>', 'leave out what fits, as in .gitignore (repeatable)', collect)
    .option('--no-ignore', 'neither .copydeskignore nor the `ignore` of the config counts')
    .option('--max-size <MB>', 'largest file that is read (default: 5)', number(0.001))
    .option('--no-color', 'no colours')
}

function comparesArticles(command: Command): Command {
  return command
    .addOption(new Option('--group <how>', 'which articles tell the same story (default: auto)').choices(['auto', 'folder', 'all', 'none']))
    .option('--source <file...>', 'accounts to compare the articles with, not linted themselves')
    .addOption(
      new Option('--concurrency <threads>', 'auto, off, or a number of threads').default('auto').argParser((value) => {
        return value === 'auto' || value === 'off' ? value : value === '0' || value === '1' ? 'off' : Math.floor(number(1)(value))
      }),
    )
}

function formats(command: Command, ...names: string[]): Command {
  return command.addOption(new Option('--format <name>', 'how to print it').choices(names).default(names[0]))
}

/** Options of the commands that report findings. */
function reports(command: Command): Command {
  return comparesArticles(readsArticles(command))
    .addOption(new Option('--preset <name>', 'in place of the presets of the config').choices(presetNames))
    .option('--rule <id=severity>', 'error, warning, info or off; `event-*` means a family (repeatable)', collect)
    .option('--format <name[=file]>', `${reportFormats.join(', ')}; into a file when one is given (repeatable)`, collect)
    .option('--max-warnings <n>', 'exit with 1 when there are more warnings', number(0))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 when there is a finding of this severity or a worse one')
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .option('--quiet', 'print errors only; warnings still count for --max-warnings and --fail-on')
    .option('--changed', 'only what is new: findings that the last commit did not have')
    .option('--since <ref>', 'the same, compared with where this branch left another, such as origin/main')
    .option('--baseline <file>', 'hide the findings that the file holds')
    .option('--update-baseline', 'write the findings of this run into it, and take out what is gone')
    .option('--report-suppressed', 'sarif, json and ndjson also hold what is suppressed, with the reason')
    .option('--stats', 'print what was read and how long each stage and rule took, on standard error')
    .option('--stats-file <file>', 'the same as JSON, into a file')
}

reports(program.command('lint', {isDefault: true}))
  .description('lint files, folders and globs (the default command)')
  .argument('[paths...]', 'files, folders or globs (default: `files` of the config, else this folder)')
  .option('--fix', 'make every safe fix in the files, and report what is left')
  .option('--fix-dry-run', 'print what --fix would change as a diff, and change nothing')
  .option('--stdin', 'lint the text on standard input')
  .option('--stdin-filename <path>', 'how to call it; the ending says the format')
  .option('--cache', 'keep what was read for the next run (default: except where CI is set)')
  .option('--no-cache', 'neither use nor write what was kept')
  .option('--watch', 'report again whenever an article or the config changes')
  .option('--shard <i/n>', 'read one part of n and print what was read, for `copydesk merge`')
  .action(run('lint'))

reports(program.command('merge'))
  .description('report on the parts of a run that `--shard` printed, as one run would')
  .argument('<parts...>', 'files with the parts')
  .action(run('merge'))

formats(readsArticles(program.command('inspect')), 'text', 'json', 'ndjson')
  .description('print what copydesk reads in each article')
  .argument('<paths...>', 'files, folders or globs')
  .action(run('inspect'))

formats(comparesArticles(readsArticles(program.command('facts'))), 'text', 'json', 'markdown')
  .description('print the articles of each event and what they say')
  .argument('[paths...]', 'files, folders or globs (default: `files` of the config, else this folder)')
  .action(run('facts'))

program
  .command('explain')
  .description("print a rule's page")
  .argument('<rule>', 'the id of a rule')
  .option('--config <file>', 'config file (default: the first found from here upward)')
  .option('--no-config', 'use no config file')
  .option('--no-color', 'no colours')
  .action(run('explain'))

formats(program.command('rules'), 'text', 'json')
  .description('list every rule: its severity here, its preset, what it flags')
  .option('--test', 'run the examples of your own rules and phrases instead')
  .addOption(new Option('--preset <name>', 'in place of the presets of the config').choices(presetNames))
  .option('--config <file>', 'config file (default: the first found from here upward)')
  .option('--no-config', 'use no config file')
  .option('--no-color', 'no colours')
  .action(run('rules'))

program
  .command('init')
  .description('write a small commented config, or with --rule a rule of your own and its test')
  .option('--rule <id>', 'write a rule instead, in `rules/<id>/`')
  .addOption(new Option('--typescript', 'in TypeScript (default: where there is a tsconfig.json)').conflicts('javascript'))
  .option('--javascript', 'in JavaScript')
  .action(run('init'))

export interface CommandModule {
  // biome-ignore lint/suspicious/noExplicitAny: commander knows the options of each command, TypeScript does not
  run(positional: any, options: any): Promise<ExitCode>
  /** Whether it has read an article, as most runs do. */
  hasRead?(): boolean
}

function run(name: CommandName) {
  return async (...args: unknown[]): Promise<void> => {
    const command = args.at(-1) as Command
    const {commands} = await loadCommands()
    const {run: start, hasRead}: CommandModule = await commands[name]()
    process.exitCode = await start(command.args.length > 0 && command.registeredArguments[0]?.variadic ? command.args : args[0], command.opts())
    if (hasRead?.()) keepCode()
  }
}

// A reader that has seen enough (`copydesk … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`copydesk: standard output cannot be written: ${systemReason(error)}\n`)
  process.exit(2)
})

// Work pauses now and then, so that this is heard.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, async () => {
    const {abandonFiles} = await loadCommands()
    await abandonFiles()
    process.stderr.write(`copydesk: stopped by ${signal}; no file is left half-written\n`)
    process.exit(code)
  })

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (isUsageError(error)) {
    process.stderr.write(
      `${error.message
        .split('\n')
        .map((line) => `copydesk: ${printable(line)}`)
        .join('\n')}\n`,
    )
    if (error.hint) process.stderr.write(`  ${printable(error.hint)}\n`)
    return 2
  }
  process.stderr.write(
    `copydesk: this is a mistake in copydesk itself, please report it: ${printable(
      String((error as Error)?.stack ?? error)
        .split('\n')
        .slice(0, 4)
        .join(' '),
    )}\n`,
  )
  return 2
}
