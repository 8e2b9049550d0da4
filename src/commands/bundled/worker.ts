/** A thread runs the code of the command. */
import type {BatchResult} from '../../engine/lint-texts.js'
import type {Batch} from '../../run/pool.js'
import {loadCommands} from './load-commands.js'

export default async function readBatch(batch: Batch): Promise<BatchResult> {
  const {worker} = await loadCommands()
  const {default: read} = await worker()
  return read(batch)
}
