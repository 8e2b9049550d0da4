/** What gives a line away as boilerplate, and up to how many words. */
import test from 'ava'
import {recognise} from '../../../../src/analysis/blocks/boilerplate/recognise.js'
import {Line} from '../../../../src/analysis/blocks/line.js'

const nowhere = {start: 0, end: 0}
const block = {...nowhere, role: 'paragraph' as const, markup: {type: 'paragraph', inner: nowhere, outer: nowhere}}

/** "kind: evidence", with "perhaps" where it counts only outside the story. */
function signal(text: string): string {
  const found = recognise(new Line(text, block, 1), 'en')
  return found ? `${found.kind}: ${found.evidence}${found.certain ? '' : ', perhaps'}` : 'none'
}

const filling = (
  'old ferry lay at its pier while two men from town went home with their dogs, one lamp still lit on deck and fog over all the bay as it has been ' +
  'for weeks this winter, cold and long as none before it in living memory, so that few boats had gone out to sea and most of them came back with no ' +
  'fish at all but stories of ice and wind'
).split(' ')

/** A line of so many words that begins and ends like this. */
function lineOf(words: number, beginning: string, end: string): string {
  const own = `${beginning} ${end}`.split(' ').filter(Boolean).length
  const middle = Array.from({length: words - own}, (_, at) => filling[at % filling.length])
  return [beginning, middle.join(' ').replace(/,$/, ''), end].filter(Boolean).join(' ')
}

/** How a line begins and ends, how many words it may have → what it is, and what it is with one word more. */
const longest: Array<[beginning: string, end: string, words: number, signal: string, longer: string]> = [
  ['A boat off Harlow', '(', 60, 'caption: its credit is cut off after the bracket', 'none'],
  ['Northern', 'Police / SWNS)', 6, 'caption: the rest of a photo credit', 'none'],
  ['Reuters/Anna Berg', '', 8, 'caption: a photo credit', 'none'],
  ['Anna Berg (left)', '', 30, 'caption: says where somebody stands in a picture', 'none'],
  ['Der Hafen (Archivbild)', '', 45, 'caption: says where somebody stands in a picture', 'none'],
  ['The', 'Aldwick AP', 45, 'caption: ends with the name of a photo agency', 'none'],
  ['A file photograph shows', '', 60, 'caption: begins like the caption of a picture', 'none'],
  ['The', 'in this still image', 60, 'caption: speaks of the picture it stood under', 'none'],
  ['Source: the', '', 10, 'caption: names the source of a picture', 'none'],
  ['Anna Berg, left, and Tom Hale', '', 60, 'caption: says where somebody stands in a picture', 'none'],
  ['The', 'Anna Berg/GC Images', 45, 'caption: ends with a photo credit', 'none'],
  ['Image caption The', '', 60, 'caption: begins like the caption of a picture', 'caption: begins with `image caption`, perhaps'],
  ['In this Monday photo provided by the port,', '', 60, 'caption: begins like the caption of a picture', 'none'],
  ['The', '(Anna Berg/The Courier)', 90, 'caption: ends with a photo credit in brackets', 'none'],
  ['The', 'Getty Images', 60, 'caption: ends with a photo credit', 'none'],
  ['The', 'sea. Photo: Anna Berg', 90, 'caption: ends with a photo credit', 'none'],
  ['The', '(Photo by Anna Berg)', 60, 'caption: ends with a photo credit in brackets', 'none'],
  ['The', '(Anna Berg, Reuters).', 60, 'caption: ends with a photo credit in brackets', 'none'],
  ['The', 'pier Photo: Anna Berg', 60, 'caption: ends with a photo credit', 'none'],
  ['The', 'sea. Anna Berg for The Courier', 45, 'caption: ends with a name after the full stop', 'none'],
  ['© Anna Berg', '', 40, 'caption: a photo credit', 'none'],
  ['© 2024 Anna Berg', '', 40, 'legal: a copyright line', 'none'],
  ['Anna Berg | Getty Images of the', '', 10, 'caption: a photo credit', 'none'],
  ['Anna Berg, pictured above,', '', 45, 'caption: describes a picture, perhaps', 'none'],
  ['Additional reporting by Anna Berg', '', 45, 'byline: a reporting credit', 'byline: begins with `additional reporting`, perhaps'],
  ['Anna Berg contributed to this report', '', 40, 'byline: a reporting credit', 'none'],
  ['Follow Anna Berg @annaberg', '', 30, 'byline: a contact line', 'none'],
  ['Anna Berg is a reporter', '', 70, 'byline: the biography of a journalist, perhaps', 'none'],
  ['Anna Berg is a professor', '', 70, 'byline: the biography of an author, perhaps', 'none'],
  ['On courier.com:', '', 25, 'read-more: names another site and a headline', 'none'],
  ['The', 'sea. more', 45, 'read-more: ends with a link to another story', 'none'],
  ['Follow Anna Berg on Instagram', '', 20, 'share: an invitation to follow', 'none'],
  ['The', '>>', 12, 'read-more: ends with an arrow', 'none'],
  ['➡ The', '', 30, 'read-more: begins with an arrow', 'none'],
  ['{{', '}}', 12, 'metadata: a template variable', 'none'],
  ['Harbour newsletter', '', 6, 'newsletter: a line on newsletters', 'none'],
  ['More stories', '', 7, 'story-teasers: its words stand over lists of other stories', 'none'],
  ['Related stories', '', 9, 'story-teasers: begins with `related stories`, perhaps', 'none'],
  ['Sign up for our newsletter', '', 70, 'newsletter: says `sign up for our`', 'newsletter: begins with `sign up for our`, perhaps'],
  ['The', 'all rights reserved', 70, 'legal: says `all rights reserved`', 'none'],
  ['The', 'in the comment section', 30, 'comments: says `in the comment section`', 'none'],
  ['Tell us', 'in the comments below', 45, 'comments: says `in the comments below`', 'none'],
  ['Subscribe to the', 'now.', 60, 'newsletter: begins with `subscribe to the`', 'newsletter: begins with `subscribe to the`, perhaps'],
  ['Also read', '', 12, 'read-more: begins with `also read`', 'read-more: begins with `also read`, perhaps'],
  ['Skip to', '', 12, 'navigation: begins with `skip to`', 'none'],
]
for (const [beginning, end, words, expected, longer] of longest) {
  test(`${words} words: ${beginning} … ${end}`, (t) => {
    t.is(signal(lineOf(words, beginning, end)), expected)
    t.is(signal(lineOf(words + 1, beginning, end)), longer)
  })
}

