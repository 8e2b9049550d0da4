/** "More than", "about", "almost": between which bounds a modified number lies. */
import type {Figure} from '../../model/article.js'
import {round} from './numbers.js'

/** What the wording before a number makes of it. */
export function bounds(text: string, start: number, value: number, whole: boolean): Pick<Figure, 'min' | 'max'> & Partial<Pick<Figure, 'modifier'>> {
  const found = modifierPattern.exec(text.slice(Math.max(0, start - 32), start))
  if (!found) return {min: value, max: value}
  const modifier = (found[1] as string).toLowerCase()
  const kind = modifiers.find(([wording]) => wording.test(modifier))?.[1]
  const step = whole && Number.isInteger(value) ? 1 : 0
  const near = (factor: number): number => (whole && value >= 10 ? Math.round(value * factor) : round(value * factor))
  switch (kind) {
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

const modifiers: ReadonlyArray<[wording: RegExp, kind: 'above' | 'from' | 'below' | 'upto' | 'nearly' | 'about' | 'above-near']> = [
  [/^(?:more than|over|above|in excess of|upwards of|upward of|well over|greater than|exceeding)$/, 'above'],
  [/^(?:just over|a little over|slightly more than|little more than|just above|slightly over|just more than)$/, 'above-near'],
  [/^(?:at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|as little as)$/, 'from'],
  [/^(?:less than|fewer than|under|below)$/, 'below'],
  [/^(?:up to|as many as|as much as|as high as|at most|no more than|not more than|a maximum of|maximum of)$/, 'upto'],
  [/^(?:nearly|almost|close to|just under|just below|just shy of|approaching|just short of|nearly as many as|slightly less than|a little under)$/, 'nearly'],
  [
    /^(?:about|around|approximately|roughly|some|an estimated|estimated|circa|an average of|average of|approx\.?|somewhere around|in the region of|~)$/,
    'about',
  ],
]

const modifierPattern =
  /(?:^|[\s(“"—–-])((?:(?:just|slightly|a little|little|well) )?(?:more|less|fewer|greater) than|(?:just|well|a little|slightly) (?:over|under|above|below)|over|above|in excess of|upwards? of|exceeding|at least|(?:no|not) (?:fewer|less|more) than|under|below|up to|as (?:many|much|high|few|little) as|at most|(?:a )?(?:minimum|maximum) of|nearly|almost|close to|just (?:shy|short) of|approaching|about|around|approximately|roughly|some|(?:an )?estimated|circa|(?:an )?average of|approx\.?|in the region of|~|exactly|precisely|only|just|mere|another|an additional|additional)\s+(?:an?\s+|the\s+)?$/i
