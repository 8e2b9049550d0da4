/** "More than", "about", "almost": between which bounds a modified number lies. */
import {oneOf} from '../../base/word-list.js'
import type {Figure} from '../../model/article.js'
import {modifiers} from './modifiers.js'
import {round} from './numbers.js'

/** What the wording before a number makes of it. */
export function bounds(text: string, start: number, value: number, whole: boolean): Pick<Figure, 'min' | 'max'> & Partial<Pick<Figure, 'modifier'>> {
  const found = modifierPattern.exec(text.slice(Math.max(0, start - 32), start))
  if (!found) return {min: value, max: value}
  const modifier = (found[1] as string).toLowerCase()
  const step = whole && Number.isInteger(value) ? 1 : 0
  const near = (factor: number): number => (whole && value >= 10 ? Math.round(value * factor) : round(value * factor))
  switch (modifiers.get(modifier)) {
    case 'above':
      return {min: value + step, max: Infinity, modifier}
    case 'above-near':
      return {min: value + step, max: near(1.1), modifier}
    case 'from':
      return {min: value, max: Infinity, modifier}
    case 'below':
      return {min: 0, max: value - step, modifier}
    case 'upto':
      return {min: 0, max: value, modifier}
    case 'nearly':
      return {min: near(0.85), max: value, modifier}
    case 'about':
      return {min: near(0.9), max: near(1.1), modifier}
    default:
      return {min: value, max: value, modifier}
  }
}

const wordings = oneOf([...modifiers.keys()].map((wording) => wording.replace('.', '\\.')))

/** Directly before the number, or before the article of "more than a hundred". */
const modifierPattern = new RegExp(String.raw`(?:^|[\s(“"—–-])(${wordings})\s+(?:an?\s+|the\s+)?$`, 'i')
