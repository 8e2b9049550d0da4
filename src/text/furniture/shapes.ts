/** Shapes of furniture that no word list holds: dates alone, counts, credits, names, leaked values. */
import type {Mark} from '../furniture.js'
import type {Line} from '../lines.js'
import type {Kind} from './lists.js'

export function findShape(line: Line): Mark | undefined {
  const {text, words} = line
  if (text.length > 700) return undefined
  return (words <= 14 ? timestamp(line) : undefined) ?? leaked(line) ?? byline(line) ?? caption(line) ?? counter(line) ?? undefined
}

const mark = (kind: Kind, evidence: string, certain = true): Mark => ({kind, evidence, certain})

const dateWords = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun today yesterday
  am pm a.m p.m gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest ist hkt sgt aest aedt wib noon midnight
  st nd rd th
  januar februar märz mai juni juli oktober dezember jän jänner mär okt dez montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so uhr heute gestern
  janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil lundi mardi mercredi jeudi vendredi samedi dimanche
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic lunes martes miércoles jueves viernes sábado domingo
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott lunedì martedì mercoledì giovedì venerdì sabato domenica
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro`.split(/\s+/),
)
const dateJoiners = new Set('at on of the and by de del à le la a as um den der vom am, h e às o os kl i'.split(' '))
const dateLabels = new Set(
  `published updated posted first last modified publication date time update on created issued originally edited revised version
  veröffentlicht aktualisiert erstellt stand zuletzt geändert artikel vom publiziert
  publié mis jour mise modifié dernière le
  publicado actualizado actualizada última actualización pubblicato aggiornato aggiornamento ultimo publicada atualizado`.split(/\s+/),
)

/** "2h ago", "Posted October 9, 2025 8:24 am.", "Mon 18 Nov 2019 18.54 GMT", "3 min read". */
function timestamp({lower, plain}: Line): Mark | undefined {
  if (
    /^(?:about |over |nearly |almost |an? )?(?:\d{1,3}\+? ?)?(?:s|m|h|d|w|mo|y|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\.? ago$/.test(
      plain,
    )
  )
    return mark('timestamp', 'a relative time on a line of its own')
  if (/^(?:il y a|vor|hace|há) (?:etwa )?(?:\d{1,3}|une?|einer?|einem|un[ao]?) \p{L}{1,10}$/u.test(plain))
    return mark('timestamp', 'a relative time on a line of its own')
  if (/^\d{1,2} ?[smhdw]$/.test(plain)) return mark('timestamp', 'a relative time on a line of its own')
  if (
    /^(?:reading time|read time|lesezeit|temps de lecture|tiempo de lectura|estimated reading time)?[:\s]*(?:<|about |ca\. )?\d{1,3}[ -]?(?:min|mins|minutes?|minuten|minutos)\.?(?: (?:read|to read|lesezeit|de lecture|de lectura|lesen))?$/.test(
      plain,
    )
  )
    return mark('timestamp', 'a reading time on a line of its own')
  let dated = false
  let labelled = false
  let numbers = 0
  let others = 0
  for (const token of lower.split(/[\s,|·•/()–—[\]]+|(?<=\d)(?=[ap]\.?m\b)/)) {
    const word = token.replace(/^[-:.*]+|[-:.*]+$/g, '')
    if (!word) continue
    if (/^\d{4}-\d{2}-\d{2}(?:t[\d:.]+(?:z|[+-]\d{2}:?\d{2})?)?$/.test(word) || /^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$/.test(word)) dated = true
    else if (/^\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[ap]\.?m)?$/.test(word) || /^\d{1,4}(?:st|nd|rd|th|er|[ap]m|h)?$/.test(word) || /^\d+年|^\d+月/.test(word))
      numbers++
    else if (dateWords.has(word)) dated = true
    else if (dateLabels.has(word)) labelled = true
    else if (!dateJoiners.has(word)) others++
    if (others > 0) return undefined
  }
  if (labelled && (dated || numbers)) return mark('timestamp', 'a date of publication on a line of its own')
  if (dated && numbers) return mark('timestamp', 'a date on a line of its own', /\d{4}/.test(lower))
  if (/^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?$/.test(plain) || numbers > 2) return mark('timestamp', 'a time on a line of its own', false)
  return undefined
}

/** Values that a template or a feed left behind. */
function leaked({text, plain, lower, words}: Line): Mark | undefined {
  if (/\[\+\d+ chars\]$/.test(text)) return mark('metadata', 'the cut mark of a news feed')
  if (words === 1) {
    if (/^(?:nan|null|undefined|none|false|true|\[object object\]|lorem|tbd|n\/a)$/.test(plain)) return mark('metadata', 'a value leaked by a program')
    if (/^[a-z]+(?:_[a-z\d]+)+$/.test(plain) || /^[a-z]+(?:-[a-z\d]+){3,}$/.test(plain)) return mark('metadata', 'a name leaked by a program')
    if (/^#\p{L}[\p{L}\p{N}_]+$/u.test(text)) return mark('metadata', 'a hashtag on a line of its own')
    if (/^\d{1,2}[.)]?$/.test(text) || /^[a-zA-Z]$/.test(text)) return mark('metadata', 'a lone number or letter', false)
    if (/^(?:@[\w.]{2,30}|\S+@\S+\.\S{2,})$/.test(text)) return mark('byline', 'an address on a line of its own')
    if (/^(?:https?:\/\/|www\.)\S+$/.test(text)) return mark('navigation', 'a bare link', false)
  }
  if (words <= 12 && /^(?:\{\{.{0,60}\}\}|<%.{0,60}%>|\$\{.{0,60}\}|%\w+%)$/.test(text)) return mark('metadata', 'a template variable')
  if (words > 1 && words <= 12 && /^(?:#[\p{L}\p{N}_]+[\s,|]*)+$/u.test(text)) return mark('metadata', 'a list of hashtags')
  if (lower === '[object object]') return mark('metadata', 'a value leaked by a program')
  return undefined
}

const nameWord =
  /^(?:\p{Lu}[\p{L}'’.-]*|[dl][ae]|van|von|der|den|de|del|al|el|bin|ibn|of|for|and|the|in|at|to|&|with|und|et|y|e|für|pour|para|-|–|—|\||•|·|@\w+|\/|ap)$/u
/** Roles that stand beside the writer's name. */
const bylineRole =
  /\b(?:writer|reporter|correspondent|editor|columnist|staff|news|press|times|post|herald|media|agency|contributor|producer|journalist|author|analyst|bureau|desk|team|redaktion|korrespondent)\b/

/** "By Anna Berg and Tom Hale", "Anna Berg | Staff Writer", "von Anna Berg". */
function byline({text, words, ending, lower, capitals}: Line): Mark | undefined {
  if (words < 2) return undefined
  if (words <= 20 && ending !== 'cut') {
    const lead =
      /^(?:analysis |commentary |opinion |review |story |words |photos |report |text |a story |reported |written |posted |published |edited |compiled |submitted |interview |guest )?(?:and \w+ )?(?:by|par|por|di|von|oleh|door|av|texte|text)[:\s]+/i.exec(
        text,
      )
    if (lead) {
      const rest = text
        .slice(lead[0].length)
        .replace(/[.,;:]/g, ' ')
        .replace(/\d[\d/.:,-]*(?:\s?[ap]m)?/gi, ' ')
        .trim()
        .split(/\s+/)
      let named = 0
      let strange = 0
      for (const word of rest) {
        if (word.includes('@') || /^https?:/.test(word)) named++
        else if (!nameWord.test(word)) strange++
        else if (/^\p{Lu}/u.test(word)) named++
      }
      if (named >= 1 && strange === 0) return mark('byline', 'a byline', true)
      if (named >= 2 && strange <= 2 && ending === 'none' && words <= 14) return mark('byline', 'a byline', false)
    }
  }
  if (words <= 45 && /^\(?(?:additional |with )?(?:reporting|writing|editing|written|edited|compiled|translated)(?: and (?:writing|editing))? by\b/i.test(text))
    return mark('byline', 'a reporting credit')
  if (
    words <= 60 &&
    /^[\p{Lu}][\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]*){0,3},? (?:is|was|are) (?:an?|the|our|currently|based|editor|director|founder|author|co-)\b/u.test(text) &&
    /\b(?:reporter|writer|editor|correspondent|journalist|columnist|producer|contributor|fellow|author|professor|freelance|podcaster|blogger|intern|director|founder|covers|covering|follow|twitter|email|@)\b/.test(
      lower,
    )
  )
    return mark(
      'byline',
      'the biography of an author',
      /\b(?:for|at|with|of) (?:the )?\p{Lu}/u.test(text) &&
        /\b(?:reporter|writer|correspondent|columnist|freelance|producer|contributor|journalist|staff)\b/.test(lower)
        ? false
        : false,
    )
  if (words <= 40 && /\b(?:contributed to this (?:report|story|article|post)|contributed reporting|contributed to this\b)/.test(lower))
    return mark('byline', 'a reporting credit')
  if (words <= 30 && /^(?:email|e-mail|contact|reach|follow|tweet)\b/.test(lower) && /@/.test(lower)) return mark('byline', 'a contact line')
  if (words <= 14 && ending !== 'sentence' && /(?:^|\s)@\w{2,}|\b\S+@\S+\.\w{2,}/.test(text) && capitals > 0.5) return mark('byline', 'a name with an address')
  if (words <= 12 && ending === 'none' && capitals > 0.7 && bylineRole.test(lower)) return mark('byline', 'a name with a role', false)
  if (words <= 4 && ending === 'none' && capitals > 0.99 && /^[\p{L}'’.,\s-]+$/u.test(text)) return mark('byline', 'a name alone', false)
  return undefined
}

const agency =
  'AP|AFP|Reuters|REUTERS|EPA|Getty|Shutterstock|iStock|Bloomberg|Alamy|PA|Photo|photo|Image|image|Picture|Foto|foto|Courtesy|courtesy|File|FILE|file|Handout|HANDOUT|Wikimedia|Unsplash|Pool|POOL|TASS|Sputnik|Xinhua|ANSA|dpa|DPA|AAP|PTI|ANI|IMAGO|imago|Picture Alliance|picture alliance|Keystone|APA|EFE|Illustration|Rendering|Screenshot|Screengrab|Credit|credit|NASA|ESA|ZUMA|Sipa|SIPA|Anadolu|NurPhoto|Instagram|Facebook|Twitter|YouTube'
const creditInBrackets = new RegExp(`[(\\[](?:[^()\\[\\]]{0,120}[\\s/:,©])?(?:${agency})\\b[^()\\[\\]]{0,80}[)\\]]\\.?$`)
const creditAtEnd =
  /(?:getty images|\/ ?afp|\bap (?:photo|images|file)|\/ ?ap(?: file)?|\/ ?reuters(?: file)?|\bvia ap|\bvia reuters|via afp|via getty|shutterstock|istock(?:photo)?|epa-efe|\/epa|handout|file photo|\/getty|picture alliance|\/dpa|imago images|\/imago|alamy(?: stock photo)?|photo by [\p{L} .'-]{3,40}|submitted photo|\/the new york times|\/bloomberg|\/associated press|\/the associated press|\/the canadian press|the canadian press|\/shutterstock|\/unsplash|\/zuma press|\/ ?nasa|\/usa today sports)\.?\)?$/u

/** A caption gives itself away by its credit: "(Anna Berg/The Courier)", "Getty Images", "Photo: AFP". */
function caption({text, lower, words}: Line): Mark | undefined {
  if (words > 90) return undefined
  const end = text.slice(-220)
  if (creditInBrackets.test(end)) return mark('caption', 'ends with a photo credit in brackets')
  if (/\([\p{Lu}][^()/]{1,50}\/[\p{Lu}][^()]{1,60}\)\.?$/u.test(end)) return mark('caption', 'ends with a photo credit in brackets')
  if (creditAtEnd.test(lower.slice(-120)) && words <= 60) return mark('caption', 'ends with a photo credit')
  if (
    /(?:^|[.!?”"]\s)(?:photo(?:graph)?s?|image|picture|credits?|foto|bild|crédits? photo|crédit|illustration|quelle|fotos)(?: credits?| by| courtesy)?\s?:\s?\S.{0,90}$/iu.test(
      end,
    )
  )
    return mark('caption', 'ends with a photo credit')
  if (/(?:^|\s)©\s?[\p{L}\d]/u.test(end) && words <= 40)
    return /all rights|rights reserved|\b(?:19|20)\d\d\b/.test(lower) ? mark('legal', 'a copyright line') : mark('caption', 'a photo credit')
  if (words <= 10 && /^[\p{Lu}][^|]{2,40}\|[^|]{2,40}(?:\|[^|]{2,40})?$/u.test(text) && /getty|reuters|\bap\b|afp|bloomberg|cnbc|images/.test(lower))
    return mark('caption', 'a photo credit')
  if (
    /\b(?:pictured|seen here|poses? for|in this (?:file )?(?:photo|image|picture|undated))\b/.test(lower) &&
    words <= 45 &&
    /\b(?:left|right|centre|center|photo|above|file)\b/.test(lower)
  )
    return mark('caption', 'describes a picture', false)
  return undefined
}

/** "445 shares", "Comments (12)", "Image 1 of 7", "1 of 6". */
function counter({plain, lower, words}: Line): Mark | undefined {
  if (words > 8) return undefined
  if (
    /^(?:\d[\d.,]*[km]?\+? )?(?:total )?(?:shares?|retweets?|likes?|tweets?|followers?|fans|subscribers?|views?|reads?|reactions?|votes?|mal geteilt)(?: \d[\d.,]*[km]?)?(?: (?:follow|like|subscribe))?$/.test(
      plain,
    )
  )
    return mark('share', 'a count of shares')
  if (/^(?:share|tweet|pin|like|facebook|twitter|x|whatsapp|email|linkedin|reddit)s?[ :]\(?\d[\d.,]*[km]?\)?$/.test(plain))
    return mark('share', 'a count of shares')
  if (
    /^(?:new, )?\(?\d[\d.,]*[km]?\)?\+? (?:new )?(?:comments?|replies|kommentare?|commentaires?|comentarios?|responses|discussions?)\b/.test(plain) ||
    /^(?:view |see |show |read |all )?(?:comments?|kommentare?|commentaires?|comentarios?|replies)[ :]?\(?\d[\d.,]*\)?$/.test(plain)
  )
    return mark('comments', 'a count of comments')
  if (/^(?:image|photo|slide|picture|bild|foto|page|video|gallery|seite)?s? ?\d{1,3} ?(?:of|\/|von|de|sur|out of) ?\/? ?\d{1,3}\)?$/.test(plain))
    return mark('navigation', 'the counter of a gallery')
  if (/^\(?\d{1,3} (?:videos|photos|images|pictures|fotos|bilder|slides)\)?$/.test(plain)) return mark('navigation', 'the counter of a gallery')
  if (/^(?:duration|dauer|durée|duración|running time)?:? ?\d{1,2}:\d{2}(?::\d{2})?(?: ?\/ ?\d{1,2}:\d{2})?$/.test(plain))
    return mark('navigation', 'the length of a video', /^\D/.test(plain))
  if (/^\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}$/.test(lower)) return mark('navigation', 'the time of a player')
  return undefined
}
