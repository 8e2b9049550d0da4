/**
 * The words that tell who says so: verbs of speech and thought, their classes, and what has to follow for them to report anything.
 *
 * One entry per line: lemma, class, what it takes. `Smith points out that …` reports, `the point is` and `she pointed a gun` do not,
 * so each verb says which complements make it a cue:
 *   any      whatever follows         clause  "that …", "whether …", or a clause without "that"
 *   quote    a quotation or a colon   to      "to" and a verb, also after an object
 *   object   a noun phrase            about   a preposition: about, of, for, on, against, with, over
 *   as       "as", with or without an object between
 *   out      the particle out         told    a person, then a clause
 * `/n` after a lemma: its base form and its -s form are nouns as well (`the claims`, `a report`).
 *
 * Sources: the verb classes of B. Levin, English Verb Classes and Alternations (1993), 29.4, 33, 37.1–37.10; the reporting verbs of
 * A. Bell, The Language of News Media (1991), ch. 10; loaded verbs after A. Bender, "Attribution verbs" (Oxford Handbook of Journalism Ethics).
 */

/** `speech` says it; `mental` thinks, wants or expects it; `document` shows it; `loaded` says it and judges it true or doubtful. */
export type CueClass = 'speech' | 'mental' | 'document' | 'loaded'
export type Takes = 'any' | 'clause' | 'quote' | 'to' | 'object' | 'about' | 'as' | 'out' | 'told'
export type Form = 'base' | 's' | 'past' | 'participle' | 'ing'

export interface Verb {
  lemma: string
  class: CueClass
  takes: ReadonlySet<Takes>
  /** Base and -s forms are nouns too. */
  noun: boolean
}

export interface CueForm {
  verb: Verb
  form: Form
}

const verbs = `
accept mental object,clause
accuse speech any
acknowledge loaded any
add speech clause,quote
address/n speech object
admit loaded clause,quote,to,object
admonish speech any
advise speech clause,quote,to,told
advocate/n speech object,about
affirm speech any
agree mental any
aim/n mental to
allege loaded any
announce speech any
answer/n speech any
anticipate mental any
apologize speech any
apologise speech any
appeal/n speech about,to
appear mental to
applaud speech any
appreciate mental object
argue speech any
articulate speech object
ascribe speech any
ask speech any
assail speech any
assert loaded any
assess mental object,clause
assume mental clause,object
assure speech any
attack/n speech object
attest speech any
attribute/n speech any
avow speech any
back/n mental object
bash speech object
beg speech to,clause,quote
believe mental any
belittle speech any
bemoan speech any
berate speech any
blame/n speech any
blast/n speech object
boast/n loaded any
brag loaded any
brand/n speech as,object
call/n speech quote,about,to,object
caution/n speech any
celebrate speech object
challenge/n speech object
characterize speech any
characterise speech any
charge/n speech clause,quote
chastise speech any
chide speech any
cite document any
claim/n loaded any
clarify speech any
comment/n speech any
commend speech any
compare speech object
complain speech any
concede loaded any
conclude document clause,quote
concur mental any
condemn speech any
confess loaded any
confide speech any
confirm loaded any
congratulate speech any
consider mental object,to
contemplate mental object
contend loaded any
continue speech quote
contradict speech object
convey speech object,clause
convince mental object
counsel speech any
counter/n speech clause,quote
credit/n speech object
criticize speech any
criticise speech any
debate/n speech object,clause
decide mental to,clause,about,object
decry speech any
declare speech any
decline/n speech to
deem mental any
defend speech object
demand/n speech any
demean speech object
denigrate speech object
denounce speech any
deny loaded any
depict speech any
deride speech any
describe speech any
desire/n mental object,to
detail/n document object,clause
determine document clause
dictate speech object
disagree mental any
disapprove mental any
disavow speech any
disclose loaded any
discuss speech any
dismiss speech object,as
disparage speech any
dispute/n speech object,clause
dissuade speech any
divulge speech any
doubt/n mental any
dub speech any
echo/n speech any
elaborate speech quote,about
email/n speech quote,clause,object
embrace/n mental object
emphasize speech any
emphasise speech any
encourage speech object
endorse speech any
enjoy mental object
enthuse speech any
envision mental any
estimate/n document any
exclaim speech any
expect mental any
explain speech any
express speech any
extol speech any
fault/n speech object
favor/n mental object
favour/n mental object
fear/n mental clause,object
feel mental clause,as
figure/n mental clause
find document clause
forecast/n document any
foresee mental any
forget mental clause
fume speech any
gloat speech any
grumble speech any
guarantee/n speech any
guess/n mental clause
gush speech any
hail speech object,as
highlight/n speech any
hint/n speech any
hope/n mental any
imagine mental any
imply loaded any
indicate document any
inform speech any
inquire speech any
insinuate loaded any
insist loaded any
instruct speech any
insult/n speech object
intend mental any
interpret mental any
interject speech any
intimate speech clause
intone speech any
invoke speech object
joke/n speech any
judge/n mental clause,object
justify speech object
knock speech object
know mental clause
label/n speech any
lambast speech any
lambaste speech any
lament/n speech any
lash speech out
laud speech any
learn mental clause
like mental to
liken speech any
list/n document object
love/n mental to,object
maintain loaded clause,quote
malign speech any
marvel speech any
mean mental clause
mention/n speech any
mock speech any
mull mental any
muse speech any
mutter speech any
nominate speech any
note/n loaded any
object/n speech to,about
observe loaded clause,quote
offer/n speech quote,to,object
opine speech any
oppose mental any
order/n speech object
outline/n document any
paint speech as
pan speech object
pen/n document object
persuade speech any
plan/n mental to,about
plead speech any
pledge/n speech any
point speech out,to
ponder mental any
portray speech any
posit speech any
post/n speech quote,clause,about
praise/n speech any
predict speech any
prefer mental any
press/n speech about,to
presume mental any
proclaim speech any
profess loaded any
project/n document clause,to
promise/n speech any
promote speech object
propose speech any
protest/n speech any
prove document clause
purport loaded any
push/n speech about,to
question/n speech any
quip/n speech any
quote/n document any
rail speech about
rant/n speech any
rate/n document object
rave speech any
read document quote
reaffirm speech any
realize mental clause
realise mental clause
reason/n mental clause,quote
reassure speech any
rebuff speech any
rebuke/n speech any
rebut speech any
recall/n speech any
recite speech object
reckon mental any
recognize mental any
recognise mental any
recommend speech any
recount/n speech object,clause,quote
refer speech about,to
reference/n document object
reflect mental about,quote
refuse speech to,any
refute speech any
regard/n mental any
regret/n mental any
reiterate speech any
reject speech any
relate speech clause,quote
relay speech object,clause
remain mental clause
remark/n speech any
remember mental any
remind speech any
renounce speech any
repeat speech object,clause,quote
reply/n speech any
report/n document any
repudiate speech any
request/n speech any
resent mental any
respond speech any
restate speech any
retort/n speech any
retweet/n speech any
reveal loaded any
rib speech object
ridicule/n speech any
rip speech object,about
salute speech object
savage speech object
say speech any
scoff speech any
scold speech any
scorch speech object
seek mental to,object
seem mental any
sense/n mental clause
shout/n speech any
show document any
shrug speech clause,quote
signal/n document clause,to,object
skewer speech any
slam speech any
slight speech object
smear/n speech object
snap speech quote
sneer speech any
sound mental as
speak speech about
specify speech clause,object
speculate speech any
spell speech out
spurn speech any
state/n speech clause,quote,object
stipulate document any
stress/n speech any
suggest loaded any
support/n mental object
suppose mental any
surmise mental any
suspect/n mental clause
swear speech any
talk/n speech about
taunt/n speech any
tease speech any
tell speech any
testify speech any
text/n speech quote
thank speech any
think mental any
threaten speech to,object,quote
tout speech any
trash speech object
trumpet speech object
trust/n mental object
tweet/n speech any
underline loaded any
underscore loaded clause,object
understand mental clause
unveil speech object
urge/n speech any
vent speech any
view/n mental as
voice/n speech object
volunteer speech clause,quote
vouch speech any
vow/n speech any
want mental any
warn speech any
welcome mental object
whine speech any
whisper/n speech any
wish/n mental any
wonder/n mental any
worry/n mental any
write speech any
yell speech any
`

