/** Writes `dist/schema.json`, the JSON Schema of a config: from the schema that also validates it, with every rule by name. */
import {writeFileSync} from 'node:fs'
import {toJsonSchema} from '@valibot/to-json-schema'
import {rules} from '../../rules/index.js'
import {configSchema} from '../config/schema.js'
import {ownRules} from '../engine/directive-rules.js'

// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema is walked by the fields it happens to have
const schema: any = toJsonSchema(configSchema, {target: 'draft-07', errorMode: 'ignore'})
schema.title = 'Config of copydesk'

/** An editor offers the rules by name, and the options of each. */
function nameRules(settings: {additionalProperties: unknown; properties?: Record<string, unknown>}): void {
  const setting = settings.additionalProperties as {anyOf: Array<{properties?: object}>}
  settings.properties = Object.fromEntries(
    [...rules, ...ownRules].map(({about, options}) => {
      const [severity, object] = setting.anyOf
      const known = Object.fromEntries(Object.entries(options as object).map(([name, value]) => [name, {default: value}]))
      const withOptions = {...object, properties: {...object?.properties, options: {type: 'object', properties: known, additionalProperties: false}}}
      return [about.id, {description: about.summary, anyOf: [severity, withOptions]}]
    }),
  )
}

// Only a config that is a program can hold rules themselves.
schema.properties.load.items = {type: 'string'}
nameRules(schema.properties.rules)
nameRules(schema.properties.overrides.items.properties.rules)
writeFileSync(new URL('../../schema.json', import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
