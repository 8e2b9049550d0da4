/** The words before a number that set bounds to it: one wording a line, by what it does. */

import {entriesOf} from '../../base/word-list.js'

export type ModifierKind = 'above' | 'above-near' | 'from' | 'below' | 'upto' | 'nearly' | 'about' | 'as-written'

const wordings: Record<ModifierKind, string> = {
  /** More than it, without an end. */
  above: `
    more than
    over
    above
    in excess of
    upwards of
    upward of
    well over
    greater than
    exceeding
  `,
  /** A little more than it. */
  'above-near': `
    just over
    a little over
    slightly more than
    little more than
    just above
    slightly over
    just more than
  `,
  /** It or more. */
  from: `
    at least
    no fewer than
    no less than
    not less than
    not fewer than
    a minimum of
    minimum of
    as few as
    as little as
  `,
  /** Less than it. */
  below: `
    less than
    fewer than
    under
    below
  `,
  /** It or less. */
  upto: `
    up to
    as many as
    as much as
    as high as
    at most
    no more than
    not more than
    a maximum of
    maximum of
  `,
  /** A little less than it. */
  nearly: `
    nearly
    almost
    close to
    just under
    just below
    just shy of
    approaching
    just short of
    slightly less than
    a little under
  `,
  /** Near it. */
  about: `
    about
    around
    approximately
    roughly
    some
    an estimated
    estimated
    circa
    an average of
    average of
    approx
    approx.
    in the region of
    ~
  `,
  /** The number itself. */
  'as-written': `
    just less than
    just fewer than
    just greater than
    slightly fewer than
    slightly greater than
    a little more than
    a little less than
    a little fewer than
    a little greater than
    little less than
    little fewer than
    little greater than
    well more than
    well less than
    well fewer than
    well greater than
    well under
    well above
    well below
    a little above
    a little below
    slightly under
    slightly above
    slightly below
    exactly
    precisely
    only
    just
    mere
    another
    an additional
    additional
  `,
}

/** "more than" → `above`. */
export const modifiers: ReadonlyMap<string, ModifierKind> = new Map(
  (Object.keys(wordings) as ModifierKind[]).flatMap((kind) => entriesOf(wordings[kind]).map((wording): [string, ModifierKind] => [wording, kind])),
)
