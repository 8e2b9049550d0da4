import test from 'ava'
import sourceVague from '../../rules/source-vague/index.js'
import {runExample} from '../../src/engine/run-example.js'

async function flagged(body: string, options = {}): Promise<string[]> {
  const text = `Dam to be raised\n\n${body}\n`
  const {findings} = await runExample(sourceVague, {says: '', kind: 'hit', options, articles: {'a.txt': text}})
  return findings.map(({place}) => text.slice(place.start.offset, place.end.offset))
}

test('papers that are published in a named place are named', async (t) => {
  t.deepEqual(await flagged('The dam is too low, according to a new study published in The Corran Review.'), [])
  t.deepEqual(await flagged('The dam is too low, according to estimates released Wednesday by the Corran Water Board.'), [])
  t.deepEqual(await flagged('The dam is too low, according to a new study.'), ['according to a new study'])
})

test('whose research it is may stand a few words on, or in the next sentence', async (t) => {
  t.deepEqual(await flagged('The dam is too low, according to new research from water watchdog Corran Trust.'), [])
  t.deepEqual(await flagged('The dam is too low, according to new research. Corran Trust, which looked at 80 dams, found that half of them leak.'), [])
  t.deepEqual(await flagged('It cost a penny less than analysts polled by Corran Data had forecast.'), [])
  t.deepEqual(await flagged('The dam is too low. The first survey found cracks in it.'), [])
})

test('what people call themselves, and what a named person believes, need no other source', async (t) => {
  t.deepEqual(await flagged('Many voters describe themselves as dam builders.'), [])
  t.deepEqual(await flagged('Ruth Vane believes the dam is regarded as too low.'), [])
  t.deepEqual(await flagged('Ruth Vane wants the dam, which is regarded as too low, to be raised.'), ['is regarded as'])
})

test('the end of the name of a house is no crowd', async (t) => {
  t.deepEqual(await flagged('A report by the Corran Union of Dam Engineers warned of it. The Corran Union of Local Residents said the dam was too low.'), [])
})

test('what is expected of the hurt, of a storm, or said by someone in the sentence needs no one else', async (t) => {
  t.deepEqual(await flagged('One man was hurt at the dam, but is expected to recover.'), [])
  t.deepEqual(await flagged('The hurricane is expected to make landfall at the dam.'), [])
  t.deepEqual(await flagged('Rangers said the leak was found at noon and is believed to have been small.'), [])
  t.deepEqual(await flagged('The leak is believed to have been small.'), ['is believed to'])
})

/** How far from a source it is looked for who they are: each row is near a limit, on one side of it. */
const near: Array<[body: string, flagged: string[]]> = [
  ['It leaks, leaving many to wonder if it will hold.', ['many to wonder']],
  ['Nobody asked whether experts consider the dam too low.', []],
  ['Critics called the dam above the town and the old mill “a danger to all.”', ['Critics called']],
  ['Critics called the old Corran dam above the town and the mill on the river below it “a danger to all.”', []],
  ['A majority of those in the town below the dam agree but critics say it leaks.', []],
  ['A third of the houses and mills in the town below the old dam on the Corran are old but experts say it leaks.', ['experts say']],
  ['Experts say the dam leaks, among them the retired chief engineer Ruth Vane.', []],
  ['Experts say the dam leaks, among them the long since retired chief engineer Ruth Vane.', ['Experts say']],
  ['A new poll shows the dam is too low. In May Corran Data asked 800 people for the poll.', []],
  ['A new poll shows the dam is too low. In May people there were asked for the poll.', ['A new poll shows']],
  ['The dam is widely seen as the work of a bad season by farmers.', []],
  ['The dam is widely seen as the unfortunate consequence of an unusually dry season by farmers.', []],
  ['The dam is widely seen as the work of a bad and very long dry season by farmers.', ['is widely seen as']],
  [
    'Of the growers, 40 per cent want a wall of stone on the bank of the river below the town, a road on the wall and a bridge at the mill, with lamps from one end to the other and a path beside it for the children who walk to school, and 60 per cent want none. The dam is widely seen as too low.',
    [],
  ],
  [
    'Of the growers, 40 per cent want a wall of stone on the bank of the river below the town, a road on the wall and a bridge at the mill, with lamps from one end to the other and a path beside it for the children who walk to school, a bench every hundred metres, a shed for the boats that lie there in winter, a new roof for the mill, two wells, a gate for the cattle that drink there in the dry months of the year, a row of limes, and a house for the warden, and 60 per cent want none. The dam is widely seen as too low.',
    ['is widely seen as'],
  ],
]
for (const [body, expected] of near) test(body, async (t) => t.deepEqual(await flagged(body), expected))

/** The same, where every group has to be named. */
const strictly: Array<[body: string, flagged: string[]]> = [
  ['Many of the fishermen said the dam was too low.', ['Many of the fishermen said']],
  ['Many of them said the dam was too low.', []],
  ['Some families said the dam was too low.', ['Some families said']],
  ['Experts say the dam leaks, among them the retired chief engineer Ruth Vane.', []],
  ['Experts say the dam leaks at its foot and near the old gate, led by Ruth Vane.', ['Experts say']],
]
for (const [body, expected] of strictly) test(`strictly: ${body}`, async (t) => t.deepEqual(await flagged(body, sourceVague.strict), expected))

test('the same source again is flagged from the second paragraph after on, strictly in each', async (t) => {
  const body = (between: string): string => `Experts say the dam is too low.\n\n${between}Experts say it leaks.`
  t.deepEqual(await flagged(body('')), ['Experts say'])
  t.deepEqual(await flagged(body('It was built in May.\n\n')), ['Experts say', 'Experts say'])
  t.deepEqual(await flagged(body(''), sourceVague.strict), ['Experts say', 'Experts say'])
  t.deepEqual(await flagged('Experts say the dam is too low. Experts say it leaks.', sourceVague.strict), ['Experts say'])
})
