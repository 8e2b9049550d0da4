/** What copydesk has to know of a format. The table of formats is in `index.ts`. */
import type {Span} from '../../base/spans.js'
import type {Tree} from '../tree.js'

/** What a parser makes of a text. */
export type Parsed = Pick<Tree, 'root' | 'places' | 'title' | 'language'>

/** Where it stands in the file, marks included, and what it says between them. */
export interface Comment extends Span {
  text: string
}

export interface FormatDefinition {
  /** As people call it: "plain text". */
  name: string
  /** How its files end: lower case, without the dot. No two formats share one. */
  endings: readonly string[]
  /** `text` is the file without its byte order mark and front matter. Positions in what comes back count from the start of `text`. */
  parse(text: string): Parsed | Promise<Parsed>
  /** Whether "&amp;" in the file is "&" in the text. */
  hasEntities: boolean
  /** Comments that can suppress findings. A format without them has its front matter alone for that. */
  comments?: {
    /** As the README shows one: "<!-- … -->". */
    shown: string
    /** In the order of the file; what only stands in a code sample is none. */
    find(tree: Tree): Comment[]
  }
  /** Whether a fix may change its files. If not, findings in them have no fix, whatever the rule says. */
  canFix: boolean
  /** Which plugins of others run on it: `markdown` and `text` of a config, or `text` alone. */
  plugins?: 'markdown' | 'text'
}
