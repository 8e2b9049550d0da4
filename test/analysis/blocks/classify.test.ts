/** Which lines of a page are the story. Each page is written one line to a block; what stands before the bar is its kind, if it has one. */
import test from 'ava'
import {read} from '../../../src/analysis/analyse.js'
import {lintTexts} from '../../../src/engine/lint-texts.js'
import {planOf} from '../../../src/engine/plan.js'
import type {Role} from '../../../src/model/article.js'
import {parse} from '../../../src/parse/parse.js'

const story = [
  'The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.',
  'Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.',
  'Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.',
  '“We are tired,” Marsh said. “But the channel is clear, and the ferry is ready.”',
]

async function kinds(path: string, text: string): Promise<string[]> {
  const article = read(path, await parse(path, text))
  return article.blocks.map(({kind, role, start, end}) => `${kind ?? (role === 'headline' ? 'headline' : '')}|${article.text.slice(start, end)}`)
}

/** A page of lines with their kinds; "*" stands for the story. */
function page(...lines: string[]): {text: string; expected: string[]} {
  const all = lines.flatMap((line) => (line === '*' ? story.map((paragraph) => `|${paragraph}`) : [line]))
  return {text: `${all.map((line) => line.slice(line.indexOf('|') + 1)).join('\n\n')}\n`, expected: all}
}

const buttons = ['share|Share on Facebook', 'share|Share on WhatsApp', 'share|Send by email']
const blurbs = [
  'A bakery in Brookfield won the gold medal for rye bread at a fair with sixty others from abroad.',
  'Swimmers at Leck get a roof over their pool before spring, paid for by lottery money and gifts from neighbours.',
  'Pupils in Ferrol planted apple trees beside a railway bridge, where nobody had gardened since their grandparents were small.',
  'Museum visitors can see paintings of northern lights until October, many lent by families who kept them in attics.',
]

const pages: Record<string, ReturnType<typeof page>> = {
  'bylines, dates and buttons between headline and story': page(
    'headline|Harbour reopens after winter storm',
    'byline|By Ellen Marsh',
    'timestamp|Published: 15:56 BST, 27 April 2024 | Updated: 15:57 BST, 27 April 2024',
    'share|Facebook Twitter Email',
    'share|445 shares',
    'comments|12 comments',
    '*',
  ),
  'a message that the story quotes is no label of an advertisement': page(
    'headline|Harbour reopens after winter storm',
    '*',
    '|A message from “Winston” at the harbour office reads: “We are back, and we are open from eight in the morning.”',
    'advertisement|A message from our sponsor',
    '*',
  ),
  'a standfirst is none': page(
    'headline|Harbour reopens after winter storm',
    '|Ferry to the islands sails again after four days of work in the channel',
    'byline|By Ellen Marsh',
    '*',
  ),
  'menus before the headline': page(
    'navigation|Skip to content',
    'navigation|Home',
    'navigation|Politics',
    'navigation|Weather',
    'newsletter|Subscribe',
    'headline|Harbour reopens after winter storm',
    'byline|Ellen Marsh',
    'timestamp|October 9, 2025',
    '*',
  ),
  'teasers, comments and small print after the story': page(
    'headline|Harbour reopens after winter storm',
    '*',
    'story-teasers|You may also like',
    'story-teasers|School choir sings for the mayor of Brookfield',
    'story-teasers|3 hours ago',
    'story-teasers|Bakery on Mill Lane closes after ninety years',
    'comments|Leave a reply',
    'legal|© 2025 The Aldwick Courier. All rights reserved.',
  ),
  // A paragraph that shares nothing with the story weighs a quarter of what it would: four such outweigh three buttons, three do not.
  'three paragraphs on other subjects behind the buttons': page(
    'headline|Harbour reopens after winter storm',
    '*',
    ...buttons,
    ...blurbs.slice(0, 3).map((line) => `story-teasers|${line}`),
    'comments|Leave a reply',
    'legal|© 2025 The Aldwick Courier. All rights reserved.',
  ),
  'four paragraphs on other subjects behind the buttons': page(
    'headline|Harbour reopens after winter storm',
    '*',
    ...buttons,
    ...blurbs.map((line) => `|${line}`),
    'comments|Leave a reply',
    'legal|© 2025 The Aldwick Courier. All rights reserved.',
  ),
  'the biography of the author': page(
    'headline|Harbour reopens after winter storm',
    '*',
    'byline|Tom Hale',
    'byline|Tom Hale is a reporter for The Aldwick Courier.',
    'newsletter|Sign up for our newsletter to get the news of the coast in your inbox.',
  ),
  'captions by their credits': page(
    'headline|Harbour reopens after winter storm',
    'caption|Harbour master Ellen Marsh, left, and crane driver Tom Hale look at the barge on Monday.',
    'caption|A fishing boat hangs from the crane. Tom Hale for The Aldwick Courier',
    'caption|Photo: Tom Hale/The Courier',
    'caption|The ferry at its berth (',
    'caption|Image: Tom Hale)',
    '*',
  ),
  'a story that somebody leaves at its beginning': {
    text: ['Islanders fly out of Aldane', 'Some 900 foreigners, including Germans, left Aldane on a flight to Harlow on Thursday.', ...story].join('\n'),
    expected: [
      'headline|Islanders fly out of Aldane',
      '|Some 900 foreigners, including Germans, left Aldane on a flight to Harlow on Thursday.',
      ...story.map((line) => `|${line}`),
    ],
  },
  'a box inside the story': {
    text: [story[0], story[1], 'Read more', 'School choir sings for the mayor of Brookfield', '2 hours ago', story[2], story[3]].join('\n'),
    expected: [
      `|${story[0]}`,
      `|${story[1]}`,
      'read-more|Read more',
      'story-teasers|School choir sings for the mayor of Brookfield',
      'story-teasers|2 hours ago',
      `|${story[2]}`,
      `|${story[3]}`,
    ],
  },
  'subheads are no furniture': {
    text: [story[0], 'Four days of work', story[1], 'What comes next', story[2], story[3]].join('\n'),
    expected: [`|${story[0]}`, '|Four days of work', `|${story[1]}`, '|What comes next', `|${story[2]}`, `|${story[3]}`],
  },
  'a list of names at the end stays without a sign of a page': {
    text: ['Harbour reopens', ...story, 'The boats were:', 'Margaret Rose', 'Northern Light'].join('\n'),
    expected: ['headline|Harbour reopens', ...story.map((line) => `|${line}`), '|The boats were:', '|Margaret Rose', '|Northern Light'],
  },
  'references belong to the story': page(
    'headline|Harbour reopens after winter storm',
    '*',
    '|References',
    '|Marsh, E. (2024). Moorings in winter. Aldwick Press',
    'share|Share on Facebook',
    'share|Share on WhatsApp',
  ),
  'values leaked by a program': page(
    'headline|Harbour reopens after winter storm',
    'metadata|undefined',
    'metadata|{{ article.lead }}',
    'metadata|share_button_url',
    '*',
    'metadata|Tags: harbour, storms',
  ),
}

