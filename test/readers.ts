/** Tests that every reader of an ordered list reads the example that stands beside it. */
import test from 'ava'
import type {Reader} from '../src/base/readers.js'

/** `readExample` gives the text to whatever asks the readers. */
export function examplesAreRead<Asked, Found>(readers: ReadonlyArray<Reader<Asked, Found>>, readExample: (example: string) => unknown): void {
  for (const reader of readers)
    test.serial(`${reader.reads}: ${reader.example}`, async (t) => {
      const {read} = reader
      let finds = 0
      reader.read = (asked) => {
        const found = read(asked)
        if (found !== undefined) finds++
        return found
      }
      await readExample(reader.example)
      reader.read = read
      t.true(finds > 0)
    })
}
