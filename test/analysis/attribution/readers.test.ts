import {readFileSync} from 'node:fs'
import test from 'ava'
import {read} from '../../../src/analysis/analyse.js'
import {speakerReaders} from '../../../src/analysis/attribution/attribute.js'
import {complementReaders} from '../../../src/analysis/attribution/complements.js'
import {besideReaders, sentenceReaders} from '../../../src/analysis/attribution/cued-quotations.js'
import {marksBefore, wordsBefore} from '../../../src/analysis/attribution/noun-phrases.js'
import {wordReaders as kindOfWordReaders, kindReaders} from '../../../src/analysis/attribution/source-kind.js'
import {steps} from '../../../src/analysis/attribution/step-back.js'
import {phraseReaders, verbReaders, wordReaders} from '../../../src/analysis/attribution/subjects.js'
import {aboveReaders, paragraphReaders} from '../../../src/analysis/attribution/uncued-quotations.js'
import {parse} from '../../../src/parse/parse.js'
import {examplesAreRead} from '../../readers.js'

const readArticle = async (body: string) => read('a.txt', await parse('a.txt', `Road stays closed\n\n${body}\n`))

examplesAreRead(steps, readArticle)
examplesAreRead(verbReaders, readArticle)
examplesAreRead(wordReaders, readArticle)
examplesAreRead(phraseReaders, readArticle)
examplesAreRead(marksBefore, readArticle)
examplesAreRead(wordsBefore, readArticle)
examplesAreRead(speakerReaders, readArticle)
examplesAreRead(besideReaders, readArticle)
examplesAreRead(sentenceReaders, readArticle)
examplesAreRead(paragraphReaders, readArticle)
examplesAreRead(aboveReaders, readArticle)
examplesAreRead(complementReaders, readArticle)
examplesAreRead(kindReaders, readArticle)
examplesAreRead(kindOfWordReaders, readArticle)

test('the page on speakers has every reader, in its order', (t) => {
  const page = readFileSync('.github/SPEAKERS.md', 'utf8')
  for (const readers of [speakerReaders, [...besideReaders, ...sentenceReaders], paragraphReaders, aboveReaders]) {
    const rows = readers.map(({reads, example}) => `| ${reads} | ${example.replaceAll('\n\n', ' ¶ ')} |`)
    t.deepEqual(
      page.split('\n').flatMap((line) => rows.filter((row) => line.startsWith(row))),
      rows,
    )
  }
})
