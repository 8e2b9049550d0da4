/** Readings put away and read back: whatever they hold, and however long they are. */
import {closeSync, openSync} from 'node:fs'
import {join} from 'node:path'
import test from 'ava'
import {read} from '../../src/analysis/analyse.js'
import type {FileResult, StoredResult} from '../../src/engine/lint-texts.js'
import {factsOf} from '../../src/events/extract-facts.js'
import type {Facts} from '../../src/model/facts.js'
import {parse} from '../../src/parse/parse.js'
import {inFile, lineOf, moved} from '../../src/run/record-file.js'
import {parseMain, readingJson} from '../../src/run/record-json.js'
import {writeAll} from '../../src/system/write-file.js'
import {folder} from '../run-cli.js'

async function readingOf(path: string, text: string): Promise<FileResult> {
  const facts = factsOf(read(path, await parse(path, text)))
  return {path, findings: [], faults: [], suppressions: null, facts: JSON.parse(JSON.stringify(facts)) as Facts}
}

test('each comes back as it was, long ones and other alphabets between short ones', async (t) => {
  const paragraph =
    'The ferry “Nörthern Stár” caught fire off Port Lansing, killing 12 people, said Ålva Krøger of the 海上保安庁. 😀 More than 300 were aboard.\n\n'
  const readings = [
    await readingOf('a.txt', paragraph),
    // Longer than the room that lines share.
    await readingOf('b.txt', paragraph.repeat(1500)),
    await readingOf('c.txt', 'Nobody was hurt.\n'),
    await readingOf('d.txt', paragraph.repeat(2)),
  ]
  const descriptor = openSync(join(folder({'.keep': ''}), 'lines'), 'wx+')
  let size = 0
  const kept = readings.map((reading): StoredResult => {
    const line = lineOf(readingJson(reading), `${reading.path} é\t`)
    writeAll(descriptor, line.bytes)
    const place = moved(line.place, size)
    size += line.bytes.length
    return inFile(descriptor, parseMain(line.main), place)
  })
  for (const [at, {account}] of [...kept.entries()].reverse()) {
    t.deepEqual(account?.facts(), readings[at]?.facts as Facts)
    t.deepEqual(account?.terms(), readings[at]?.facts?.terms)
  }
  closeSync(descriptor)
})
