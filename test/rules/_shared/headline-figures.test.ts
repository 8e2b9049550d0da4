/** How surely a story has the number of its headline, and which other number speaks against it. */
import test from 'ava'
import {bodyNumbers, findConflicts, headlineNumbers, supportOf} from '../../../rules/_shared/headline-figures.js'
import {read} from '../../../src/analysis/analyse.js'
import {parse} from '../../../src/parse/parse.js'

/** Each number of the headline with its support, "sure" where nothing can speak against it, and what does. */
async function judged(headline: string, body: string): Promise<string[]> {
  const article = read('a.txt', await parse('a.txt', `${headline}\n\n${body}\n`))
  const claims = headlineNumbers(article)
  const tellings = bodyNumbers(article)
  return claims.map((claim) => {
    const support = supportOf(article, claim, claims, tellings)
    const against = findConflicts(claim, claims, tellings, support).map(({figure}) => ` against ${figure.raw}`)
    return `${claim.figure.raw}: ${support === Number.POSITIVE_INFINITY ? 'sure' : support.toFixed(2)}${against.join('')}`
  })
}

const rows: Array<[headline: string, body: string, judged: string[]]> = [
  // What is counted, what became of them, how near the two numbers are, what else the sentence says, where it stands
  ['Six pilots hurt in Harlow', 'It was six.', ['Six: 0.15']],
  ['Six pilots hurt in Harlow', 'There were six pilots.', ['Six: 0.67']],
  ['Six pilots hurt in Harlow', 'There were six people.', ['Six: 0.15']],
  ['Six pilots hurt in Harlow', 'Six pilots were hurt.', ['Six: 1.43']],
  ['Six pilots hurt in Harlow', 'Six people were hurt.', ['Six: 0.92']],
  ['Six pilots hurt in Harlow', 'Six pilots were hurt in Harlow.', ['Six: 1.70']],
  ['Six pilots hurt in Harlow', 'Nobody knew. Six pilots were hurt in Harlow.', ['Six: 1.60']],
  ['Six pilots hurt in Harlow', 'Nobody knew. It was dark. Six pilots were hurt in Harlow.', ['Six: 1.55']],
  ['Six pilots hurt in Harlow', 'Nobody knew. It was dark. It was cold. Six pilots were hurt in Harlow.', ['Six: 1.50']],
  ['Boy, 7, hurt in Harlow', 'A boy aged 7 fell.', ['7: 0.77']],
  ['Boy, 7, hurt in Harlow', 'A boy aged 7 was hurt in Harlow.', ['7: 1.45']],
  ['Pier cost $7 million', 'Repairs were $7 million.', ['$7 million: sure']],
  ['Pier cost $7 million', 'The pier cost $7 million.', ['$7 million: sure']],
  [
    'Six pilots from Harlow, Leck, Aldane, Ferrol, Brookfield and Penhallow hurt off Veldoria',
    'Six pilots from Harlow, Leck, Aldane, Ferrol, Brookfield and Penhallow were hurt off Veldoria.',
    ['Six: 1.55'],
  ],
  // The other number: how much evidence it takes, and from where
  ['Six pilots hurt in Harlow', 'Five pilots were hurt in Harlow.', ['Six: 0.00 against Five']],
  ['Six pilots hurt in Harlow', 'Eleven pilots were hurt in Harlow.', ['Six: 0.00 against Eleven']],
  ['Six pilots hurt in Harlow', 'Twelve pilots were hurt in Harlow.', ['Six: 0.00 against Twelve']],
  ['Six pilots hurt in Harlow', 'Five pilots were told.', ['Six: 0.00 against Five']],
  ['Six pilots hurt in Harlow', 'Five pilots went to Harlow.', ['Six: 0.00 against Five']],
  ['Six pilots hurt in Harlow', 'Twelve pilots went to Harlow.', ['Six: 0.00 against Twelve']],
  [
    'Six pilots hurt in Harlow',
    'The sea was calm. A wind blew. The day was cold. The harbour was shut. It rained. Five pilots were hurt.',
    ['Six: 0.00 against Five'],
  ],
  [
    'Six pilots hurt in Harlow',
    'The sea was calm. A wind blew. The day was cold. The harbour was shut. It rained. It snowed. Five pilots were hurt.',
    ['Six: 0.00 against Five'],
  ],
  [
    'Six pilots hurt in Harlow',
    'The sea was calm. A wind blew. The day was cold. The harbour was shut. It rained. It snowed. Five pilots were hurt in Harlow.',
    ['Six: 0.00 against Five'],
  ],
  ['Six pilots hurt in Harlow', 'Five pilots were hurt in Harlow. Six came by bus.', ['Six: 0.05 against Five']],
  ['Six pilots hurt in Harlow', 'Five pilots were hurt in Harlow. Six pilots came by bus to Harlow.', ['Six: 0.83 against Five']],
  ['Pier cost $7 million', 'In all $9 million went to it.', ['$7 million: 0.00']],
  ['Pier cost $7 million', 'The pier was sold. In all $9 million went to the pier.', ['$7 million: 0.00 against $9 million']],
  ['Pier cost $7 million', 'The pier was sold. In all $9 million went to the pier. A lamp is $40.', ['$7 million: 0.00 against $9 million']],
  ['Six people hurt in Harlow', 'Five men came.', ['Six: 0.00']],
  ['Six people hurt in Harlow', 'It rained. Five men came.', ['Six: 0.00']],
  ['Six people hurt in Harlow', 'It rained. Twelve people came.', ['Six: 0.00']],
  ['Six people hurt in Harlow', 'Twelve people came.', ['Six: 0.00 against Twelve']],
  [
    'Six pilots hurt in Harlow',
    'The sea was calm. A wind blew. The day was cold. The harbour was shut. It rained. Five pilots came.',
    ['Six: 0.00 against Five'],
  ],
  [
    'Six pilots hurt in Harlow',
    'The sea was calm. A wind blew. The day was cold. The harbour was shut. It rained. It snowed. Five pilots came.',
    ['Six: 0.00'],
  ],
  [
    'Six pilots hurt in Harlow',
    'The sea was calm. A wind blew. The day was cold. The harbour was shut. It rained. It snowed. Five pilots came to Harlow.',
    ['Six: 0.00 against Five'],
  ],
  [
    'Pier cost $7 million',
    'The sea was calm. A wind blew. The day was cold. The harbour was shut. The pier took $19 million.',
    ['$7 million: 0.00 against $19 million'],
  ],
  [
    'Pier cost $7 million',
    'The sea was calm. A wind blew. The day was cold. The harbour was shut. The pier took $19 million. A lamp is $40.',
    ['$7 million: 0.00'],
  ],
  ['Six pilots hurt in Harlow', 'Five pilots were hurt in Harlow. Six pilots were told.', ['Six: 0.57 against Five']],
  ['Six pilots hurt in Harlow', 'Five pilots were hurt. Six pilots were seen in Harlow.', ['Six: 0.83 against Five']],
  ['Six pilots hurt in Harlow', 'Five pilots were hurt in Harlow. Six pilots were seen in Harlow, as far as they know.', ['Six: 0.83 against Five']],
  // Rounded, of another unit, over and under
  ['Storm leaves 12,000 homes in the dark', 'The storm hit 12,490 homes.', ['12,000: 1.05']],
  ['Storm leaves 12,000 homes in the dark', 'The storm hit 12,999 homes.', ['12,000: 1.05']],
  ['Storm leaves 12,000 homes in the dark', 'The storm hit 13,010 homes.', ['12,000: 0.00 against 13,010']],
  ['Storm leaves 12,000 homes in the dark', 'The storm hit 11,510 homes.', ['12,000: 1.05']],
  ['Storm leaves 12,000 homes in the dark', 'The storm hit 11,490 homes.', ['12,000: 0.00 against 11,490']],
  ['Storm leaves 99 homes in the dark', 'The storm hit 98 homes.', ['99: 0.00 against 98']],
  ['Storm leaves 100 homes in the dark', 'The storm hit 98 homes.', ['100: 1.05']],
  ['Storm leaves 140 homes in the dark', 'The storm hit 136 homes.', ['140: 1.05']],
  ['Over 1,000 homes in the dark', 'The storm hit 1,900 homes.', ['1,000: 0.92']],
  ['Over 1,000 homes in the dark', 'The storm hit 2,900 homes.', ['1,000: 0.82']],
  ['Boat goes 10 miles in fog', 'The boat went 16 km.', ['10 miles: 0.70']],
  ['Boat goes 10 miles in fog', 'The boat went 17 km.', ['10 miles: 0.70']],
  ['Boat goes 10 miles in fog', 'The boat went 19 km.', ['10 miles: 0.00']],
  // Sums
  ['Six hurt in Harlow', 'Two men and four women were hurt.', ['Six: 0.92']],
  ['Six hurt in Harlow', 'Two men, one woman and three boys were hurt.', ['Six: 0.90']],
  ['Six hurt in Harlow', 'One man, one woman, one boy and three girls were hurt.', ['Six: 0.90']],
  ['Six hurt in Harlow', 'One man, one woman, one boy, one girl and two nuns were hurt.', ['Six: 0.00 against one']],
  ['Six hurt in Harlow', 'Two men were hurt. Four women were hurt.', ['Six: 0.90']],
  ['Six hurt in Harlow', 'Two men were hurt. It rained. Four women were hurt.', ['Six: 0.00 against Two']],
  ['Towns get $30 billion', 'Harlow gets $24 billion. Leck gets $6.4 billion.', ['$30 billion: 0.90']],
  ['Towns get $30 billion', 'Harlow gets $24 billion. Leck gets $6.9 billion.', ['$30 billion: 0.00']],
  ['Towns get $30 billion', 'Harlow gets $24 billion. Leck gets $7.4 billion.', ['$30 billion: 0.00']],
  ['Towns get $90', 'Harlow gets $74. Leck gets $16.', ['$90: 0.90']],
  ['Towns get $90', 'Harlow gets $74. Leck gets $17.', ['$90: 0.00']],
  // Groups whose name tells how many they are; somebody who is told of apart
  ['Two pilots hurt in Harlow', 'Both were hurt.', ['Two: 0.90']],
  ['Three pilots hurt in Harlow', 'The trio was hurt.', ['Three: 0.90']],
  ['Four pilots hurt in Harlow', 'The quartet was hurt.', ['Four: 0.90']],
  ['Gunman leaves 4 dead in Harlow', 'He killed three people and then himself.', ['4: sure']],
  ['Gunman leaves 5 dead in Harlow', 'He killed three people and then himself.', ['5: 0.00 against three']],
  ['Five hurt in Harlow', 'Four people were hurt on the pier on Sunday, hours after another man was hit.', ['Five: sure']],
  [
    'Five hurt in Harlow',
    'Four people were hurt on the pier on Sunday, when the wind blew so hard that the crane which had stood there for a hundred years fell on the old ferry and the men beside it, long after another man was hit.',
    ['Five: 0.00 against Four'],
  ],
  // The same digits anywhere else, from ten on
  ['Six hurt in Harlow', 'The house is number 6.', ['Six: 0.00']],
  ['10 hurt in Harlow', 'Eleven were hurt. Bus No. 10 came.', ['10: sure']],
  ['9 hurt in Harlow', 'Eight were hurt. Bus No. 9 came.', ['9: 0.00 against Eight']],
  // Too far apart for one thing
  ['Boy, 12, hurt in Harlow', 'A boy aged 16 was hurt in Harlow.', ['12: 0.00 against 16']],
  ['Boy, 12, hurt in Harlow', 'A boy aged 37 was hurt in Harlow.', ['12: 0.00']],
  ['Boy, 12, hurt in Harlow', 'A boy aged 32 was hurt in Harlow.', ['12: 0.00 against 32']],
  ['Boy, 5, hurt in Harlow', 'A boy aged 16 was hurt in Harlow.', ['5: 0.00']],
  ['Boy, 5, hurt in Harlow', 'A boy aged 14 was hurt in Harlow.', ['5: 0.00 against 14']],
  ['Ten pilots hurt in Harlow', 'It rained. Then 45 pilots were hurt in Harlow.', ['Ten: 0.00 against 45']],
  ['Ten pilots hurt in Harlow', 'It rained. It snowed. Then 45 pilots were hurt in Harlow.', ['Ten: 0.00']],
  ['Ten pilots hurt in Harlow', 'It rained. It snowed. Then 35 pilots were hurt in Harlow.', ['Ten: 0.00 against 35']],
  ['Two pilots hurt in Harlow', 'It rained. It snowed. Then 11 pilots were hurt in Harlow.', ['Two: 0.00 against 11']],
  ['Two pilots hurt in Harlow', 'It rained. It snowed. Then 13 pilots were hurt in Harlow.', ['Two: 0.00']],
  // Others counted with them
  ['Ten pilots leave Harlow', 'Twelve pilots and other men are to leave Harlow.', ['Ten: 0.00']],
  ['Ten pilots leave Harlow', 'Twelve pilots and some other men are to leave Harlow.', ['Ten: 0.00']],
  ['Ten pilots leave Harlow', 'Twelve old sea pilots and other men are to leave Harlow.', ['Ten: 0.00 against Twelve']],
  // How much of what stands beside a number is looked at, and how near two numbers are: each row is near a limit, on one side of it
  ['Boat goes 10 miles in fog', 'The sea was calm. A wind blew. The day was cold. The town lies 40 miles away.', ['10 miles: 0.00 against 40 miles']],
  [
    'Old boat from Leck goes 10 miles in thick fog to Harlow pier',
    'The sea was calm. A wind blew. The day was cold. The town is 35 miles off.',
    ['10 miles: 0.00'],
  ],
  ['Six pilots hurt in Harlow', 'It rained. Six pilots were hurt. Five pilots were hurt in Harlow.', ['Six: 1.33']],
  [
    'Five hurt in Harlow',
    'Four people were hurt on the pier on Sunday, when the wind blew so hard that a crane fell on the old ferry, long after another man was hit.',
    ['Five: sure'],
  ],
  ['Six additional pilots hurt in Harlow', 'Five pilots were hurt in Harlow.', ['Six: 0.00']],
  ['Six additional pilots hurt in Harlow', 'Five additional pilots were hurt in Harlow.', ['Six: 0.00 against Five']],
  ['Ten Veldorian pilots and several others leave Harlow', 'Twelve Veldorian pilots and several others are to leave Harlow.', ['Ten: 0.00 against Twelve']],
  ['Ten Veldorian pilots leave Harlow', 'Twelve Veldorian pilots and several others are to leave Harlow.', ['Ten: 0.00']],
  ['Six pilots hurt in Harlow', 'Five of the pilots were hurt in Harlow.', ['Six: 0.00']],
  ['Three pirate vessels sink off Leck', 'Five old grey merchant vessels sank off Leck.', ['Three: 0.00']],
  ['Three pirate vessels sink off Leck', 'Five big old grey merchant vessels sank off Leck.', ['Three: 0.00 against Five']],
  ['Pier cost US$12 million', 'Line 12 stops there. The pier cost US$14 million.', ['US$12 million: sure']],
  ['Pier cost U.S.$12 million', 'Line 12 stops there. The pier cost U.S.$14 million.', ['U.S.$12 million: 0.00 against U.S.$14 million']],
  ['Six pilots hurt in Harlow', 'The sea was calm. A wind blew. The day was cold. It was six.', ['Six: 0.01']],
  ['2 men, 1 woman dead in Harlow', 'Four people died in Harlow.', ['2: 0.00 against Four', '1: 0.00 against Four']],
  ['Five hurt in Harlow', 'It rained. Four people were hurt on the pier, hours after another man was hit.', ['Five: sure']],
  ['Five hurt in Harlow', 'It rained. It snowed. Four people were hurt on the pier, hours after another man was hit.', ['Five: 0.00 against Four']],
  ['Boat goes 10 miles in fog', 'The boat went 17.5 km.', ['10 miles: 0.70']],
  ['Over 1,000 homes in the dark', 'The storm hit 3,900 homes.', ['1,000: 0.00 against 3,900']],
  ['Storm leaves 80 homes in the dark', 'The storm hit 78 homes.', ['80: 0.00 against 78']],
  ['Towns get $130', 'Harlow gets $94. Leck gets $38.', ['$130: 0.90']],
  ['Boy, 12, hurt in Harlow', 'A boy aged 29 was hurt in Harlow.', ['12: 0.00 against 29']],
  ['Boy, 3, hurt in Harlow', 'A boy aged 12 was hurt in Harlow.', ['3: 0.00 against 12']],
  ['Woman, 17, hurt in Harlow', 'A woman aged 77 was hurt in Harlow.', ['17: 0.00 against 77']],
  ['Woman, 17, hurt in Harlow', 'A woman aged 68 was hurt in Harlow.', ['17: 0.00']],
  ['Boy, 7, hurt in Harlow', 'A 7-year-old boy fell.', ['7: 0.92']],
  ['Six pilots hurt in dive', 'Six pilots dived.', ['Six: 0.67']],
  ['Six pilots hurt as planes collide', 'Six pilots fell when two planes were colliding.', ['Six: 1.00']],
]
for (const [headline, body, expected] of rows) {
  test(`${headline} / ${body}`, async (t) => {
    t.deepEqual(await judged(headline, body), expected)
  })
}
