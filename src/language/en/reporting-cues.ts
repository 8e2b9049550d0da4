/**
 * The words that tell who says so: verbs of speech and thought, their classes, and what has to follow for them to report anything.
 *
 * One entry per line: lemma, class, what it takes. `Smith points out that …` reports, `the point is` and `she pointed a gun` do not,
 * so each verb says which complements make it a cue:
 *   any      whatever follows         clause  "that …", "whether …", or a clause without "that"
 *   quote    a quotation or a colon   to      "to" and a verb, also after an object
 *   object   a noun phrase            about   a preposition: about, of, for, on, against, with, over
 *   of       about, of, on, against, over: what is spoken of, not who is spoken to
 *   as       "as", with or without an object between
 *   out      the particle out         told    a person, then a clause
 * `/n` after a lemma: its base form and its -s form are nouns as well (`the claims`, `a report`); `/b`: its base form is another word (`a show`).
 *
 * Sources: the verb classes of B. Levin, English Verb Classes and Alternations (1993), 29.4, 33, 37.1–37.10; the reporting verbs of
 * A. Bell, The Language of News Media (1991), ch. 10; loaded verbs after A. Bender, "Attribution verbs" (Oxford Handbook of Journalism Ethics).
 */

/** `speech` says it; `mental` thinks, wants or expects it; `document` shows it; `loaded` says it and judges it true or doubtful. */
export type CueClass = 'speech' | 'mental' | 'document' | 'loaded'
export type Takes = 'any' | 'clause' | 'quote' | 'to' | 'object' | 'about' | 'of' | 'as' | 'out' | 'told'
export type Form = 'base' | 's' | 'past' | 'participle' | 'ing'

