/**
 * `npm run fit-style -- folder [wordings]`: fits the points of `ai-style-density` on labelled articles and writes its three data files.
 *
 * The folder holds `human/` and `ai/` with articles in any format copydesk reads. Articles about one story must not stand on both sides of a
 * fold: they are put together when they share a run of eight words, or a key in `stories.json` (`{"file name": "story"}`), if there is one.
 * `wordings` is a file with a wording a line to choose tells from; without it the tells of now are fitted anew. With `SCORES=file` in the
 * environment every article is written there with its density, held out and not.
 *
 * The model is a logistic regression over the tells and the common words (each counted at most twice; points of tells never below zero) and the measures (straight lines
 * between a few knots). A point is a tenth of a unit of log-odds. Thresholds are read off the human articles in the folds that did not see
 * them: the warning where 0.5 % of them would be flagged, the information where 5 % would.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {measure, measures} from '../../rules/ai-style-density/measures.js'
import {isShown, leastWords} from '../../rules/ai-style-density/score.js'
import {compileTells, countTells} from '../../rules/ai-style-density/tell-matcher.js'
import {tells as old, type Tell} from '../../rules/ai-style-density/tells.js'
import {wordingOf} from '../../rules/ai-style-density/wording.js'
import {parse} from '../parse.js'
import {read} from '../read.js'

const settings = {
  folds: 5,
  rounds: 250,
  tellPenalty: 2,
  curvePenalty: 5,
  wordPenalty: 6,
  wordShare: 0.01,
  oftenShare: 0.15,
  mostRepeated: 1.35,
  warning: 0.005,
  info: 0.05,
  unit: 10,
}

interface Sample {
  name: string
  machine: boolean
  words: number
  tells: ReadonlyMap<number, number>
  /** Uses of each word. */
  tokens: ReadonlyMap<string, number>
  /** Words with a capital inside a sentence, in lower case. */
  capitals: ReadonlyMap<string, number>
  values: readonly number[]
  shingles: ReadonlySet<string>
}

/** Words of a subject, a country's spelling or a site: they would tell the collections apart, not their authors. */
const leftOut = new Set(
  (
    'programme programmes defence defense behavior behaviour favorite favourite favor favour center centre toward labor labour honor honour organization organisation traveled ' +
    'article articles sentence news playback website websites photo video image videos caption posted pm aged ' +
    'club clubs squad pitch goalkeeper midfielder striker coach captain champion championship match matches season winner winners win winning score scored scoring defeat fans squaring goal goals league player players team teams game games tour cycle rivals rival star stars debut contract transfer trophy stadium ' +
    'ballot billionaire democratic republican president candidate candidates endorsed administration administration’s election voters campaign secretary minister ministers party senator policies administrator resident territory southern northern opponents opponent citizens government reforms resignation front-runner veteran ' +
    'police arrested assault suspect suspended victim victims witnesses injured injuries killing killed crash collision court charged prison lawyer attorney murder fire fired flight ' +
    'scientists professor businessman medical consumer executive chairman founder investment shares partners boss writer author street streets station transport infrastructure south rubber window museum'
  ).split(' '),
)

const [folder = '', patternFile] = process.argv.slice(2)
const wordings = patternFile ? readFileSync(patternFile, 'utf8').split('\n').filter(Boolean) : old.map(([wording]) => wording)
const samples = await readSamples(wordings)
const folds = foldsOf(samples)
const frequencies = wordings.map((_, tell) => ({
  human: samples.filter(({machine, tells}) => !machine && tells.has(tell)).length,
  machine: samples.filter(({machine, tells}) => machine && tells.has(tell)).length,
}))
const humans = samples.filter(({machine}) => !machine).length
const machines = samples.length - humans
// A tell that people use about as often is none.
const kept = wordings.map((_, tell) => tell).filter((tell) => isTell(frequencies[tell] as {human: number; machine: number}))
const words = commonWords()
const knots = measures.map((_, at) => knotsOf(samples.map(({values}) => values[at] as number)))

