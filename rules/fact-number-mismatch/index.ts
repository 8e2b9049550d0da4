import {defineRule, text} from '../../src/model/rule.js'
import {mayCountAlike} from '../_shared/counted.js'
import {bodyNumbers, type StoryNumber} from '../_shared/headline-figures.js'

/** Words that two sentences share, and their share of the shorter sentence, from which both tell one thing. */
const fewest = 4
const alike = 0.6
/** Numbers of one kind that are compared; an article with more is a table. */
const crowd = 60
/** The sentence speaks of a change, another time, or a part. */
const change =
  /\b(?:earlier|previous|previously|initial|initially|revised|rose|risen|raised|up|down|fell|fallen|dropped|increased|grew|another|additional|more|than|compared|respectively|each|per|every|average|later|by then|last year|a year)\b/i

export default defineRule({
  about: {
    id: 'fact-number-mismatch',
    family: 'fact',
    severity: 'warning',
    preset: 'strict',
    summary: 'Flag a number of people that the same article gives otherwise in nearly the same words.',
    languages: ['en'],
    why: 'An article that counts one thing twice and gets two numbers is wrong once.',
    limits:
      'Compares counts of people of whom two sentences say the same (killed, hurt, arrested …), and only when the sentences share most of their words and all of their names. Sentences that speak of a change, of parts or of another year are passed over, as are numbers with a modifier and numbers in quotations.',
    sources: ['https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'],
  },
  options: {},
  examples: [
    {
      says: 'the same toll, told again',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry sinks

          The ferry Marigold sank off Harlow Point on Monday night, killing 38 people, the coastguard said.

          Repairs to the pier will begin in spring.

          The coastguard said 39 people were killed when the ferry Marigold sank off Harlow Point on Monday.`,
      },
      expect: ['ferry.txt:7:21-7:23 "39" Unexpected `39`, the article has `38` in an earlier sentence'],
    },
    {
      says: 'the same number twice',
      kind: 'clean',
      articles: {
        'ferry.txt':
          'Ferry sinks\n\nThe ferry Marigold sank off Harlow Point on Monday, killing 38 people.\n\nThe coastguard said 38 people were killed when the ferry Marigold sank off Harlow Point.',
      },
    },
    {
      says: 'a toll that rose, and another happening',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry sinks

          The ferry Marigold sank off Harlow Point on Monday, killing 38 people.

          The coastguard had earlier said 31 people were killed when the ferry Marigold sank off Harlow Point. In 1987, 12 people were killed when a trawler sank there.`,
      },
    },
  ],
  *check(article) {
    const byKind = new Map<string, StoryNumber[]>()
    for (const telling of bodyNumbers(article)) {
      const {figure, person, statuses, quoted, partial, extra} = telling
      if (figure.kind !== 'count' || person === undefined || statuses.length === 0) continue
      if (quoted || partial || extra || figure.modifier !== undefined || figure.min !== figure.max) continue
      const sentence = article.sentences[telling.sentence]
      if (!sentence || change.test(sentence.text)) continue
      const key = `${person} ${statuses[0]}`
      const list = byKind.get(key)
      if (!list) byKind.set(key, [telling])
      else if (list.length < crowd) list.push(telling)
    }
    const yearsOf = (at: number): string => (article.sentences[at]?.text.match(/\b(?:1[6-9]|20)\d\d\b/g) ?? []).join()
    // Another place or another person is another happening.
    const namesOf = (at: number): string => {
      const sentence = article.sentences[at]
      if (!sentence) return ''
      const own = article.names.filter(({start}) => start >= sentence.start && start < sentence.end).map(({text: name}) => name)
      return [...new Set(own)].sort().join()
    }
    for (const list of byKind.values()) {
      // Several numbers of one kind in a sentence are told apart by words that both sentences have.
      const alone = list.filter((telling) => list.every((other) => other === telling || other.sentence !== telling.sentence))
      for (const [at, later] of alone.entries()) {
        const earlier = alone
          .slice(0, at)
          .find(
            (other) =>
              isSameTelling(other, later) && yearsOf(other.sentence) === yearsOf(later.sentence) && namesOf(other.sentence) === namesOf(later.sentence),
          )
        if (!earlier || earlier.figure.value === later.figure.value) continue
        yield {
          at: later.figure,
          message: `Unexpected \`${later.figure.raw}\`, the article has \`${earlier.figure.raw}\` in an earlier sentence`,
          see: [{at: earlier.figure, message: `\`${earlier.figure.raw}\``}],
        }
      }
    }
  },
})

function isSameTelling(a: StoryNumber, b: StoryNumber): boolean {
  if (!mayCountAlike(a, b) || a.figure.noun !== b.figure.noun) return false
  let shared = 0
  for (const word of a.words) if (b.words.has(word)) shared++
  return shared >= fewest && shared >= alike * Math.min(a.words.size, b.words.size)
}
