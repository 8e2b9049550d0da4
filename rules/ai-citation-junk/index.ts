import {unquoted} from '../../src/analysis/quotations/mask.js'
import {matchesOf} from '../../src/base/match-all.js'
import type {Span} from '../../src/base/spans.js'
import type {Article} from '../../src/model/article.js'
import {defineRule, type Finding, text} from '../../src/model/rule.js'
import {addresses, marks} from './marks.js'

const everything = new RegExp(marks.map(({find}) => `(${find})`).join('|'), 'gu')
/** What every mark holds: most articles have none of it, and are done with. */
const anyMark = /[\uE200-\uE2FF†]|turn\d|oai|contentReference|utm_source=|ppl-ai|\[(?:attached|cite|span)|_span|grok|referrer=/
const sources = addresses.map(({vendor, find}) => ({vendor, pattern: new RegExp(find)}))

/** A quotation no longer than this that is nothing but the mark talks about it. */
const mention = 60

export default defineRule({
  about: {
    id: 'ai-citation-junk',
    family: 'ai',
    severity: 'error',
    preset: 'recommended',
    summary: 'Flag the citation marks of assistants, such as `turn0search0`, `oaicite`, `【85†L261】` and `utm_source=chatgpt.com`.',
    why: 'They point into a chat that no reader can open, and show that a passage or a link was copied out of it unread.',
    limits:
      'Knows the marks of ChatGPT, Perplexity, Copilot, Gemini and Grok as of 2026. Code is left out, and so is a mark that stands alone in quotation marks, as in a report about it.',
    sources: ['https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing'],
  },
  options: {},
  examples: [
    {
      says: 'a mark that lost its source',
      kind: 'hit',
      articles: {'quay.txt': 'The quay broke in May. citeturn0search0turn0news2\n'},
      expect: [
        'quay.txt:1:24-1:50 "citeturn0search0turn0news2" Unexpected citation mark of ChatGPT `citeturn0search0turn0news2`, expected a source a reader can open',
      ],
    },
    {
      says: 'a link copied out of a chat',
      kind: 'hit',
      articles: {'quay.md': '# Quay breaks\n\nThe quay [broke in May](https://harbour.example/quay?utm_source=chatgpt.com).\n'},
      expect: ['quay.md:3:11-3:23 "broke in May" Unexpected trace of ChatGPT in the address of `broke in May`, expected the plain address'],
    },
    {
      says: 'a link from a newsletter',
      kind: 'clean',
      articles: {'quay.md': '# Quay breaks\n\nThe quay [broke in May](https://harbour.example/quay?utm_source=newsletter).\n'},
    },
    {
      says: 'brackets and turns of other kinds',
      kind: 'near-miss',
      articles: {
        'race.txt': text`
          Search teams found the car at Turn 10, near turn 0 of the old track [1].

          He cited two laps [citation needed].`,
      },
    },
    {
      says: 'a report about the marks',
      kind: 'near-miss',
      articles: {
        'report.md': text`
          # Editors hunt for “oaicite”

          They search for “turn0search0”, ‘contentReference’ and \`utm_source=chatgpt.com\`.`,
      },
    },
  ],
  *check(article) {
    if (anyMark.test(article.text)) yield* marksIn(article)
    yield* tracesIn(article)
  },
})

function* marksIn(article: Article): Generator<Finding> {
  const visible = unquoted(article)
  for (const match of matchesOf(everything, article.text)) {
    const at = {start: match.index, end: match.index + match[0].length}
    const mark = marks[match.slice(1).findIndex((group) => group !== undefined)]
    if (!mark || isCode(article, at) || (mark.word && isMention(article, visible, at))) continue
    yield {
      at,
      message: `Unexpected citation mark of ${mark.vendor} \`${match[0]}\`, expected a source a reader can open`,
      note: 'Find the source and name it, then delete the mark.',
    }
  }
}

/** Links whose address tells where they were copied from. */
function* tracesIn({text: all, links}: Article): Generator<Finding> {
  for (const {start, end, url} of links) {
    const source = sources.find(({pattern}) => pattern.test(url))
    // The address may be the text of the link as well, and has been reported there.
    if (!source || all.slice(start, end).includes('utm_source=')) continue
    if (/^\[?span_\d/.test(all.slice(start, end))) {
      yield {
        at: {start, end},
        message: `Unexpected citation mark of ${source.vendor} \`${all.slice(start, end)}\`, expected a source a reader can open`,
      }
      continue
    }
    yield {
      at: {start, end},
      message: `Unexpected trace of ${source.vendor} in the address of \`${all.slice(start, end)}\`, expected the plain address`,
      note: `The address is ${url}. Check that the page says what the article says, then take the trace off.`,
    }
  }
}

function isCode({blocks, codes}: Article, at: Span): boolean {
  const holds = (span: Span): boolean => span.start <= at.start && at.end <= span.end
  return codes.some(holds) || blocks.some((block) => block.role === 'code' && holds(block))
}

/** Whether the mark is quoted by itself: “turn0search0”. */
function isMention({text: all}: Article, visible: string, {start, end}: Span): boolean {
  if (visible.slice(start, end).trim()) return false
  let from = start
  while (from > 0 && start - from < mention && visible[from - 1] === ' ' && !/[“"‘'«„]/.test(all[from] as string)) from--
  let to = end
  while (to < all.length && to - end < mention && visible[to] === ' ' && !/[”"’'»]/.test(all[to] as string)) to++
  return to - from < end - start + mention / 2
}
