/** Text for XML. */
import {printable} from '../base/printable.js'

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;'}

/** For content and attributes alike. Characters that XML 1.0 cannot hold, escaped or not, are shown by their code. */
export function escapeXml(text: string): string {
  return printable(text.toWellFormed())
    .replace(/[&<>"']/g, (character) => entities[character] as string)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
}

/** `<name key="value">`, without what is undefined. */
export function tag(name: string, attributes: Record<string, string | number | undefined>, close = false): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]))
  return `<${name}${written.join('')}${close ? '/' : ''}>`
}