/** Past and participle of verbs that do not take -ed. */
const irregular: Record<string, [string, string?]> = {
  beg: ['begged'],
  brag: ['bragged'],
  feel: ['felt'],
  find: ['found'],
  forecast: ['forecast'],
  foresee: ['foresaw', 'foreseen'],
  forget: ['forgot', 'forgotten'],
  know: ['knew', 'known'],
  learn: ['learned', 'learnt'],
  mean: ['meant'],
  read: ['read'],
  say: ['said'],
  seek: ['sought'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  tell: ['told'],
  think: ['thought'],
  understand: ['understood'],
  write: ['wrote', 'written'],
}

/** Verbs of one syllable, or stressed on the last, that double their consonant. */
const doubling = /^(?:admit|beg|brag|compel|dub|pan|pen|plan|quip|rebut|refer|rebuff|regret|rib|rip|shrug|slam|snap|slur|tag|vet)$/

/** Every form of every verb. */
export const cueForms: ReadonlyMap<string, CueForm> = formsOf(verbs)

function formsOf(list: string): Map<string, CueForm> {
  const forms = new Map<string, CueForm>()
  const add = (word: string, verb: Verb, form: Form) => {
    if (!forms.has(word)) forms.set(word, {verb, form})
  }
  for (const line of list.trim().split('\n')) {
    const [head = '', kind = '', takes = ''] = line.split(' ')
    const [lemma = '', mark] = head.split('/')
    const verb: Verb = {lemma, class: kind as CueClass, takes: new Set(takes.split(',') as Takes[]), noun: mark === 'n'}
    const stem = /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : lemma
    const doubled = doubling.test(lemma) ? lemma + lemma.at(-1) : undefined
    const [past, participle] = irregular[lemma] ?? [doubled ? `${doubled}ed` : lemma.endsWith('e') ? `${lemma}d` : stem === lemma ? `${lemma}ed` : `${stem}ied`]
    add(lemma, verb, 'base')
    add(stem === lemma ? (/(?:s|x|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`) : `${stem}ies`, verb, 's')
    add(past, verb, 'past')
    if (participle) add(participle, verb, 'participle')
    add(`${doubled ?? (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? lemma.slice(0, -1) : lemma)}ing`, verb, 'ing')
  }
  return forms
}
