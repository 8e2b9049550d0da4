import {sentenceAt, sourceKey, spanOf} from '../../src/analysis/attribution/reports.js'
import {unquoted} from '../../src/analysis/quotations/mask.js'
import {listsBy} from '../../src/base/group-by.js'
import {matchesOf} from '../../src/base/match-all.js'
import type {Span} from '../../src/base/spans.js'
import {entriesOf, oneOf} from '../../src/base/word-list.js'
import {namesIn} from '../../src/language/calendar.js'
import {calendar} from '../../src/language/en/calendar.js'
import type {Article, Report} from '../../src/model/article.js'
import {defineRule, text} from '../../src/model/rule.js'
import {isCrowd, judge} from './crowds.js'
import {beliefs, otherDates, scheduledActs, wideBeliefs} from './vague-words.js'

export default defineRule({
  about: {
    id: 'source-vague',
    family: 'source',
    severity: 'warning',
    preset: 'recommended',
    languages: ['en'],
    summary: 'Flag a statement that rests on nobody in particular: “experts say”, “is widely seen as”, “studies show”.',
    why: 'A crowd without names cannot be checked and can be made to say anything.',
    limits:
      'Reports each crowd once. A crowd that belongs to someone or to a house with a name, or that a named person in the next sentence stands for, is left alone unless `everyGroup` asks for it.',
    sources: [
      'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Unsupported_attributions',
      'https://www.npr.org/about-npr/688139552/accuracy',
    ],
  },
  options: {
    /** A crowd that is named again within so many paragraphs is one source. */
    reach: 1,
    /** Also the unnamed members of a house with a name, and what a crowd wants, backs or attacks. */
    everyGroup: false,
  },
  strict: {reach: 0, everyGroup: true},
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
      says: 'with `everyGroup`: members of a house, and what a crowd wants',
      kind: 'hit',
      options: {everyGroup: true},
      articles: {
        'dam.txt': text`
          Dam to be raised

          Clare Harbour Board officials say the Corran dam is too low. Residents oppose the work.`,
      },
      expect: [
        'dam.txt:3:1-3:34 "Clare Harbour Board officials say" Unexpected unnamed `Clare Harbour Board officials`, expected which they are',
        'dam.txt:3:62-3:78 "Residents oppose" Unexpected vague source `Residents`, expected who they are',
      ],
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
  *check(article, {reach, everyGroup}) {
    let bySentence: Map<number, Report[]> | undefined
    const seen = new Map<string, number>()
    for (const report of article.reports) {
      const {speaker, cue, sentence, kind} = report
      if (!speaker || !cue) continue
      const verdict = judge(article, report, () => {
        bySentence ??= listsBy(article.reports, ({sentence}) => sentence)
        return bySentence.get(sentence + 1) ?? []
      })
      if (verdict === 'clean') continue
      const key = sourceKey(report)
      const paragraph = article.sentences[sentence]?.paragraph ?? 0
      const last = seen.get(key)
      seen.set(key, paragraph)
      if ((verdict === 'note' && !everyGroup) || (last !== undefined && paragraph - last <= reach)) continue
      yield {
        ...(verdict === 'note' || isCrowd(speaker.text) || report.class === 'mental' ? {severity: 'info' as const} : {}),
        at: spanOf(report),
        message:
          kind === 'vague'
            ? `Unexpected vague source \`${speaker.text}\`, expected who they are`
            : `Unexpected unnamed \`${speaker.text}\`, expected which they are`,
        note:
          verdict === 'note'
            ? `The cue is “${cue.text}”. A name beside it or the house they belong to tells something, not who of them it was.`
            : `The cue is “${cue.text}”; no name stands with the source, nor in its sentence, nor with a quotation in the next.`,
      }
    }
    for (const {start, end} of passivesIn(article)) {
      const phrase = article.text.slice(start, end)
      yield {
        at: {start, end},
        message: `Unexpected \`${phrase}\` without a source, expected by whom`,
        note: 'No “by …” follows, and the sentence names nobody who holds it.',
      }
    }
  },
})

/** Doing these is a plan or a timetable, not a forecast. */
const scheduled = new RegExp(String.raw`^to (?:be )?${oneOf(scheduledActs)}\b`)
const calendarNames = [...namesIn(calendar.weekdays), ...namesIn(calendar.months)].filter((name) => name !== 'May')
const dated = new RegExp(String.raw`\b${oneOf([...calendarNames, ...entriesOf(otherDates)])}\b`)

/** Whoever was polled is the one who holds it. */
const polled = /\b(?:polls?|polling|pollster|survey|surveyed)\b|\bper ?cent\b.{0,400}\bper ?cent\b/

const passives = [
  // "is expected to", "was long seen as"
  String.raw`(?:is|are|was|were|been|being)\s+(?:(?:also|not|now|still|long|often|\w+ly)\s+){0,2}${oneOf(beliefs)}\s+(?:to|as|that)`,
  // "widely seen as"
  String.raw`(?:widely|generally|commonly)\s+${oneOf(wideBeliefs)}\s+(?:to|as|that)`,
  // "a quay regarded as", not "Vane has long regarded as"
  String.raw`(?<!\b(?:has|have|had|long|he|she|they|who|never|also|once|[a-z]+ly) )(?:viewed|regarded|perceived)\s+as`,
]
const passive = new RegExp(String.raw`\b${oneOf(passives)}\b`, 'g')
/** What stands in every match of it: one look over the article finds the few sentences that hold it. */
const holding = new RegExp(String.raw`${oneOf(beliefs)}\s+(?:to|as|that)`, 'g')

/** "Vane said", "Vane believes the quay is regarded as safe", not "Vane wants". */
function isHolder({speaker, kind, class: sort, cue}: Report): boolean {
  if (!speaker) return false
  return sort !== 'mental' || (kind === 'speaker' && /^(?:believ|think|thought|suspect|fear)/i.test(cue?.text ?? ''))
}

function* passivesIn(article: Article): Generator<Span> {
  const masked = unquoted(article)
  const held = new Set(matchesOf(holding, masked).map(({index}) => sentenceAt(article, index)))
  if (held.size === 0) return
  const named = new Set(article.reports.filter(isHolder).map(({sentence}) => sentence))
  for (const at of held) {
    const sentence = article.sentences[at]
    if (!sentence || named.has(at)) continue
    const words = masked.slice(sentence.start, sentence.end)
    for (const match of matchesOf(passive, words)) {
      const rest = words.slice(match.index + match[0].length).trimStart()
      if (/^(?:\S+\s+){0,8}by\s/.test(rest.slice(0, 90)) || /\bby (?:some|many|most|\p{Lu})/u.test(words)) continue
      if (polled.test(`${article.sentences[at - 1]?.text ?? ''} ${sentence.text}`)) continue
      if (/expected/.test(match[0]) && (scheduled.test(`to ${rest}`) || dated.test(words))) continue
      yield {start: sentence.start + match.index, end: sentence.start + match.index + match[0].length}
      break
    }
  }
}
