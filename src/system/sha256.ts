/** Text, or the bytes of a file → what stands for it. */
import {createHash} from 'node:crypto'

export function digestOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}
