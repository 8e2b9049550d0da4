import {matchesOf} from '../../src/base/match-all.js'
import type {Span} from '../../src/base/spans.js'
import {defineRule, text} from '../../src/model/rule.js'

/** Markup that nothing has turned into print, as sources of regular expressions on one block. */
const leaks: ReadonlyArray<{what: string; find: string; sure: boolean}> = [
  {what: 'heading', find: '^#{1,6} (?=\\S).{1,200}', sure: true},
  {what: 'bullet', find: '^[-*•] \\*\\*(?=[^\\s*])[^*\\n]{1,120}\\*\\*', sure: true},
  {what: 'bold text', find: '(?<![*\\w])\\*\\*(?=[^\\s*])[^*\\n]{1,200}(?<=[^\\s*])\\*\\*(?!\\*)', sure: false},
  {what: 'bold text', find: '(?<!\\w)__(?=[^\\s_])[^_\\n]{1,120}(?<=[^\\s_])__(?!\\w)', sure: false},
  {what: 'link', find: '\\[[^\\]\\n]{1,200}\\]\\(https?:[^\\s)]{1,500}\\)', sure: false},
  {what: 'code fence', find: '^```\\w{0,20}$', sure: true},
]
const leak = new RegExp(leaks.map(({find}) => `(${find})`).join('|'), 'gu')

/** Places listed with the finding. */
const most = 20

export default defineRule({
  about: {
    id: 'ai-markdown-leak',
    family: 'ai',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag Markdown that shows as it is: `**bold**`, `###` and bullet marks in plain text or HTML.',
    why: 'Assistants answer in Markdown. Pasted into a page that does not know it, the marks show, and tell where the text comes from.',
    limits:
      'One finding for an article. Markdown files are read as Markdown: their headings and bold type are markup, only what is escaped there can leak. A single bold word inside a sentence passes, as people type that for stress.',
    sources: ['https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing'],
  },
  options: {},
  examples: [
    {
      says: 'a heading and bold leads in plain text',
      kind: 'hit',
      articles: {
        'quay.txt': text`
          # Council to repair east quay
          - **Cost:** two million kroner
          - **Start:** spring`,
      },
      expect: ['quay.txt:1:1-1:30 "# Council to repair east quay" Unexpected Markdown `# Council to repair east quay` in plain text, and 2 more places'],
    },
    {
      says: 'the same in a Markdown file',
      kind: 'clean',
      articles: {
        'quay.md': text`
          # Council to repair east quay

          - **Cost:** two million kroner
          - **Start:** spring`,
      },
    },
    {
      says: 'stress, footnotes and hashes as people type them',
      kind: 'near-miss',
      articles: {
        'quay.txt': text`
          The mayor **admits** that the quay is lost

          Boats of class 2* and 3** may stay.** The rest must go, wrote #quay on the board. It is f***ing late, she said.

          ** Figures for 2024

          ###`,
      },
    },
    {
      says: 'marks in code',
      kind: 'near-miss',
      articles: {'quay.md': '# Writing for the site\n\nWrite `**bold**` or `## Head`:\n\n    ## Head\n    **bold**\n'},
    },
  ],
  *check(article) {
    const found: Array<Span & {sure: boolean}> = []
    for (const block of article.blocks) {
      if (block.role === 'code') continue
      for (const match of matchesOf(leak, article.text.slice(block.start, block.end))) {
        const start = block.start + match.index
        const end = start + match[0].trimEnd().length
        if (article.codes.some((code) => code.start <= start && end <= code.end)) continue
        const kind = leaks[match.slice(1).findIndex((group) => group !== undefined)]
        found.push({start, end, sure: kind?.sure === true || match.index === 0})
      }
    }
    const [first, ...others] = found
    if (!first || (others.length === 0 && !first.sure)) return
    const more = others.length === 0 ? '' : `, and ${others.length} more place${others.length > 1 ? 's' : ''}`
    const where = article.format === 'markdown' ? 'print (it is escaped)' : article.format === 'html' ? 'HTML' : 'plain text'
    yield {
      at: {start: first.start, end: first.end},
      message: `Unexpected Markdown \`${article.text.slice(first.start, first.end)}\` in ${where}${more}`,
      note: 'Delete the marks, or convert the text where it is published.',
      see: others.slice(0, most).map(({start, end}) => ({at: {start, end}, message: `\`${article.text.slice(start, end)}\``})),
    }
  },
})
