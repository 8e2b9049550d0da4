/** Text of strangers, made safe to print: what an article says must not move a cursor or speak to the machine that runs copydesk. */

/** Control characters that a terminal would obey, and marks that turn the direction of what follows. Ends of lines are among them. */
const obeyed = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
const names: Record<string, string> = {'\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\e'}

/** One line of text: `"a\u001b[2Jb"` gives `"a\\e[2Jb"`. */
export function printable(text: string): string {
  return (
    text
      .replace(obeyed, (character) => names[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
      // `##[command]` is read as a workflow command wherever it stands in a line.
      .replaceAll('##[', '# #[')
  )
}

/** For the start of a line, where `::command::` would be read as a workflow command. */
export function printableAtLineStart(text: string): string {
  const shown = printable(text)
  return /^\s*::/.test(shown) ? `./${shown}` : shown
}

/** JSON escapes the control characters of ASCII; a terminal obeys some above it too, and a runner `##[command]`. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|#(?=#\[)/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
