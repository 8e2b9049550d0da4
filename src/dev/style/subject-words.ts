/** Words of a subject, a place's spelling or a site: they would tell the collections apart, not who wrote them. */

interface Counted {
  sentences: ReadonlyArray<readonly string[]>
  /** Words with a capital inside a sentence, in lower case. */
  capitals: ReadonlyMap<string, number>
}

const known =
  'programme programmes program programs defence defense behavior behaviour favorite favourite favor favour center centre toward towards labor labour honour honor organization organisation traveled travelled ' +
  'percent article articles sentence news playback website websites photo photos video image images caption posted pm am aged copyright comments ' +
  'club clubs squad pitch goalkeeper midfielder striker coach captain champion championship match matches season winner winners win winning score scored scoring defeat fans squaring goal goals league player players teams team game games tour cycle rivals rival star stars debut contract transfer trophy stadium toe ' +
  'ballot billionaire democratic republican president candidate candidates endorsed administration election voters campaign secretary minister ministers party senator policies administrator resident territory southern northern opponents opponent citizens government reforms resignation front-runner veteran presidential congressional presidency nominee nomination delegates conservative conservatives liberal polls poll polling lawmakers tweeted tweet independence vote votes voted voting ' +
  'police arrested assault suspect suspended victim victims witnesses injured injuries killing killed crash collision court charged prison lawyer attorney murder fire fired flight ' +
  'scientists professor businessman medical consumer executive chairman founder investment shares partners boss writer author street streets station transport infrastructure south rubber window museum waters ' +
  'boat device exports vehicles vehicle drivers drugs hospital patients surgery conservation book books album radio sports producer film films appointment church school schools students bank banks oil'

/** A word that many articles have may come back in each; the others are what an article is about when they do. */
const oftenShare = 0.15
const mostRepeated = 1.6

export function subjectWords(articles: readonly Counted[]): Set<string> {
  const having = new Map<string, number>()
  const uses = new Map<string, number>()
  const names = new Map<string, number>()
  for (const {sentences, capitals} of articles) {
    for (const [word, count] of capitals) names.set(word, (names.get(word) ?? 0) + count)
    const seen = new Set<string>()
    for (const tokens of sentences)
      for (const token of tokens) {
        seen.add(token)
        uses.set(token, (uses.get(token) ?? 0) + 1)
      }
    for (const token of seen) having.set(token, (having.get(token) ?? 0) + 1)
  }
  const subjects = new Set(known.split(' '))
  for (const [word, count] of having) {
    const all = uses.get(word) ?? 0
    const isName = (names.get(word) ?? 0) > 0.5 * all
    const isRepeated = count < oftenShare * articles.length && all / count > mostRepeated
    if (isName || isRepeated) subjects.add(word)
  }
  return subjects
}
