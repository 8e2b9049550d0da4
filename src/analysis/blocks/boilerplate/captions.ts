/** Captions, which give themselves away by their credits. */

import {anyOf, entriesOf} from '../../../base/word-list.js'
import {shortTitles} from '../../../language/en/titles.js'
import {agencyNames} from '../../../language/news-agencies.js'
import type {Line} from '../line.js'
import type {ShapeId, Signal} from './signal.js'
import {signalOf} from './signal.js'

/** Credits stand at the end of a caption; no more than this many characters of it are looked at. */
const reach = 200

const pictureAgencies = anyOf(agencyNames(({pictures}) => pictures))
/** Without those whose name is that of others too. */
const surePictureAgencies = anyOf(agencyNames(({pictures, ambiguous}) => pictures && !ambiguous))
const bareAgencies = anyOf(agencyNames(({bare}) => bare))

/** What credits in brackets name besides agencies: "(Courtesy of Anna Berg)", "(File)". */
const creditWords = anyOf(
  entriesOf(`
Photo
photo
Image
image
Picture
Foto
foto
Courtesy
courtesy
File
FILE
file
Handout
HANDOUT
Pool
POOL
Illustration
Rendering
Screenshot
Screengrab
Credit
credit
`),
)

/** Others that pictures come from: "Anna Berg/The New York Times". */
const pictureHouses = entriesOf(`
The New York Times
NASA
USA TODAY Sports
`)

/** "Tom Hale/PA", in lower case. */
const behindSlash = anyOf([...agencyNames(({pictures}) => pictures), ...pictureHouses].map((name) => name.toLowerCase()))
/** "via AP", in lower case. */
const behindVia = anyOf(agencyNames(({pictures, ambiguous}) => pictures && !ambiguous).map((name) => name.toLowerCase()))

/** What ends a caption without any mark before it, in lower case. */
const endsOfCaptions = anyOf(
  entriesOf(`
getty images
shutterstock
istock
istockphoto
epa-efe
handout
alamy
alamy stock photo
the canadian press
`),
)

interface Shape {
  signal: ShapeId
  /** Longest line, in words. */
  words: number
  /** Shortest line, in words. */
  least?: number
  /** Only of lines that end without a full stop. */
  open?: boolean
  /** Only of lines whose end holds one of these. The patterns that name agencies are long, and most articles need none of them. */
  holds?: readonly string[]
  /** Against the line. */
  text?: RegExp
  /** Against the end of the line. */
  end?: RegExp
  /** Against the line in lower case. */
  lower?: RegExp
  /** Against the end of the line in lower case. */
  lowerEnd?: RegExp
}

