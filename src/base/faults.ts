/** What the user can put right: said in words, without a stack trace. Any of it makes the exit code 2. */

/** Something that kept copydesk from doing a part of its job; the rest of the run goes on. */
export interface Fault {
  path?: string
  rule?: string
  message: string
  /** What to do about it. */
  hint?: string
  /** Of a rule that threw; shown with --stats. */
  stack?: string
}

/** Something that makes the run senseless: a config that cannot be read, a rule that does not exist. */
export class UsageError extends Error {
  override name = 'UsageError'
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

/** By name: the commands may come out of a bundle that has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError'
}

/** The words of anything that was thrown: rules may throw what they like. */
export function reasonOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message || thrown.name
  return typeof thrown === 'string' ? thrown : `threw ${typeof thrown === 'object' ? JSON.stringify(thrown) : String(thrown)}`
}
