/**
 * What copydesk itself reports: not on the story, but on what was written for copydesk.
 *
 * They are rules so that a config can weigh or silence them and `explain` knows them; their findings come from `suppress` and `lint`.
 */
import {type ArticleRule, defineRule} from '../model/rule.js'

export const brokenFrontMatter: ArticleRule = defineRule({
  about: {
    id: 'copydesk-broken-front-matter',
    family: 'copydesk',
    severity: 'error',
    preset: 'recommended',
    summary: 'Flag front matter that cannot be read.',
    why: 'A title, date or source list that cannot be read is not used, and the article is judged without it.',
    limits: 'Says what the YAML parser says; only the first mistake is shown.',
    sources: ['https://yaml.org/spec/1.2.2/'],
  },
  options: {},
  examples: [],
  *check() {},
})

export const unusedSuppression: ArticleRule = defineRule({
  about: {
    id: 'copydesk-unused-suppression',
    family: 'copydesk',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a suppression that hides nothing.',
    why: 'A suppression that outlived its finding will hide the next one, which nobody has seen.',
    limits: 'Says nothing of rules that did not run, such as event rules on an article that stands alone.',
    sources: [],
  },
  options: {},
  examples: [],
  *check() {},
})

export const ownRules: readonly ArticleRule[] = [brokenFrontMatter, unusedSuppression]
