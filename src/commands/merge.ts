/** `copydesk merge <parts…>`: report on what the parts of a run read, as one run would have. */
import {run as lint} from './lint.js'

type Options = Parameters<typeof lint>[1]

export async function run(parts: readonly string[], options: Options): Promise<0 | 1 | 2> {
  return lint([], {...options, parts})
}
