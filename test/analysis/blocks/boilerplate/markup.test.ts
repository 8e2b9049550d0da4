/** What the elements and classes around a block make of it: how far up they count, and how many paragraphs may stand in the same. */
import test from 'ava'
import {marksOfMarkup} from '../../../../src/analysis/blocks/boilerplate/markup.js'
import type {Block} from '../../../../src/model/article.js'

const nowhere = {start: 0, end: 0}
/** A block in these elements, the nearest first. */
const within = (...path: string[]): Block => ({...nowhere, role: 'paragraph', markup: {type: 'paragraph', outer: nowhere, path}})
const around = (count: number): string[] => Array.from({length: count}, () => 'div')
const times = (count: number, block: Block): Block[] => Array.from({length: count}, () => block)

/** Where a block stands, and the paragraphs of the page → what is known of it. */
const places: Array<[says: string, block: Block, paragraphs: Block[], mark: string]> = [
  ['a class four elements up', within(...around(4), 'div.related-stories'), [], 'class-name'],
  ['a class five elements up wraps the page', within(...around(5), 'div.related-stories'), [], 'none'],
  ['a class around the only paragraph', within('div.related-stories'), times(1, within('div.related-stories')), 'class-name'],
  ['a class around two of two paragraphs', within('div.related-stories'), times(2, within('div.related-stories')), 'none'],
  [
    'a class around three of ten paragraphs',
    within('div.related-stories'),
    [...times(3, within('div.related-stories')), ...times(7, within('div'))],
    'class-name',
  ],
  ['a class around four of ten paragraphs', within('div.related-stories'), [...times(4, within('div.related-stories')), ...times(6, within('div'))], 'none'],
]
for (const [says, block, paragraphs, mark] of places) {
  test(says, (t) => {
    t.is(marksOfMarkup([block], paragraphs)[0]?.id ?? 'none', mark)
  })
}
