/** The YAML that stands before a text. */

import {once} from '../base/once.js'
import type {Tree} from './tree.js'

export function frontMatterOf(text: string, from: number): {yaml: string; start: number; end: number} | undefined {
  const open = /---[ \t]*(?:\r\n|\n|\r)/y
  open.lastIndex = from
  if (!open.test(text)) return undefined
  const start = open.lastIndex
  const close = /^---[ \t]*(?:\r\n|\n|\r|$)/gm
  close.lastIndex = start
  const end = close.exec(text)
  return end ? {yaml: text.slice(start, end.index), start, end: close.lastIndex} : undefined
}

export async function readYaml(text: string, start: number): Promise<Pick<Tree, 'frontMatter' | 'frontMatterFault'>> {
  const {parse: parseYaml} = await yaml()
  try {
    const value: unknown = parseYaml(text, {maxAliasCount: 10})
    return {frontMatter: typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}}
  } catch (error) {
    const message = String((error as Error).message).split('\n')[0] as string
    const [from = 0, to = text.length] = (error as {pos?: [number, number]}).pos ?? []
    return {frontMatter: {}, frontMatterFault: {message, start: start + from, end: start + Math.max(from + 1, to)}}
  }
}

const yaml = once(() => import('yaml'))
