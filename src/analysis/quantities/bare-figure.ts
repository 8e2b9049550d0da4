/** A number as it was found, before it is known what it counts. */
import type {Reader} from '../../base/readers.js'
import type {Figure} from '../../model/article.js'

export type Bare = Omit<Figure, 'start' | 'end' | 'raw'> & {at: number; to: number}

/** The figures that a number makes, none where it counts nothing, and the place up to which they are read. */
export interface Reading {
  figures: Bare[]
  used: number
}

/** Undefined: this is no figure, or another reader may try. */
export type Found = Reading | undefined

/** Where the pattern of figures matched. */
export interface FigureMatch {
  text: string
  at: number
  to: number
  /** What matched: "5:30 p.m.", "12,400". */
  raw: string
  /** Of the whole pattern, by name. */
  groups: Readonly<Record<string, string | undefined>>
  /** It stands in a headline in which each word begins with a capital. */
  titleCase: boolean
}

/** A form that a figure is written in: how it is found, and what it is then. */
export interface FigureForm extends Reader<FigureMatch, Reading> {
  /** The name of its group in the pattern of all forms. */
  group: string
  /** With the flag `i`. */
  pattern: string
}

export function one(figure: Bare | undefined): Found {
  return figure && {figures: [figure], used: figure.to}
}

/** A number that is exactly what it says. */
export function exactly(kind: Bare['kind'], at: number, to: number, value: number): Reading {
  return {figures: [{at, to, min: value, max: value, value, kind}], used: to}
}

/** Digits that count nothing. */
export function nothing(used: number): Reading {
  return {figures: [], used}
}
