/** Shapes of furniture that no word list holds: dates alone, counts, credits, names, leaked values. */

import type {Line} from '../line.js'
import {byline} from './bylines.js'
import {caption} from './captions.js'
import type {Signal} from './signal.js'
import {signalOf} from './signal.js'
import {timestamp} from './timestamps.js'

export function findShape(line: Line): Signal | undefined {
  if (!line.lower) return undefined
  let weak: Signal | undefined
  for (const find of line.words <= 22 ? shapes : longShapes) {
    const found = find(line)
    if (found?.certain) return found
    weak ??= found
  }
  return weak
}

/** Values that a template or a feed left behind. */
function leaked({text, plain, lower, words}: Line): Signal | undefined {
  if (/\[\+\d+ chars\]$/.test(text)) return signalOf('feed-cut-mark')
  if (words === 1) {
    if (/^(?:nan|null|undefined|none|false|true|\[object object\]|lorem|tbd|n\/a)$/.test(plain)) return signalOf('leaked-value')
    if (/^[a-z]+(?:_[a-z\d]+)+$/.test(plain) || /^[a-z]+(?:-[a-z\d]+){3,}$/.test(plain)) return signalOf('leaked-name')
    if (/^#\p{L}[\p{L}\p{N}_]+$/u.test(text)) return signalOf('bare-hashtag')
    if (/^\d{1,2}[.)]?$/.test(text) || /^[a-zA-Z]$/.test(text)) return signalOf('bare-number-or-letter', false)
    if (/^(?:@[\w.]{2,30}|[^\s@]+@[^\s@]+\.[^\s@.]{2,})$/.test(text)) return signalOf('bare-address')
    if (/^(?:https?:\/\/|www\.)\S+$/.test(text)) return signalOf('bare-link', false)
  }
  if (words <= 12 && /^(?:\{\{.{0,60}\}\}|<%.{0,60}%>|\$\{.{0,60}\}|%\w+%)$/.test(text)) return signalOf('template-variable')
  if (words > 1 && words <= 12 && /^(?:#[\p{L}\p{N}_]+[\s,|]*)+$/u.test(text)) return signalOf('hashtag-list')
  if (lower === '[object object]') return signalOf('leaked-value')
  return undefined
}

/** "445 shares", "Comments (12)", "Image 1 of 7", "1 of 6". */
function counter({plain, lower, words}: Line): Signal | undefined {
  if (words > 8) return undefined
  if (
    /^(?:\d[\d.,]*[km]?\+? )?(?:total )?(?:shares?|retweets?|likes?|tweets?|followers?|fans|subscribers?|views?|reads?|reactions?|votes?|mal geteilt)(?: \d[\d.,]*[km]?)?(?: (?:follow|like|subscribe))?$/.test(
      plain,
    )
  )
    return signalOf('share-count')
  if (/^(?:share|tweet|pin|like|facebook|twitter|x|whatsapp|email|linkedin|reddit)s?[ :]\(?\d[\d.,]*[km]?\)?$/.test(plain)) return signalOf('share-count')
  if (
    /^(?:new, )?\(?\d[\d.,]*[km]?\)?\+? (?:new )?(?:comments?|replies|kommentare?|commentaires?|comentarios?|responses|discussions?)\b/.test(plain) ||
    /^(?:view |see |show |read |all )?(?:comments?|kommentare?|commentaires?|comentarios?|replies)[ :]?\(?\d[\d.,]*\)?$/.test(plain)
  )
    return signalOf('comment-count')
  if (/^(?:image|photo|slide|picture|bild|foto|page|video|gallery|seite)?s? ?\d{1,3} ?(?:of|\/|von|de|sur|out of) ?\/? ?\d{1,3}\)?$/.test(plain))
    return signalOf('gallery-counter')
  if (/^\(?\d{1,3} (?:videos|photos|images|pictures|fotos|bilder|slides)\)?$/.test(plain)) return signalOf('gallery-counter')
  if (/^(?:duration|dauer|durée|duración|running time)?:? ?\d{1,2}:\d{2}(?::\d{2})?(?: ?\/ ?\d{1,2}:\d{2})?$/.test(plain))
    return signalOf('video-length', /^\D/.test(plain))
  if (/^\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}$/.test(lower)) return signalOf('player-time')
  return undefined
}

