/** Long work in steps: between two of them the system may tell that the user wants to stop. */
import {setImmediate} from 'node:timers/promises'

/** Milliseconds of work between two pauses. */
const often = 100

export function pauses(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < often) return
    await setImmediate()
    last = performance.now()
  }
}
