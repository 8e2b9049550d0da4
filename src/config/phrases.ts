/** `phrases` of a config → rules: a list of wordings, what to write instead, and sentences that prove it. */
import type {Article, Span} from '../article.js'
import {UsageError} from '../problems.js'
import {type ArticleRule, defineRule, type Finding} from '../rule.js'
import type {Phrase} from './schema.js'

export function phraseRule(phrase: Phrase, where: string): ArticleRule {
  const {id, find, except = [], examples, note, severity = 'warning', inQuotes = false} = phrase
  const expected = phrase.expected === undefined ? undefined : [phrase.expected].flat()
  const patterns = {find: patternOf(find), except: patternOf(except)}
  for (const sentence of examples.hit)
    if (listMatches(sentence, patterns).length === 0) throw new UsageError(`${where}: examples.hit: nothing is flagged in “${sentence}”`)
  for (const sentence of examples.clean) {
    const [match] = listMatches(sentence, patterns)
    if (match) {
      const flagged = sentence.slice(match.start, match.end)
      throw new UsageError(
        `${where}: examples.clean: \`${flagged}\` is flagged in “${sentence}”`,
        'Add the longer phrase to `except`, or make `find` more exact.',
      )
    }
  }
  return defineRule({
    about: {
      id,
      family: id.split('-')[0] as string,
      severity,
      preset: 'recommended',
      summary: `Flag ${listOf(find)}.`,
      why: note ?? 'The house style says so.',
      limits: inQuotes ? 'Finds the phrases as written.' : 'Finds the phrases as written; quoted speech is left alone.',
      sources: [],
    },
    options: {},
    examples: [
      ...examples.hit.map((sentence) => ({says: sentence, kind: 'hit' as const, articles: {'article.txt': sentence}})),
      ...examples.clean.map((sentence) => ({says: sentence, kind: 'clean' as const, articles: {'article.txt': sentence}})),
    ],
    *check(article: Article): Iterable<Finding> {
      const spans = article.headline ? [article.headline, ...article.paragraphs] : article.paragraphs
      let quote = 0
      for (const span of spans) {
        for (const match of listMatches(article.text.slice(span.start, span.end), patterns)) {
          const at = {start: span.start + match.start, end: span.start + match.end}
          while (quote < article.quotes.length && (article.quotes[quote] as Span).end <= at.start) quote++
          const open = article.quotes[quote]
          if (!inQuotes && open && open.start <= at.start) continue
          const flagged = `\`${article.text.slice(at.start, at.end)}\``
          yield {
            at,
            message: phrase.message ?? (expected ? `Unexpected ${flagged}, expected ${listOf(expected)}` : `Unexpected ${flagged}`),
            ...(note === undefined ? {} : {note}),
            ...(expected === undefined ? {} : {expected}),
          }
        }
      }
    },
  })
}

interface Patterns {
  find: RegExp
  except: RegExp
}

function listMatches(text: string, {find, except}: Patterns): Span[] {
  const right = [...text.matchAll(except)].map((match) => ({start: match.index, end: match.index + match[0].length}))
  return [...text.matchAll(find)]
    .map((match) => ({start: match.index, end: match.index + match[0].length}))
    .filter((span) => !right.some((outer) => outer.start <= span.start && span.end <= outer.end))
}

/** Whole words, longest first; lower case finds every case, "Kiev" only itself. */
function patternOf(phrases: readonly string[]): RegExp {
  const sorted = [...phrases].sort((a, b) => b.length - a.length)
  const source = sorted.map((phrase) => [...phrase.trim()].map(letterPattern).join('')).join('|')
  return new RegExp(phrases.length > 0 ? `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])` : '(?!)', 'gu')

  function letterPattern(letter: string, _at: number, letters: readonly string[]): string {
    if (/\s/.test(letter)) return '\\s'
    if (letter === "'" || letter === '’') return "['’]"
    const escaped = letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    const anyCase = !letters.some((other) => other !== other.toLowerCase())
    return anyCase && letter !== letter.toUpperCase() ? `[${escaped}${letter.toUpperCase()}]` : escaped
  }
}

function listOf(items: readonly string[]): string {
  const quoted = items.map((item) => `\`${item}\``)
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}` : (quoted[0] ?? '')
}
