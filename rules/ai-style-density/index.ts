import type {Article} from '../../src/model/article.js'
import {defineRule, type Reference, text} from '../../src/model/rule.js'
import {fitted} from './curves.js'
import {measures} from './measures.js'
import {type FoundTell, foundIn, leastWords, measuredIn, type Score, scoreOf} from './score.js'
import {sourcingOf} from './sourcing.js'
import {rounded} from './strength.js'
import {lengthOf} from './wording.js'

const whatOf = new Map(measures.map(({id, what}) => [id, what]))
const weighty = measures.findIndex(({id}) => id === 'weighty')

/** Measures named in the note, the strongest first. */
const mostMeasures = 6
/** Places listed with the finding, the strongest first. */
const mostPlaces = 40

export default defineRule({
  about: {
    id: 'ai-style-density',
    family: 'ai',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag an article that is worded and built as machine-written news is, with every tell it rests on.',
    why: 'Generated news weighs instead of telling, "emphasizes" instead of saying, and keeps its sentences at one length. One such wording means nothing; all of them together hardly ever occur in what people write.',
    limits:
      'A density, not a proof: it says how the article reads, never who wrote it. English only, silent under 120 words. Articles marked as opinion, and long ones that lay most of what they say to many named sources, quote them and hardly weigh, are reported as information at most. Typography (dashes, curly quotes), hedges and triples do not count. Careful prompts and rewrites that keep the sources and their words are often missed, as are transcripts and bulletins, and the models of 2026 nearly always (5 of 319 rewrites were found); the language of laws, announcements and essays comes closer to the threshold than news does.',
    sources: ['https://arxiv.org/abs/2406.07016', 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing'],
  },
  options: {
    /** Density from which an article is a warning. */
    warning: fitted.warning,
    /** Density from which it is mentioned at all. */
    info: fitted.info,
    /** Shorter articles are left alone. */
    words: leastWords,
  },
  examples: [
    {
      says: 'every paragraph weighs, and nobody says anything',
      kind: 'hit',
      articles: {
        'quay.txt': text`
          Council Announces Comprehensive Plan to Repair Historic Quay

          In a significant development, the Skarv Island council has announced a comprehensive plan to repair the historic east quay, which collapsed during a devastating storm in May. The incident has sparked widespread concern among residents, highlighting the urgent need for improved coastal infrastructure.

          The council emphasized the importance of ensuring the safety and well-being of the local community, stating that the project marks a significant step towards restoring the vital harbour. Officials expressed confidence in the initiative, noting that extensive preparations are currently underway.

          Additionally, local fishermen expressed gratitude for the unwavering support of the community. Despite the ongoing challenges, they remain hopeful that the quay will serve as a testament to the resilience and determination of the island. As the investigation continues, authorities are urging individuals to avoid the area, underscoring the severity of the situation.`,
      },
      expect: [
        'quay.txt:3:1-3:175 "In a significant development, the Skarv Island council has announced a comprehensive plan to repair the historic east quay, which collapsed during a devastating storm in May." Article reads machine-written: 27 tells, density 216 (human news p99 = 67)',
      ],
    },
    {
      says: 'the same story, reported',
      kind: 'clean',
      articles: {
        'quay.txt': text`
          Quay to be rebuilt by spring, council says

          Skarv Island will get its quay back by spring, the council said on Tuesday, five months after a storm took 40 metres of it into the sea.

          "We can't land a box of fish without it," said Arne Dahl, who has worked the harbour for 31 years. He told the meeting that three boats had already left for the mainland.

          Work starts on 4 November. It will cost 2.1 million kroner, about half of what the board had feared. Ruth Ashby, the harbour engineer, said divers went down last week and found the old piles sound.

          Nobody was hurt when the wall went. But the ferry has had to stop at the north pier since then, and people over 70 have to be driven round. "It's a long way in the rain," Dahl said. The council will meet again on Monday.`,
      },
    },
    {
      says: 'one such paragraph is too short to judge',
      kind: 'near-miss',
      articles: {
        'quay.txt': text`
          Council announces plan

          In a significant development, the council has announced a comprehensive plan to repair the quay. The incident has sparked widespread concern, highlighting the urgent need for improved infrastructure.`,
      },
    },
    {
      says: 'a few tells in a report',
      kind: 'near-miss',
      articles: {
        'quay.txt': text`
          Quay to be rebuilt by spring

          Skarv Island will get its quay back by spring, the council said on Tuesday, five months after a storm took 40 metres of it into the sea. The mayor stressed the importance of the harbour and thanked the crews for their unwavering support.

          "We can't land a box of fish without it," said Arne Dahl, who has worked the harbour for 31 years. He told the meeting that three boats had already left for the mainland.

          Work starts on 4 November. It will cost 2.1 million kroner, about half of what the board had feared. Ruth Ashby, the harbour engineer, said divers went down last week and found the old piles sound.

          Nobody was hurt when the wall went. But the ferry has had to stop at the north pier since then, and people over 70 have to be driven round. "It's a long way in the rain," Dahl said. The council will meet again on Monday.`,
      },
    },
  ],
  *check(article, {warning, info, words}) {
    const first = article.paragraphs[0]
    if (article.language !== 'en' || !first) return
    if (lengthOf(article, words) < words) return
    const score = scoreOf(article)
    if (score.density < info) return
    const marks = marksOf(score)
    // Without a wording to show, the build of the sentences alone is no ground for a finding.
    if (marks.length === 0) return
    const isWeak = score.density < warning || article.meta.genre === 'opinion' || article.meta.genre === 'other' || isSourced(article, score)
    yield {
      at: {start: first.start, end: Math.min(first.end, article.sentences[0]?.end ?? first.end)},
      ...(isWeak ? {severity: 'info' as const} : {}),
      message: `Article reads machine-written: ${marks.length} tell${marks.length === 1 ? '' : 's'}, density ${score.density} (human news p99 = ${fitted.p99})`,
      note: noteOf(score),
      see: placesOf(article.text, marks),
    }
  },
})

/** Long, in many voices, quoted and laid to them throughout, and hardly weighing: an account that can be checked line by line, whoever worded it. */
function isSourced(article: Article, {values}: Score): boolean {
  const {sourced} = fitted
  if ((values[weighty] as number) > sourced.weighty || lengthOf(article, sourced.words) < sourced.words) return false
  const {quotes, speakers, attributed} = sourcingOf(article)
  return quotes >= sourced.quotes && speakers >= sourced.speakers && attributed >= sourced.attributed
}

interface Mark {
  start: number
  end: number
  last: number
  points: number
  /** The tells that overlap here, the strongest first. */
  tells: FoundTell[]
}

/** Tells that share a word are one mark: "expressed", "expressed gratitude", "gratitude to". */
function marksOf(score: Score): Mark[] {
  const marks: Mark[] = []
  for (const tell of foundIn(score).sort((a, b) => a.first - b.first || a.last - b.last)) {
    const mark = marks.at(-1)
    if (mark && tell.first <= mark.last) {
      mark.tells.push(tell)
      mark.points += tell.points
      if (tell.last > mark.last) Object.assign(mark, {last: tell.last, end: tell.end})
    } else marks.push({start: tell.start, end: tell.end, last: tell.last, points: tell.points, tells: [tell]})
  }
  for (const {tells} of marks) if (tells.length > 1) tells.sort((a, b) => b.strength - a.strength)
  return marks.filter(({points}) => points > 0)
}

function placesOf(all: string, marks: readonly Mark[]): Reference[] {
  return [...marks]
    .sort((a, b) => b.points - a.points)
    .slice(0, mostPlaces)
    .sort((a, b) => a.start - b.start)
    .map(({start, end, points, tells}) => {
      const [wording, human, machine] = (tells[0] as FoundTell).tell
      const marked = all.slice(start, end)
      const named = wording === marked.toLowerCase() ? '' : `${readable(wording)} `
      return {
        at: {start, end},
        message: `\`${marked}\`: ${rounded(points)} point${rounded(points) === 1 ? '' : 's'} (${named}in ${human} of ${fitted.human} human, ${machine} of ${fitted.machine} machine-written articles)`,
      }
    })
}

/** A tell as an editor reads it: "`, highlighting the`", "`this marks` at the start of a sentence". */
function readable(wording: string): string {
  const words = wording.replace(/^\^ /, '').replaceAll(' ,', ',').replaceAll('”', '“…”').replaceAll('#', '0').replaceAll('N', 'Name')
  return `\`${words}\`${wording.startsWith('^ ') ? ' at the start of a sentence' : ''}`
}

function noteOf(score: Score): string {
  const {density, wordings} = score
  const strongest = measuredIn(score)
    .filter(({points}) => points >= 3)
    .sort((a, b) => b.points - a.points)
    .slice(0, mostMeasures)
    .map(
      ({curve, value, points}) =>
        `${whatOf.get(curve.id)}: ${round(value)} (human news ${curve.human}, machine-written ${curve.machine}), +${Math.round(points)}`,
    )
  return `Of the ${density} points, ${Math.round(wordings)} are for single wordings. ${strongest.length > 0 ? `Most of the rest: ${strongest.join('; ')}. ` : ''}Of human articles that took no part in the fitting, ${fitted.warningShare} % have ${fitted.warning} points or more, ${fitted.infoShare} % have ${fitted.info}. This says how the text reads, not who wrote it: check its facts and quotations against the source.`
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}
