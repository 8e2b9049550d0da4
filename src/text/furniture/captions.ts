/** Captions, which give themselves away by their credits. */
import type {Mark} from '../furniture.js'
import type {Line} from '../lines.js'
import {mark} from './marks.js'

const agency =
  'AP|AFP|Reuters|REUTERS|EPA|Getty|Shutterstock|iStock|Bloomberg|Alamy|PA|Photo|photo|Image|image|Picture|Foto|foto|Courtesy|courtesy|File|FILE|file|Handout|HANDOUT|Wikimedia|Unsplash|Pool|POOL|TASS|Sputnik|Xinhua|ANSA|dpa|DPA|AAP|PTI|ANI|IMAGO|imago|Picture Alliance|picture alliance|Keystone|APA|EFE|Illustration|Rendering|Screenshot|Screengrab|Credit|credit|ZUMA|Sipa|SIPA|Anadolu|NurPhoto'
const agencyName =
  /^(?:AP|AFP|Reuters|REUTERS|EPA|Getty|dpa|DPA|APA|imago|Imago|IMAGO|picture alliance|Picture Alliance|Bloomberg|PA|TASS|Keystone|ANSA|Xinhua|Sipa|Screenshots?)(?: Images)? ?[/|] ?\S/u
const creditInBrackets = new RegExp(`[(\\[](?:[^()\\[\\]]{0,120}[\\s/:,©])?(?:${agency})\\b[^()\\[\\]]{0,80}[)\\]]\\.?$`)
const creditAtEnd =
  /(?:getty images|\/ ?afp|\bap (?:photo|images|file)|\/ ?ap(?: file)?|\/ ?reuters(?: file)?|\bvia ap|\bvia reuters|via afp|via getty|shutterstock|istock(?:photo)?|epa-efe|\/epa|handout|file photo|\/getty|picture alliance|\/dpa|imago images|\/imago|alamy(?: stock photo)?|photo by [\p{L} .'-]{3,40}|submitted photo|\/the new york times|\/bloomberg|\/associated press|\/the associated press|\/the canadian press|the canadian press|\/shutterstock|\/unsplash|\/zuma press|\/ ?nasa|\/usa today sports)\.?\)?$/u

/** A caption gives itself away by its credit: "(Anna Berg/The Courier)", "Getty Images", "Photo: AFP". */
export function caption({text, lower, words, ending}: Line): Mark | undefined {
  if (words > 90) return undefined
  if (text.endsWith('(') && words <= 60) return mark('caption', 'its credit is cut off after the bracket')
  if (words <= 6 && /^[^()]{2,50}\)$/.test(text) && !/^[:;]|\d\)$/.test(text)) return mark('caption', 'the rest of a photo credit')
  const end = text.slice(-220)
  if (
    words <= 60 &&
    /(?:^|\s)(?:Photo|Photograph|Picture|Image|Credits?|Foto|Fotos|Bild|Bildrechte|Bildquelle|Quelle|Rechte|Crédits?|Créditos?|Imagen|Illustration|Grafik|Graphic|Ảnh|写真|Фото): ?(?:(?:\p{Lu}|\d)[\p{L}\d.'’-]*[\s/|,&-]*|(?:von|of|via|by|for|de|courtesy|the)\s+){1,9}\)?$/u.test(
      end.slice(-110),
    ) &&
    ending !== 'cut'
  )
    return mark('caption', 'ends with a photo credit')
  if (
    words <= 45 &&
    words >= 8 &&
    /^\D/.test(text) &&
    /(?:^|[^\p{L}.])\p{Ll}[\p{Ll}-]{2,}[.!?]["”’“]? \p{Lu}[\p{L}'’.-]*(?:(?: (?:for|via|de|von|of|the)|,| ?[/|])? ?\p{Lu}[\p{L}'’-]*){1,6}$/u.test(end)
  )
    return mark('caption', 'ends with a name after the full stop')
  if (words <= 8 && ending === 'none' && agencyName.test(text)) return mark('caption', 'a photo credit')
  if (
    words <= 45 &&
    /\((?:archivbild|archivfoto|symbolbild|symbolfoto|archiv|links|rechts|mitte|l\.|r\.|v\. ?l\.|von links|von li\b[^)]*|2\. v\. [lr]\.)\)/.test(lower)
  )
    return mark('caption', 'says where somebody stands in a picture')
  if (ending === 'none' && words >= 3 && words <= 45 && /[\p{Ll})\]] (?:AP|AFP|AFP\/Getty|REUTERS|Reuters|EPA|Getty|PA|AP file)$/u.test(end))
    return mark('caption', 'ends with the name of a photo agency')
  if (
    words <= 60 &&
    /^(?:an?|this|in this|in an?|the) (?:(?:file|undated|handout|aerial|satellite|combination|screengrab|general|still) )+(?:photo(?:graph)?|image|picture|view|frame|video)\b/.test(
      lower,
    )
  )
    return mark('caption', 'begins like the caption of a picture')
  if (
    words <= 60 &&
    /\bin (?:this|an?) (?:file|undated|handout|aerial|combination|still|video)[ -](?:photo(?:graph)?|image|picture|grab|screenshot)\b/.test(lower)
  )
    return mark('caption', 'speaks of the picture it stood under')
  if (words <= 30 && ending === 'none' && /\((?:left|right|cent(?:er|re)|pictured|above|from left|l|r|file|inset|second (?:left|right))\)/.test(lower))
    return mark('caption', 'says where somebody stands in a picture')
  if (words >= 2 && words <= 10 && ending !== 'sentence' && /^source: \S/.test(lower)) return mark('caption', 'names the source of a picture')
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
