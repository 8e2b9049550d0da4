import {lastName, sentenceAt} from '../../src/analysis/attribution/reports.js'
import {defineRule, text} from '../../src/model/rule.js'

export default defineRule({
  about: {
    id: 'quote-ambiguous-pronoun',
    family: 'quote',
    severity: 'info',
    preset: 'strict',
    languages: ['en'],
    summary: 'Flag “he said” after a sentence in which two people speak.',
    why: 'The pronoun could be either of them.',
    limits: 'Looks at the sentence before only, and does not know who is a man or a woman.',
    sources: ['https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'],
  },
  options: {},
  examples: [
    {
      says: 'two people speak, then “he said”',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          Otto Brandt told the board he would help, and Paul Renner warned of the cost.

          “It can be done by Friday,” he said.`,
      },
      expect: ['ferry.txt:7:29-7:31 "he" Unexpected `he`, expected a name: `Brandt` and `Renner` both speak in the sentence before'],
    },
    {
      says: 'the name is repeated',
      kind: 'clean',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          Otto Brandt told the board he would help, and Paul Renner warned of the cost.

          “It can be done by Friday,” Brandt said.`,
      },
    },
    {
      says: 'one of them speaks',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          Otto Brandt told Paul Renner that he would help.

          “It can be done by Friday,” he said.`,
      },
    },
  ],
  *check(article) {
    const named = new Map<number, string[]>()
    let end = 0
    for (const {sentence, speaker, cue, kind} of article.reports) {
      if (kind !== 'speaker' || !speaker || !person.test(speaker.text)) continue
      const others = named.get(sentence)
      // "Brandt said Renner warned" has one speaker, "Brandt spoke and Renner warned" has two.
      const joined = !others || /\b(?:and|but|while|whereas)\b|;/.test(article.text.slice(end, speaker.start))
      end = Math.max(speaker.end, cue?.end ?? 0)
      if (joined) named.set(sentence, [...(others ?? []), lastName(speaker.text)])
    }
    for (const {start, attribution} of article.quotes) {
      const speaker = attribution?.speaker
      if (attribution?.kind !== 'pronoun' || attribution.scope !== 'sentence' || !speaker || !/^(?:he|she)$/i.test(speaker.text)) continue
      const at = sentenceAt(article, start)
      const candidates = [...new Set(named.get(at - 1) ?? [])]
      if (candidates.length < 2 || named.has(at)) continue
      yield {
        at: speaker,
        message: `Unexpected \`${speaker.text}\`, expected a name: \`${candidates.join('` and `')}\` both speak in the sentence before`,
        note: 'The pronoun stands for the person named last, and two are named.',
      }
    }
  },
})

const person = /^(?:(?:\p{Lu}[\p{L}.]* ){0,4})\p{Lu}\p{Ll}+(?:,|$)/u
