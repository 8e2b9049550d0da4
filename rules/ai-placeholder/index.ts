import {unquoted} from '../../src/analysis/quotations/mask.js'
import {matchesOf} from '../../src/base/match-all.js'
import type {Article, Block} from '../../src/model/article.js'
import {defineRule, type Finding, text} from '../../src/model/rule.js'
import {catalogue, fields, labels} from './fields.js'

const field = new RegExp(fields.join('|'), 'gu')
/** What every field holds: most articles have none of it, and are done with. */
const anyField = /\[|XX|[$£€]X|Lorem ipsum/
const label = new RegExp(`^[#*_\\s]*((?:${labels.join('|')})\\s*:)[*_]*\\s*(?=\\S)`, 'iu')
const entry = new RegExp(`^[*_\\s]*(?:${catalogue.join('|')})\\s*:`, 'iu')

export default defineRule({
  about: {
    id: 'ai-placeholder',
    family: 'ai',
    severity: 'error',
    preset: 'recommended',
    summary: 'Flag a field nobody filled in, such as `[Insert name]` or `2025-XX-XX`, and labels such as `Title:` (warning).',
    why: 'A generator leaves a field where it knew no name, date or number. The fact is missing, and the text went out unread.',
    limits: 'English field names only. Square brackets of other kinds pass: `[sic]`, `[the company]`, links, and everything in quotations.',
    sources: ['https://www.cnn.com/2023/08/30/tech/gannett-ai-experiment-paused', 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing'],
  },
  options: {},
  examples: [
    {
      says: 'a name that is missing',
      kind: 'hit',
      articles: {'quay.txt': 'The work will cost 2 million kroner, [Spokesperson Name] said on 2025-XX-XX.\n'},
      expect: [
        'quay.txt:1:38-1:57 "[Spokesperson Name]" Unexpected placeholder `[Spokesperson Name]`, expected the text it stands for',
        'quay.txt:1:66-1:76 "2025-XX-XX" Unexpected placeholder `2025-XX-XX`, expected the text it stands for',
      ],
    },
    {
      says: 'the label of a template',
      kind: 'hit',
      articles: {'quay.txt': 'Title: Council to repair east quay\n\nThe work will begin in spring.\n'},
      expect: ['quay.txt:1:1-1:7 "Title:" Unexpected label `Title:`, expected the text without it'],
    },
    {
      says: 'brackets by which a reporter adds a word',
      kind: 'clean',
      articles: {'quay.txt': 'She wrote that the [harbour] board had “recieved [sic] nothing from [the company]”.\n'},
    },
    {
      says: 'a form that the article quotes',
      kind: 'near-miss',
      articles: {'form.txt': 'The letters all began “Dear [Your Name], we write about your mooring”, he said.\n'},
    },
    {
      says: 'what a review says of a book',
      kind: 'near-miss',
      articles: {
        'book.txt': text`
          Title: The Quay
          Author: Pia Holm
          Publisher: Skarv

          A slow book about a slow harbour.`,
      },
    },
  ],
  *check(article) {
    if (anyField.test(article.text)) yield* fieldsOf(article)
    yield* labelsOf(article)
  },
})

function* fieldsOf(article: Article): Generator<Finding> {
  const visible = unquoted(article)
  for (const block of article.blocks) {
    if (block.role === 'code') continue
    for (const match of matchesOf(field, visible.slice(block.start, block.end))) {
      const at = {start: block.start + match.index, end: block.start + match.index + match[0].length}
      if (article.links.some(({start, end}) => start < at.end && end > at.start)) continue
      yield {
        at,
        message: `Unexpected placeholder \`${article.text.slice(at.start, at.end)}\`, expected the text it stands for`,
        note: 'Find out what belongs here; if nobody knows, rewrite the sentence without it.',
      }
    }
  }
}

function* labelsOf({text: all, blocks}: Article): Generator<Finding> {
  const story = blocks.filter((block) => block.role !== 'code')
  const content = (block: Block): string => all.slice(block.start, block.end)
  if (story.some((block) => entry.test(content(block)))) return
  for (const [at, block] of story.entries()) {
    const match = label.exec(content(block))
    if (!match?.[1]) continue
    // Further down "Title:" may be part of a form or a list.
    if (at > 1 && at < story.length - 1) continue
    const start = block.start + match[0].indexOf(match[1])
    yield {at: {start, end: start + match[1].length}, severity: 'warning', message: `Unexpected label \`${match[1]}\`, expected the text without it`}
  }
}
