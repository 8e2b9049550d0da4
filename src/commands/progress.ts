/** A line on standard error that says how far the run is: only on a terminal, gone when it ends. */
import process from 'node:process'

export function progressLine(): {update: (done: number, total: number) => void; clear: () => void} {
  const {stderr} = process
  if (!stderr.isTTY) return {update() {}, clear() {}}
  const started = performance.now()
  let last = started
  return {
    update(done, total) {
      const now = performance.now()
      // Nobody needs to be told of half a second, or more than ten times in one.
      if (now - started < 500 || now - last < 100) return
      last = now
      stderr.write(`\r\u001b[K${done} of ${total} articles`)
    },
    clear() {
      if (last !== started) stderr.write('\r\u001b[K')
    },
  }
}