const held = new Array<number>(samples.length).fill(0)
for (let fold = 0; fold < settings.folds; fold++) {
  const model = fit(samples.filter((_, at) => folds[at] !== fold))
  for (const [at, sample] of samples.entries()) if (folds[at] === fold) held[at] = scoreOf(model, sample)
}
const model = fit(samples)
const final = samples.map((sample) => scoreOf(model, sample))
// 0 is the median of human news.
const base = -quantile(
  final.filter((_, at) => !samples[at]?.machine),
  0.5,
)
const shownWords = words.map((word, place) => {
  const having = (machine: boolean): number => samples.filter((sample) => sample.machine === machine && sample.tokens.has(word)).length
  return isShown([word, having(false), having(true), model.words[place] as number], {human: humans, machine: machines})
})
// An article that is short or has no tell to show is never reported, and counts as passed.
const shown = samples.map(isMarked)
const gated = (scores: readonly number[], machine: boolean): number[] =>
  samples.flatMap((sample, at) =>
    sample.machine === machine ? [sample.words < leastWords || !shown[at] ? Number.NEGATIVE_INFINITY : Math.round((scores[at] as number) + base)] : [],
  )
const thresholds = {
  warning: Math.ceil(quantile(gated(held, false), 1 - settings.warning)) + 1,
  info: Math.ceil(quantile(gated(held, false), 1 - settings.info)) + 1,
}
const humanHeld = gated(held, false)
report()
writeTells()
writeWords()
writeCurves()

function isTell({human, machine}: {human: number; machine: number}): boolean {
  return machine >= 8 && (machine + 0.5) / machines >= (2 * (human + 0.5)) / humans && human <= 0.06 * humans
}

/** Words of many articles that seldom come back within one: those that do are what an article is about. */
function commonWords(): string[] {
  const articles = new Map<string, number>()
  const uses = new Map<string, number>()
  const names = new Map<string, number>()
  for (const {tokens, capitals} of samples) {
    for (const [token, count] of capitals) names.set(token, (names.get(token) ?? 0) + count)
    for (const [token, count] of tokens) {
      articles.set(token, (articles.get(token) ?? 0) + 1)
      uses.set(token, (uses.get(token) ?? 0) + count)
    }
  }
  return [...articles]
    .filter(([token, count]) => {
      const share = count / samples.length
      if (leftOut.has(token) || (names.get(token) ?? 0) > 0.5 * (uses.get(token) ?? 0)) return false
      return share >= settings.wordShare && (share >= settings.oftenShare || (uses.get(token) ?? 0) / count <= settings.mostRepeated)
    })
    .map(([token]) => token)
    .sort()
}

