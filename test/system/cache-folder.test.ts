import {mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'ava'
import {sweep} from '../../src/system/cache-folder.js'

const hour = 60 * 60

test('what nobody has written for thirty days goes, and what was only begun after one', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-sweep-'))
  t.teardown(() => rmSync(folder, {recursive: true}))
  const now = Date.now() / 1000
  const ages: Array<[name: string, hours: number]> = [
    ['fresh.cache', 0],
    ['kept.cache', 30 * 24 - 1],
    ['gone.cache', 30 * 24 + 1],
    ['.kept', 23],
    ['.gone', 25],
  ]
  for (const [name, hours] of ages) {
    writeFileSync(join(folder, name), '')
    utimesSync(join(folder, name), now - hours * hour, now - hours * hour)
  }
  sweep(folder)
  t.deepEqual(readdirSync(folder).sort(), ['.kept', 'fresh.cache', 'kept.cache'])
})
