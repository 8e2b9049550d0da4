// remark with retext and eleven of its plugins, as a config of remark-cli.
import remarkRetext from 'remark-retext'
import retextContractions from 'retext-contractions'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextQuotes from 'retext-quotes'
import retextReadability from 'retext-readability'
import retextRedundantAcronyms from 'retext-redundant-acronyms'
import retextRepeatedWords from 'retext-repeated-words'
import retextSentenceSpacing from 'retext-sentence-spacing'
import retextSimplify from 'retext-simplify'
import {unified} from 'unified'

const prose = unified()
  .use(retextEnglish)
  .use(retextContractions)
  .use(retextEquality)
  .use(retextIndefiniteArticle)
  .use(retextIntensify)
  .use(retextPassive)
  .use(retextQuotes)
  .use(retextReadability)
  .use(retextRedundantAcronyms)
  .use(retextRepeatedWords)
  .use(retextSentenceSpacing)
  .use(retextSimplify)

export default {plugins: [[remarkRetext, prose]]}
