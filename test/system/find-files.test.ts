import test from 'ava'
import {articleEndings} from '../../src/parse/formats/index.js'
import {findFiles, selects} from '../../src/system/find-files.js'
import {cleanArticle, folder, runCli} from '../run-cli.js'

const nothing = {files: [], ignore: []}

test('a folder is searched for the endings that are asked for, in any case', async (t) => {
  const cwd = folder({'a.scene': '', 'acts/B.SCENE': '', 'c.txt': '', 'd.scene.bak': '', scene: '', '.hidden.scene': ''})
  const config = {root: cwd, ...nothing, endings: ['scene']}
  const searched = async (...paths: string[]) => (await findFiles({cwd, paths}, config)).paths
  t.deepEqual(await searched(), ['a.scene', 'acts/B.SCENE'])
  t.deepEqual(await searched('*'), ['a.scene'])
  t.deepEqual(await searched('c.txt', '*.bak'), ['c.txt', 'd.scene.bak'], 'what is named outright may end as it likes')
  const isArticle = await selects({cwd, paths: []}, config)
  t.deepEqual(['a.scene', 'acts/B.SCENE', 'c.txt'].map(isArticle), [true, true, false])
})

test('a folder has the files that are read when they are named', async (t) => {
  const names = [...articleEndings().map((ending) => `a.${ending}`), 'notes/a.mdx']
  const cwd = folder(Object.fromEntries(names.map((name) => [name, cleanArticle])))
  const paths = async (...args: string[]): Promise<string[]> =>
    JSON.parse((await runCli(cwd, [...args, '--format', 'json'])).stdout).map(({path}: {path: string}) => path)
  t.deepEqual(await paths('.'), [...names].sort())
  t.deepEqual(await paths('.'), await paths(...names))
})
