import type {Article, Report, Span} from '../../src/article.js'
import {defineRule, text} from '../../src/rule.js'
import {isStatement, sourceKey, spanOf} from '../../src/text/reports.js'
import {groups, quantifiers} from '../../src/text/unnamed.js'
import {unquoted} from '../../src/text/unquoted.js'

export default defineRule({
  about: {
    id: 'source-vague',
    family: 'source',
    severity: 'warning',
    preset: 'recommended',
    languages: ['en'],
    summary: 'Flag a statement that rests on nobody in particular: “experts say”, “is widely seen as”, “studies show”.',
    why: 'A crowd without names cannot be checked and can be made to say anything.',
    limits: 'Reports each crowd once. A crowd that belongs to someone, or that a named person in the next sentence stands for, is left alone.',
    sources: [
      'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Unsupported_attributions',
      'https://www.npr.org/about-npr/688139552/accuracy',
    ],
  },
  options: {
    /** A crowd that is named again within so many paragraphs is one source. */
    reach: 1,
  },
  examples: [
    {
      says: 'a crowd of experts',
      kind: 'hit',
      articles: {
        'dam.txt': text`
          Dam to be raised

          Experts say the Corran dam is too low.

          Work starts in May.`,
      },
      expect: ['dam.txt:3:1-3:12 "Experts say" Unexpected vague source `Experts`, expected who they are'],
    },
    {
      says: 'a belief that nobody holds',
      kind: 'hit',
      articles: {
        'dam.txt': text`
          Dam to be raised

          The Corran dam is widely seen as too low.`,
      },
      expect: ['dam.txt:3:16-3:33 "is widely seen as" Unexpected `is widely seen as` without a source, expected by whom'],
    },
    {
      says: 'studies without a name',
      kind: 'hit',
      articles: {
        'dam.txt': text`
          Dam to be raised

          Studies show that the lake fills faster every spring.`,
      },
      expect: ['dam.txt:3:1-3:13 "Studies show" Unexpected unnamed `Studies`, expected which they are'],
    },
    {
      says: 'the experts are named',
      kind: 'clean',
      articles: {
        'dam.txt': text`
          Dam to be raised

          Experts at the University of Leck say the Corran dam is too low.`,
      },
    },
    {
      says: 'a named person follows',
      kind: 'near-miss',
      articles: {
        'dam.txt': text`
          Dam to be raised

          Experts say the Corran dam is too low. “It should be a metre higher,” said Nadia Ferrol, who built it.`,
      },
    },
    {
      says: 'a crowd that belongs to someone, and a schedule',
      kind: 'near-miss',
      articles: {
        'dam.txt': text`
          Dam to be raised

          Her advisers say the Corran dam is too low. The minister is expected to visit on Tuesday.`,
      },
    },
    {
      says: 'inside a quotation',
      kind: 'near-miss',
      articles: {
        'dam.txt': text`
          Dam to be raised

          “Experts say it is too low, and it is widely seen as ugly,” said Nadia Ferrol.`,
      },
    },
  ],
  *check(article, {reach}) {
    const bySentence = new Map<number, Report[]>()
    for (const report of article.reports) bySentence.set(report.sentence, [...(bySentence.get(report.sentence) ?? []), report])
    const seen = new Map<string, number>()
    for (const report of article.reports) {
      const {speaker, cue, sentence} = report
      if (
        !speaker ||
        !cue ||
        (report.kind !== 'vague' && !isUnnamedDocument(report)) ||
        !isStatement(report, report.kind === 'vague' && isCrowd(speaker.text)) ||
        isHypothetical(article, report) ||
        isCounted(article, report)
      )
        continue
      const key = sourceKey(report)
      const paragraph = article.sentences[sentence]?.paragraph ?? 0
      const last = seen.get(key)
      seen.set(key, paragraph)
      if ((last !== undefined && paragraph - last <= reach) || isNamed(article, report, bySentence.get(sentence + 1) ?? [])) continue
      yield {
        ...(isCrowd(speaker.text) || report.class === 'mental' ? {severity: 'info' as const} : {}),
        at: spanOf(report),
        message:
          report.kind === 'vague'
            ? `Unexpected vague source \`${speaker.text}\`, expected who they are`
            : `Unexpected unnamed \`${speaker.text}\`, expected which they are`,
        note: `The cue is “${cue.text}”; no name stands with the source, nor in its sentence, nor with a quotation in the next.`,
      }
    }
    for (const {start, end} of passives(article)) {
      const phrase = article.text.slice(start, end)
      yield {
        at: {start, end},
        message: `Unexpected \`${phrase}\` without a source, expected by whom`,
        note: 'No “by …” follows, and the sentence names nobody who holds it.',
      }
    }
  },
})

