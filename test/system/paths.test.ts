/** Where paths lead: by their names, and by the links on the way. */
import {mkdirSync, symlinkSync} from 'node:fs'
import {join, resolve} from 'node:path'
import process from 'node:process'
import test from 'ava'
import {isInside, leadsOut, realPath, shown} from '../../src/system/paths.js'
import {folder} from '../run-cli.js'

const onPosix = process.platform === 'win32' ? test.skip : test

const names: [path: string, inside: boolean][] = [
  ['news', true],
  ['news/a.txt', true],
  ['newsroom', false],
  ['news/..', false],
  ['news/../a.txt', false],
  ['news/..a.txt', true],
  ['news/…/a.txt', true],
]
for (const [path, inside] of names) test(`${path} is ${inside ? '' : 'not '}inside of news`, (t) => t.is(isInside(resolve(path), resolve('news')), inside))

onPosix('a backslash is part of a name', (t) => {
  const cwd = resolve('news')
  t.is(shown(join(cwd, 'x\\..\\..\\secret.txt'), cwd), 'x\\..\\..\\secret.txt')
  t.true(isInside(join(cwd, '..\\secret.txt'), cwd))
})

onPosix('a link leads out by itself, on the way, and where nothing is yet', (t) => {
  const outside = folder({'secret.txt': 'A letter.\n'})
  const root = folder({'a.txt': 'An article.\n', 'news/b.txt': 'An article.\n'})
  symlinkSync(join(outside, 'secret.txt'), join(root, 'file'))
  symlinkSync(outside, join(root, 'folder'))
  symlinkSync('news', join(root, 'inner'))
  symlinkSync('..', join(root, 'news/up'))
  symlinkSync('nowhere', join(root, 'broken'))
  symlinkSync('circle', join(root, 'circle'))
  mkdirSync(join(root, 'empty'))
  const out = (path: string): boolean => leadsOut(join(root, path), root)
  for (const path of ['a.txt', 'news/b.txt', 'inner/b.txt', 'news/up/a.txt', 'new.txt', 'empty/new/new.txt', 'a.txt/new', '.']) t.false(out(path), path)
  for (const path of ['file', 'folder', 'folder/secret.txt', 'folder/new/new.txt', 'inner/up/folder/secret.txt', 'broken', 'broken/a.txt', 'circle'])
    t.true(out(path), path)
  t.false(leadsOut(join(outside, 'secret.txt'), root), 'what is outside by its name was asked for')
  t.is(realPath(join(root, 'inner/new.txt')), realPath(join(root, 'news/new.txt')))
})
