/**
 * Whether twice the text takes about twice the time, whatever it is made of. Times are CPU and only ever compared with each other, the best of
 * several, in one process.
 */
import process from 'node:process'
import {rules} from '../../rules/index.js'
import {lintTexts} from '../../src/engine/lint-texts.js'
import {planOf} from '../../src/engine/plan.js'
import {formats} from '../../src/parse/formats/index.js'
import {makeArticles} from './articles.js'

/** Twice the text may take this many times as long; 4 would be the square. */
const most = 2.6
const rounds = 3
/** Seconds from which a time is long enough to be compared. */
const enough = 0.4
const largest = 2_000_000

/** One of each format. */
const endings = Object.values(formats).map(({endings}) => endings[0] as string)
const units: Record<string, string> = {
  letters: 'a',
  spaces: ' ',
  'line breaks': '\n',
  'straight quotation marks': '"',
  'opening quotation marks': '“',
  digits: '7',
  figures: '12 ',
  'figures with nouns': '12 people and ',
  ages: '12-year-old ',
  dates: 'Oct. 9, 2025 ',
  initials: 'A.',
  names: 'Ann Lee ',
  brackets: '(',
  'square brackets': '[',
  links: '[a](b) ',
  'less-than signs': '<',
  hyphens: '-',
  'full stops': '. ',
  'table rows': 'a | b\n',
  headings: '## A\n',
  comments: '<!-- a -->',
  'elements side by side': '<b>a</b> ',
  'opened speech': '“a ',
  speech: '“We did,” he said. ',
  'lines of a list': '- a\n',
  'short lines': 'Ann Lee\n\n',
}

export interface Growth {
  says: string
  /** Characters of the longer text. */
  size: number
  seconds: number
  ratio: number
}

export async function measureGrowth(note: (line: string) => void): Promise<Growth[]> {
  const grown: Growth[] = []
  for (const [says, unit] of Object.entries(units))
    for (const ending of endings) {
      note(`${says}, ${ending}`)
      grown.push(await growthOf(`${says}, ${ending}`, (size) => [{path: `a.${ending}`, text: `Council meets\n\n${unit.repeat(size / unit.length)}\n`}]))
    }
  const stories = makeArticles(1500).map(({text}) => text)
  const lengthOf = (count: number): number => stories.slice(0, count).join('').length
  for (const ending of endings) {
    note(`one long article, ${ending}`)
    grown.push(await growthOf(`one long article, ${ending}`, (size) => [{path: `a.${ending}`, text: stories.join('\n').slice(0, size)}]))
  }
  note('many articles, compared')
  const perArticle = lengthOf(100) / 100
  grown.push(
    await growthOf('many articles, compared', (size) => stories.slice(0, Math.round(size / perArticle)).map((text, at) => ({path: `${at}.txt`, text}))),
  )
  return grown
}

async function growthOf(says: string, sourcesOf: (size: number) => Array<{path: string; text: string}>): Promise<Growth> {
  let size = 16_000
  let half = await timeOf(sourcesOf(size / 2))
  for (;;) {
    const whole = await timeOf(sourcesOf(size))
    if (whole >= enough || size * 2 > largest) {
      // What is over at once cannot grow too fast; what looks as if it did is measured again.
      const ratios = [whole / Math.max(half, 0.01)]
      for (let again = 1; again < rounds && Math.min(...ratios) > most; again++)
        ratios.push((await timeOf(sourcesOf(size))) / Math.max(await timeOf(sourcesOf(size / 2)), 0.01))
      return {says, size, seconds: whole, ratio: whole < 0.1 ? 1 : Math.min(...ratios)}
    }
    half = whole
    size *= 2
  }
}

const plan = planOf(rules, 'all', 'auto')

/** Seconds of CPU, the best of two. */
async function timeOf(sources: Array<{path: string; text: string}>): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 2; round++) {
    const before = process.cpuUsage()
    await lintTexts(sources, plan)
    const {user, system} = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1e6)
  }
  return best
}

export function tooFast(grown: readonly Growth[]): Growth[] {
  return grown.filter(({ratio}) => ratio > most)
}
