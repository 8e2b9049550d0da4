/**
 * What a line shows of itself: which kind of boilerplate it is, and by what.
 *
 * Code asks a signal for its id. The evidence is for people alone.
 */
import type {Kind} from '../../../language/boilerplate-lists.js'

export interface Signal {
  id: SignalId
  kind: Kind
  /** What gave it away, in words an editor understands. */
  evidence: string
  /** False when it only counts outside the story: a section label, a bare date, a name. */
  certain: boolean
  /** Stands over a list of other stories. */
  opens?: boolean
}

export type SignalId = ShapeId | MatchId

/** Signals that the shape of a line gives: always the same kind, and the same evidence. */
const shapes = {
  byline: {kind: 'byline', evidence: 'a byline'},
  'reporting-credit': {kind: 'byline', evidence: 'a reporting credit'},
  'contact-line': {kind: 'byline', evidence: 'a contact line'},
  'journalist-biography': {kind: 'byline', evidence: 'the biography of a journalist'},
  'author-biography': {kind: 'byline', evidence: 'the biography of an author'},
  'name-with-address': {kind: 'byline', evidence: 'a name with an address'},
  'name-with-role': {kind: 'byline', evidence: 'a name with a role'},
  'name-alone': {kind: 'byline', evidence: 'a name alone'},
  'names-alone': {kind: 'byline', evidence: 'names alone'},
  'agency-and-place': {kind: 'byline', evidence: 'an agency and a place'},
  'bare-address': {kind: 'byline', evidence: 'an address on a line of its own'},
  'author-page-link': {kind: 'byline', evidence: 'a link to all by an author'},
  'relative-time': {kind: 'timestamp', evidence: 'a relative time on a line of its own'},
  'name-with-relative-time': {kind: 'timestamp', evidence: 'a name with a relative time'},
  'reading-time': {kind: 'timestamp', evidence: 'a reading time on a line of its own'},
  'publication-date': {kind: 'timestamp', evidence: 'a date of publication on a line of its own'},
  'publication-date-with-name': {kind: 'timestamp', evidence: 'a date of publication with a name'},
  'date-and-time-with-name': {kind: 'timestamp', evidence: 'a date and a time with a name'},
  'date-with-words': {kind: 'timestamp', evidence: 'a date with a few words'},
  'bare-date': {kind: 'timestamp', evidence: 'a date on a line of its own'},
  'bare-time': {kind: 'timestamp', evidence: 'a time on a line of its own'},
  'live-entry-head': {kind: 'timestamp', evidence: 'the head of an entry in a live file'},
  'cut-caption-credit': {kind: 'caption', evidence: 'its credit is cut off after the bracket'},
  'rest-of-photo-credit': {kind: 'caption', evidence: 'the rest of a photo credit'},
  'photo-credit': {kind: 'caption', evidence: 'a photo credit'},
  'photo-source': {kind: 'caption', evidence: 'names the source of a picture'},
  'ends-with-photo-credit': {kind: 'caption', evidence: 'ends with a photo credit'},
  'ends-with-bracketed-photo-credit': {kind: 'caption', evidence: 'ends with a photo credit in brackets'},
  'ends-with-photo-agency': {kind: 'caption', evidence: 'ends with the name of a photo agency'},
  'ends-with-name': {kind: 'caption', evidence: 'ends with a name after the full stop'},
  'position-in-picture': {kind: 'caption', evidence: 'says where somebody stands in a picture'},
  'caption-beginning': {kind: 'caption', evidence: 'begins like the caption of a picture'},
  'mention-of-picture': {kind: 'caption', evidence: 'speaks of the picture it stood under'},
  'picture-description': {kind: 'caption', evidence: 'describes a picture'},
  'copyright-line': {kind: 'legal', evidence: 'a copyright line'},
  'gallery-counter': {kind: 'navigation', evidence: 'the counter of a gallery'},
  'video-length': {kind: 'navigation', evidence: 'the length of a video'},
  'player-time': {kind: 'navigation', evidence: 'the time of a player'},
  'bare-link': {kind: 'navigation', evidence: 'a bare link'},
  'share-count': {kind: 'share', evidence: 'a count of shares'},
  'share-button': {kind: 'share', evidence: 'a button to share'},
  'share-buttons': {kind: 'share', evidence: 'nothing but the names of buttons'},
  'invitation-to-follow': {kind: 'share', evidence: 'an invitation to follow'},
  'comment-count': {kind: 'comments', evidence: 'a count of comments'},
  'bare-counts': {kind: 'comments', evidence: 'nothing but counts'},
  'newsletter-line': {kind: 'newsletter', evidence: 'a line on newsletters'},
  'story-list-head': {kind: 'story-teasers', evidence: 'its words stand over lists of other stories'},
  'begins-with-arrow': {kind: 'read-more', evidence: 'begins with an arrow'},
  'ends-with-arrow': {kind: 'read-more', evidence: 'ends with an arrow'},
  'ends-with-story-link': {kind: 'read-more', evidence: 'ends with a link to another story'},
  'site-and-headline': {kind: 'read-more', evidence: 'names another site and a headline'},
  'leaked-value': {kind: 'metadata', evidence: 'a value leaked by a program'},
  'leaked-name': {kind: 'metadata', evidence: 'a name leaked by a program'},
  'leaked-date': {kind: 'metadata', evidence: 'a date that a pipeline put before the text'},
  'feed-cut-mark': {kind: 'metadata', evidence: 'the cut mark of a news feed'},
  'template-variable': {kind: 'metadata', evidence: 'a template variable'},
  'bare-hashtag': {kind: 'metadata', evidence: 'a hashtag on a line of its own'},
  'hashtag-list': {kind: 'metadata', evidence: 'a list of hashtags'},
  'tag-in-list': {kind: 'metadata', evidence: 'one of a list of tags'},
  'bare-number-or-letter': {kind: 'metadata', evidence: 'a lone number or letter'},
} as const satisfies Record<string, {kind: Kind; evidence: string}>

/** Signals that a match in a word list or in the markup gives: the list says the kind, and the matched text is part of the evidence. */
const matches = {
  'stock-line': () => 'a stock line of web pages',
  'stock-phrase': (text) => `says \`${text}\``,
  'stock-beginning': (text) => `begins with \`${text}\``,
  'stock-head': (text) => `\`${text}\` stands over a list of other stories`,
  'stock-label': (text) => `\`${text}\` names a section`,
  'class-name': (name) => `stands in an element of the class \`${name}\``,
  'element-name': (name) => `stands in the element \`${name}\``,
} as const satisfies Record<string, (text: string) => string>

export type ShapeId = keyof typeof shapes
export type MatchId = keyof typeof matches

export function signalOf(id: ShapeId, certain = true): Signal {
  const {kind, evidence} = shapes[id]
  return {id, kind, evidence, certain}
}

/** `text` is what matched: an entry of a list, the name of a class. */
export function signalOfMatch(id: MatchId, kind: Kind, text: string, certain = true): Signal {
  return {id, kind, evidence: matches[id](text), certain}
}
