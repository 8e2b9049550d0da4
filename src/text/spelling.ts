/** When two words are likely to be one name, spelled twice. */
import {adjectives} from './places.js'

/** Folded for comparison: without case and accents. "Peña" is "pena". */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return /[^\0-\x7f]/.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f’]/g, '') : lower.replaceAll("'", '')
}

/** Whether one letter is added, left out or changed, or two neighbours are swapped: "Priebus" and "Preibus". Never for equal words. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)]
  if (restA.length + restB.length <= 2 && restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}

/**
 * Whether two words one edit apart are forms of one word or names of a family rather than a slip:
 * "Russia" and "Russian", "Clinton" and "Clintons", "Aliyev" and "Aliyeva", "Mario" and "Maria".
 */
export function areForms(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.replace(/e?s$/, '') === short.replace(/e?s$/, '') || (long === `${short}d` && short.endsWith('e'))) return true
  if (long.startsWith(short)) return /[saniyo]$/.test(long) && !(long.at(-1) === short.at(-1) && !/[sn]$/.test(long))
  // "Texas" and "Texans", "Koreas" and "Koreans"
  if (/[aeiou]s$/.test(short) && long === `${short.slice(0, -1)}ns`) return true
  // "Mario" and "Maria", "Juliano" and "Juliana", "Somalia" and "Somalis"
  if (short.length === long.length && short.slice(0, -1) === long.slice(0, -1)) return /[aeiouysn]$/.test(short) && /[aeiouysn]$/.test(long)
  // "woman" and "women"
  return /man$/.test(a) ? `${a.slice(0, -2)}en` === b : /man$/.test(b) && `${b.slice(0, -2)}en` === a
}

/** Whether a difference is the kind two transliterations show: "Hormozgan" and "Hormuzgan", "Hassan" and "Hasan", "Aliyev" and "Aliev". */
export function isTransliteration(a: string, b: string): boolean {
  if (isSlip(a, b)) return false
  const bones = (word: string): string =>
    word
      .replace(/kh|gh/g, 'h')
      .replace(/dzh|zh/g, 'j')
      .replace(/ts/g, 'z')
      .replace(/[qc]/g, 'k')
      .replace(/[aeiouy’'-]/g, '')
      .replace(/([a-z])\1/g, '$1')
  return bones(a) === bones(b)
}

/** Two letters swapped ("Preiwald"), or the only vowel between two consonants left out ("Priewld"): a slip in any alphabet. */
function isSlip(a: string, b: string): boolean {
  if (a.length === b.length) return [...a].sort().join('') === [...b].sort().join('')
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.slice(at + 1) !== short.slice(at)) return false
  const isVowel = (letter: string | undefined): boolean => letter !== undefined && /[aeiouy]/.test(letter)
  return isVowel(long[at]) && at > 0 && at < long.length - 1 && !isVowel(long[at - 1]) && !isVowel(long[at + 1]) && long[at + 1] !== 'h'
}

/** Spellings of one given name, each borne by many people ("Mohammed" and "Mohamed"), and places that differ by a letter. */
export function areVariants(a: string, b: string): boolean {
  return variants.some((group) => group.has(a) && group.has(b))
}

const variants: ReadonlyArray<ReadonlySet<string>> = [
  'mohammed mohamed muhammad muhammed mohammad mohamad mohamud',
  'hassan hasan hassen',
  'hussein hussain hussien husain husein',
  'ahmed ahmad',
  'abdullah abdallah abdulla',
  'sheikh shaikh',
  'stephen steven stefan',
  'philip phillip',
  'nicholas nicolas',
  'catherine katherine katharine',
  'shanxi shaanxi',
  'ireland iceland',
  'austria australia',
  'niger nigeria nigerian nigerien',
].map((group) => new Set(group.split(' ')))

/** A country and its adjective: "azerbaijan" and "azerbaijani". Folded words. */
export function isAdjectiveOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return foldedAdjectives.has(long) && long.startsWith(short.slice(0, Math.max(4, short.length - 1))) && !foldedAdjectives.has(short)
}

export function isAdjective(folded: string): boolean {
  return foldedAdjectives.has(folded)
}

const foldedAdjectives = new Set([...adjectives].map(fold))

/** Pairs of words one edit apart, found without comparing all with all: two such words share a form with one letter less. */
export function nearPairs(words: Iterable<string>, shortest: number): Array<[string, string]> {
  const byForm = new Map<string, string[]>()
  const pairs: Array<[string, string]> = []
  for (const word of words) {
    if (word.length < shortest) continue
    const met = new Set<string>()
    const forms = new Set([word])
    for (let at = 0; at < word.length; at++) forms.add(word.slice(0, at) + word.slice(at + 1))
    for (const form of forms) {
      const others = byForm.get(form)
      if (!others) {
        byForm.set(form, [word])
        continue
      }
      for (const other of others) {
        if (met.has(other)) continue
        met.add(other)
        if (isOneEdit(other, word)) pairs.push([other, word])
      }
      others.push(word)
    }
  }
  return pairs
}
