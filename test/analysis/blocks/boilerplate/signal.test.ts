/** What a signal means for the lines around it, one page for each that code asks for by its id. What stands before the bar is the kind of a line, if it has one. */
import test from 'ava'
import {read} from '../../../../src/analysis/analyse.js'
import {parse} from '../../../../src/parse/parse.js'

const first = 'The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.'
const second = 'Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.'
const third = 'Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.'
const fourth = '“We are tired,” Marsh said. “But the channel is clear, and the ferry is ready.”'
const fifth = 'The port authority will mend the moorings before the next winter storm, and the fishing boats will lie in Aldwick until then.'
const sixth = 'Marsh said the wreckage from the channel would be sold, and the crane barge would leave the harbour on Friday.'
const choir = 'The forty singers of the choir practised for three weeks in the hall of the old brewery.'

const pages: Record<string, string[]> = {
  'name-alone: three words in capitals are a name, or the headline': [
    'navigation|Skip to content',
    'headline|Harbour Reopens Monday',
    `|${first}`,
    `|${second}`,
    `|${third}`,
  ],
  'names-alone: never a headline': ['navigation|Skip to content', 'byline|Ellen Marsh and Tom Hale', `|${first}`, `|${second}`, `|${third}`],
  'newsletter-line: on the first line it is the headline': ['headline|Harbour newsletter comes back', `|${first}`, `|${second}`, `|${third}`],
  'newsletter-line: elsewhere it is none': ['headline|Harbour reopens', `|${first}`, `|${second}`, 'newsletter|The weekend newsletter', `|${third}`],
  'video-length: what the video shows follows, under a head of other stories': [
    'headline|Harbour reopens after winter storm',
    `|${first}`,
    `|${second}`,
    'story-teasers|More stories',
    'story-teasers|School choir sings for the mayor of Brookfield',
    'navigation|Duration 1:23',
    `story-teasers|${choir}`,
    `|${third}`,
    `|${fourth}`,
    `|${fifth}`,
    `|${sixth}`,
  ],
  'video-length: the same without a head': [
    'headline|Harbour reopens after winter storm',
    `|${first}`,
    `|${second}`,
    'story-teasers|School choir sings for the mayor of Brookfield',
    'navigation|Duration 1:23',
    `story-teasers|${choir}`,
    `|${third}`,
    `|${fourth}`,
  ],
  'relative-time: after it the story goes on': [
    'headline|Harbour reopens after winter storm',
    `|${first}`,
    `|${second}`,
    'story-teasers|School choir sings for the mayor of Brookfield',
    'story-teasers|2 hours ago',
    `|${third}`,
    `|${fourth}`,
  ],
  'gallery-counter: before a credit stands what the picture shows': [
    'headline|Harbour reopens after winter storm',
    `|${first}`,
    'navigation|Image 2 of 7',
    'caption|Crews with ropes on the deck of the barge',
    'caption|Photo: Tom Hale/The Courier',
    `|${second}`,
    `|${third}`,
  ],
  'journalist-biography: after the story it needs no name above it': [
    'headline|Harbour reopens after winter storm',
    `|${first}`,
    `|${second}`,
    `|${third}`,
    'byline|Tom Hale is a correspondent on the coast.',
  ],
  'author-biography: it needs one': [
    'headline|Harbour reopens after winter storm',
    `|${first}`,
    `|${second}`,
    `|${third}`,
    '|Tom Hale is an author of three books on the sea.',
  ],
  'author-biography: with its name': [
    'headline|Harbour reopens after winter storm',
    `|${first}`,
    `|${second}`,
    `|${third}`,
    'byline|Tom Hale',
    'byline|Tom Hale is an author of three books on the sea.',
  ],
}

for (const [name, lines] of Object.entries(pages)) {
  test(name, async (t) => {
    t.deepEqual(await kinds('page.txt', lines.map((line) => line.slice(line.indexOf('|') + 1)).join('\n\n')), lines)
  })
}

test('leaked-date, feed-cut-mark: cut off the line that they stand on', async (t) => {
  const text = `date 2025-10-09 Harbour reopens after winter storm\n\n${first}\n\n${second}\n\nMarsh said the ferry [+1234 chars]`
  t.deepEqual(await kinds('page.txt', text), [
    'metadata|date 2025-10-09',
    'headline|Harbour reopens after winter storm',
    `|${first}`,
    `|${second}`,
    '|Marsh said the ferry',
    'metadata|[+1234 chars]',
  ])
})

test('class-name: prose in an element of that class may be the story, prose in such an element is none', async (t) => {
  const html = `<h1>Harbour reopens</h1><p>${first}</p><p>${second}</p><div class="related"><p>${third}</p></div><aside><p>${choir}</p></aside><p>${fourth}</p>`
  t.deepEqual(await kinds('page.html', html), ['headline|Harbour reopens', `|${first}`, `|${second}`, `|${third}`, `story-teasers|${choir}`, `|${fourth}`])
})

async function kinds(path: string, text: string): Promise<string[]> {
  const {blocks, text: body} = read(path, await parse(path, text))
  return blocks.map(({kind, role, start, end}) => `${kind ?? (role === 'headline' ? 'headline' : '')}|${body.slice(start, end)}`)
}
