/** What a region of teasers holds: which other stories, and whether they have to do with this one. */

import {recognise} from '../../src/analysis/blocks/boilerplate/recognise.js'
import {Line} from '../../src/analysis/blocks/line.js'
import {contentWords, Topic} from '../../src/analysis/blocks/topic.js'
import type {Article, Block} from '../../src/model/article.js'

export interface Region {
  start: number
  end: number
  /** The line that stands over the region, when there is one. */
  head?: string
  headlines: string[]
  /** How many of the stories share a name or a subject with the article. */
  related: number
  /** Blurbs cut short. */
  cut: number
  /** Relative times and dates. */
  times: number
}

export function listRegions(article: Article): Region[] {
  const regions: Block[][] = []
  for (const block of article.blocks) {
    if (block.region === undefined) continue
    const region = regions[block.region]
    if (region) region.push(block)
    else regions[block.region] = [block]
  }
  if (regions.length === 0) return []
  const topic = new Topic(article.paragraphs.map(({start, end}) => article.text.slice(start, end)))
  return regions.map((blocks) => describeRegion(article, blocks, topic))
}

function describeRegion({text, language}: Article, blocks: readonly Block[], topic: Topic): Region {
  const region: Region = {start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0, headlines: [], related: 0, cut: 0, times: 0}
  let story = ''
  const close = () => {
    if (story && topic.share(contentWords(story)) >= 0.2) region.related++
    story = ''
  }
  for (const [at, block] of blocks.entries()) {
    const line = new Line(text.slice(block.start, block.end), block, at)
    const mark = recognise(line, language)
    if (mark?.opens) region.head ??= line.text
    else if (mark?.kind === 'timestamp') region.times++
    else if (mark?.certain || line.words < 3) continue
    else {
      const blurb = story !== '' && (line.ending === 'cut' || (line.ending === 'sentence' && line.words >= 12))
      if (line.ending === 'cut') region.cut++
      if (blurb) story += ` ${line.text}`
      else {
        close()
        story = line.text
        region.headlines.push(line.text)
      }
    }
  }
  close()
  return region
}