const buttons = new Set(
  'facebook twitter x send vk google google+ telegram gmail print more email e-mail mail linkedin whatsapp pinterest reddit telegram tumblr flipboard copy link print share tweet pin messenger instagram youtube tiktok snapchat threads bluesky sms save bookmark icon button pocket line viber xing drucken teilen merken kopieren partager imprimer envoyer compartir imprimir'.split(
    ' ',
  ),
)

const counted = new Set(
  'kommentare kommentar empfehlungen forum postings posting beiträge comments comment replies reactions likes shares views reads commentaires réactions partages comentarios'.split(
    ' ',
  ),
)

/** "Facebook Twitter Email Copy link", "Share current article via Facebook". */
function bar({text, lower, plain, words, ending}: Line): Signal | undefined {
  if (words <= 45 && /(?: \| ?|[.!?] )(?:mehr|audio|video|more)(?: \p{Ll}{2,4})?$/u.test(text)) return signalOf('ends-with-story-link')
  if (words <= 12 && words >= 2 && /(?:>>|»|›)$/.test(text) && !/^[«»‹›"„“]/.test(text) && !text.includes('«')) return signalOf('ends-with-arrow')
  if (words <= 30 && /^(?:>>|»»|➡|▶|►|⇒)/u.test(text)) return signalOf('begins-with-arrow')
  if (words <= 20 && /^follow .{3,70} on (?:facebook|twitter|instagram|x|youtube|tiktok|threads|bluesky)\b/.test(lower)) return signalOf('invitation-to-follow')
  if (words <= 25 && /^(?:on|from|more on|read on|see on) (?:[\w-]+\.)+(?:com|org|net|co\.uk|ca|au|de):/.test(lower)) return signalOf('site-and-headline')
  if (words <= 4 && /^\p{Lu}[^.!?]{1,40},$/u.test(text)) return signalOf('tag-in-list', false)
  if (words > 14 || ending === 'sentence') return undefined
  if (words >= 2 && /\d/.test(plain) && plain.split(/[\s:,|·•+()]+/).every((word) => counted.has(word) || /^\d+$/.test(word) || !word))
    return signalOf('bare-counts')
  if (words >= 2 && plain.split(/[\s|,/·•&+]+/).every((word) => buttons.has(word))) return signalOf('share-buttons')
  if (
    words <= 9 &&
    /^(?:click to )?(?:share|email|print|tweet|pin|post|send)(?: \S+){0,4} (?:on|via|by|with|to|using) \S+(?: \S+)?(?: \(opens in (?:a )?new (?:window|tab)\))?$/.test(
      plain,
    )
  )
    return signalOf('share-button')
  if (words <= 6 && ending === 'none' && /\bnewsletters?\b/.test(plain)) return signalOf('newsletter-line')
  if (/^.{3,60} (?:view|see|read) (?:more|all) (?:articles|posts|stories)(?: by .{3,40}| from .{3,40})?$/.test(plain)) return signalOf('author-page-link')
  return undefined
}

/** "More stories like this one", "Related articles and videos", "Weitere Artikel zum Thema". */
function heading({plain, words, ending}: Line): Signal | undefined {
  if (
    words > 7 ||
    ending === 'sentence' ||
    !(headings.test(plain) || /(?:'s|\bmost|\btop|\blatest|\bmore|\brecent) (?:recent |read |popular )?(?:stories|articles|posts|news)$/.test(plain))
  )
    return undefined
  return {...signalOf('story-list-head'), opens: true}
}

/** Before what is listed: "more stories", "most read articles", "weitere lokale Nachrichten". */
const selections = [
  'more|related|other|latest|recent|top|popular|trending|recommended|similar|featured',
  'most (?:read|popular|viewed|shared|commented|watched)',
  'mehr|weitere|ähnliche|verwandte|neueste|aktuelle|beliebte|meistgelesene',
  "plus d'|autres",
  'más|otras',
].join('|')

/** What is listed. */
const listed = [
  'stories|articles?|news|posts|videos|reads|content|coverage|headlines|picks',
  'artikel|beiträge|nachrichten|meldungen',
  'actualités',
  'noticias|artículos',
].join('|')

/** "Related coverage", "more from": with no word between. */
const pairs = '(?:related|recommended|trending|popular|more) (?:coverage|reading|stories|topics|links|from|in|on|by|about)'

const headings = new RegExp(`^(?:(?:${selections}) ?(?:\\p{L}+ )?(?:${listed})|${pairs})\\b`, 'u')

const longShapes = [leaked, byline, caption, counter, bar, heading]
const shapes = [timestamp, ...longShapes]
