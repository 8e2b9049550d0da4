/** An article before it is read. */
export interface Source {
  /** Its ending tells the format: `.md`, `.html`, anything else is plain text. */
  path: string
  text: string
}
