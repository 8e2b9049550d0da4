/** Lets the built command be started by its name: npx does so only when it first sees a folder, and every build writes the file anew. */
import {chmodSync} from 'node:fs'

chmodSync(new URL('../cli.js', import.meta.url), 0o755)
