/** Closed classes of English words, as the light grammar of `analysis/attribution` needs them. Tokens come in lower case, with plain apostrophes. */

import {formsIn, namesIn} from '../calendar.js'
import {calendar} from './calendar.js'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const auxiliaries = set(`
  am is are was were be been being 's 're 've 'd 'll 'm has have had having do does did will would can could may might must shall should
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't mustn't shouldn't needn't ain't
  won’t get gets got getting ought used
`)

export const modals = set(`
  to will would can could may might must shall should do does did don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't not
  i'd i'll we'd we'll they'd they'll you'd you'll he'd he'll she'd she'll let let's
`)

export const beForms = set(
  `am is are was were be been being 's 're 'm isn't aren't wasn't weren't get gets got getting he's she's it's they're we're you're i'm`,
)

export const personal = set('he she they i we you it')
/** With what is drawn together with them. */
export const pronouns = set(`
  he she they i we you it he's she's they're i'm we're you're it's he'd she'd they'd i'd we'd you'd it'd he'll she'll they'll i'll we'll you'll it'll they've i've we've you've
  this that these those there there's that's here everyone everybody someone somebody nobody anyone anybody others
`)

export const determiners = set(`
  the a an one this that these those my your his her its our their some any no every each either neither another many most few several all both much such
  what which whose
`)

export const possessives = set('my your his her its our their whose')

export const prepositions = set(`
  about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside besides between beyond by
  concerning despite down during except for from in inside into like near of off on onto opposite out outside over past per regarding round since
  through throughout till to toward towards under underneath unlike until up upon via with within without
`)

/** Participles that are prepositions unless an auxiliary stands before them: "the act regarding fees", "is regarding it". */
export const participlePrepositions = set('barring concerning considering excluding following including involving pending regarding')

/** Prepositions that go on with a noun phrase: "a spokesman for the mayor of Ghent". */
export const linking = set('of for at from with in on to about against between among behind near under over inside outside within')

export const subordinators = set(`
  that if whether because although though while when whenever where wherever as since until unless after before once so than how why what who whom whose which
  and but or nor yet whereas lest except then
`)

export const relatives = set('who which that whom')

export const questionWords = set('how why what whether if who where when which whose')

/** Adverbs that stand between a subject and its verb and do not end in -ly. */
export const adverbs = set(`
  also then later once never not ever still just even often always again soon already now too perhaps maybe instead meanwhile however though indeed
  sometimes twice thus therefore otherwise further rather quite almost since first last next back long yesterday today tonight tomorrow afterward afterwards
  himself herself themselves itself myself ourselves n't simply seldom rarely nonetheless nevertheless likewise
`)

/** What a day or a longer time is called besides: "last week", "yesterday's". */
export const times = set('today yesterday tomorrow tonight week weekend month year morning afternoon evening night')

export const days: ReadonlySet<string> = new Set(namesIn(calendar.weekdays).map((name) => name.toLowerCase()))

/** Past and present forms of common verbs without -ed, enough to see where a clause has its verb. */
export const irregularVerbs = set(`
  became become began begun bought brought broke broken built came caught chose chosen cut did done drew drawn drove driven fell fallen fought found gave given
  goes went gone grew grown held hit kept knew known laid led left lost made makes met paid put puts ran runs rose risen sat saw seen sent set sets shot showed shown
  spent spoke spoken stood stuck struck took taken takes taught thought threw thrown told tells understood went won wins wore wrote written says said say gets
  marks serves hosts brings faces comes gives keeps leads leaves loses seems remains appears wants needs includes plans tries uses calls holds stands helped tried asked
`)

export const plurals = set('people police men women children republicans democrats media staff others some many most several few both critics')

/** Months, for the dates that stand between a subject and its verb. */
export const months: ReadonlySet<string> = new Set(formsIn(calendar.months).map((form) => form.toLowerCase()))