const shapes: readonly Shape[] = [
  // "…of a great addition to any kitchen (", its credit on the next line
  {signal: 'cut-caption-credit', words: 60, end: /\($/},
  // "Northern Police / SWNS)"
  {signal: 'rest-of-photo-credit', words: 6, end: /^[^()\d:;][^()]{1,50}[^()\d]\)$/},
  // "Reuters/Anna Berg", "picture alliance/dpa | Anna Berg"
  {
    signal: 'photo-credit',
    words: 8,
    open: true,
    holds: ['/', '|'],
    end: new RegExp(String.raw`^(?:${pictureAgencies}|Screenshots?)(?: Images)? ?[/|] ?\S`),
  },
  // "Anna Berg (left) with her brother", "Der Hafen von Aldwick (Archivbild)"
  {
    signal: 'position-in-picture',
    words: 30,
    open: true,
    lower: /\((?:left|right|cent(?:er|re)|pictured|above|from left|l|r|file|inset|second (?:left|right))\)/,
  },
  {
    signal: 'position-in-picture',
    words: 45,
    lower: /\((?:archivbild|archivfoto|symbolbild|symbolfoto|archiv|links|rechts|mitte|[lr]\.|v\. ?l\.|von links|von li[^)]{0,20}|2\. v\. [lr]\.)\)/,
  },
  // "Anna Berg at the opening in Aldwick AP"
  {
    signal: 'ends-with-photo-agency',
    words: 45,
    open: true,
    end: new RegExp(String.raw`[\p{Ll})\]] (?:${bareAgencies}|AFP/Getty|AP file)$`, 'u'),
  },
  // "A file photograph shows…", "In this undated image…"
  {
    signal: 'caption-beginning',
    words: 60,
    lower:
      /^(?:an? |this |in this |in an? |the )?(?:file|undated|handout|aerial|satellite|combination|screengrab|general|still) (?:file |handout |satellite )?(?:photo(?:graph)?|image|picture|view|frame|video)\b(?! (?:games?|calls?|clips?))/,
  },
  // "…in this still image taken from a video"
  {
    signal: 'mention-of-picture',
    words: 60,
    lower: /\bin (?:this|an?) (?:file|undated|handout|aerial|combination|still|video)[ -](?:photo(?:graph)?|image|picture|grab|screenshot)\b/,
  },
  {signal: 'photo-source', words: 10, open: true, lower: /^source: \S/},
  // "Anna Berg, left, and Tom Hale lift the cup"
  {
    signal: 'position-in-picture',
    words: 60,
    text: /\p{Lu}[\p{L}’'-]{1,40}, (?:left|right|cent(?:er|re)|(?:second |third |far )?(?:from )?(?:left|right))(?:,? (?:and|with|of|[\p{L}]{1,40}s\b)|, \p{Lu})/u,
  },
  // "(Walt Disney Co.)", "Anna Berg, AP"
  {signal: 'photo-credit', words: 8, open: true, text: /^\(\p{Lu}[^() ]{1,20}(?: (?:for|of|and|&|via|\/|\p{Lu}[^() ]{1,20}))*\)$/u},
  {
    signal: 'photo-credit',
    words: 6,
    open: true,
    holds: [', '],
    text: new RegExp(String.raw`^\p{Lu}[\p{L}'’. -]{3,40}, (?:${anyOf([...agencyNames(({beside}) => beside), ...pictureHouses])})$`, 'u'),
  },
  // "The front row at the show Anna Berg/GC Images"
  {
    signal: 'ends-with-photo-credit',
    words: 45,
    least: 10,
    open: true,
    end: /\p{Lu}[\p{L}'’.-]{1,40} \p{Lu}[\p{L}'’.-]{1,40} ?\/ ?\p{Lu}[\p{L}]{1,40}(?: \p{Lu}[\p{L}]{0,40}){0,3}$/u,
  },
  // "Image caption The ferry on Monday"
  {signal: 'caption-beginning', words: 60, lower: /^(?:media|image|video) (?:caption|copyright|source)/},
  {
    signal: 'caption-beginning',
    words: 60,
    lower:
      /^(?:this|in this|in an?) (?:[\p{L}\d.,]+ ){1,6}(?:file |handout )?(?:photo|image|picture|photograph|frame grab|screengrab)\b(?:,| (?:provided|released|taken|made|from|shows|by|courtesy))/u,
  },
  // "(Anna Berg/The Courier via AP)", "(PA)"
  {
    signal: 'ends-with-bracketed-photo-credit',
    words: 60,
    holds: [')'],
    end: new RegExp(String.raw`[(\[](?:[^()\[\]]{0,70}[\s/:,©])?(?:${pictureAgencies}|${creditWords})\b[^()\[\]]{0,60}(?<!\.)\)$`),
  },
  // "(Reuters).", "(Anna Berg/PA).", not "… the Palestinian Authority (PA)."
  {
    signal: 'ends-with-bracketed-photo-credit',
    words: 60,
    holds: [').'],
    end: new RegExp(
      String.raw`[(\[](?:(?:[^()\[\]]{0,70}[\s/:,©])?(?:${surePictureAgencies}|${creditWords})|[^()\[\]]{1,70}[/:,©] ?(?:${pictureAgencies}))\b[^()\[\]]{0,60}(?<!\.)\)\.$`,
    ),
  },
  {signal: 'ends-with-bracketed-photo-credit', words: 90, end: /\(\p{Lu}[^()/]{1,50}\/ ?\p{Lu}[^()]{1,60}\)\.?$/u},
  {
    signal: 'ends-with-photo-credit',
    words: 60,
    holds: ['/', 'via ', 'Via ', 'VIA '],
    lowerEnd: new RegExp(String.raw`(?:/ ?(?:the )?(?:${behindSlash})|\bvia (?:the )?(?:${behindVia}))(?: images| file| press)?\.?\)?$`),
  },
  {
    signal: 'ends-with-photo-credit',
    words: 60,
    lowerEnd: new RegExp(
      String.raw`(?:${endsOfCaptions}|\bap (?:photo|images|file)|file photo|submitted photo|picture alliance|imago images|photo by [\p{L} .'-]{3,40})\.?\)?$`,
      'u',
    ),
  },
  {
    signal: 'ends-with-photo-credit',
    words: 90,
    end: /(?:^|[.!?”"]\s)(?:photo(?:graph)?s?|image|picture|credits?|foto|bild|crédits? photo|crédit|illustration|quelle|fotos)(?: credits?| by| courtesy)?\s?:\s?\S.{0,90}$/iu,
  },
]

/** What every caption that ends like a sentence, and has more words than these, holds one of. */
const anyCaption = new RegExp(
  String.raw`[(|©:/]|photo|image|picture|video|view|frame|grab|screenshot|\b(?:left|right|cent(?:er|re)|ap|via|seen here|poses?|in this)\b|${endsOfCaptions}`,
)
const fewWords = 10

/** "Anna Berg lifts the cup. (Tom Hale/The Courier)", "Getty Images", "Photo: AFP". */
export function caption(line: Line): Signal | undefined {
  const {text, lower, words, ending} = line
  // A few plain words: bare credits stand in the word lists.
  if (words > 90 || (words <= 3 && !/[()/|:©,]/.test(text))) return undefined
  // Nearly all lines are sentences of the story, and hold nothing that a caption needs.
  if (ending === 'sentence' && words > fewWords && !anyCaption.test(lower)) return undefined
  const end = text.length > reach ? text.slice(-reach) : text
  const lowerEnd = lower.length > reach ? lower.slice(-reach) : lower
  for (const shape of shapes) {
    if (words > shape.words || words < (shape.least ?? 0) || (shape.open && ending !== 'none')) continue
    if (shape.holds?.every((sign) => !end.includes(sign))) continue
    if (shape.text?.test(text) || shape.end?.test(end) || shape.lower?.test(lower) || shape.lowerEnd?.test(lowerEnd)) return signalOf(shape.signal)
  }
  if (words <= 60 && ending !== 'cut' && creditAfterColon(end)) return signalOf('ends-with-photo-credit')
  if (words >= 8 && words <= 45 && ending === 'none' && nameAfterStop(end)) return signalOf('ends-with-name')
  return copyright(line) ?? bars(line) ?? described(line)
}

/** "The ferry on Monday. Photo: Anna Berg/The Courier" */
function creditAfterColon(end: string): boolean {
  const found =
    /(?:^|\s)(?:Photo|Photograph|Picture|Image|Credits?|Foto|Fotos|Bild|Bildrechte|Bildquelle|Quelle|Rechte|Crédits?|Créditos?|Imagen|Illustration|Grafik|Graphic): ?(\S[^:]{1,70})$/u.exec(
      end,
    )
  return found !== null && isName(found[1] as string, 9)
}

/** "The ferry leaves the harbour. Anna Berg for The Courier" */
function nameAfterStop(end: string): boolean {
  // As one pattern, the two take V8 thirty times as long to compile.
  const after = /[.!?]["”’]? \(?(\p{Lu}[^.!?:]{2,60})$/u.exec(end)
  const before = after && /(?:^|[^\p{L}.])(\p{L}[\p{Ll}-]{2,40})$/u.exec(end.slice(0, after.index))
  if (!before) return false
  const [name, last] = [after[1] as string, before[1] as string]
  // "Gov. Anna Berg" ends no sentence.
  if (/^\p{Lu}/u.test(last) && (last.length < 4 || shortened.has(last) || !name.includes(' '))) return false
  return /^\D/.test(end) && !/\(\d{4}\)/.test(end) && !signOff.test(name) && isName(name, 7)
}

/** What ends in a point and is no end of sentence, besides titles. */
const shortened = new Set([
  ...shortTitles,
  ...entriesOf(`
Corp
Dept
Mass
Calif
Penn
Sept
Assn
Bros
Ariz
Conn
Minn
Tenn
Wash
Miss
Univ
Intl
Natl
Trans
`),
])

/** Agencies sign the last paragraph of a story like this: "…on Monday. (PTI)" */
const signOff = new RegExp(String.raw`^(?:${anyOf(agencyNames(({text}) => text))}|[A-Z]{2,5})\)?$`)

/** Nothing but capitalised words and what stands between them. */
function isName(text: string, most: number): boolean {
  const words = text.split(/[\s/|,&()]+/).filter(Boolean)
  return (
    words.length > 0 && words.length <= most && words.every((word) => /^[\p{Lu}\d©@]/u.test(word) || /^(?:for|via|de|von|of|the|by|courtesy|dpa)$/.test(word))
  )
}

function copyright({text, lower, words}: Line): Signal | undefined {
  if (words > 40 || !/(?:^|\s)©\s?[\p{L}\d]/u.test(text)) return undefined
  return /all rights|rights reserved|\b(?:19|20)\d\d\b/.test(lower) ? signalOf('copyright-line') : signalOf('photo-credit')
}

/** "Anna Berg | The Courier | Getty Images" */
function bars({text, lower, words}: Line): Signal | undefined {
  if (words > 10 || !text.includes('|')) return undefined
  return /^\p{Lu}[^|]{2,40}\|[^|]{2,40}(?:\|[^|]{2,40})?$/u.test(text) && inBars.test(lower) ? signalOf('photo-credit') : undefined
}

const inBars = new RegExp(
  String.raw`\b(?:${anyOf(agencyNames(({pictures, ambiguous}) => pictures && !ambiguous).map((name) => name.toLowerCase()))})\b|getty|images`,
)

function described({lower, words}: Line): Signal | undefined {
  if (words > 45 || !/\b(?:pictured|seen here|poses? for|in this (?:file )?(?:photo|image|picture|undated))\b/.test(lower)) return undefined
  return /\b(?:left|right|centre|center|photo|above|file)\b/.test(lower) ? signalOf('picture-description', false) : undefined
}
