import test from 'ava'
import {read} from '../../../src/analysis/analyse.js'
import {factsOf} from '../../../src/events/extract-facts.js'
import {accountOf} from '../../../src/events/grouping/account.js'
import {group} from '../../../src/events/grouping/group.js'
import type {Grouping} from '../../../src/model/event.js'
import type {Facts} from '../../../src/model/facts.js'
import {parse} from '../../../src/parse/parse.js'

const ferry = [
  'Ferry sinks off Harlow Point\n\nThe ferry Marigold sank off Harlow Point on Monday after a collision with the trawler Osprey, the coastguard at Penhallow said. Lifeboats rescued the passengers.',
  'Marigold goes down\n\nLifeboats from Penhallow rescued passengers of the Marigold, a ferry that collided with the trawler Osprey near Harlow Point.',
  'Rescue at sea\n\nThe coastguard said the Osprey, a trawler, hit the ferry Marigold off Harlow Point. Penhallow lifeboats took the passengers ashore.',
]
const budget = [
  'Budget vote\n\nThe senate of Veldoria passed a budget that raises taxes on tobacco and diesel, the treasury minister Ilse Dorn said in Karlsbrunn.',
  'Veldoria raises diesel tax\n\nTaxes on diesel and tobacco rise in Veldoria after the senate in Karlsbrunn passed the budget of treasury minister Ilse Dorn.',
]

async function factsFrom(articles: Record<string, string>): Promise<Facts[]> {
  const facts: Facts[] = []
  for (const [path, text] of Object.entries(articles)) facts.push(factsOf(read(path, await parse(path, text))))
  return facts
}

const events = (facts: readonly Facts[], grouping: Grouping) =>
  group(facts.map(accountOf), grouping).map(({by, accounts}) => [by, ...accounts.map(({path}) => path)].join(' '))

const mixed = {'e.txt': budget[1]!, 'a.txt': ferry[0]!, 'd.txt': budget[0]!, 'c.txt': ferry[2]!, 'b.txt': ferry[1]!}

test('by content: accounts of one story are one event, whatever the order of the files', async (t) => {
  const facts = await factsFrom(mixed)
  t.deepEqual(events(facts, 'auto'), ['content a.txt b.txt c.txt', 'content d.txt e.txt'])
  t.deepEqual(events(facts.reverse(), 'auto'), ['content a.txt b.txt c.txt', 'content d.txt e.txt'])
})

test('by content: a story that nobody else tells is in no event', async (t) => {
  t.deepEqual(events(await factsFrom({'a.txt': ferry[0]!, 'd.txt': budget[0]!}), 'auto'), [])
})

test('all, none and by folder', async (t) => {
  const facts = await factsFrom({'x/a.txt': ferry[0]!, 'x/d.txt': budget[0]!, 'y/b.txt': ferry[1]!, 'y/deep/c.txt': ferry[2]!})
  t.deepEqual(events(facts, 'all'), ['all x/a.txt x/d.txt y/b.txt y/deep/c.txt'])
  t.deepEqual(events(facts, 'none'), [])
  t.deepEqual(events(facts, 'folder'), ['folder x/a.txt x/d.txt'])
})

test('what the articles say of themselves comes first', async (t) => {
  const facts = await factsFrom({
    'x/a.md': `---\nevent: ferry\n---\n\n${ferry[0]}`,
    'x/d.md': `---\nevent: ferry\n---\n\n${budget[0]}`,
    'x/e.md': `---\nsources: [../y/b.txt, c.txt]\n---\n\n${budget[1]}`,
    'x/c.txt': ferry[2]!,
    'y/b.txt': ferry[1]!,
  })
  t.deepEqual(events(facts, 'auto'), ['stated x/a.md x/d.md', 'stated x/c.txt x/e.md y/b.txt'])
})