async function readSamples(find: readonly string[]): Promise<Sample[]> {
  const matcher = compileTells(find)
  const found: Sample[] = []
  for (const [side, machine] of [
    ['human', false],
    ['ai', true],
  ] as const) {
    for (const name of (readdirSync(join(folder, side), {recursive: true}) as string[]).filter((path) => /\.(?:txt|md|html)$/.test(path)).sort()) {
      const article = read(name, await parse(name, readFileSync(join(folder, side, name), 'utf8')))
      if (article.language !== 'en') continue
      const wording = wordingOf(article)
      const counts = new Map<number, number>()
      for (const {tell} of countTells(matcher, wording)) counts.set(tell, (counts.get(tell) ?? 0) + 1)
      const tokens = new Map<string, number>()
      for (const sentence of wording.sentences)
        for (const token of sentence.tokens) if (/^[a-z][a-z'-]*$/.test(token)) tokens.set(token, (tokens.get(token) ?? 0) + 1)
      const capitals = new Map<string, number>()
      for (const [name] of article.text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu))
        capitals.set(name.toLowerCase(), (capitals.get(name.toLowerCase()) ?? 0) + 1)
      const values = measure(wording)
      const words = article.text.toLowerCase().match(/\p{L}+/gu) ?? []
      const shingles = new Set<string>()
      for (let at = 0; at + 8 <= words.length; at += 1) shingles.add(words.slice(at, at + 8).join(' '))
      found.push({
        name: `${side}/${name}`,
        machine,
        words: wording.words,
        tells: counts,
        tokens,
        capitals,
        values: measures.map(({id}) => values[id] as number),
        shingles,
      })
    }
  }
  return found
}

/** Fold of each sample; articles of one story share theirs. */
function foldsOf(all: readonly Sample[]): number[] {
  const parent = all.map((_, at) => at)
  const find = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = parent[root] as number
    parent[at] = root
    return root
  }
  const file = join(folder, 'stories.json')
  const keys: Record<string, string> = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
  const owners = new Map<string, number[]>()
  for (const [at, {name, shingles}] of all.entries()) {
    const key = keys[name.replace(/^[^/]*\//, '')]
    for (const shingle of key ? [...shingles, `story ${key}`] : shingles) {
      const list = owners.get(shingle)
      if (list) list.push(at)
      else owners.set(shingle, [at])
    }
  }
  // What stands in very many articles is furniture of a site, not a story.
  for (const [shingle, list] of owners) if (list.length < 20 || shingle.startsWith('story ')) for (const at of list) parent[find(at)] = find(list[0] as number)
  return all.map((_, at) => hash(`${find(at)}`) % settings.folds)
}

function isMarked({tells, tokens}: Sample): boolean {
  if (kept.some((tell, place) => (model.tells[place] as number) > 0 && tells.has(tell))) return true
  return words.some((word, place) => tokens.has(word) && shownWords[place])
}

function hash(text: string): number {
  let value = 2166136261
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619)
  value ^= value >>> 15
  return value >>> 0
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number
}

/** Where the line of a measure may bend; the first and the last are its ends. */
function knotsOf(values: readonly number[]): number[] {
  const places = [0.03, 0.2, 0.4, 0.6, 0.8, 0.97].map((share) => Number(quantile(values, share).toPrecision(2)))
  return [...new Set(places)].sort((a, b) => a - b)
}

interface Model {
  tells: number[]
  /** For each measure the points at its knots. */
  curves: number[][]
  words: number[]
  constant: number
}

/** The sample as the regression sees it: indices and values of its features. */
function featuresOf({tells, tokens, values}: Sample): Array<[feature: number, value: number]> {
  const features: Array<[number, number]> = []
  for (const [place, tell] of kept.entries()) {
    const count = tells.get(tell)
    if (count) features.push([place, Math.min(2, count)])
  }
  let offset = kept.length
  for (const [at, line] of knots.entries()) {
    const width = (line.at(-1) as number) - (line[0] as number) || 1
    const value = Math.min(line.at(-1) as number, Math.max(line[0] as number, values[at] as number))
    for (let bend = 0; bend + 1 < line.length; bend++) {
      const over = (4 * (value - (line[bend] as number))) / width
      if (over > 0) features.push([offset + bend, over])
    }
    offset += Math.max(0, line.length - 1)
  }
  for (const [place, word] of words.entries()) {
    const count = tokens.get(word)
    if (count) features.push([offset + place, Math.min(2, count)])
  }
  return features
}

function fit(training: readonly Sample[]): Model {
  const bends = knots.reduce((sum, line) => sum + Math.max(0, line.length - 1), 0)
  const size = kept.length + bends + words.length + 1
  const rows = training.map(featuresOf)
  const weights = new Float64Array(size)
  const slope = new Float64Array(size)
  const pace = new Float64Array(size)
  const spread = new Float64Array(size)
  let rate = 0.05
  for (let round = 1; round <= settings.rounds; round++) {
    slope.fill(0)
    for (const [at, row] of rows.entries()) {
      let sum = weights[size - 1] as number
      for (const [feature, value] of row) sum += (weights[feature] as number) * value
      const error = 1 / (1 + Math.exp(-sum)) - (training[at]?.machine ? 1 : 0)
      for (const [feature, value] of row) slope[feature] = (slope[feature] as number) + error * value
      slope[size - 1] = (slope[size - 1] as number) + error
    }
    for (let feature = 0; feature < size; feature++) {
      const penalty =
        feature < kept.length ? settings.tellPenalty : feature < kept.length + bends ? settings.curvePenalty : feature < size - 1 ? settings.wordPenalty : 0
      const gradient = ((slope[feature] as number) + penalty * (weights[feature] as number)) / rows.length
      pace[feature] = 0.9 * (pace[feature] as number) + 0.1 * gradient
      spread[feature] = 0.99 * (spread[feature] as number) + 0.01 * gradient * gradient
      const step = (rate * ((pace[feature] as number) / (1 - 0.9 ** round))) / (Math.sqrt((spread[feature] as number) / (1 - 0.99 ** round)) + 1e-9)
      weights[feature] = (weights[feature] as number) - step
      if (feature < kept.length && (weights[feature] as number) < 0) weights[feature] = 0
    }
    if (round % Math.ceil(settings.rounds / 5) === 0) rate *= 0.4
  }
  let offset = kept.length
  const curves = knots.map((line) => {
    const width = (line.at(-1) as number) - (line[0] as number) || 1
    const points = line.map((knot) => {
      let sum = 0
      for (let bend = 0; bend + 1 < line.length; bend++) sum += (weights[offset + bend] as number) * Math.max(0, (4 * (knot - (line[bend] as number))) / width)
      return Math.round(settings.unit * sum)
    })
    offset += Math.max(0, line.length - 1)
    return points
  })
  return {
    tells: kept.map((_, place) => Math.round(settings.unit * (weights[place] as number))),
    curves,
    words: words.map((_, place) => Math.round(settings.unit * (weights[kept.length + bends + place] as number))),
    constant: settings.unit * (weights[size - 1] as number),
  }
}

/** With the rounded points, as the rule will count them. */
function scoreOf({tells, curves, words: points, constant}: Model, sample: Sample): number {
  let sum = constant
  for (const [place, word] of words.entries()) sum += (points[place] as number) * Math.min(2, sample.tokens.get(word) ?? 0)
  for (const [place, tell] of kept.entries()) sum += (tells[place] as number) * Math.min(2, sample.tells.get(tell) ?? 0)
  for (const [at, line] of knots.entries()) sum += pointsAt(line, curves[at] as number[], sample.values[at] as number)
  return sum
}

function pointsAt(line: readonly number[], points: readonly number[], value: number): number {
  if (value <= (line[0] as number)) return points[0] as number
  for (let at = 1; at < line.length; at++) {
    const left = line[at - 1] as number
    const right = line[at] as number
    if (value <= right) return (points[at - 1] as number) + (((points[at] as number) - (points[at - 1] as number)) * (value - left)) / (right - left)
  }
  return points.at(-1) as number
}

function report(): void {
  const long = (machine: boolean) => samples.filter((sample) => sample.machine === machine && sample.words >= leastWords).length
  console.log(
    `${humans} human articles (${long(false)} of ${leastWords} words and more), ${machines} machine-written (${long(true)}); ${kept.length} of ${wordings.length} tells kept, ${words.length} common words`,
  )
  for (const [name, scores] of Object.entries({held, final})) {
    const people = gated(scores, false).sort((a, b) => b - a)
    const others = gated(scores, true)
    for (const share of [0.001, 0.0025, 0.005, 0.0075, 0.01, 0.02, 0.05]) {
      const limit = people[Math.floor(share * people.length)] as number
      const caught = others.filter((score) => score > limit).length
      console.log(
        `${name === 'held' ? 'folds' : 'all  '}  ${(100 * share).toFixed(2)} % of human articles flagged: above ${limit}, recall ${(caught / machines).toFixed(3)}, of the long ones ${(caught / long(true)).toFixed(3)}`,
      )
    }
  }
  console.log(
    `warning from ${thresholds.warning}, info from ${thresholds.info}; p99 of human articles ${quantile(humanHeld, 0.99)}, p95 ${quantile(humanHeld, 0.95)}`,
  )
  if (process.env.SCORES)
    writeFileSync(
      process.env.SCORES,
      samples.map(({name}, at) => `${name}\t${Math.round((held[at] as number) + base)}\t${Math.round((final[at] as number) + base)}`).join('\n'),
    )
}

function writeTells(): void {
  const lines: Tell[] = kept
    .map((tell, place): Tell => [wordings[tell] as string, frequencies[tell]?.human ?? 0, frequencies[tell]?.machine ?? 0, model.tells[place] as number])
    .filter(([, , , points]) => points > 0)
  const file = new URL('../../../rules/ai-style-density/tells.ts', import.meta.url)
  const head = readFileSync(file, 'utf8').split('export const tells')[0]
  writeFileSync(file, `${head}export const tells: readonly Tell[] = [\n${lines.map(lineOf).join('\n')}\n]\n`)
}

function writeWords(): void {
  const having = (word: string, machine: boolean): number => samples.filter((sample) => sample.machine === machine && sample.tokens.has(word)).length
  const lines = words
    .map((word, place): Tell => [word, having(word, false), having(word, true), model.words[place] as number])
    .filter(([, , , points]) => points !== 0)
  const file = new URL('../../../rules/ai-style-density/vocabulary.ts', import.meta.url)
  const head = readFileSync(file, 'utf8').split('export const vocabulary')[0]
  writeFileSync(file, `${head}export const vocabulary: readonly Tell[] = [\n${lines.map(lineOf).join('\n')}\n]\n`)
}

function lineOf([wording, human, machine, points]: Tell): string {
  return `  [${wording.includes("'") ? `"${wording}"` : `'${wording}'`}, ${human}, ${machine}, ${points}],`
}

function writeCurves(): void {
  const file = new URL('../../../rules/ai-style-density/curves.ts', import.meta.url)
  const head = readFileSync(file, 'utf8').split('export const fitted')[0]
  const median = (machine: boolean, at: number): string =>
    quantile(
      samples.filter((sample) => sample.machine === machine).map(({values}) => values[at] as number),
      0.5,
    ).toPrecision(3)
  const lines = measures.map(({id}, at) => {
    const line = knots[at] as number[]
    const points = model.curves[at] as number[]
    // The points of an average human article are in the constant; here only what an article has over it.
    const middle = Math.round(pointsAt(line, points, Number(median(false, at))))
    return {
      id,
      shift: middle,
      text: `  {id: '${id}', human: ${Number(median(false, at))}, machine: ${Number(median(true, at))}, points: [${line.map((knot, place) => `[${knot}, ${(points[place] as number) - middle}]`).join(', ')}]},`,
    }
  })
  const shift = lines.reduce((sum, line) => sum + line.shift, 0)
  const people = quantile(humanHeld, 0.99)
  const fifth = quantile(humanHeld, 0.95)
  writeFileSync(
    file,
    `${head}export const fitted = {
  /** Articles the points were fitted on. */
  human: ${humans},
  machine: ${machines},
  /** Density from which an article is reported: the shares below, in per cent, of the human articles in folds that had not seen them have that much. */
  warning: ${thresholds.warning},
  info: ${thresholds.info},
  warningShare: ${100 * settings.warning},
  infoShare: ${100 * settings.info},
  /** Density that 1 % and 5 % of human articles exceed. */
  p99: ${people},
  p95: ${fifth},
}

/** Points of an article that measures like the middle of human news and has no tell. */
export const constant = ${Math.round(model.constant + base + shift)}

// biome-ignore format: one measure a line
export const curves: readonly Curve[] = [
${lines.map(({text}) => text).join('\n')}
]
`,
  )
}
