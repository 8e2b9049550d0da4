/** Long work in steps: between two of them the system may tell that the user wants to stop. */
import {setImmediate} from 'node:timers/promises'

/** Milliseconds of work between two pauses. */
const yieldEveryMs = 100

export function yielder(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < yieldEveryMs) return
    await setImmediate()
    last = performance.now()
  }
}
