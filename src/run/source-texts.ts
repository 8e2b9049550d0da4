/** The texts of articles once more, for those who report on them: a run frees each as soon as it is read. */
import type {TextOf} from '../engine/fingerprints.js'
import type {Source} from '../model/source.js'
import {load} from '../system/read-file.js'

/** Findings are sorted by path, so that few texts are needed at a time. */
const mostTexts = 100

export function textsOf(cwd: string, texts: readonly Source[] = []): TextOf {
  const given = new Map(texts.map(({path, text}) => [path, text]))
  const loaded = new Map<string, string | undefined>()
  return (path) => {
    if (given.has(path)) return given.get(path)
    if (!loaded.has(path)) {
      const source = load(path, cwd, Number.POSITIVE_INFINITY)
      if (loaded.size >= mostTexts) loaded.delete(loaded.keys().next().value as string)
      loaded.set(path, 'text' in source ? source.text : undefined)
    }
    return loaded.get(path)
  }
}
