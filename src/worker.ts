/** One of the threads of `pool`: paths in, plain readings out. */

import {Times} from './base/timings.js'
import {provideExports} from './config/modules.js'
import type {BatchResult} from './engine/lint-texts.js'
import {type Batch, readFiles} from './run/pool.js'
import {type Project, planFor} from './run/project.js'

provideExports(() => import('./index.js'))

/** Asked for again with every batch of the same run. */
let plan: Promise<Project> | undefined

export default async function readBatch(batch: Batch): Promise<BatchResult> {
  plan ??= planFor({...batch.request, ...(batch.timed ? {times: new Times()} : {})})
  const project = await plan
  const result: BatchResult = {readings: [], faults: []}
  for await (const {readings, faults} of readFiles(batch.paths, batch, project)) {
    result.readings.push(...readings)
    result.faults.push(...faults)
  }
  return project.times ? {...result, spent: project.times.take()} : result
}
