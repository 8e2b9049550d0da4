/** Where the runner starts the action. */
import process from 'node:process'
import {runAction} from './run.js'

process.exitCode = await runAction(process.env, (text) => process.stdout.write(text))
