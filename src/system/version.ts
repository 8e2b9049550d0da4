/** The version of this package. */
import {readFileSync} from 'node:fs'

/** Set when the code is bundled: a bundle has no package.json beside it. */
declare const COPYDESK_VERSION: string | undefined

export const version: string =
  typeof COPYDESK_VERSION === 'string' ? COPYDESK_VERSION : JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version
