import test from 'ava'
import {flatten} from '../../../src/parse/flatten.js'
import {parse} from '../../../src/parse/parse.js'

/** How many elements stand around a block, and how many of them it knows. */
const depths: Array<[elements: number, known: number]> = [
  [3, 3],
  [12, 12],
  [13, 12],
  [30, 12],
]
for (const [elements, known] of depths)
  test(`of ${elements} elements around it, a block knows the ${known} nearest`, async (t) => {
    const file = `<html><body>${'<div>'.repeat(elements - 3)}<p>The sea was calm.</p>${'</div>'.repeat(elements - 3)}</body></html>`
    const {blocks} = flatten(await parse('a.html', file))
    const path = blocks[0]?.markup.path
    t.is(path?.[0], 'p')
    t.is(path?.length, known)
    t.is(path?.includes('html'), elements === known)
  })

/** Characters written by their number or name, and what is read. */
const entities: Array<[written: string, read: string]> = [
  ['caf&#233;', 'café'],
  ['caf&#xe9;', 'café'],
  ['&#x1F6A2; sank', '🚢 sank'],
  ['&#128674; sank', '🚢 sank'],
  ['&CounterClockwiseContourIntegral; round', '∳ round'],
  ['fish &amp; chips', 'fish & chips'],
  ['AT&T', 'AT&T'],
]
for (const [written, read] of entities)
  test(`“${written}” is read as “${read}”`, async (t) => {
    const {text, blocks} = flatten(await parse('a.html', `<p>${written}</p>`))
    t.deepEqual(
      blocks.map(({start, end}) => text.slice(start, end)),
      [read],
    )
  })
