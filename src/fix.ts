/** Fixes: from the text as read to the file. */
import type {Span} from './article.js'
import {type SourceMap, toFile} from './source-map.js'

export function fixInFile(map: SourceMap, fix: {at: Span; text: string}): Span & {text: string} {
  return {...toFile(map, fix.at), text: fix.text}
}
