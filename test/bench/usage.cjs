// Loaded before whatever is measured: what the process used goes into a file when it ends.
const {appendFileSync} = require('node:fs')
const {isMainThread} = require('node:worker_threads')

if (isMainThread && process.env.BENCH_USAGE)
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    appendFileSync(process.env.BENCH_USAGE, `${JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024})}\n`)
  })
