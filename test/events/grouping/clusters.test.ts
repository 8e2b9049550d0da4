import test from 'ava'
import {clusterVectors} from '../../../src/events/grouping/clusters.js'
import {Vectors, vectorLength} from '../../../src/events/grouping/tf-idf.js'

/** Articles of which every two are as alike as `likeness` says: they share one term, which no other has. */
function articles(size: number, likeness: (a: number, b: number) => number): Vectors {
  const vectors = new Vectors(size, (size * (size - 1)) / 2)
  let term = 0
  const add = (at: number, weight: number): void => {
    const place = at * vectorLength + (vectors.lengths[at] as number)
    vectors.terms[place] = term
    vectors.weights[place] = weight
    vectors.lengths[at] = (vectors.lengths[at] as number) + 1
  }
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      add(a, Math.sqrt(likeness(a, b)))
      add(b, Math.sqrt(likeness(a, b)))
      term++
    }
  }
  return vectors
}

/** Two stories with so many articles each, all of one story very much alike, those of the other as alike as is said → the events. */
const stories: Array<[sizes: [number, number], between: number, events: string[]]> = [
  [[1, 1], 0.25, []],
  [[1, 1], 0.27, ['0 1']],
  // An article joins a story as two articles join each other, however large the story is.
  [[1, 4], 0.25, ['1 2 3 4']],
  [[1, 4], 0.27, ['0 1 2 3 4']],
  // Two and two need a quarter more, three and three half as much again; more than three do not need more.
  [[2, 2], 0.32, ['0 1', '2 3']],
  [[2, 2], 0.33, ['0 1 2 3']],
  [[2, 5], 0.32, ['0 1', '2 3 4 5 6']],
  [[2, 5], 0.33, ['0 1 2 3 4 5 6']],
  [[3, 3], 0.38, ['0 1 2', '3 4 5']],
  [[3, 3], 0.4, ['0 1 2 3 4 5']],
  [[5, 5], 0.38, ['0 1 2 3 4', '5 6 7 8 9']],
  [[5, 5], 0.4, ['0 1 2 3 4 5 6 7 8 9']],
]
for (const [[one, other], between, events] of stories) {
  test(`stories of ${one} and ${other} articles, ${between} alike, are ${events.length === 1 && events[0]?.startsWith('0') ? 'one' : 'apart'}`, (t) => {
    const vectors = articles(one + other, (a, b) => (a < one === b < one ? 0.9 : between))
    t.deepEqual(
      clusterVectors(vectors).map((members) => members.join(' ')),
      events,
    )
  })
}

/** Likeness below 0.08 is no likeness at all. */
for (const [second, events] of [
  [0.07, ['0 1']],
  [0.09, ['0 1 2']],
] as const) {
  test(`an article that is 0.46 like one of a story and ${second} like the other ${events[0] === '0 1' ? 'stays out of it' : 'joins it'}`, (t) => {
    const likeness = [0.9, 0.46, second]
    const vectors = articles(3, (a, b) => likeness[a + b - 1] as number)
    t.deepEqual(
      clusterVectors(vectors).map((members) => members.join(' ')),
      [...events],
    )
  })
}

test('a word of 251 articles brings none of them together, one of 250 does', (t) => {
  const sharing = (size: number): number => {
    const vectors = new Vectors(size, 1)
    for (let at = 0; at < size; at++) {
      vectors.weights[at * vectorLength] = 0.8
      vectors.lengths[at] = 1
    }
    return clusterVectors(vectors).length
  }
  t.is(sharing(250), 1)
  t.is(sharing(251), 0)
})
