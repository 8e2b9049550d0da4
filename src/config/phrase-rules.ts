/** `phrases` of a config → rules: a list of wordings, what to write instead, and sentences that prove it. */

import {UsageError} from '../base/faults.js'
import {matchesOf} from '../base/match-all.js'
import type {Span} from '../base/spans.js'
import type {Article} from '../model/article.js'
import {type ArticleRule, defineRule, type Finding} from '../model/rule.js'
import {boundPattern, PatternProblem} from './linear-pattern.js'
import type {Phrase} from './schema.js'

export function phraseRule(phrase: Phrase, where: string): ArticleRule {
  const {id, find, except = [], examples, note, severity = 'warning', inQuotes = false} = phrase
  const expected = phrase.expected === undefined ? undefined : [phrase.expected].flat()
  const patterns = {find: patternsOf(find, `${where}: find`), except: patternsOf(except, `${where}: except`)}
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
  find: readonly RegExp[]
  except: readonly RegExp[]
}

/** From the start of the text to its end; of two that overlap the first, of two that start together the longer one. */
function listMatches(text: string, {find, except}: Patterns): Span[] {
  const found = spansOf(text, find)
  if (found.length === 0) return []
  const right = spansOf(text, except)
  let next = 0
  let rightUntil = 0
  let end = 0
  return found.filter((span) => {
    for (let outer = right[next]; outer && outer.start <= span.start; outer = right[++next]) rightUntil = Math.max(rightUntil, outer.end)
    if (span.start < end || span.end <= rightUntil) return false
    end = span.end
    return true
  })
}

function spansOf(text: string, patterns: readonly RegExp[]): Span[] {
  return patterns
    .flatMap((pattern) => matchesOf(pattern, text).map((match) => ({start: match.index, end: match.index + match[0].length})))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Plain phrases as one pattern, and each `/…/` as its own: it may have a flag. */
function patternsOf(phrases: readonly string[], where: string): RegExp[] {
  const plain = phrases.filter((phrase) => !isPattern(phrase)).sort((a, b) => b.length - a.length)
  return [...(plain.length > 0 ? [wholeWords(plain.map(sourceOf).join('|'))] : []), ...phrases.filter(isPattern).map((phrase) => patternOf(phrase, where))]
}

function wholeWords(source: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, `gu${flags}`)
}

/** Lower case finds every case, "Kiev" only itself. */
function sourceOf(phrase: string): string {
  const letters = [...phrase.trim()]
  const anyCase = letters.every((letter) => letter === letter.toLowerCase())
  return letters
    .map((letter) => {
      if (/\s/.test(letter)) return '\\s'
      if (letter === "'" || letter === '’') return "['’]"
      const escaped = letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
      return anyCase && letter !== letter.toUpperCase() ? `[${escaped}${letter.toUpperCase()}]` : escaped
    })
    .join('')
}

/** `/…/` is a pattern, `/…/i` one in any case. */
function isPattern(phrase: string): boolean {
  return /^\/.+\/i?$/su.test(phrase)
}

function patternOf(phrase: string, where: string): RegExp {
  const flags = phrase.endsWith('i') ? 'i' : ''
  try {
    return wholeWords(boundPattern(phrase.slice(1, phrase.lastIndexOf('/'))), flags)
  } catch (error) {
    if (error instanceof PatternProblem) throw new UsageError(`${where}: cannot use the pattern \`${phrase}\`: ${error.message}`)
    throw error
  }
}

function listOf(items: readonly string[]): string {
  const quoted = items.map((item) => `\`${item}\``)
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}` : (quoted[0] ?? '')
}
