/**
 * What a finding is known by from one run to the next: its rule, the texts it rests on, and which of several alike it is. Never a line:
 * a paragraph moves, and one line may be a whole article.
 */
import {createHash} from 'node:crypto'
import type {LocatedFinding, RelatedPlace} from '../model/finding.js'
import type {Place} from '../model/source-map.js'

/** The text of an article by its path; undefined when it cannot be read. */
export type TextOf = (path: string) => string | undefined

/** A longer stretch is known by how it begins: a word changed further in makes no other finding of it. */
const longest = 240
/** A finding that rests on more other places is a judgement on the whole, and known by its own text. */
const mostPlaces = 4

/** The fingerprint of each finding: 32 hexadecimal digits, each once in an article. */
export function fingerprintsOf(findings: readonly LocatedFinding[], textOf: TextOf): Map<LocatedFinding, string> {
  const seen = new Map<string, number>()
  const keys = keysOf(findings, textOf)
  for (const [finding, key] of keys) {
    const own = `${finding.path} ${key}`
    const occurrence = seen.get(own) ?? 0
    seen.set(own, occurrence + 1)
    keys.set(finding, hash([key, String(occurrence)]))
  }
  return keys
}

/** The same for all findings of one rule on the same words. */
export function keysOf(findings: readonly LocatedFinding[], textOf: TextOf): Map<LocatedFinding, string> {
  return new Map(
    findings.map((finding) => {
      const others = elsewhere(finding).map((other) => textAt(other.path, other.place, textOf))
      return [finding, hash([finding.rule, textAt(finding.path, finding.place, textOf), ...others.sort()])]
    }),
  )
}

/** A fingerprint that no finding in another article shares. */
export function withPath(fingerprint: string, path: string): string {
  return hash([path, fingerprint])
}

/** Related places that show more than the flagged text does: one inside of it is told by that text. */
function elsewhere({path, place, related}: LocatedFinding): RelatedPlace[] {
  const others = related.filter((other) => other.path !== path || other.place.start.offset < place.start.offset || other.place.end.offset > place.end.offset)
  return others.length > mostPlaces ? [] : others
}

function textAt(path: string, {start, end}: Place, textOf: TextOf): string {
  return normalise(textOf(path)?.slice(start.offset, Math.min(end.offset, start.offset + 4 * longest)) ?? '')
}

/** The same however its lines are broken: `"a \r\n> b"` gives `"a b"`. */
function normalise(text: string): string {
  return text
    .replace(/[\r\n][\s>]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
    .slice(0, longest)
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
