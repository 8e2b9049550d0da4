/** What most `boilerplate-` rules do: report each block that the reading took for furniture of their kind, and offer to delete it. */

import {excerpt} from '../../src/base/excerpt.js'
import type {Kind} from '../../src/language/boilerplate-lists.js'
import type {Article} from '../../src/model/article.js'
import type {Finding} from '../../src/model/rule.js'

/** `what` names the block in the message: "timestamp" gives "Unexpected timestamp `2h ago` in the text of the article". */
export function* reportBlocks(article: Article, kind: Kind, what: string): Generator<Finding> {
  for (const block of article.blocks) {
    if (block.kind !== kind || block.region !== undefined) continue
    const at = {start: block.start, end: block.end}
    yield {
      at,
      message: `Unexpected ${what} \`${excerpt(article.text.slice(at.start, at.end))}\` in the text of the article`,
      note: `Taken for furniture of the page: ${block.evidence ?? 'it stands outside the story'}.`,
      fix: {at, text: ''},
    }
  }
}
