import {sourceKey} from '../../src/analysis/attribution/reports.js'
import {defineRule, text} from '../../src/model/rule.js'

export default defineRule({
  about: {
    id: 'source-loaded-verb',
    family: 'source',
    severity: 'info',
    preset: 'strict',
    languages: ['en'],
    summary: 'Flag a verb that judges what it reports: “claimed”, “admitted”, “noted”, “revealed”.',
    why: '“Said” takes no side. “Claimed” doubts, “admitted” accuses, “noted” vouches.',
    limits: 'Cannot know what is contested. Claims of responsibility, pleas and institutions that confirm are left alone.',
    sources: [
      'https://global.oup.com/us/companion.websites/9780190650742/',
      'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Synonyms_for_said',
    ],
  },
  options: {
    /** Most findings in one article. */
    most: 5,
  },
  examples: [
    {
      says: 'a verb that doubts',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          Captain Ines Caldera claimed that nobody wanted the work.`,
      },
      expect: ['ferry.txt:5:22-5:29 "claimed" Unexpected `claimed` for what `Captain Ines Caldera` said, expected `said`'],
    },
    {
      says: 'a verb that vouches',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          The captain, Ines Caldera, pointed out that the ship was safe. Caldera noted that it was old.`,
      },
      expect: ['ferry.txt:5:72-5:77 "noted" Unexpected `noted` for what `Caldera` said, expected `said`'],
    },
    {
      says: 'a neutral verb',
      kind: 'clean',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          Captain Ines Caldera said that nobody wanted the work.`,
      },
    },
    {
      says: 'a claim of responsibility and a plea',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          A group of stewards claimed responsibility for the graffiti. One steward admitted theft in court.`,
      },
    },
  ],
  *check(article, {most}) {
    const seen = new Set<string>()
    for (const report of article.reports) {
      const {cue, speaker, sentence} = report
      const sides = cue && sideOf(cue.text)
      if (
        !cue ||
        !speaker ||
        !sides ||
        !(report.kind === 'pronoun' ? /^(?:he|she|they)$/i : /\p{Ll} \p{Lu}|^\p{Lu}\S* \p{Lu}|^\p{Lu}\p{Ll}+$|(?:er|or|ist|man|men|s)$/u).test(speaker.text) ||
        harmless.test(article.sentences[sentence]?.text ?? '')
      )
        continue
      // "stopped short of acknowledging", "refused to admit"
      if (/\b(?:of|without|from|not|never|refus\p{Ll}+ to|declin\p{Ll}+ to)\s*$/iu.test(article.text.slice(Math.max(0, cue.start - 20), cue.start))) continue
      const key = `${sourceKey(report)} ${sides.verb}`
      if (seen.has(key) || seen.size >= most) continue
      seen.add(key)
      yield {
        at: cue,
        message: `Unexpected \`${cue.text}\` for what \`${speaker.text.replace(/,? who$/, '')}\` said, expected \`said\``,
        note: `The verb ${sides.does}.`,
        expected: ['said'],
      }
    }
  },
})

const loaded: Array<[RegExp, string]> = [
  [/^(?:claim|alleg|purport|profess|insist|assert|contend|maintain|boast|brag)/i, 'casts doubt on it'],
  [/^(?:admit|conced|confess|acknowledg)/i, 'makes it a confession'],
  [/^(?:note|noting|point|reveal|disclos|observ|underscor|underlin)/i, 'vouches for it'],
]

function sideOf(cue: string): {verb: string; does: string} | undefined {
  for (const [pattern, does] of loaded) {
    const found = pattern.exec(cue)
    if (found) return {verb: found[0].toLowerCase(), does}
  }
  return undefined
}

/** "claimed responsibility", "admitted theft in court", "claimed 12 lives" */
const harmless =
  /\bclaim(?:s|ed|ing)? (?:responsibility|credit|victory|the (?:lives|life|title|win)|\d)|\bpleaded|\b(?:court|judge|trial|charge|charged|guilty)\b|\badmitted (?:to (?:the )?hospital)/i