for (const [name, {text, expected}] of Object.entries(pages)) {
  test(name, async (t) => {
    t.deepEqual(await kinds('page.txt', text), expected)
  })
}

test('a sentence in brackets is no credit', async (t) => {
  const aside =
    'The council will pay for the barge out of its reserve. (The picture of its finances comes courtesy of a report that the auditor published in spring.)'
  t.deepEqual((await kinds('a.txt', ['Harbour reopens', ...story, aside].join('\n'))).at(-1), `|${aside}`)
})

test('German, French and Spanish furniture', async (t) => {
  const german = `Hafen nach Sturm wieder offen\n\nVon Ellen Marsch\n\nStand: 01.02.2025 10:15 Uhr\n\nDer Hafen ist am Montag wieder geöffnet worden, nachdem die Arbeiter die letzten Wracks aus der Fahrrinne geholt hatten, wie die Behörde mitteilte.\n\nDie Fähre zu den Inseln soll am Dienstag wieder fahren, sagte die Hafenmeisterin, und die Fischer können wieder auslaufen.\n\nAnzeige\n\nMehr zum Thema\n\nChor singt für den Bürgermeister\n\nKommentare (12)\n`
  t.deepEqual(
    (await kinds('a.txt', german)).map((line) => line.split('|')[0]),
    ['headline', 'byline', 'timestamp', '', '', 'advertisement', 'story-teasers', 'story-teasers', 'comments'],
  )
  const french = `Le port rouvre après la tempête\n\nPublié le 3 août 2024\n\nLe port a rouvert lundi après que les équipes ont retiré les dernières épaves du chenal, a annoncé la direction, et les pêcheurs sont sortis.\n\nLire aussi\n\nLa chorale chante pour le maire\n\nPartager sur Facebook\n`
  t.deepEqual(
    (await kinds('a.txt', french)).map((line) => line.split('|')[0]),
    ['headline', 'timestamp', '', 'story-teasers', 'story-teasers', 'share'],
  )
  const spanish = `El puerto reabre tras la tormenta\n\nActualizado el 3 de agosto de 2024\n\nEl puerto reabrió el lunes después de que los equipos sacaran del canal los últimos restos, según la autoridad, y los barcos han vuelto a salir.\n\nLo más leído\n\nEl coro canta para el alcalde\n\nTodos los derechos reservados\n`
  t.deepEqual(
    (await kinds('a.txt', spanish)).map((line) => line.split('|')[0]),
    ['headline', 'timestamp', '', 'story-teasers', 'story-teasers', 'legal'],
  )
})

