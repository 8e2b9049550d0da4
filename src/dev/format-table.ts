/** The table of formats in the README. */
import {formats} from '../parse/formats/index.js'
import {table} from './rule-page.js'

export function formatTable(): string {
  return table(
    ['format', 'files', 'what silences a finding', '`--fix`'],
    Object.values(formats).map(({name, endings, comments, canFix}) => [
      name,
      endings.map((ending) => `\`.${ending}\``).join(', '),
      comments ? `front matter, \`${comments.shown}\`` : 'front matter',
      canFix ? 'yes' : 'no',
    ]),
  )
}