/** "Republicans", "voters": real people, only too many of them. */
function isCrowd(speaker: string): boolean {
  const head = speaker.toLowerCase().split(/\s+/).at(-1) ?? ''
  return groups.has(head) && !quantifiers.has(speaker.toLowerCase().split(/\s+/)[0] ?? '')
}

/** "some would say", "if voters think", "people who believe": nobody has said so. "called the hearing" says nothing either. */
function isHypothetical({text, sentences}: Article, {speaker, cue, sentence}: Report): boolean {
  if (!speaker || !cue) return true
  // "people who believe", "taxpayers reporting gains": a group by what it does
  if (/\bwho$/.test(speaker.text) || /^(?:reporting|telling|confirming|wanting|hoping)$/i.test(cue.text)) return true
  const between = speaker.end <= cue.start ? text.slice(speaker.end, cue.start) : ''
  if (/\b(?:would|could|might|may|should|will|can|to|did not|didn[’']t)\b/.test(between)) return true
  if (/\b(?:if|whether|what|anyone)\s*$/i.test(text.slice(Math.max(0, speaker.start - 12), speaker.start))) return true
  const own = sentences[sentence]
  return /^call/i.test(cue.text) && own !== undefined && !/^\s*(?:for|on)\b|["“]/.test(text.slice(cue.end, Math.min(own.end, cue.end + 60)))
}

/** "55 percent of voters", "the few senators", "300 people", "Hale and other officials": counted in a poll, or known. */
function isCounted({text, sentences}: Article, {speaker, sentence}: Report): boolean {
  if (!speaker) return false
  const before = text.slice(Math.max(0, speaker.start - 60), speaker.start)
  if (
    /(?:percent|per cent|third|half|quarter|majority|%|\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|of) (?:ten|10)) of\b[^.,;:]*$/i.test(before)
  )
    return true
  if (/(?:\d|\bthe|\bthese|\bthose|\p{Lu}\S* and|\p{Lu}\S*, and)\s+$/u.test(before) || /^\d/.test(speaker.text)) return true
  // "…, according to Courier Pollster. Most believe", "In exit polls, voters were unhappy": whoever polled them says so.
  const polled =
    /^(?:most|some|many|few|others)$|(?:voters|americans|people|republicans|democrats|women|men|independents|respondents|whites|hispanics|latinos|adults)$/i.test(
      speaker.text,
    )
  return (
    polled &&
    /\b(?:polls?|polling|pollster|survey|surveyed|percent|percentage)\b|%/i.test(`${sentences[sentence - 1]?.text ?? ''} ${sentences[sentence]?.text ?? ''}`)
  )
}

/** "studies show", "a recent poll found": papers that are neither named nor anyone's. */
function isUnnamedDocument({kind, speaker, cue}: Report): boolean {
  if (kind !== 'document' || !speaker || /^report/i.test(cue?.text ?? '')) return false
  return /^(?:(?:some|many|several|most|multiple|other|recent|new|early|latest|public|national|media|press|news|local|various|numerous|a|one|opinion|exit)\s+)*(?:studies|study|polls?|polling|surveys?|research|reports|data|evidence|statistics|analyses|figures|estimates)$/i.test(
    speaker.text,
  )
}

const documented = /(?:stud(?:y|ies)|polls?|polling|surveys?|research|reports|data|statistics|analyses|figures|estimates)$/i

/** Is a member of the crowd named beside it? */
function isNamed(article: Article, {speaker, sentence}: Report, next: readonly Report[]): boolean {
  const own = article.sentences[sentence]
  if (!speaker || !own) return false
  const after = own.text.slice(speaker.end - own.start)
  // "analysts at Barclays", "advisers to Ann Reed", "data from the Home Office"
  if (/^\s*(?:who work )?(?:at|of|for|with|from|in|to|by|released by|published by|conducted by|compiled by)\s+(?:the\s+|\p{Ll}+\s+)?\p{Ll}*\p{Lu}/u.test(after))
    return true
  if (/\b(?:at|of|for|with|from|in|to|like|including)\s+(?:the\s+)?\p{Lu}/u.test(speaker.text)) return true
  // "critics of the mayor, such as Ann Reed"
  if (/\b(?:such as|including|among them|led by|like)\s+(?:\p{Ll}+\s+){0,4}\p{Lu}/u.test(own.text)) return true
  // “It should be higher,” said Nadia Ferrol: an expert with a name, in the next sentence.
  const following = article.sentences[sentence + 1]
  // "A new poll shows … The Courier poll found …"
  if (
    following &&
    documented.test(speaker.text) &&
    /\p{Lu}\S*[^.]{0,30}\b(?:poll|survey|study|report|research)\b|\b(?:conducted|published|released|commissioned) by\b/u.test(following.text.slice(1))
  )
    return true
  return (
    following !== undefined &&
    article.quotes.some(({start, end}) => start < following.end && end > following.start) &&
    next.some((report) => report.kind === 'speaker' && /\p{Lu}\p{Ll}+ \p{Lu}/u.test(report.speaker?.text ?? ''))
  )
}

/** Doing these is a plan or a timetable, not a forecast. */
const scheduled =
  /^to (?:be )?(?:arrive|attend|meet|visit|vote|begin|start|open|close|return|appear|testify|travel|hold|held|announced?|released?|deliver(?:ed)?|address|host|join|last|take place|continue|end|speak|launch|publish(?:ed)?|present|sign(?:ed)?|rain|snow|reach|hit|complete[d]?|finish(?:ed)?|resume|file|appear|play|report)\b/
const dated =
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow|tonight|next (?:week|month|year)|later (?:this|in)|this (?:week|month|fall|spring|summer|winter|evening|afternoon|morning)|January|February|March|April|June|July|August|September|October|November|December|forecast|weather|degrees|rain|snow|storm)\b/

function* passives(article: Article): Generator<Span> {
  const masked = unquoted(article)
  const named = new Set(
    article.reports.filter((report) => report.speaker && report.kind !== 'vague' && report.class !== 'mental').map(({sentence}) => sentence),
  )
  for (const [at, sentence] of article.sentences.entries()) {
    if (named.has(at)) continue
    const words = masked.slice(sentence.start, sentence.end)
    const pattern =
      /\b(?:(?:is|are|was|were|been|being)\s+(?:(?:also|not|now|still|long|often|\w+ly)\s+){0,2}(?:expected|seen|viewed|regarded|considered|believed|thought|perceived|rumou?red|feared|understood|assumed)\s+(?:to|as|that)|(?:widely|generally|commonly)\s+(?:seen|viewed|regarded|considered|believed|perceived|expected|thought)\s+(?:to|as|that)|(?<!\b(?:has|have|had|long|he|she|they|who|never|also|once|[a-z]+ly) )(?:viewed|regarded|perceived)\s+as)\b/g
    for (const match of words.matchAll(pattern)) {
      const rest = words.slice(match.index + match[0].length).trimStart()
      if (/^(?:\S+\s+){0,8}by\s/.test(rest.slice(0, 90)) || /\bby (?:some|many|most|\p{Lu})/u.test(words)) continue
      if (/expected/.test(match[0]) && (scheduled.test(`to ${rest}`) || dated.test(words))) continue
      yield {start: sentence.start + match.index, end: sentence.start + match.index + match[0].length}
      break
    }
  }
}
