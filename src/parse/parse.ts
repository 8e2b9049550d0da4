/**
 * File → unified tree: mdast whatever the format, with positions in the file.
 *
 * What stands before the text is read here; the text itself is read by the parser of its format, in `formats/`.
 */

import {formatOf, formats} from './formats/index.js'
import {frontMatterOf, readYaml} from './front-matter.js'
import type {Tree} from './tree.js'

export async function parse(path: string, text: string): Promise<Tree> {
  const format = formatOf(path)
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const tree: Tree = {format, text, root: {type: 'root', children: []}, offset: mark, frontMatter: {}}
  const front = frontMatterOf(text, mark)
  if (front) Object.assign(tree, await readYaml(front.yaml, front.start))
  // The parsers start behind the front matter, which they need not know then.
  tree.offset = front ? front.end : mark
  return Object.assign(tree, await formats[format].parse(text.slice(tree.offset)))
}
