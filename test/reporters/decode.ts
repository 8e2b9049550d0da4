/** Reads each format back as the programs do that it is meant for, with a parser of its own kind. */
import type {Element, Nodes as HtmlNodes} from 'hast'
import {XmlDocument, type XmlElement} from 'libxml2-wasm'
import type {Nodes as MarkdownNodes, Table} from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import type {Log} from 'sarif'
import {unified} from 'unified'

/** One finding as a reader of the format gets it. */
export interface Decoded {
  path: string
  line: number
  /** In the unit of the format. */
  column: number
  message: string
}

export type Decoder = (text: string) => Decoded[]

export const decoders: Record<string, Decoder> = {
  compact: (text) => lines(text).map(compactLine),
  json: (text) => JSON.parse(text).flatMap(jsonFile),
  ndjson: (text) => lines(text).flatMap((line) => jsonFile(JSON.parse(line))),
  github: (text) => {
    const commands = commandsIn(text)
    const group = /^::group::All findings\n(.*?)^::endgroup::\n/ms.exec(text)?.[1]
    return group === undefined ? commands.filter(isAnnotation).map(annotation) : lines(group).map(compactLine)
  },
  sarif: (text) =>
    (JSON.parse(text) as Log).runs.flatMap(({results = []}) =>
      results.map(({message, locations}) => {
        const {artifactLocation, region} = locations?.[0]?.physicalLocation ?? {}
        const path = decodeURIComponent(artifactLocation?.uri ?? '')
        return {path, line: region?.startLine ?? 0, column: region?.startColumn ?? 0, message: message.text?.split('\n')[0] ?? ''}
      }),
    ),
  junit: (text) =>
    elements(text, '//testcase[failure or skipped]').map(({attributes, children}) => {
      const [line, column] = (attributes.name ?? '').split(/[: ]/).map(Number)
      return {path: attributes.classname ?? '', line: line ?? 0, column: column ?? 0, message: children[0]?.attributes.message ?? ''}
    }),
  checkstyle: (text) =>
    elements(text, '//file').flatMap(({attributes: file, children}) =>
      children.map(({attributes}) => ({
        path: file.name ?? '',
        line: Number(attributes.line),
        column: Number(attributes.column),
        message: attributes.message ?? '',
      })),
    ),
  gitlab: (text) =>
    JSON.parse(text).map(({description, location}: {description: string; location: {path: string; positions: {begin: {line: number; column: number}}}}) => {
      return {path: location.path, ...location.positions.begin, message: description}
    }),
  rdjson: (text) =>
    JSON.parse(text).diagnostics.map(
      ({message, location}: {message: string; location: {path: string; range: {start: {line: number; column: number}}}}): Decoded => {
        return {path: location.path, ...location.range.start, message}
      },
    ),
  markdown: markdownRows,
  html: (text) => {
    const page = unified().use(rehypeParse).parse(text)
    return select(page, 'section').flatMap((section) => {
      const path = textOf(select(section, 'h2')[0])
      return select(section, 'article').map((article) => {
        const [, line, column, message] = /^(\d+):(\d+) \w+ (.*)$/s.exec(textOf(select(article, 'p')[0])) ?? []
        return {path, line: Number(line), column: Number(column), message: message ?? ''}
      })
    })
  },
}

function lines(text: string): string[] {
  return text.split('\n').filter(Boolean)
}

function compactLine(line: string): Decoded {
  const [, path = '', at, column, message = ''] = /^(.*?):(\d+):(\d+) (?:error|warning|info) (.*) \S+$/.exec(line) ?? []
  return {path, line: Number(at), column: Number(column), message}
}

function jsonFile({path, messages}: {path: string; messages: Array<{reason: string; place: {start: {line: number; column: number}}}>}): Decoded[] {
  return messages.map(({reason, place}) => ({path, line: place.start.line, column: place.start.column, message: reason}))
}

export interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

/** Workflow commands as the runner finds them: at the start of a line after blanks, or as `##[…]` anywhere in it. */
export function commandsIn(text: string): Command[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => {
    const [, name, written = '', message = ''] = /^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)/.exec(line) ?? []
    if (name === undefined) return []
    const pairs = written.split(',').flatMap((pair) => (pair.includes('=') ? [pair.split(/=(.*)/s) as [string, string]] : []))
    return [{name, properties: Object.fromEntries(pairs.map(([key, value]) => [key, unescaped(value)])), message: unescaped(message)}]
  })
}

function unescaped(value: string): string {
  return value.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

export function isAnnotation({name}: Command): boolean {
  return ['error', 'warning', 'notice'].includes(name)
}

function annotation({properties, message}: Command): Decoded {
  return {path: properties.file ?? '', line: Number(properties.line), column: Number(properties.col), message: message.split('\n')[0] ?? ''}
}

interface XmlNode {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
}

function elements(text: string, path: string): XmlNode[] {
  const document = XmlDocument.fromString(text)
  try {
    return document.find(path).map((node) => plainNode(node as XmlElement))
  } finally {
    document.dispose()
  }
}

function plainNode(element: XmlElement): XmlNode {
  const children: XmlNode[] = []
  for (let child = element.firstChild; child; child = child.next) if ('attrs' in child) children.push(plainNode(child as XmlElement))
  return {name: element.name, attributes: Object.fromEntries(element.attrs.map(({name, value}) => [name, value])), children}
}

function markdownRows(text: string): Decoded[] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text)
  let path = ''
  return tree.children.flatMap((node) => {
    if (node.type === 'heading') path = markdownText(node)
    if (node.type !== 'table') return []
    return (node as Table).children.slice(1).map(({children}) => {
      const [line, column] = markdownText(children[1]).split(':').map(Number)
      const message = markdownText(children[2]).split('\n')[0] ?? ''
      return {path, line: line ?? 0, column: column ?? 0, message}
    })
  })
}

/** Every node of a text, as GitHub would read it. */
export function markdownNodes(text: string): MarkdownNodes[] {
  const all = (node: MarkdownNodes): MarkdownNodes[] => [node, ...('children' in node ? (node.children as MarkdownNodes[]).flatMap(all) : [])]
  return all(unified().use(remarkParse).use(remarkGfm).parse(text))
}

/** The text of a node, `<br>` as a line break. */
function markdownText(node: MarkdownNodes | undefined): string {
  if (!node) return ''
  if (node.type === 'html') return node.value === '<br>' ? '\n' : ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(markdownText).join('') : ''
}

/** Every element of a page, or those with a name. */
export function select(node: HtmlNodes | undefined, name?: string): Element[] {
  if (!node || !('children' in node)) return []
  return node.children.flatMap((child) => [
    ...(child.type === 'element' && (name === undefined || child.tagName === name) ? [child] : []),
    ...select(child as HtmlNodes, name),
  ])
}

/** The text of an element; code in backticks, as it stands in a message. */
function textOf(node: HtmlNodes | undefined): string {
  if (!node) return ''
  if (node.type === 'text') return node.value
  const inner = 'children' in node ? node.children.map((child) => textOf(child as HtmlNodes)).join('') : ''
  return node.type === 'element' && node.tagName === 'code' ? `\`${inner}\`` : inner
}
