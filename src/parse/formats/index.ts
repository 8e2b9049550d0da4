/** The table of formats: everything that depends on the format of a file is asked here. */
import type {Format} from '../../model/article.js'
import type {FormatDefinition} from './definition.js'
import {parseHtml} from './html.js'
import {allComments, commentNodes} from './html-comments.js'
import {parseMarkdown} from './markdown.js'
import {parseText} from './text.js'

export const formats: Readonly<Record<Format, FormatDefinition>> = {
  text: {
    name: 'plain text',
    endings: ['txt'],
    parse: parseText,
    hasEntities: false,
    canFix: true,
    plugins: 'text',
  },
  markdown: {
    name: 'Markdown',
    endings: ['md', 'markdown', 'mdx'],
    parse: parseMarkdown,
    hasEntities: true,
    comments: {shown: '<!-- … -->', find: commentNodes},
    canFix: true,
    plugins: 'markdown',
  },
  html: {
    name: 'HTML',
    endings: ['html', 'htm', 'xhtml'],
    parse: parseHtml,
    hasEntities: true,
    comments: {shown: '<!-- … -->', find: allComments},
    canFix: true,
  },
}

/** Which format a file has, by its ending. A file that is named outright may have any ending: it is plain text then. */
export function formatOf(path: string): Format {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()
  const found = (Object.keys(formats) as Format[]).find((format) => ending !== undefined && formats[format].endings.includes(ending))
  return found ?? 'text'
}

/** Endings of the files that are articles wherever they lie, in the order of the table. */
export function articleEndings(): string[] {
  return Object.values(formats).flatMap(({endings}) => endings)
}
