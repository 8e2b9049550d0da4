import {unquoted, unquotedInLowerCase} from '../../src/analysis/quotations/mask.js'
import {matchesOf} from '../../src/base/match-all.js'
import type {Span} from '../../src/base/spans.js'
import type {Article, Block} from '../../src/model/article.js'
import {defineRule, text} from '../../src/model/rule.js'
import {CueIndex} from './keyword-index.js'
import {type Phrase, phrases} from './phrases.js'

const patterns = phrases.map(({find, kind, cues}) => ({kind, cues, pattern: new RegExp(find, 'giu')}))
type Pattern = (typeof patterns)[number]
const index = new CueIndex(patterns)

export default defineRule({
  about: {
    id: 'ai-residue',
    family: 'ai',
    severity: 'error',
    preset: 'recommended',
    languages: ['en'],
    summary: 'Flag what an assistant said to its user, or was asked, and somebody left in: prefaces, offers, refusals, notes about itself, requests.',
    why: 'Such a sentence was never meant for a reader. It tells everybody that nobody read the text before it was published.',
    limits:
      "English only, and only in the writer's own words: residue inside quotation marks is taken for a report about it. Wordings that are not in the list are missed.",
    sources: [
      'https://www.newsguardtech.com/special-reports/newsbots-ai-generated-news-websites-proliferating/',
      'https://retractionwatch.com/papers-and-peer-reviews-with-evidence-of-chatgpt-writing/',
      'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing',
    ],
  },
  options: {},
  examples: [
    {
      says: 'an offer at the end',
      kind: 'hit',
      articles: {
        'quay.txt': text`
          The council will repair the east quay in spring.

          If you want, I can also create a shorter version with a punchier headline.`,
      },
      expect: [
        'quay.txt:3:1-3:75 "If you want, I can also create a shorter version with a punchier headline." Unexpected offer of an assistant `If you want, I can also create a shorter version with a punchier headline.`',
      ],
    },
    {
      says: 'a preface before the story, on its line',
      kind: 'hit',
      articles: {
        'quay.txt': "Sure, here's a news article based on the summary you gave:\n\nThe council will repair the east quay in spring.\n",
      },
      expect: [
        'quay.txt:1:1-1:59 "Sure, here\'s a news article based on the summary you gave:" Unexpected preface of an assistant `Sure, here\'s a news article based on the summary you gave:`',
      ],
    },
    {
      says: 'a note about itself, in the middle of a paragraph',
      kind: 'hit',
      articles: {'quay.txt': 'The quay broke in May. As of my last update in 2023, no date was set for repairs. The harbour master hopes for spring.\n'},
      expect: [
        'quay.txt:1:24-1:82 "As of my last update in 2023, no date was set for repairs." Unexpected note about itself of an assistant `As of my last update in 2023, no date was set for repairs.`',
      ],
    },
    {
      says: 'a request that came back with the text',
      kind: 'hit',
      articles: {
        'quay.txt': 'The council will repair the east quay in spring. Please help me polish this article and return your answer in the format Title, Text.\n',
      },
      expect: [
        'quay.txt:1:50-1:134 "Please help me polish this article and return your answer in the format Title, Text." Unexpected request to an assistant `Please help me polish this article and return your answer in the format Title, Text.`',
      ],
    },
    {
      says: 'somebody who speaks to the reader',
      kind: 'clean',
      articles: {
        'column.txt': text`
          Okay, here's the thing: I don't have the answer, and I can't provide one.

          Of course, I was wrong about the quay. If you want to help, let me know. I hope this helps people understand it.`,
      },
    },
    {
      says: 'a report about residue',
      kind: 'near-miss',
      articles: {
        'report.txt': text`
          The paper printed the chatbot's offer with the story: “If you want, I can also create a snappier version.”

          The phrase ‘as an AI language model, I cannot’ has turned up in hundreds of reviews.`,
      },
    },
    {
      says: 'people who work on AI',
      kind: 'near-miss',
      articles: {'oslo.txt': 'As an AI researcher, I worry about spreadsheets. As a language teacher, I worry about words.\n'},
    },
  ],
  *check(article) {
    const visible = unquoted(article)
    for (const [block, possible] of possibleIn(article)) {
      if (block.role === 'code' || block.markup.type === 'blockquote') continue
      const content = visible.slice(block.start, block.end)
      for (const {kind, start, end} of residueIn(content, possible)) {
        const at = {start: block.start + start, end: block.start + end}
        yield {
          at,
          message: `Unexpected ${kind} ${kind === 'request' ? 'to' : 'of'} an assistant \`${shorten(article.text.slice(at.start, at.end))}\``,
          note: 'Delete it, and read the rest of the text as if nobody had: where this was left in, facts may have been made up.',
        }
      }
    }
  },
})

/** The patterns that may match in each block. */
function possibleIn(article: Article): Map<Block, Set<Pattern>> {
  const possible = new Map<Block, Set<Pattern>>()
  let at = 0
  for (const {at: cue, items} of index.look(unquotedInLowerCase(article))) {
    while ((article.blocks[at]?.end ?? cue + 1) <= cue) at++
    const block = article.blocks[at]
    if (!block) break
    const known = possible.get(block) ?? new Set()
    for (const item of items) known.add(item)
    possible.set(block, known)
  }
  return possible
}

/** Sentences with residue; those that follow one another make one. */
function residueIn(content: string, possible: Iterable<Pattern>): Array<Span & Pick<Phrase, 'kind'>> {
  const found: Array<Span & Pick<Phrase, 'kind'>> = []
  for (const {kind, pattern} of possible)
    for (const match of matchesOf(pattern, content)) found.push({kind, ...sentenceAround(content, match.index, match.index + match[0].length)})
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const joined: typeof found = []
  for (const item of found) {
    const before = joined.at(-1)
    if (before && !content.slice(before.end, item.start).trim()) before.end = Math.max(before.end, item.end)
    else joined.push(item)
  }
  return joined
}

function sentenceAround(content: string, from: number, to: number): Span {
  let start = 0
  for (const {index, 0: stop} of matchesOf(/[.!?][)\]”"]*\s+/g, content.slice(0, from + 1))) if (index + stop.length <= from) start = index + stop.length
  while (start < from && /\s/.test(content[start] as string)) start++
  const stop = /[.!?][)\]]*(?=\s|$)|:(?=\s|$|\p{Lu})/gu
  stop.lastIndex = Math.max(from, to - 1)
  const end = stop.exec(content)
  return {start, end: end ? end.index + end[0].length : content.trimEnd().length}
}

function shorten(words: string): string {
  return words.length <= 120 ? words : `${words.slice(0, 119).trimEnd()}…`
}
