/** Where the runner starts the action. */
import process from 'node:process'
import {setFlagsFromString} from 'node:v8'
import {runAction} from './run.js'

// As in src/cli.ts: of a short run, compiling patterns twice is a sixth.
setFlagsFromString('--no-regexp-tier-up')

process.exitCode = await runAction(process.env, (text) => process.stdout.write(text))