export interface Verb {
  lemma: string
  class: CueClass
  takes: ReadonlySet<Takes>
  /** Base and -s forms are nouns too. */
  noun: boolean
  /** The base form is another word too. */
  homograph: boolean
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
admire mental object
admit loaded clause,quote,to,object
admonish speech any
adore mental object
advise speech clause,quote,to,told
advocate/n speech object,about
affirm speech any
agree mental any
aim/n mental to
alert/n speech told
allege loaded any
announce speech any
answer/n speech any
anticipate mental any
apologise speech any
apologize speech any
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
blare speech quote
blast/n speech object
boast/n loaded any
brag loaded any
brand/n speech as,object
call/n speech quote,about,to,object
care/n mental of
cast speech as
caution/n speech any
challenge/n speech object
chant/n speech quote,clause
characterise speech any
characterize speech any
charge/n speech clause,quote
chastise speech any
chide speech any
cite document any
claim/n loaded any
clarify speech any
clash/n speech of
commend speech any
comment/n speech any
compare speech object
complain speech any
compliment/n speech object
concede loaded any
conclude document clause,quote
concur mental any
condemn speech any
confess loaded any
confide speech any
confirm loaded any
conflate speech object
congratulate speech any
consider mental any
contemplate mental object
contend loaded any
continue speech quote
contradict speech object
convey speech object,clause
convince mental object
counsel/n speech clause,quote
counter/n speech clause,quote
crack speech quote
credit/n speech object
criticise speech any
criticize speech any
cry/n speech quote
debate/n speech object,clause
decide mental to,clause
declare speech any
decline/n speech to
decry speech any
deem mental any
defend speech object
demand/n speech any
demur speech any
denigrate speech object
denounce speech any
deny loaded any
depict speech any
deride speech any
describe speech any
desire/n mental object,to
despise mental object
detail/n document object,clause
determine document clause
detest mental object
disagree mental any
disapprove mental any
disavow speech any
disclose loaded any
discover document clause
discuss speech any
dislike/n mental object,to
dismiss speech object,as
disparage speech any
dispute/n speech object,clause
dissuade speech any
distrust/n mental object
divulge speech any
doubt/n mental any
dread mental object
dub speech any
echo/n speech any
elaborate speech quote,about
email/n speech quote,clause,object
embrace/n mental object
emphasise speech any
emphasize speech any
encourage speech object
endorse speech any
enthuse speech any
envision mental any
estimate/n document any
exclaim speech any
exhort speech any
expect mental any
explain speech any
express speech any
extol speech any
fault/n speech object
favor/n mental object
favour/n mental object
fear/n mental clause,object
feel mental clause,as,about
figure/n mental clause
find document clause,quote
forecast/n document any
foresee mental any
forget mental clause
fret mental any
fume speech any
gloat speech any
grouse speech any
grumble speech any
guarantee/n speech any
guess/n mental clause
gush speech any
hail speech object,as
herald speech as
hammer speech object
hate/n mental object,to
highlight/n speech any
hint/n speech any
hope/n mental any
hypothesise mental any
hypothesize mental any
imply loaded any
indicate document any
inform speech any
inquire speech any
insinuate loaded any
insist loaded any
instruct speech any
insult/n speech object
intend mental any
interject speech any
interpret mental any
intimate speech clause
intone speech any
inveigh speech any
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
learn mental clause
like/b mental to,object
liken speech any
list/n document object
loathe mental object
lobby/n speech about,to
love/n mental to,object
maintain loaded clause,quote
malign speech any
marvel speech any
mention/n speech any
mock speech any
mourn mental object
mull mental any
muse speech any
mutter speech any
note/n loaded any
notice/n mental clause
object/n speech to,about
observe loaded clause,quote
offer/n speech quote,to
opine speech any
oppose mental any
order/n speech object
outline/n document any
paint speech as
pan speech object
pen/n document object
persuade speech any
petition/n speech about,to
plan/n mental to,about
plead speech any
pledge/n speech any
point/n speech out,to,about
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
rate speech as
rationalise speech object
rave speech any
read document quote
reaffirm speech any
realise mental clause
realize mental clause
reason/n mental clause,quote
reassure speech any
rebuff speech any
rebuke/n speech any
rebut speech any
recall/n speech any
reckon mental any
recognise mental any
recognize mental any
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
rejoice mental any
relate speech clause,quote
relay speech object,clause
remark/n speech any
remember mental any
remind speech any
renounce speech any
repeat speech object,clause,quote
reply/n speech any
report/n document any
reprimand/n speech object
repudiate speech any
request/n speech any
resent mental any
resist mental object,to
respond speech any
restate speech any
retort/n speech any
retweet/n speech any
reveal loaded any
rib speech object
ridicule/n speech any
rip speech object,about
rule/n speech clause
salute speech object
savage speech object
say speech any
scoff speech any
scold speech any
scorch speech object
see mental as
seek mental to,object
seem mental any
sense/n mental clause
shout/n speech any
show/b document clause,quote,object
shrug speech clause,quote
sigh/n speech quote
signal/n document clause,to,object
skewer speech any
slam speech any
slight speech object
smear/n speech object
snap speech quote
sneer speech any
sound mental as
spar speech of
speak speech of
specify speech clause,object
speculate speech any
spell speech out
spurn speech any
state/n speech clause,quote,object
stipulate document any
stress/n speech any
suggest loaded any
support/n mental object
surmise mental any
suspect/n mental clause,object
swear speech any
talk/n speech of
taunt/n speech any
tease speech any
tell speech any
testify speech any
text/n speech quote
thank speech any
theorise mental clause
theorize mental clause
think mental any
threaten speech to,object,quote
tout speech any
trash speech object
trumpet speech object
trust/n mental object
tweet/n speech any
underline loaded any
underplay speech object
underscore loaded clause,object
understand mental clause
urge/n speech any
vent speech any
view/n mental as
voice/n speech object
volunteer speech clause,quote
vouch speech any
vow/n speech any
want mental any
warn speech any
welcome mental clause,quote
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
  cast: ['cast'],
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
  see: ['saw', 'seen'],
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
const doubling =
  /^(?:admit|beg|brag|compel|dub|pan|pen|plan|quip|rebut|refer|prefer|concur|confer|demur|deter|regret|rib|rip|shrug|slam|snap|slur|spar|tag|vet)$/

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
    const verb: Verb = {
      lemma,
      class: kind as CueClass,
      takes: new Set(takes.split(',') as Takes[]),
      noun: mark === 'n',
      homograph: mark === 'n' || mark === 'b',
    }
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

/**
 * Nouns of speech and thought, with the words that may follow them. "his support for", "questions about", "the claim that": the subject is the
 * possessive before or the phrase after "from" or "by". `/h` after a noun: it counts only with that holder ("her attacks on").
 */
const nouns = `
accusation of,that,by,from,against
accusations of,that,by,from,against
admission of,that
advice on,to,that,from
allegation of,that,by,against
allegations/h of,that,by,about,against,from
announcement/h of,that,by
apology for,to
appeal for,to
argument that,for,against,about
arguments that,for,against,about
assertion that,of
assertions that,of,about
assessment of,that
assessments of,that
assurance that,from
assurances that,from
attack/h on,against
attacks/h on,against,from
backing of,from
backlash against,from,over
belief that,in
blame for
call to,for
calls to,for,of
chants of
cries of
claim that,of,to,about
claims that,of,about
comments about,on,from,that
commitment/h to
comparison of,between
comparisons to,between
complaint that,about,from
complaints that,about,from,of
concern that,about,over,for,among
concerns that,about,over,of,from,among
conclusion that
confidence in,that
consensus that,on
contention that
controversy over,about
conviction that
criticism of,from,that,for,over,among
criticisms of,from
critique of
decision to,not
demand that,for,to
demands that,for,to,from
denial of,that
determination to
digs at
disagreement over,with,on
disagreements over,with,on
disappointment with,in,that
discussion of,about
discussions of,about,with
dispute/h over,with
doubt about,that,on,among
doubts about,that,on,among
endorsement of,by,from
endorsements/h of,by,from
enthusiasm for,among
excitement about
expectation that
expectations that,for
explanation for,of
fear that,of,about,among
fears that,of,about,among
feelings about
frustration with,over,that
guess that
hope that,of,for,to
hopes that,of,for,to
idea that
impression that
insistence that,on
intention of,to
intentions of,to
invitation to,from
jabs at
jokes about
mention of
notion that
objection to
objections to,from
offer to,of
opinion that,of,on,about
opposition to,from,among
perception that,of
perspective on
plans to
plea for,to
pleas for,to
pledge to,that,not
pledges to,that
portrayal of
position on,that
positions on
praise for,of,from
prediction that
predictions of,that,about
premise that
promise to,of,that,not
promises to,of,that
prospect that
proposal to,for,that
proposals to,for
question about,of,whether,is,of
questions about,over,on,whether,from,of
reaction/h to,from
reactions/h to,from
reference to
references to
refusal to
rejection of,by
remarks about,on,to,that,at
reports that,of
request that,for,to,from
requests that,for,to,from
response from,to
rhetoric about,on,against
rumors that,of,about
scrutiny of,over,from
sense that
skepticism about,of,that,among
speculation that,about,over
shouts of
speech/h about,on
stance on
statement that,about,on
statements about,on,that
suggestion that,of
suggestions that
support for,from,of,to,among,among
suspicion that,of
suspicions that,of,about
swipes at
talk of,about
theory that
thoughts on,about
understanding that,of
view that,of,on
views/h on,about,of
vow to
warning that,of,about
warnings that,of,about,from
wish to
wishes to
worries that,about,over,among
worry that
`

/** States of mind after a form of "to be": "is confident that", "remains skeptical". */
const states = `
adamant
afraid
against
aghast
alarmed
angry
anxious
appalled
apprehensive
aware
baffled
bullish
cautious
comfortable
committed
concerned
confident
convinced
critical
delighted
determined
disappointed
disgusted
dismayed
dismissive
distressed
distrustful
doubtful
eager
enamored
encouraged
enthusiastic
excited
fearful
fond
frustrated
furious
grateful
hesitant
hopeful
horrified
hostile
impressed
insistent
interested
keen
leery
mindful
nervous
opposed
optimistic
outraged
outspoken
pessimistic
pleased
proud
puzzled
reluctant
resigned
satisfied
sceptical
shocked
skeptical
stunned
supportive
sure
suspicious
sympathetic
thankful
thrilled
troubled
unaware
uncertain
unclear
uncomfortable
undecided
uneasy
unhappy
unsure
unwilling
upset
wary
willing
worried
`

/** Fixed phrases; "*" stands for up to two words. */
const phrases = `
speech according to
mental as far as * concerned
mental aimed at
mental by all accounts
speech called into question
speech cast doubt
speech casts doubt
speech casting * as
speech came out against
speech came out in
speech chimed in
speech comes down to
mental critic of
mental critics of
speech distanced himself
speech distanced herself
speech distance himself
speech distancing himself
speech doubled down
speech doubling down
speech fired back
speech firing back
mental focus on
mental focuses on
mental focusing on
speech gave credit
speech gave * speech
speech give * speech
speech giving * speech
speech gives * speech
speech goes on to
speech went on to
speech went after
speech going after
speech go after
speech had no comment
speech has no plans
speech have no idea
speech has no idea
speech hit back
mental in favor of
speech in his words
speech in her words
speech in their words
mental in support of
mental in response to
mental in the eyes of
mental in the opinion of
mental in the view of
speech in the words of
speech issued * statement
mental issued * statements
mental known as
mental known for
mental best known
mental well known
speech laid out
speech lay out
speech laying out
speech lays out
speech looked at
speech looking at
speech made * clear
speech made * case
speech made * point
speech make * clear
speech make * case
speech make * point
speech makes * clear
speech makes * case
speech makes * point
speech making * clear
speech making * case
speech made no mention
speech made fun
speech makes no mention
speech opened up about
speech paid tribute
speech poked fun
speech poke fun
speech pointed out
mental proponent of
speech pushed back
speech pushing back
speech put it
speech puts it
speech raised concerns
speech raised doubts
speech raised questions
speech raised the possibility
speech raises questions
speech raise questions
speech raising questions
speech released * statement
speech ruled out
speech rule out
speech ruling out
speech rules out
speech said of
mental seen as
mental seen by
mental sees
mental saw as
mental self-described
speech shot back
speech signed * letter
speech spoke out
speech speaking out
speech spoken out
speech speak out
mental supporter of
mental supporters of
speech took aim
speech takes aim
speech taking aim
speech took credit
mental himself as
mental herself as
mental themselves as
mental itself as
mental counting on
mental count on
mental counts on
mental counted on
mental vote for
mental no one thinks
speech take credit
speech took issue
speech takes issue
speech took to twitter
speech takes to twitter
speech took * swipe
speech took * jab
speech took * shot
speech took * shots
speech took * stand
speech turned to twitter
mental voted against
mental voted for
mental voted to
mental vote against
mental voting against
speech walked back
speech weighed in
speech weigh in
speech weighing in
speech weighs in
mental has in mind
mental made up * mind
mental changed * mind
mental change * mind
mental looking forward
mental took for granted
mental of the opinion
document claim to be
document by * account
document by * accounts
document by * admission
document by * count
document by * estimate
document by * tally
document about how
document about whether
document of whether
document on whether
document over whether
document on how
mental reportedly
mental allegedly
mental purportedly
mental widely
`

export interface Phrase {
  class: CueClass
  words: readonly string[]
}

export interface NounCue {
  followers: ReadonlySet<string>
  /** Reports something only with the one whose it is. */
  held: boolean
}

export const nounCues: ReadonlyMap<string, NounCue> = new Map(
  nouns
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', followers = ''] = line.split(' ')
      const [noun = '', mark] = head.split('/')
      return [noun, {followers: new Set(followers.split(',')), held: mark === 'h'}]
    }),
)

export const stateCues: ReadonlySet<string> = new Set(states.trim().split('\n'))

/** Phrases by their first word, the longer first. */
export const phraseCues: ReadonlyMap<string, readonly Phrase[]> = phrasesOf(phrases)

function phrasesOf(list: string): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const line of list.trim().split('\n')) {
    const [kind = '', ...words] = line.split(' ')
    const first = words[0] ?? ''
    found.set(
      first,
      [...(found.get(first) ?? []), {class: kind as CueClass, words}].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return found
}
