/** Pages for tests of one step alone: each line with what is known of it. */

import {type Signal, signalOf, signalOfMatch} from '../../../src/analysis/blocks/boilerplate/signal.js'
import {Line} from '../../../src/analysis/blocks/line.js'
import type {PageState} from '../../../src/analysis/blocks/page.js'
import {Topic} from '../../../src/analysis/blocks/topic.js'
import type {Kind} from '../../../src/language/boilerplate-lists.js'

/** A line of a page with what gives it away, how much of it is a link, and how deep a heading it is. */
export interface Row {
  text: string
  signal?: Signal
  linked?: number
  depth?: 1 | 2
}

export type Rows = ReadonlyArray<Row | string>

export const known = (kind: Kind, text: string): Row => ({text, signal: signalOfMatch('stock-line', kind, text)})
export const perhaps = (kind: Kind, text: string): Row => ({text, signal: signalOfMatch('stock-label', kind, text, false)})
export const moreStories: Row = {text: 'More stories', signal: {...signalOf('story-list-head'), opens: true}}
export const length: Row = {text: '2:40', signal: signalOf('video-length')}
export const hoursAgo: Row = {text: '3 hours ago', signal: signalOf('relative-time')}

const nowhere = {start: 0, end: 0}

/** The story stands between what is before it and behind it. */
export function pageOf(story: Rows, {before = [], after = [], head = -1}: {before?: Rows; after?: Rows; head?: number} = {}): PageState {
  const rows = [...before, ...story, ...after].map((row): Row => (typeof row === 'string' ? {text: row} : row))
  const [start, end] = [before.length, before.length + story.length]
  const lines = rows.map(
    ({text, linked, depth}, at) =>
      new Line(
        text,
        {
          ...nowhere,
          role: 'paragraph',
          markup: {
            type: depth === undefined ? 'paragraph' : 'heading',
            outer: nowhere,
            ...(linked === undefined ? {} : {linked}),
            ...(depth === undefined ? {} : {depth}),
          },
        },
        at,
      ),
  )
  const signals = rows.map(({signal}) => signal)
  const topic = new Topic(rows.slice(start, end).flatMap(({text, signal}) => (signal?.certain ? [] : [text])))
  const labels = signals.map((signal) => (signal?.certain ? {kind: signal.kind, evidence: signal.evidence} : undefined))
  return {lines, signals, story: {start, end, topic}, head, labels}
}

/** Which lines a step labels that were not before, and which it clears. */
export function changedBy(step: (page: PageState) => void, page: PageState): number[] {
  const before = [...page.labels]
  step(page)
  return page.labels.flatMap((label, at) => ((label === undefined) === (before[at] === undefined) ? [] : [at]))
}