test('HTML: elements and classes tell what the words do not', async (t) => {
  const html = `<html><body><nav><p>The Courier of the coast</p></nav><h1>Harbour reopens</h1>${story.map((line) => `<p>${line}</p>`).join('')}<figure><figcaption>The barge in the channel on Monday</figcaption></figure><p>${story[0]}</p><div class="related-stories"><p>School choir sings in Brookfield</p></div></body></html>`
  const found = await kinds('a.html', html)
  t.is(found[0], 'navigation|The Courier of the coast')
  t.is(found[1], 'headline|Harbour reopens')
  t.true(found.includes('caption|The barge in the channel on Monday'))
  t.true(found.includes('story-teasers|School choir sings in Brookfield'))
})

test('HTML: a class around the whole story says nothing', async (t) => {
  const html = `<div class="newsletter"><h1>Harbour reopens</h1>${story.map((line) => `<p>${line}</p>`).join('')}</div>`
  t.deepEqual(
    (await kinds('a.html', html)).filter((line) => !/^(?:headline)?\|/.test(line)),
    [],
  )
})

test('a paragraph that is nothing but a link is a teaser, an image is nothing', async (t) => {
  const text = `# Harbour reopens\n\n${story[0]}\n\n![The barge (Tom Hale/AP)](barge.jpg)\n\n${story[1]}\n\n[Islands wait for a new ferry in the spring](ferry.md)\n\n${story[2]}\n\n${story[3]}\n`
  t.deepEqual(
    (await kinds('a.md', text)).filter((line) => !/^(?:headline)?\|/.test(line)),
    ['read-more|Islands wait for a new ferry in the spring'],
  )
})

/** A line behind the first paragraph of the story, and its role. */
const roles: Array<[line: string, role: Role]> = [
  ['HARLOW (AP) — The harbour reopened.', 'dateline-paragraph'],
  ['HARLOW (AP) — Harbour reopened.', 'paragraph'],
  ['(Northern Press Agency) — The harbour reopened on Monday.', 'dateline-paragraph'],
  ['(Northern Press Service) — The harbour reopened on Monday.', 'paragraph'],
  ['HARLOW, Oct 9 2025 in the north — The harbour reopened.', 'dateline-paragraph'],
  ['HARLOW, Oct 9 2025 in the far north — The harbour reopened.', 'paragraph'],
  ['HARLOW, Oct 9 2025 in the north (Northern Press Agency/Couriers) — The harbour reopened.', 'dateline-paragraph'],
  ['HARLOW, Oct 9 2025 in the north (Northern Press Agency/Observers) — The harbour reopened.', 'paragraph'],
  ['How the crews lifted two boats with a crane barge from Aldwick', 'subhead'],
  ['How the crews lifted two old boats with a crane barge from Aldwick', 'paragraph'],
  ['Who will pay for the barge and crane?', 'subhead'],
  ['Who will pay for the barge and the crane?', 'paragraph'],
]
for (const [line, role] of roles) {
  test(`${role}: ${line}`, async (t) => {
    const article = read('a.txt', await parse('a.txt', ['Harbour reopens', story[0], line, ...story.slice(1)].join('\n')))
    t.is(article.blocks.find(({start, end}) => article.text.slice(start, end) === line)?.role, role)
  })
}

test('a first line of four words that names a newsletter is a headline', async (t) => {
  t.is((await kinds('a.txt', ['Harbour newsletter for islanders', ...story].join('\n')))[0], 'headline|Harbour newsletter for islanders')
  t.is((await kinds('a.txt', ['Our harbour newsletter', ...story].join('\n')))[0], 'newsletter|Our harbour newsletter')
})

test('HTML: a heading of the page is none of the furniture that its class names', async (t) => {
  const paragraphs = story.map((line) => `<p>${line}</p>`)
  const html = (depth: number) => `<h1>Harbour reopens</h1>${paragraphs.join('')}<h${depth} class="related">Boats and barges</h${depth}>${paragraphs.join('')}`
  t.true((await kinds('a.html', html(1))).includes('|Boats and barges'))
  t.true((await kinds('a.html', html(2))).includes('story-teasers|Boats and barges'))
})

test('time grows with the page, not with its square', async (t) => {
  const lines = ['Harbour reopens', ...story]
  for (let at = 0; at < 4000; at++) lines.push(`Short line ${at}`, `Headline number ${at} of another story on this page`)
  const text = lines.join('\n')
  const started = performance.now()
  await lintTexts([{path: 'a.txt', text}], planOf([], 'clean', 'none'))
  const half = performance.now() - started
  const again = performance.now()
  await lintTexts([{path: 'a.txt', text: `${text}\n${text}`}], planOf([], 'clean', 'none'))
  t.true(performance.now() - again < half * 6 + 500)
})
