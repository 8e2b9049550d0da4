/** The language of a text, by its commonest words. */
import {kindAt, letter} from '../base/characters.js'
import {WordCache} from '../base/word-cache.js'

const stopWords: Record<string, string> = {
  en: 'the of and to in that was for is on with said as it at by from he have are but has not be his they who this were an which their had',
  de: 'der die das und ist nicht von mit den des im dem auf für sich ein eine auch es als wird sind bei hat dass nach werden einer um am sei',
  fr: 'le la les des et est une dans que pour qui sur pas plus par au avec ce il sont du aux été cette ont leur mais nous être',
  es: 'el la los las de que en y por con para una del se no es al lo su más como pero sus este fue han sobre entre ha',
  it: 'il di che la è per un non sono con una del della nel alla anche dei più gli le si dal ha come delle',
  pt: 'o a os as de que e do da em um para com não uma no na se por mais dos como foi ao das pelo',
  nl: 'de het een van en in is dat op te zijn met voor niet die aan er ook als door maar bij naar werd',
}

const languages = Object.keys(stopWords).sort()
const byWord = new Map<string, number[]>()
for (const [at, language] of languages.entries()) {
  for (const word of (stopWords[language] as string).split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), at])
}

const longestStopWord = Math.max(...[...byWord.keys()].map((word) => word.length))
const none: readonly number[] = []

/** Places in `languages` of those that a word is common in. */
const commonIn = new WordCache((word) => byWord.get(word.toLowerCase()) ?? none)

/** ISO 639-1 code, or "und" when no known language stands out. Only the first 20,000 characters count. */
export function detectLanguage(text: string): string {
  const counts = languages.map(() => 0)
  let words = 0
  const end = Math.min(text.length, 20_000)
  for (let at = 0; at < end; at++) {
    const start = at
    while (at < end && kindAt(text, at) & letter) at++
    if (at === start) continue
    words++
    if (at - start > longestStopWord) continue
    for (const language of commonIn.at(text, start, at)) counts[language] = (counts[language] as number) + 1
  }
  let best = -1
  let most = 0
  let next = 0
  for (const [language, count] of counts.entries()) {
    if (count > most) {
      next = most
      most = count
      best = language
    } else if (count > next) next = count
  }
  return most < 3 || most < words * 0.12 || next > most * 0.85 ? 'und' : (languages[best] as string)
}
