import {excerpt} from '../../src/base/excerpt.js'
import {defineRule, text} from '../../src/model/rule.js'
import {listRegions, type Region} from './teasers.js'

export default defineRule({
  about: {
    id: 'boilerplate-story-teasers',
    family: 'boilerplate',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a section that advertises other stories ("Top Stories", "Related", "Most read") with its headlines and blurbs.',
    why: 'The teasers tell of other events; read as a part of the story, their names and figures are false.',
    limits: 'A single teaser inside the story, without a head over it, passes; teasers on the same subject without any sign of a page pass too.',
    sources: ['https://github.com/scrapinghub/article-extraction-benchmark', 'https://github.com/adbar/trafilatura/issues/584'],
  },
  options: {},
  examples: [
    {
      says: 'cards of other stories under the story',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.

          Top Stories

          School choir sings for the mayor of Brookfield

          Thirty children from the primary school filled the town hall on Sunday evening with songs from four countries and...

          2h ago

          Bakery on Mill Lane closes after ninety years

          5h ago`,
      },
      expect: [
        'harbour.txt:7:1-17:7 "Top Stories\n\nSchool choir sings for the mayor of Brookfield\n\nThirty children from the primary school filled the town hall on Sunday evening with songs from four countries and...\n\n2h ago\n\nBakery on Mill Lane closes after ninety years\n\n5h ago" Unexpected teasers of 2 other stories, none of them related to the article: `School choir sings for the mayor of Brookfield`, `Bakery on Mill Lane closes after ninety years`',
      ],
    },
    {
      says: 'a story with subheads of its own',
      kind: 'clean',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Four days of work

          Two fishing boats had sunk at their moorings, and a crane barge from Aldwick needed four days to lift them.

          What comes next

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
    {
      says: 'a list that is a part of the story',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel. Lost in the storm were:

          The fishing boat Margaret Rose

          The fishing boat Northern Light

          The pilot launch Aldwick Two

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
  ],
  *check(article) {
    for (const region of listRegions(article)) {
      const at = {start: region.start, end: region.end}
      yield {at, message: `Unexpected ${describe(region)}`, note: evidenceOf(region), fix: {at, text: ''}}
    }
  },
})

/** "teasers of 4 other stories, none of them related to the article: `…`, `…`" */
function describe({headlines, related, head}: Region): string {
  const count = headlines.length
  if (count === 0) return `head of a section of other stories${head === undefined ? '' : ` \`${excerpt(head)}\``}`
  const shown = headlines.slice(0, 4).map((headline) => `\`${excerpt(headline)}\``)
  const rest = count > shown.length ? ` and ${count - shown.length} more` : ''
  const how =
    count === 1
      ? related
        ? 'related to the article'
        : 'not related to the article'
      : related === 0
        ? 'none of them related to the article'
        : related === count
          ? 'all related to the article'
          : `${related} of them related to the article`
  return `${count === 1 ? 'teaser of another story' : `teasers of ${count} other stories`}, ${how}: ${shown.join(', ')}${rest}`
}

function evidenceOf({headlines, head, cut, times, related}: Region): string {
  const signs = [
    ...(head === undefined ? ['They stand outside the story'] : [`They stand under \`${excerpt(head)}\``]),
    ...(times ? [`${times} ${times === 1 ? 'line holds' : 'lines hold'} only a time`] : []),
    ...(cut ? [`${cut} ${cut === 1 ? 'blurb is' : 'blurbs are'} cut short`] : []),
    `${headlines.length - related} of ${headlines.length} share no name or subject with the article`,
  ]
  return `${signs.join('; ')}.`
}