/** A name of so many characters, in few words. */
const nameOf = (length: number): string => 'Annamaria-Louise Bergmann-Holtermann Christopher-Johannes Underwood-Hollingsworth Wilhelmina'.slice(0, length)
/** A variable of so many characters. */
const variableOf = (length: number): string => 'article.sections.harbour.islands.ferry.timetable.of.the.winter'.slice(0, length)

const lines: Array<[line: string, signal: string]> = [
  // Too short for it
  ['A man of Leck waits for a boat Anna Berg/GC Images', 'caption: ends with a photo credit'],
  ['A man waits for a boat Anna Berg/GC Images', 'none'],
  ['Follow Anna @annaberg today', 'byline: a contact line'],
  ['Follow Anna @annaberg', 'byline: a name with an address'],
  // Bylines: a name, words that no byline holds, how long it is
  ['By Anna Berg', 'byline: a byline'],
  ['By Anna', 'byline: a byline'],
  ['By Anna Berg who went there', 'none'],
  ['By Anna Berg who sails', 'byline: a byline, perhaps'],
  ['By Anna who sails', 'none'],
  ['By Anna Berg and Tom Hale and Ruth Vane and Ben Cole who sails', 'byline: a byline, perhaps'],
  ['By Anna Berg and Tom Hale and Ruth Vane and Ben Moor Cole who sails', 'none'],
  ['By Anna Berg and Tom Hale and Ruth Vane and Ada Moor and Ben Cole and Ilse Dorn and Ellen Marsh and May West', 'byline: a byline'],
  ['By Anna Berg and Tom Hale and Ruth Vane and Ada Moor and Ben Cole and Ilse Dorn and Ellen Marsh and May West of Leck', 'none'],
  // Heads of entries in a live file
  ['12:40 The Ferry Sails Again', 'timestamp: the head of an entry in a live file'],
  ['12:40 The Ferry Sails Again Now', 'none'],
  ['12:40 The Ferry sails Again', 'none'],
  // A name with a time, with an address
  ['Anna Berg and Tom Hale 12 hours ago', 'timestamp: a name with a relative time'],
  ['Anna Berg and Tom Hale, Harlow, 12 hours ago', 'none'],
  ['Anna berg of the town 12 hours ago', 'none'],
  ['Anna Berg The Courier Harlow Office Pier Street Old Town North Wing anna@courier.example', 'byline: a name with an address'],
  ['Anna Berg The Courier Harlow Office Pier Street Old Town North Wing Door anna@courier.example', 'byline: a name with an address'],
  ['Anna Berg The Courier Harlow Office Pier Street Old Town North Wing Door Two anna@courier.example', 'none'],
  ['Anna told anna@courier.example', 'none'],
  ['Anna Berg for anna@courier.example', 'none'],
  ['Anna writes to anna@courier.example', 'byline: the biography of an author, perhaps'],
  ['Anna Berg writes from anna@courier.example', 'byline: the biography of an author, perhaps'],
  // Agencies, roles, names alone
  ['AP HARLOW', 'byline: an agency and a place'],
  ['AP Harlow', 'byline: an agency and a place, perhaps'],
  ['AP Port Of Harlow', 'byline: an agency and a place, perhaps'],
  ['AP Old Port Of Harlow', 'none'],
  ['Anna Berg, Staff Writer', 'byline: a name with a role, perhaps'],
  ['Anna Berg, Tom Hale, Ruth Vane, Ada Moor, Ben Cole, Staff Writers', 'byline: a name with a role, perhaps'],
  ['Anna Berg, Tom Hale, Ruth Vane, Ada Moor, Ben Cole, The Staff Writers', 'none'],
  ['Anna Berg, a Staff writer Of Harlow', 'byline: a name with a role, perhaps'],
  ['Anna Berg, a Staff writer of Harlow', 'none'],
  ['Anna Maria Berg Cole', 'byline: a name alone, perhaps'],
  ['Anna Maria Louise Berg Cole', 'none'],
  ['Anna Berg and Tom Hale', 'byline: names alone, perhaps'],
  ['Anna Maria Berg Cole and Tom Hale Ben Ferrol', 'byline: names alone, perhaps'],
  ['Anna Maria Berg Cole and Tom Hale Ben van Ferrol', 'none'],
  // Dates with a few other words
  ['Anna Berg · Posted: Aug 08, 2024', 'timestamp: a date of publication with a name'],
  ['Anna Berg Of The Harlow Courier Posted: Aug 08, 2024', 'timestamp: a date of publication with a name'],
  ['Anna Berg Of The Old Harlow Courier Here Posted: Aug 08, 2024', 'timestamp: a date of publication with a name'],
  ['Anna Berg Of The Old Harlow Courier Here Desk Posted: Aug 08, 2024', 'none'],
  ['the Anna Berg of Leck Posted: Aug 08, 2024', 'timestamp: a date of publication with a name'],
  ['the man of Leck Posted: Aug 08, 2024', 'none'],
  ['Anna Berg November 20, 2019 12:32', 'timestamp: a date and a time with a name'],
  ['Anna Maria Berg Cole November 20, 2019 12:32', 'timestamp: a date and a time with a name'],
  ['Anna Maria Louise Berg Cole November 20, 2019 12:32', 'none'],
  ['Anna Maria Berg Cole November 20, 2019', 'timestamp: a date with a few words, perhaps'],
  ['Anna Maria Louise Berg Cole November 20, 2019', 'none'],
  ['Fair in Harlow November 20, 2019', 'timestamp: a date with a few words, perhaps'],
  ['the fair in Harlow November 20, 2019', 'none'],
  ['Fair November 2019', 'none'],
  ['the fair of Harlow, November 20, 2019 12:32', 'none'],
  ['12:32', 'timestamp: a time on a line of its own, perhaps'],
  ['12:32 20 8', 'comments: nothing but counts'],
  ['20 8', 'comments: nothing but counts'],
  ['3 min read', 'timestamp: a reading time on a line of its own'],
  ['12h', 'timestamp: a relative time on a line of its own'],
  ['112h', 'none'],
  ['vor 3 Stunden', 'timestamp: a relative time on a line of its own'],
  ['1 of 6', 'navigation: the counter of a gallery'],
  ['1 of 1,600', 'timestamp: a time on a line of its own, perhaps'],
  // Counts
  ['445 shares', 'share: a count of shares'],
  ['12 comments on the old pier of Harlow town', 'none'],
  ['12 comments on the old pier of Harlow town now', 'none'],
  ['Comments (12)', 'comments: a count of comments'],
  ['Image 3 of 12', 'navigation: the counter of a gallery'],
  ['Image 3 of 1234', 'none'],
  ['12 photos', 'navigation: the counter of a gallery'],
  ['1234 photos', 'none'],
  ['12:40', 'timestamp: a time on a line of its own, perhaps'],
  ['Duration 2:12:40', 'navigation: the length of a video'],
  ['Duration 2:112:40', 'none'],
  ['12 comments 4 likes', 'comments: a count of comments'],
  ['Facebook Twitter Email', 'share: nothing but the names of buttons'],
  ['Facebook', 'share: a stock line of web pages'],
  ['Share this story of the pier on Facebook', 'share: begins with `share this`'],
  ['Share this old story of the pier on Facebook now', 'share: begins with `share this`'],
  ['Share this old story of the pier on Facebook now, please', 'share: begins with `share this`'],
  ['Leck,', 'metadata: one of a list of tags, perhaps'],
  ['Harbour of Leck town,', 'metadata: one of a list of tags, perhaps'],
  ['The harbour of Leck town,', 'none'],
  ['#harbour #storms', 'metadata: a list of hashtags'],
  ['#harbour #storms #boats #wind #rain #snow #hail #fog #ice #sea #tide #pier', 'metadata: a list of hashtags'],
  ['#harbour #storms #boats #wind #rain #snow #hail #fog #ice #sea #tide #pier #quay', 'none'],
  ['Anna Berg view all posts by Anna Berg', 'byline: a link to all by an author'],
  ['The ferry will sail again. Mehr', 'none'],
  ['Follow Anna Berg on Instagram today', 'share: an invitation to follow'],
  // Credits: of how many words, how long a name
  ['(Anna Berg for Old Harlow Courier of Leck)', 'caption: a photo credit'],
  ['(Anna Berg for Old Harlow Courier of Leck Town)', 'none'],
  ['Anna Maria Louise Cole Berg, AP', 'caption: a photo credit'],
  ['Anna Maria Louise Cole de Berg, AP', 'none'],
  ['The boat Getty Images', 'caption: ends with a photo credit'],
  ['Boat Getty Images', 'byline: a name alone, perhaps'],
  [
    'The boat at sea. Photograph courtesy: Anna Berg and Tom Hale for The Courier of Leck, who were out with the crew of the boats',
    'caption: ends with a photo credit',
  ],
  [`The boat at the pier Photo: ${nameOf(71)}`, 'caption: ends with a photo credit'],
  [`The boat at the pier Photo: ${nameOf(72)}`, 'none'],
  ['The boat at the pier Photo: Anna Berg, Tom Hale, Ruth Vane for The Courier', 'caption: ends with a photo credit'],
  ['The boat at the pier Photo: Anna Berg, Tom Hale, Ruth Vane for The Old Courier', 'none'],
  [`The ferry leaves the harbour of the town. ${nameOf(61)}`, 'caption: ends with a name after the full stop'],
  [`The ferry leaves the harbour of the town. ${nameOf(62)}`, 'none'],
  ['The ferry carries home the counterrevolutionaries. Anna Berg for The Courier', 'caption: ends with a name after the full stop'],
  ['The ferry leaves the harbour of Leck. Anna Berg for The Courier', 'caption: ends with a name after the full stop'],
  ['The ferry leaves the harbour of Rye. Anna Berg for The Courier', 'none'],
  ['The ferry leaves the harbour at noon. Anna Berg for The Courier of Leck', 'caption: ends with a name after the full stop'],
  ['The ferry leaves the harbour at noon. Anna Berg for The Courier of Old Leck', 'none'],
  [`${nameOf(41)}|Getty`, 'caption: a photo credit'],
  [`${nameOf(42)}|Getty`, 'none'],
  [`Anna Berg Getty|${nameOf(40)}`, 'caption: a photo credit'],
  [`Anna Berg Getty|${nameOf(41)}`, 'none'],
  [`Anna Berg|Getty|${nameOf(40)}`, 'caption: a photo credit'],
  [`Anna Berg|Getty|${nameOf(41)}`, 'none'],
  // What programs leave behind
  ['@harlow_harbour_and_islands_fer', 'byline: an address on a line of its own'],
  ['@harlow_harbour_and_islands_sail', 'none'],
  [`{{${variableOf(60)}}}`, 'metadata: a template variable'],
  [`{{${variableOf(61)}}}`, 'none'],
  [`<%${variableOf(60)}%>`, 'metadata: a template variable'],
  [`<%${variableOf(61)}%>`, 'none'],
  [`\${${variableOf(60)}}`, 'metadata: a template variable'],
  [`\${${variableOf(61)}}`, 'none'],
  // Buttons, links and tags
  ['12 comments on the old pier of Harlow', 'comments: a count of comments'],
  ['The ferry will sail again. more here', 'read-more: ends with a link to another story'],
  ['The ferry will sail again. more there', 'none'],
  ['Ferrol »', 'read-more: ends with an arrow'],
  ['Ferrol»', 'none'],
  [`Follow ${nameOf(70)} on Instagram`, 'share: an invitation to follow'],
  [`Follow ${nameOf(71)} on Instagram`, 'none'],
  ['Harbour administration and archaeologists,', 'metadata: one of a list of tags, perhaps'],
  ['Harbour administrations and archaeologists,', 'none'],
  [
    'Facebook Twitter Google WhatsApp Telegram LinkedIn Pinterest Reddit Tumblr Flipboard Messenger Viber Email Print',
    'share: nothing but the names of buttons',
  ],
  ['Facebook Twitter Google WhatsApp Telegram LinkedIn Pinterest Reddit Tumblr Flipboard Messenger Viber Xing Email Print', 'none'],
  ['Icon', 'none'],
  ['Click to share on Facebook (Opens in new window)', 'share: a button to share'],
  ['Click to share this on Facebook (Opens in new window)', 'share: begins with `click to share`'],
  ['Share the old ferry story via Facebook', 'share: a button to share'],
  [`${nameOf(60)} view all articles`, 'byline: a link to all by an author'],
  [`${nameOf(61)} view all articles`, 'none'],
  [`Anna Berg view all articles by ${nameOf(40)}`, 'byline: a link to all by an author'],
  [`Anna Berg view all articles by ${nameOf(41)}`, 'none'],
  [`Anna Berg view all articles from ${nameOf(40)}`, 'byline: a link to all by an author'],
  [`Anna Berg view all articles from ${nameOf(41)}`, 'none'],
  // Names: how many words, how long
  ['Anna Maria Louise Berg is a professor of law.', 'byline: the biography of an author, perhaps'],
  ['Anna Maria Louise Cole Berg is a professor of law.', 'none'],
  ['Anna Berg (formerly of the harbour office in Leck and the Ald) is a professor of law.', 'byline: the biography of an author, perhaps'],
  ['Anna Berg (formerly of the harbour office in Leck and the Aldw) is a professor of law.', 'none'],
  ['By Anna Berg, Tom Hale, Ruth Vane and Ada Moore for The Harlow: The Ferry', 'byline: a byline'],
  ['By Anna Berg, Tom Hale, Ruth Vane and Ada Moor for The Harlow: The Ferry', 'none'],
  ['By the', 'none'],
  ['Anna Berg for the Courier 2 hours ago', 'none'],
  [`${nameOf(41)} 2 hours ago`, 'timestamp: a name with a relative time'],
  [`${nameOf(42)} 2 hours ago`, 'none'],
  ['AP Harlow and Leck', 'none'],
  ['Anna Maria van Berg', 'none'],
  ['Anna Maria Berg Cole and Tom Hale Ben Old Ferrol', 'none'],
  ['Anna Maria Louise Berg Cole and Tom Hale', 'none'],
  ['Anna Berg and Tom Hale Ben Moor Cole Ferrol', 'none'],
  // How many numbers a date has
  ['300 – 450', 'none'],
  ['Anna Berg Posted: August 2024', 'none'],
  ['Anna Berg Monday 12:32', 'none'],
  ['Anna Berg 2024-08-08', 'timestamp: a date with a few words, perhaps'],
  // Stock phrases: how long the phrase is, whether the reader is spoken to
  ['All rights reserved here', 'legal: says `all rights reserved`'],
  ['Rights reserved', 'none'],
  ['Uses cookies', 'none'],
  ['This site uses cookies', 'legal: says `uses cookies`'],
  ['More of it in the comment section', 'comments: says `in the comment section`'],
  ['More of it in the comments below', 'none'],
  ['In partnership with the town of Leck, the ferry sails all night.', 'advertisement: begins with `in partnership with`'],
  ['Please enable JavaScript to view the comments powered by Disqus', 'comments: a stock line of web pages'],
  ['Advertisement continues below', 'advertisement: begins with `advertisement`'],
  ['More From the Harbour', 'story-teasers: its words stand over lists of other stories'],
  ['Anna Berg told the council', 'none'],
]
for (const [line, expected] of lines) {
  test(line, (t) => {
    t.is(signal(line), expected)
  })
}
