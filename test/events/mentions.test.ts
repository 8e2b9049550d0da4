/** What is read off the words around a number or a date: just near enough, and one word too far. */
import test from 'ava'
import {read} from '../../src/analysis/analyse.js'
import {EventContext} from '../../src/events/event-context.js'
import {factsOf} from '../../src/events/extract-facts.js'
import type {Mention} from '../../src/events/mention.js'
import {datesOf, numbersOf} from '../../src/events/mentions.js'
import {parse} from '../../src/parse/parse.js'

const fields = {
  landmark: ({landmark}: Mention) => landmark,
  status: ({casualtyStatus}: Mention) => casualtyStatus,
  owner: ({owner}: Mention) => owner?.join(' '),
  sex: ({sex}: Mention) => sex,
  street: ({street}: Mention) => street,
  nearestName: ({nearestName}: Mention) => nearestName,
  isProceeding: ({isProceeding}: Mention) => String(isProceeding),
}

const accountOf = async (text: string) => factsOf(read('a.txt', await parse('a.txt', `A headline\n\n${text}`)))

/** A sentence with one number or date, what is asked of it → what is read. */
const rows: Array<[text: string, field: keyof typeof fields, value: string]> = [
  // Where a distance is measured from
  ['It sank 13 miles with all the wind and rain that off Harlow.', 'landmark', 'harlow'],
  ['It sank 13 miles with all the wind and rain that came off Harlow.', 'landmark', 'none'],
  // What became of those counted, behind the number and before it
  ['In all 38 people with all the wind died.', 'status', 'dead'],
  ['In all 38 people with all the wind and died.', 'status', 'none'],
  ['It killed with all the wind and 38 people.', 'status', 'dead'],
  ['It killed with all the wind and rain 38 people.', 'status', 'none'],
  // Whose age it is
  ['It was 34-year-old student student student student student student student Ruth Vane.', 'owner', 'ruth vane'],
  ['It was 34-year-old student student student student student student student student Ruth Vane.', 'owner', 'none'],
  // Of a man or a woman
  ['At 34 with all the wind she left.', 'sex', 'woman'],
  ['At 34 with all the wind and she left.', 'sex', 'none'],
  ['Then she went with at 34.', 'sex', 'woman'],
  ['Then she went with all at 34.', 'sex', 'none'],
  // The street of a house number
  ['It was in the 1200 block of the old Pier Street.', 'street', 'pier'],
  ['It was in the 1200 block of the old of Pier Street.', 'street', 'none'],
  // The nearest name
  ['Ruth Vane went with all the wind and rain that came over the with 34 men.', 'nearestName', 'vane'],
  ['Ruth Vane went with all the wind and rain that came over the bay with 34 men.', 'nearestName', 'none'],
  // The day of a hearing, or of what was said
  ['He told them with all the wind and on March 18.', 'isProceeding', 'true'],
  ['He told them with all the wind and rain on March 18.', 'isProceeding', 'false'],
  ['It sank on March 18 with they said.', 'isProceeding', 'true'],
  ['It sank on March 18 with all they said.', 'isProceeding', 'false'],
]
for (const [text, field, value] of rows) {
  test(text, async (t) => {
    const accounts = [await accountOf(text)]
    const [mention] = field === 'isProceeding' ? datesOf(new EventContext(accounts)) : numbersOf(new EventContext(accounts))
    if (!mention) return t.fail('nothing read')
    t.is(fields[field](mention) ?? 'none', value)
  })
}

/** What stands between "Posted" and the date of a page, which is none of the story. */
const stamps: Array<[text: string, dates: string[]]> = [
  ['The news. Posted with all the wind and rain on March 18, 2015.', ['March 18, 2015']],
  ['The news. Posted with all the wind and March 18, 2015.', []],
]
for (const [text, dates] of stamps) {
  test(text, async (t) => {
    t.deepEqual(
      datesOf(new EventContext([await accountOf(text)])).map(({raw}) => raw),
      dates,
    )
  })
}
