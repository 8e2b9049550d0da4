/** The labelled articles as the fit sees them: what they measure, and which wordings stand in them. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {measure} from '../../../rules/ai-style-density/measures.js'
import {leastWords} from '../../../rules/ai-style-density/score.js'
import {sourcingOf} from '../../../rules/ai-style-density/sourcing.js'
import {signOf, signs, start, tokenOf} from '../../../rules/ai-style-density/word-shapes.js'
import {lengthOf, type Wording, wordingOf} from '../../../rules/ai-style-density/wording.js'
import {read} from '../../analysis/analyse.js'
import {parse} from '../../parse/parse.js'
import {storiesOf} from './stories.js'
import {subjectWords} from './subject-words.js'

export interface Sample {
  /** "human/gazette/quay.txt" */
  name: string
  /** The first folder below `human` or `ai`: a paper, a generator. */
  collection: string
  machine: boolean
  /** Articles about one story share its number. */
  story: number
  /** Words outside quotations. */
  own: number
  /** What stands in it of `Samples.wordings`, in ascending order. */
  has: Int32Array
  /** One value for each of `measures`; those that depend on the tells are 0 until a model fills them in. */
  values: readonly number[]
  words: number
  quotes: number
  /** Who is named as a source, each once. */
  speakers: number
  /** Share of the sentences that are laid to somebody, 0 to 1. */
  attributed: number
}

export interface Samples {
  samples: Sample[]
  wordings: string[]
  /** Articles under `leastWords`, which the rule leaves alone. */
  short: {human: number; machine: number}
}

/** A wording that fewer articles have is none. */
const leastArticles = 15
const longestWording = 3
const isSign: ReadonlySet<string> = new Set(signs)

interface Draft extends Omit<Sample, 'has' | 'story'> {
  sentences: ReadonlyArray<readonly string[]>
  capitals: ReadonlyMap<string, number>
  text: string
}

export async function readSamples(folder: string): Promise<Samples> {
  const drafts = await readDrafts(folder)
  const file = join(folder, 'stories.json')
  const stories = storiesOf(drafts, existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {})
  const long = drafts.map((draft, at) => ({draft, story: stories[at] as number})).filter(({draft}) => draft.words >= leastWords)
  const subjects = subjectWords(long.map(({draft}) => draft))

  const counts = new Map<string, number>()
  for (const {draft} of long) for (const wording of wordingsIn(draft, subjects)) counts.set(wording, (counts.get(wording) ?? 0) + 1)
  const wordings = [...counts]
    .filter(([, count]) => count >= leastArticles)
    .map(([wording]) => wording)
    .sort()
  const place = new Map(wordings.map((wording, at) => [wording, at]))
  const samples = long.map(({draft: {sentences, capitals, text, ...rest}, story}): Sample => {
    const has: number[] = []
    for (const wording of wordingsIn({sentences}, subjects)) {
      const at = place.get(wording)
      if (at !== undefined) has.push(at)
    }
    return {...rest, story, has: Int32Array.from(has).sort()}
  })
  const short = (machine: boolean): number => drafts.filter((draft) => draft.machine === machine && draft.words < leastWords).length
  return {samples, wordings, short: {human: short(false), machine: short(true)}}
}

async function readDrafts(folder: string): Promise<Draft[]> {
  const drafts: Draft[] = []
  for (const [side, machine] of [
    ['human', false],
    ['ai', true],
  ] as const) {
    for (const name of (readdirSync(join(folder, side), {recursive: true}) as string[]).filter((path) => /\.(?:txt|md|html)$/.test(path)).sort()) {
      const article = read(name, await parse(name, readFileSync(join(folder, side, name), 'utf8')))
      if (article.language !== 'en') continue
      const wording = wordingOf(article)
      const capitals = new Map<string, number>()
      for (const [word] of article.text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu)) {
        const lower = word.toLowerCase()
        capitals.set(lower, (capitals.get(lower) ?? 0) + 1)
      }
      drafts.push({
        name: `${side}/${name}`,
        collection: name.includes('/') ? (name.split('/')[0] as string) : side,
        machine,
        own: wording.own,
        values: [...measure(wording)],
        words: lengthOf(article),
        ...sourcingOf(article),
        sentences: tokensOf(wording),
        capitals,
        text: article.text,
      })
    }
  }
  return drafts
}

/** Words and signs of each sentence. */
function tokensOf({sentences, size, codes, words: numbers}: Wording): string[][] {
  const words = sentences.flatMap((sentence) => sentence.words)
  const found: string[][] = []
  for (let at = 0; at < size; at++) {
    if (codes[at] === start) found.push([])
    found.at(-1)?.push(signOf(codes[at] as number) ?? tokenOf(words[numbers[at] as number]?.lower ?? ''))
  }
  return found
}

/** Runs of up to three words and signs with a word among them, each once. */
function wordingsIn({sentences}: Pick<Draft, 'sentences'>, subjects: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const tokens of sentences) {
    for (let from = 0; from < tokens.length; from++) {
      let wording = ''
      let hasWord = false
      for (let to = from; to < Math.min(tokens.length, from + longestWording); to++) {
        const token = tokens[to] as string
        if (!isSign.has(token)) {
          if (!/^[a-z][a-z'-]*$/.test(token) || subjects.has(token)) break
          hasWord = true
        }
        wording = to === from ? token : `${wording} ${token}`
        if (hasWord) found.add(wording)
      }
    }
  }
  return found
}
