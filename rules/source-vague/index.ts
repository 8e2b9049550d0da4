import type {Article, Report, Span} from '../../src/article.js'
import {defineRule, text} from '../../src/rule.js'
import {withoutQuotes} from '../../src/text/quotes.js'
import {sourceKey, spanOf} from '../../src/text/reports.js'
import {groups, quantifiers} from '../../src/text/unnamed.js'

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
  options: {},
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
  *check(article) {
    const seen = new Set<string>()
    for (const report of article.reports) {
      if (!report.speaker || (report.kind !== 'vague' && !isUnnamedDocument(report))) continue
      const key = sourceKey(report)
      if (seen.has(key) || isNamed(article, report)) continue
      seen.add(key)
      const speaker = report.speaker.text
      yield {
        ...(isCrowd(speaker) ? {severity: 'info' as const} : {}),
        at: spanOf(report),
        message:
          report.kind === 'vague'
            ? `Unexpected vague source \`${speaker}\`, expected who they are`
            : `Unexpected unnamed \`${speaker}\`, expected which they are`,
        note: `The cue is “${report.cue?.text ?? ''}”; no name stands with the source, nor in its sentence or the next.`,
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

/** "studies show", "a recent poll found": papers that are neither named nor anyone's. */
function isUnnamedDocument({kind, speaker}: Report): boolean {
  if (kind !== 'document' || !speaker) return false
  return /^(?:(?:some|many|several|most|multiple|other|recent|new|early|latest|public|national|media|press|news|local|various|numerous|a|one|opinion|exit)\s+)*(?:studies|study|polls?|polling|surveys?|research|reports|data|evidence|statistics|analyses|figures|estimates)$/i.test(
    speaker.text,
  )
}

/** Is a member of the crowd named beside it? */
function isNamed(article: Article, {speaker, sentence}: Report): boolean {
  if (!speaker) return false
  const own = article.sentences[sentence]
  if (!own) return false
  // "analysts at Barclays", "critics of the mayor, such as Ann Reed"
  if (/\b(?:at|of|for|with|from|in)\s+(?:the\s+)?\p{Lu}/u.test(speaker.text)) return true
  if (/\b(?:such as|including|among them|like|led by)\s+(?:\p{Ll}+\s+){0,4}\p{Lu}/u.test(own.text)) return true
  const next = article.reports.find((report) => report.sentence === sentence + 1 && report.class !== 'mental')
  return next !== undefined && next.kind === 'speaker' && /\p{Lu}\p{Ll}+ \p{Lu}/u.test(next.speaker?.text ?? '')
}

/** Doing these is a plan or a timetable, not a forecast. */
const scheduled =
  /^to (?:be )?(?:arrive|attend|meet|visit|vote|begin|start|open|close|return|appear|testify|travel|hold|held|announced?|released?|deliver(?:ed)?|address|host|join|last|take place|continue|end|speak|launch|publish(?:ed)?|present|sign(?:ed)?|rain|snow|reach|hit|complete[d]?|finish(?:ed)?|resume|file|appear|play|report)\b/
const dated =
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow|tonight|next (?:week|month|year)|later (?:this|in)|this (?:week|month|fall|spring|summer|winter|evening|afternoon|morning)|January|February|March|April|June|July|August|September|October|November|December|forecast|weather|degrees|rain|snow|storm)\b/

function* passives(article: Article): Generator<Span> {
  const masked = withoutQuotes(article)
  const named = new Set(
    article.reports.filter((report) => report.speaker && report.kind !== 'vague' && report.class !== 'mental').map(({sentence}) => sentence),
  )
  for (const [at, sentence] of article.sentences.entries()) {
    if (named.has(at)) continue
    const words = masked.slice(sentence.start, sentence.end)
    const pattern =
      /\b(?:(?:is|are|was|were|been|being)\s+(?:(?:also|not|now|still|long|often|\w+ly)\s+){0,2}(?:expected|seen|viewed|regarded|considered|believed|thought|perceived|rumou?red|feared|understood|assumed)\s+(?:to|as|that)|(?:widely|generally|commonly)\s+(?:seen|viewed|regarded|considered|believed|perceived|expected|thought)(?:\s+(?:to|as|that))?|(?:viewed|regarded|perceived)\s+as)\b/g
    for (const match of words.matchAll(pattern)) {
      const rest = words.slice(match.index + match[0].length).trimStart()
      if (/^(?:\S+\s+){0,8}by\s/.test(rest.slice(0, 90)) || /\bby (?:some|many|most|\p{Lu})/u.test(words)) continue
      if (/expected/.test(match[0]) && (scheduled.test(`to ${rest}`) || dated.test(words))) continue
      yield {start: sentence.start + match.index, end: sentence.start + match.index + match[0].length}
      break
    }
  }
}
