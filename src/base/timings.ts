/** What each stage and rule of a run took, for those who ask. Threads add up: on two of them a run of one second has two. */

/** Milliseconds by name: "parse", "read: names", "check: fact-sum-mismatch". */
export type Spent = ReadonlyArray<readonly [name: string, milliseconds: number]>

export class Times {
  #spent = new Map<string, number>()

  add(name: string, milliseconds: number): void {
    this.#spent.set(name, (this.#spent.get(name) ?? 0) + milliseconds)
  }

  addAll(spent: Spent): void {
    for (const [name, milliseconds] of spent) this.add(name, milliseconds)
  }

  time<Result>(name: string, work: () => Result): Result {
    const started = performance.now()
    try {
      return work()
    } finally {
      this.add(name, performance.now() - started)
    }
  }

  async wait<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const started = performance.now()
    try {
      return await work()
    } finally {
      this.add(name, performance.now() - started)
    }
  }

  /** What was added since the last call. */
  take(): Spent {
    const spent = this.list()
    this.#spent = new Map()
    return spent
  }

  /** In the order in which they came first. */
  list(): Spent {
    return [...this.#spent]
  }
}

/** The work alone where nobody wants to know. */
export function timed<Result>(times: Times | undefined, name: string, work: () => Result): Result {
  return times ? times.time(name, work) : work()
}
