import test from 'ava'
import rule from '../../rules/fact-sum-mismatch/index.js'
import {flagged} from './flagged.js'

/** A passage → the numbers that do not add up. */
const rows: Array<[text: string, flagged: string[]]> = [
  // Shares, rounded
  ['Of the 80 members asked, 20 (25 percent) agreed.', []],
  ['Of the 80 members asked, 20 (26 percent) agreed.', []],
  ['Of the 80 members asked, 20 (27 percent) agreed.', ['27 percent']],
  ['Of the 80 members asked, 20 (24 percent) agreed.', []],
  ['Of the 80 members asked, 20 (23 percent) agreed.', ['23 percent']],
  ['Of the 80 members asked, 20 (25.5 percent) agreed.', []],
  ['Of the 80 members asked, 20 (25.7 percent) agreed.', ['25.7 percent']],
  ['Of the 80 members asked, 20 (30 percent) agreed.', []],
  ['Of all the 80 members asked, 20 (45 percent) agreed.', ['45 percent']],
  ['Of the old 80 members asked, 20 (45 percent) agreed.', []],
  ['Complaints rose from 80 to 140, an increase of 75 percent.', []],
  ['Complaints rose from 80 to 140, an increase of 76 percent.', []],
  ['Complaints rose from 80 to 140, an increase of 77 percent.', []],
  ['Complaints rose from 80 to 140, an increase of 78 percent.', ['78 percent']],
  ['Complaints rose from 80 to 140, an increase of 72 percent.', ['72 percent']],
  ['Complaints rose from 80 to 100, an increase of 26 percent.', []],
  ['Complaints rose from 80 to 100, an increase of 27 percent.', ['27 percent']],
  ['Complaints fell from 140 to 80, a decrease of 50 percent.', ['50 percent']],
  ['Complaints rose from 80 to 480, an increase of 514 percent.', []],
  ['Complaints rose from 80 to 480, an increase of 517 percent.', ['517 percent']],
  ['Complaints rose from 80 to 480, an increase of 531 percent.', ['531 percent']],
  // Parts before and behind the whole
  ['The ferry carried 67 people: 62 passengers and 6 crew members.', ['67']],
  ['The 67 people of the old ferry from Harlow Bay: 62 passengers and 6 crew members.', ['67']],
  ['The 67 people of the old ferry from Harlow Pier: 62 passengers and 6 crew members.', []],
  ['There were six men and two women, and all nine were found.', ['nine']],
  ['There were six men and two women from the old town of Harlow and its many islands, and all nine were found.', ['nine']],
  ['There were six men and two women from the old town of Harlow and its many islands off the coast, and all nine were found.', []],
  ['Those 62 passengers and 5 crew members were among the 77 people aboard.', ['77']],
  ['Those 62 passengers and 5 crew members from the old town were among the 77 people aboard.', ['77']],
  ['Those 62 passengers and 5 crew members from the old town of Harlow were among the 77 people aboard.', []],
  ['The nine dead, six men and two women, were from Harlow.', ['nine']],
  ['The nine dead, six men of the old trawlers and two women, were from Harlow.', ['nine']],
  ['The nine dead, six men of the old grey trawlers and two women, were from Harlow.', []],
  ['The nine dead, six men, two women and a child, were from Harlow.', []],
  // Over several sentences
  ['Four teenagers jumped. Five of the teenagers were hurt.', ['Five']],
  ['Four teenagers jumped. It rained. It blew. Five of the teenagers were hurt.', ['Five']],
  ['Four teenagers jumped. It rained. It blew. It snowed. Five of the teenagers were hurt.', []],
  ['One teenager jumped. Five of the teenagers were hurt.', []],
  ['Two teenagers jumped. Five of the teenagers were hurt.', ['Five']],
  ['Four casinos that closed were old. Five of the casinos burned.', []],
  ['Four casinos of Leck that closed burned. Five of the casinos reopened.', []],
  ['Four casinos of old Leck that closed burned. Five of the casinos reopened.', ['Five']],
  ['Four people were taken ashore. Three men and two women were treated.', ['Four']],
  ['Five people were taken ashore. Three men and two women were treated.', []],
  ['She led it from 2012 to 2016, a period of four years.', []],
  ['She led it from 2012 to 2016, a period of five years.', []],
  ['She led it from 2012 to 2016, a period of six years.', ['six years']],
  ['She led it from 2012 to 2016, a period of three years.', ['three years']],
]
for (const [text, expected] of rows) {
  test(text, async (t) => {
    t.deepEqual(await flagged(rule, {'a.txt': `News from Harlow\n\n${text}\n`}), expected)
  })
}
