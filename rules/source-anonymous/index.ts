import {around, isStatement, sourceKey, spanOf} from '../../src/analysis/attribution/reports.js'
import {oneOf} from '../../src/base/word-list.js'
import {anonymous} from '../../src/language/en/anonymous-sources.js'
import type {Article, Report} from '../../src/model/article.js'
import {defineRule, type Finding, text} from '../../src/model/rule.js'

export default defineRule({
  about: {
    id: 'source-anonymous',
    family: 'source',
    severity: 'warning',
    preset: 'recommended',
    languages: ['en'],
    summary: 'Flag a source that the writer knows and does not name, and say whether a reason is given.',
    why: 'Readers cannot weigh a source they cannot see. Agencies allow it only for information that cannot be had otherwise, and with the reason.',
    limits:
      'Reports each source once, unless `everyMention` asks for more. Spokespeople, institutions and a whole administration count as named; who they are is not checked.',
    sources: [
      'https://www.ap.org/about/news-values-and-principles/telling-the-story/anonymous-sources',
      'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy',
    ],
  },
  options: {
    /** Also every later paragraph that rests on the same source. */
    everyMention: false,
  },
  strict: {everyMention: true},
  examples: [
    {
      says: 'a source without a name, and no reason for it',
      kind: 'hit',
      articles: {
        'port.txt': text`
          Harbour board weighs sale

          A person familiar with the talks said the Tarn harbour board would sell its cranes.

          The person said two bids had come in.`,
      },
      expect: [
        'port.txt:3:1-3:38 "A person familiar with the talks said" Unexpected unnamed source `A person familiar with the talks`, expected a name or the reason why it is withheld',
      ],
    },
    {
      says: 'the reason is given: only a note',
      kind: 'hit',
      articles: {
        'port.txt': text`
          Harbour board weighs sale

          A board official said the cranes would be sold, speaking on condition of anonymity because the talks are private.`,
      },
      expect: [
        'port.txt:3:1-3:22 "A board official said" Unexpected unnamed source `A board official`, with a reason: “on condition of anonymity because the talks are private”',
      ],
    },
    {
      says: 'with `everyMention`: the same source, paragraphs later',
      kind: 'hit',
      options: {everyMention: true},
      articles: {
        'port.txt': text`
          Harbour board weighs sale

          A person familiar with the talks said the Tarn harbour board would sell its cranes.

          The person said two bids had come in.`,
      },
      expect: [
        'port.txt:3:1-3:38 "A person familiar with the talks said" Unexpected unnamed source `A person familiar with the talks`, expected a name or the reason why it is withheld',
        'port.txt:5:1-5:16 "The person said" Unexpected unnamed source `The person`, expected a name here too',
      ],
    },
    {
      says: 'a named source',
      kind: 'clean',
      articles: {
        'port.txt': text`
          Harbour board weighs sale

          Lena Brandt, an official of the Tarn harbour board, said the cranes would be sold.`,
      },
    },
    {
      says: 'a spokeswoman and an authority speak for their institution',
      kind: 'near-miss',
      articles: {
        'port.txt': text`
          Harbour board weighs sale

          A spokeswoman for the harbour board said the cranes would be sold. Tarn authorities confirmed the sale.`,
      },
    },
    {
      says: 'the source of a river says nothing',
      kind: 'near-miss',
      articles: {
        'river.txt': text`
          Walkers reach the source

          A source of the Tarn lies under the old mill, the guide said.`,
      },
    },
  ],
  *check(article, {everyMention}) {
    const seen = new Set<string>()
    let paragraph = -1
    for (const report of article.reports) {
      const {speaker, cue, sentence} = report
      if (report.kind !== 'anonymous' && seen.size === 0) continue
      if (!speaker || !cue || !isStatement(report) || /^(?:email|announce|text|post|tweet|wrote|write|sense)/i.test(cue.text)) continue
      const key = sourceKey(report)
      const again = seen.has(key) || (seen.size > 0 && isTakenUp(speaker.text))
      if (report.kind !== 'anonymous' && !again) continue
      const last = paragraph
      paragraph = article.sentences[sentence]?.paragraph ?? 0
      if (again && (!everyMention || paragraph === last)) continue
      // "the person" is the person familiar with the talks: one source, one finding.
      seen.add(key).add(key.split(' ')[0] ?? '')
      yield {at: spanOf(report), ...(again ? repeated(speaker.text, cue.text) : first(speaker.text, cue.text, reasonFor(article, report)))}
    }
  },
})

function first(source: string, cue: string, reason: string | undefined): Omit<Finding, 'at'> {
  const note = `The cue is “${cue}”; the two sentences on either side were searched for a reason.`
  return reason === undefined
    ? {message: `Unexpected unnamed source \`${source}\`, expected a name or the reason why it is withheld`, note}
    : {message: `Unexpected unnamed source \`${source}\`, with a reason: “${reason}”`, severity: 'info', note}
}

function repeated(source: string, cue: string): Omit<Finding, 'at'> {
  return {message: `Unexpected unnamed source \`${source}\`, expected a name here too`, severity: 'info', note: `The cue is “${cue}”.`}
}

/** "the person", "that official": somebody who spoke before without a name. */
function isTakenUp(speaker: string): boolean {
  const [, head] = /^(?:the|that|this)\s+(?:\p{Ll}+\s+)?(\p{Ll}+)$/iu.exec(speaker) ?? []
  return head !== undefined && anonymous.has(head)
}

/** The wordings of a reason for anonymity. */
const reasons = `
  on (?:the )?condition (?:of anonymity|that)
  (?:who |and )?(?:asked|requested|wished|wanted) (?:not to be (?:named|identified)|for anonymity|anonymity)
  declined to be (?:named|identified)
  (?:was|were|is|are) not authori[sz]ed
  spoke anonymously
  granted anonymity
  for fear of
`
const anonymity = new RegExp(String.raw`\b${oneOf(reasons)}\b[^.;”"]{0,120}`, 'i')

function reasonFor(article: Article, {sentence}: Report): string | undefined {
  const found = anonymity.exec(around(article, sentence, 2))
  return found?.[0]
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<![,\s])[,\s]+$/, '')
}
