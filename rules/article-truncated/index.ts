import {excerpt} from '../../src/base/excerpt.js'
import {oneOf} from '../../src/base/word-list.js'
import type {Article, Block} from '../../src/model/article.js'
import {defineRule, type Finding, text} from '../../src/model/rule.js'
import {openWords, paywallLines} from './ending-words.js'

export default defineRule({
  about: {
    id: 'article-truncated',
    family: 'article',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag an article whose text breaks off: in the middle of a sentence, at a cut mark, or at a paywall.',
    why: 'What is missing at the end may be the answer of the other side, the number or the source; the reader cannot know.',
    limits: 'A text cut between two sentences looks whole; a last line without a verb or a full stop passes as a list, a signature or a subhead.',
    sources: ['https://newsapi.org/docs/endpoints/everything', 'https://github.com/mozilla/readability/issues/784'],
  },
  options: {
    /** Shortest last paragraph that is looked at, in words; shorter ones are signatures and subheads. */
    words: 8,
  },
  examples: [
    {
      says: 'the last sentence breaks off',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday, and that the`,
      },
      expect: ['harbour.txt:5:91-5:99 "that the" Unexpected end of the article at `that the`, expected the rest of the sentence'],
    },
    {
      says: 'the cut mark of a feed',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, and the ferry to the islands will sail…`,
      },
      expect: ['harbour.txt:3:129-3:134 "sail…" Unexpected end of the article at `sail…`, expected the rest of the sentence'],
    },
    {
      says: 'a paywall',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel.

          To continue reading this article, subscribe or log in.`,
      },
      expect: [
        'harbour.txt:5:1-5:55 "To continue reading this article, subscribe or log in." Unexpected end of the article at a paywall, expected the rest of the text',
      ],
    },
    {
      says: 'the last sentence is whole',
      kind: 'clean',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel.

          “We are tired,” harbour master Ellen Marsh said, “but the ferry will sail on Tuesday …”`,
      },
    },
    {
      says: 'a list at the end',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel. Two boats were lost:

          Margaret Rose, a fishing boat, built in Aldwick in 1974 by Marsh and Sons

          Northern Light, a fishing boat, built in Brookfield in 1981 by the Hale Brothers`,
      },
    },
  ],
  *check(article, {words}) {
    const body = article.blocks.filter((block) => block.role === 'paragraph' || block.role === 'dateline-paragraph' || block.role === 'quote')
    const last = body.at(-1)
    if (!last) return
    const paywall = article.blocks.find((block) => block.start > last.start && block.kind === 'newsletter' && isPaywall(article, block))
    if (paywall) {
      yield {
        at: {start: paywall.start, end: paywall.end},
        message: 'Unexpected end of the article at a paywall, expected the rest of the text',
        note: 'What stands behind the paywall is missing.',
      }
      return
    }
    const found = breakIn(article, last, words)
    if (found) yield found
  },
})

function isPaywall({text}: Article, {start, end}: Block): boolean {
  return paywall.test(text.slice(start, end))
}

const paywall = new RegExp(String.raw`\b${oneOf(paywallLines)}\b`, 'i')

const open = new RegExp(String.raw`\b${oneOf(openWords)}$`, 'i')

/** More than any of these words, in characters: what is at its beginning is no word of them. */
const longestEnding = 16

function breakIn({text}: Article, {start, end}: Block, least: number): Finding | undefined {
  const ending = text.slice(Math.max(start, end - longestEnding), end)
  // "…" inside a quotation is the speaker's.
  const cut = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(ending)
  const unfinished = /[,;]$/.test(ending) || open.test(ending)
  if (!cut && !unfinished) return undefined
  const words = text.slice(start, end).split(/\s+/)
  if (words.length < least) return undefined
  const tail = words.slice(cut ? -1 : -2).join(' ')
  return {
    at: {start: end - tail.length, end},
    message: `Unexpected end of the article at \`${excerpt(tail)}\`, expected the rest of the sentence`,
    note: 'The text was cut on its way here; take it from its source again.',
  }
}
