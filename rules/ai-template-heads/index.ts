import type {Span} from '../../src/base/spans.js'
import {defineRule, text} from '../../src/model/rule.js'
import {common, formulaic} from './heads.js'

export default defineRule({
  about: {
    id: 'ai-template-heads',
    family: 'ai',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a set of formulaic heads, such as "What\'s Happening?", "Why It\'s Important?" and "What\'s Next?".',
    why: 'Such heads come from the template of a generator and would fit any story. A head earns its place by saying something about this one.',
    limits:
      'Knows the heads in its list only, each on a line of its own. One alone is never reported, nor are two of the ordinary kind ("Background", "Analysis"); heads run into a paragraph ("Why it matters: …") are left alone.',
    sources: ['https://www.bbc.co.uk/academy/en/articles/art20130702112133610', 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing'],
  },
  options: {},
  examples: [
    {
      says: 'three heads of one template',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          What's Happening?
          The ferry to Skarv Island will stop at noon on Sundays.
          Why It's Important?
          Islanders depend on it.
          What's Next?
          The council votes in May.`,
      },
      expect: [
        "ferry.txt:1:1-1:18 \"What's Happening?\" Unexpected template heads `What's Happening?`, `Why It's Important?`, `What's Next?`; expected heads that tell of this story",
      ],
    },
    {
      says: 'one formulaic head beside two ordinary ones',
      kind: 'hit',
      articles: {
        'ferry.md': text`
          # Ferry to stop at noon

          ## Key Takeaways

          The ferry to Skarv Island will stop at noon on Sundays.

          ## Background

          Islanders depend on it.

          ## Conclusion

          The council votes in May.`,
      },
      expect: [
        'ferry.md:3:4-3:17 "Key Takeaways" Unexpected template heads `Key Takeaways`, `Background`, `Conclusion`; expected heads that tell of this story',
      ],
    },
    {
      says: 'heads about the story',
      kind: 'clean',
      articles: {
        'ferry.txt': text`
          Last boat at noon
          The ferry to Skarv Island will stop at noon on Sundays.
          Islanders want a later one
          The council votes in May.`,
      },
    },
    {
      says: 'ordinary heads of an explainer',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry to stop at noon
          What happened?
          The ferry to Skarv Island will stop at noon on Sundays.
          What happens next?
          The council votes in May.`,
      },
    },
    {
      says: 'one such head alone, and one inside a sentence',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry to stop at noon
          Why it matters
          Islanders depend on it. "What's next?" asked one of them.`,
      },
    },
  ],
  *check(article) {
    const heads: Array<Span & {text: string}> = []
    const kinds = new Set<string>()
    let strong = 0
    for (const {start, end} of article.blocks) {
      if (end - start > 60) continue
      const head = article.text.slice(start, end)
      const key = keyOf(head)
      const isFormulaic = formulaic.has(key)
      if (!isFormulaic && !common.has(key)) continue
      heads.push({start, end, text: head})
      if (isFormulaic && !kinds.has(key)) strong++
      kinds.add(key)
    }
    const [first, ...others] = heads
    if (!first || !(strong >= 2 || (strong === 1 && kinds.size >= 3))) return
    yield {
      at: {start: first.start, end: first.end},
      message: `Unexpected template heads ${heads.map((head) => `\`${head.text}\``).join(', ')}; expected heads that tell of this story`,
      note: 'Delete them, or replace each by what its part says.',
      see: others.map(({start, end, text: head}) => ({at: {start, end}, message: `\`${head}\``})),
    }
  },
})

/** `**Why It’s Important?**` and `3. Why it's important:` are the same head. */
function keyOf(head: string): string {
  return head
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\s#*_>•·-]*(?:\d{1,2}[.)]\s*)?[*_]*/, '')
    .replace(/(?<![\s?!:.*_–—-])[\s?!:.*_–—-]+$/, '')
}
