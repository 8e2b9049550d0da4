import test from 'ava'
import fc from 'fast-check'
import {matchesOf} from '../../src/base/match-all.js'

const patterns = [/\d+/g, /\b/g, /(?<first>a)|b*/g, /\p{L}*/gu, /(?:)/gu, /$/gm, /x/g]

test('the matches are those of matchAll, empty ones and pairs of surrogates included', (t) => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('a', 'b', '1', ' ', '\n', '𝒳', 'é', '’')}), fc.constantFrom(...patterns), (text, pattern) => {
      const plain = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, ...match])
      t.deepEqual(plain(matchesOf(pattern, text)), plain(text.matchAll(pattern)))
    }),
  )
})
