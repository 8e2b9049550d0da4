/** The shape of a config, once: the validation, the type and the published JSON Schema all come from here. */
import * as v from 'valibot'
import type {Rule} from '../model/rule.js'

const severity = v.pipe(v.picklist(['error', 'warning', 'info', 'off']), v.description('How much a finding of the rule weighs; `off` switches the rule off.'))

const ruleSetting = v.union([
  severity,
  v.strictObject({
    severity: v.optional(severity),
    options: v.optional(v.pipe(v.record(v.string(), v.unknown()), v.description('Options of the rule; those left out keep their defaults.'))),
  }),
])

const rules = v.pipe(
  v.record(v.string(), ruleSetting),
  v.description('Severity, or severity and options, by rule id. `event-*` means every rule whose id fits; an exact id beats a pattern.'),
)

const globs = v.array(v.pipe(v.string(), v.nonEmpty()))

const phrase = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/, 'expected two or more words of lower-case letters and digits with hyphens between them')),
  find: v.pipe(
    v.array(v.pipe(v.string(), v.nonEmpty())),
    v.minLength(1),
    v.description('Phrases to flag, as whole words. A phrase in lower case is found in any case. `/…/` is a pattern, `/…/i` one in any case.'),
  ),
  except: v.optional(v.pipe(globs, v.description('Longer phrases or patterns that hold one of `find` and are right.'))),
  expected: v.optional(v.pipe(v.union([v.string(), v.array(v.string())]), v.description('What to write instead.'))),
  message: v.optional(v.pipe(v.string(), v.description('Message of the finding; made from `find` and `expected` when left out.'))),
  note: v.optional(v.pipe(v.string(), v.description('Why, or how to put it right.'))),
  severity: v.optional(v.picklist(['error', 'warning', 'info'])),
  inQuotes: v.optional(v.pipe(v.boolean(), v.description('Whether quoted speech is searched too; `false` when left out.'))),
  examples: v.pipe(
    v.strictObject({hit: v.pipe(v.array(v.string()), v.minLength(1)), clean: v.pipe(v.array(v.string()), v.minLength(1))}),
    v.description('Sentences that must and must not be flagged; `copydesk rules --test` tries them.'),
  ),
})

export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  extends: v.optional(
    v.pipe(
      v.union([v.string(), v.array(v.string())]),
      v.description('Presets (`recommended`, `strict`, `all`, `clean`), config files (`./base.json`) or packages that export a config. Later ones win.'),
    ),
  ),
  files: v.optional(v.pipe(globs, v.description('Articles to lint when the command line names none. Globs, from the folder of this file.'))),
  ignore: v.optional(v.pipe(globs, v.description('Articles never to lint, written as in `.gitignore`.'))),
  rules: v.optional(rules),
  overrides: v.optional(
    v.pipe(
      v.array(v.strictObject({files: v.pipe(globs, v.minLength(1)), except: v.optional(globs), rules})),
      v.description('Other rule settings for some of the articles. Later ones win.'),
    ),
  ),
  group: v.optional(
    v.pipe(
      v.picklist(['auto', 'folder', 'all', 'none']),
      v.description('How articles are put into events: by content, by folder, all into one, or not at all.'),
    ),
  ),
  load: v.optional(
    v.pipe(
      v.array(v.union([v.string(), v.custom<Rule>((value) => typeof value === 'object' && value !== null, 'expected a rule')])),
      v.description('Rules of your own: files (globs, from the folder of this file), packages, or, in a config that is a program, the rules themselves.'),
    ),
  ),
  phrases: v.optional(v.pipe(v.array(phrase), v.description('Rules made from lists of phrases.'))),
  markdown: v.optional(v.pipe(v.array(v.any()), v.description('remark-lint plugins that run on Markdown: package names, or [name, options].'))),
  text: v.optional(v.pipe(v.array(v.any()), v.description('retext plugins that run on Markdown and plain text: package names, or [name, options].'))),
  maxSize: v.optional(v.pipe(v.number(), v.minValue(0.001), v.description('Largest file that is read, in megabytes; 5 when left out.'))),
})

export type Config = v.InferInput<typeof configSchema>
export type RuleSetting = v.InferInput<typeof ruleSetting>
export type RuleSettings = v.InferInput<typeof rules>
export type Phrase = v.InferInput<typeof phrase>
