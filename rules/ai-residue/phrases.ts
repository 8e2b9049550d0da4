/** What assistants and those who ask them say to each other, and never to a reader. */
export interface Phrase {
  /** What the sentence is; goes into the message. */
  kind: 'preface' | 'refusal' | 'offer' | 'note about itself' | 'button of a chat window' | 'request'
  /** Source of a regular expression for the writer's own words; matched without regard to case. `^` is the start of a block. */
  find: string
  /** One of these stands in every text that `find` matches, in lower case and with straight apostrophes: a quick look before the slow one. */
  cues: readonly string[]
  /** Where it was met. */
  source: string
}

const start = '(?:^[\\s#*_>([—–-]{0,6}|(?<=[.!?:)\\]*—–-]\\s{0,2}))'
const work = '(?:articles?|stor(?:y|ies)|texts?|versions?|drafts?|rewrites?|paragraphs?|passages?|summar(?:y|ies)|headlines?|pieces?|posts?|captions?)'
const asked =
  "(?:prompt|(?:provided|given|supplied) (?:headline|summary|information|text|title|context|details|prompt)|(?:headline|summary|information|text|title|details)(?: you(?:[’']ve)?(?: have)?)? provided)"
const doing =
  '(?:add|adjust|adapt|change|continue|convert|create|craft|discuss|do (?:that|this)|draft|edit|elaborate|expand|explain|explore|focus|format|generate|go (?:deeper|into)|help|include|make|modify|polish|produce|provide|refine|rephrase|research|revise|rewrite|shorten|suggest|summari[sz]e|tailor|tighten|translate|turn|tweak|write)'
const cannot = "(?: can[’']?t| can ?not| do not| don[’']t|(?: am|[’']m) (?:unable to|not able to|not capable of))"
const rewording = '(?:condense|paraphrase|polish|proofread|rephrase|reword|rewrite|shorten|summari[sz]e)'
const newsSites = 'found on news sites in 2023–2026 (NewsGuard; originality.ai)'
const requests = 'echoed by models in place of an article, or pasted with it'
const models = 'left in by models asked for news articles (measured: no human text of 2,376)'

export const phrases: readonly Phrase[] = [
  // "Sure, here's a news article based on the provided summary:"
  {
    kind: 'preface',
    cues: ['here is', 'here are', "here's"],
    find: `${start}(?:(?:sure|certainly|of course|absolutely|okay|ok|great|alright|understood|got it)(?: thing)?[!,.:]? )?here(?:[’']s| is| are) (?:[\\w-]+ ){1,8}?${work}\\b[^\\n.!?]{0,80}\\b(?:based on|for|from|following|using) (?:the|your|this) (?:[\\w-]+ ){0,2}?(?:prompt|summary|headline|information|outline|text|title)\\b`,
    source: models,
  },
  {
    kind: 'preface',
    cues: ['here is', 'here are', "here's"],
    find: `^\\W{0,4}here(?:[’']s| is| are) (?:an?|the|your|my|some|two|three) (?:[\\w-]+ ){0,3}?(?:revised|rewritten|polished|improved|refined|expanded|condensed|edited|reworded|rephrased|paraphrased|possible|\\d+[- ](?:sentence|word|paragraph)|human[- ](?:like|style)) (?:[\\w-]+ ){0,3}?${work}\\b`,
    source: models,
  },
  {
    kind: 'preface',
    cues: ['here is', 'here are', "here's"],
    find: `^\\W{0,4}here(?:[’']s| is) (?:the|your|an?) (?:\\w+ ){0,2}?(?:news article|article|rewrite|press release|blog post)(?: (?:you (?:asked for|requested)|as requested|with [^.!?\\n:]{3,60}|in [^.!?\\n:]{3,60}))?\\W{0,3}:`,
    source: models,
  },
  {
    kind: 'preface',
    cues: ['here is', 'here are', "here's", 'i will', "i'll", 'let me ', 'i can ', 'below is', 'below are', 'based on '],
    find: `^\\W{0,4}(?:sure|certainly|of course|absolutely|okay|ok|great|alright|understood|got it|no problem)(?: thing)?[!,.:] (?:here(?:[’']s| is| are) (?:(?:an?|the|your|some|\\d+|two|three|four|five|a few) (?:[\\w-]+ ){0,6}?)(?:${work}|ways? to)|(?:I will|I[’']ll|let me|I can) (?:now )?${doing}|below (?:is|are)|based on (?:the|your) (?:[\\w-]+ ){0,2}?(?:prompt|information|summary|headline))\\b`,
    source: models,
  },
  {
    kind: 'preface',
    cues: ['i will', "i'll", 'i have', "i've"],
    find: `${start}(?:I will|I[’']ll|I have|I[’']ve) (?:now )?(?:continue|continued|present|presented|write|written|rewrite|rewritten|generate|generated|craft|crafted|expand|expanded|polish|polished|revise|revised)\\b[^.!?\\n]{0,80}\\b(?:${asked}|fictionali[sz]ed (?:account|version)|your (?:request|instructions|guidelines))`,
    source: models,
  },
  {
    kind: 'preface',
    cues: ['version', 'text', 'paragraph', 'article', 'passage', 'story'],
    find: `^\\W{0,4}(?:polished|revised|rewritten|expanded|refined|improved|rephrased|paraphrased|edited) (?:version|text|paragraph|article|passage|story)(?: of the (?:article|text|paragraph))?\\s*:`,
    source: models,
  },
  {
    kind: 'preface',
    cues: ['to continue'],
    find: `(?:a few|some|several|two|three) (?:ways|options) to continue (?:the|this|your) (?:sentence|story|text|article|narrative)`,
    source: models,
  },
  {kind: 'preface', cues: ['requested'], find: `^\\W{0,4}as (?:you )?requested, (?:here|I|below)\\b`, source: models},

  // "I'm sorry, I cannot complete this prompt as it goes against OpenAI's use case policy"
  {
    kind: 'refusal',
    cues: ['i can', "i'm unable", "i'm not", 'i am unable', 'i am not', 'i do not', "i don't"],
    find: `\\bI${cannot} (?:fulfil+|complet(?:e|ing)|comply|generat(?:e|ing)|creat(?:e|ing)|produc(?:e|ing)|assist|continu(?:e|ing)|writ(?:e|ing)|provid(?:e|ing)|help|brows(?:e|ing)|access(?:ing)?|verify(?:ing)?)\\b[^.!?\\n]{0,60}\\b(?:(?:this|that|your|the) (?:request|prompt|task)|real-time|the internet|\\d+ words|(?:fake|false|fabricated|misleading|fictional) (?:news|content|information|articles?|stor(?:y|ies))|with (?:that|this) request|current (?:news|events|information))`,
    source: newsSites,
  },
  {
    kind: 'refusal',
    cues: [' against '],
    find: `\\b(?:goes|go|is|are) against (?:OpenAI|Anthropic|Google|my (?:programming|guidelines|use case|content policy|ethical guidelines))`,
    source: newsSites,
  },
  {
    kind: 'refusal',
    cues: ["i don't", 'i do not', 'i lack'],
    find: `\\bI (?:don[’']t|do not|lack) (?:currently )?(?:have )?(?:any )?(?:access to (?:the |any |real-time |current |external |up-to-date |specific |more |actual ){1,3}(?:[\\w’'-]+ ){0,3}?(?:details|information|data|articles?|events?|sources?|internet|news|facts)|(?:real-time|verified|specific|sufficient|enough|further|additional|detailed|up-to-date|current|complete|any) (?:information|details|data|context) (?:about|on|regarding|beyond|related|to)|personal (?:opinions|beliefs|experiences|feelings)|the ability to (?:browse|access|provide|verify))`,
    source: models,
  },
  {
    kind: 'refusal',
    cues: ['beyond what'],
    find: `\\bbeyond what (?:you(?:[’']ve| have)?|was|is|were) (?:already )?(?:mentioned|provided|given|shared|described)`,
    source: models,
  },
  {
    kind: 'refusal',
    cues: ['i should', 'i apologi', "i'm sorry", 'unfortunately'],
    find: `^\\W{0,4}(?:I should (?:clarify|note|mention|point out)|I apologi[sz]e,? but|I[’']m sorry,? but|unfortunately,) (?:that )?(?:as an AI|I (?:don[’']t|do not|cannot|can[’']t|am (?:unable|not able)) (?:have|to|access|find|verify|provide|assist|fulfil+|complete|generate|create|continue))\\b[^.!?\\n]{0,100}\\b(?:information|details|request|prompt|content|article|story|summary)`,
    source: models,
  },
  {
    kind: 'refusal',
    cues: ['could you'],
    find: `\\bcould you (?:please )?(?:provide|share|clarify) (?:me with )?(?:more|additional|further|the) (?:details|information|context|text|article)[^.!?\\n]{0,40}\\b(?:so (?:that )?I|I can|you(?:[’']d| would) like)`,
    source: models,
  },

  {
    kind: 'refusal',
    cues: ['without more', 'without additional', 'without further', 'without the ', 'without specific', 'without verified', 'without knowing'],
    find: `${start}without (?:more|additional|further|the (?:complete|full)|specific|verified|knowing) (?:[\\w-]+ ){0,3}?(?:context|details|information|quote|knowledge)\\b[^.!?\\n]{0,120}, I(?:[’']ve| have|[’']d| can[’']?t| cannot| am| would| don[’']t| do not)\\b`,
    source: models,
  },
  {
    kind: 'refusal',
    cues: ['i cannot', "i can't", 'i cant', 'i will not', "i won't"],
    find: `\\bI (?:cannot|can[’']?t|will not|won[’']t)(?: and (?:will|should) not)? (?:continue|complete|expand(?: on)?) (?:writing (?:content|about)|with (?:statements|content)|this (?:narrative|story|text|article|sentence|prompt)|the (?:exact|narrative|quote|sentence))`,
    source: models,
  },
  {
    kind: 'refusal',
    cues: ['appropriate for me'],
    find: `\\b(?:in)?appropriate for me to (?:continue|create|write|generate|elaborate|expand|produce|fabricate|speculate)\\b`,
    source: models,
  },
  {
    kind: 'refusal',
    cues: ["you're", 'you are', 'in your '],
    find: `\\bit (?:appears|seems|looks|sounds)(?: like| as if)?(?: that)? you(?:[’']re| are) (?:referring|asking|describing|looking|quoting)\\b|\\b(?:misunderstanding|typo|error|mistake) in your (?:prompt|request|question|message)\\b`,
    source: models,
  },
  {
    kind: 'refusal',
    cues: [
      'data you',
      'text you',
      'article you',
      'information you',
      'quote you',
      'sentence you',
      'passage you',
      'summary you',
      'headline you',
      'snippet you',
      'excerpt you',
      'fragment you',
    ],
    find: `\\bthe (?:data|text|article|information|quote|sentence|passage|summary|headline|snippet|excerpt|fragment) you(?:[’']ve| have)? (?:provided|shared|given|quoted|pasted)\\b`,
    source: models,
  },
  {
    kind: 'refusal',
    cues: ['once i '],
    find: `${start}once I (?:know|have) (?:the|this|that|more) (?:context|information|details)\\b[^.!?\\n]{0,20}\\bI (?:can|will)\\b`,
    source: models,
  },

  // "Would you like me to turn this into a social post?"
  {kind: 'offer', cues: ['like me to'], find: `\\bif you(?:[’']d| would) like me to ${doing}\\b`, source: models},
  {
    kind: 'offer',
    cues: ['be happy to', 'be glad to'],
    find: `\\bI(?:[’']d| would| will|[’']ll) be (?:happy|glad) to (?:do (?:that|this|so)|${doing}|help|assist)\\b[^.!?\\n]{0,80}\\b(?:instead|articles?|continuation|version|based on|if you (?:can|could|provide|share))`,
    source: models,
  },
  {
    kind: 'offer',
    cues: ['give you', 'offer you', 'provide you'],
    find: `\\b(?:give|offer|provide) you (?:with )?(?:the|a|an) (?:more|most) (?:[\\w-]+ ){1,3}?(?:continuation|response|answer|version|article)`,
    source: models,
  },
  {
    kind: 'offer',
    cues: ['let me know'],
    find: `\\breview the (?:revised|rewritten|polished|updated) (?:news )?(?:article|text|version|draft) and let me know`,
    source: models,
  },
  {kind: 'offer', cues: ['me to '], find: `${start}(?:would you like|do you want) me to (?:also |now )?${doing}\\b`, source: models},
  {
    kind: 'offer',
    cues: ['if you'],
    find: `\\bif you(?:[’']d| would)? (?:like|want|wish|prefer|need)(?: me to)?,? I (?:can|could|[’']ll) (?:also |now )?${doing}\\b`,
    source: 'printed by Dawn, Karachi, 12 November 2025',
  },
  {
    kind: 'offer',
    cues: ['i can also'],
    find: `${start}I can also ${doing} (?:this|it|that|a|an|the|you)\\b[^.!?\\n]{0,80}\\b(?:version|style|tone|headline|summary|caption|post|newsroom|blog|if you)`,
    source: 'found on Yahoo (originality.ai)',
  },
  {
    kind: 'offer',
    cues: ['let me know'],
    find: `\\blet me know if you(?:[’']d| would)? (?:like|want|need|prefer) (?:me to|any (?:further |other |more )?(?:changes|adjustments|edits|modifications|revisions|tweaks)|(?:further|additional|more) (?:changes|adjustments|edits|revisions|details added)|it (?:shorter|longer|adjusted))`,
    source: models,
  },
  {
    kind: 'offer',
    cues: ['feel free'],
    find: `\\bfeel free to (?:tweak|adjust|modify|edit|customi[sz]e|adapt|change|expand)\\b[^.!?\\n]{0,60}\\b(?:your (?:style|specific|needs|requirements|audience|publication|brand|preferences|liking)|(?:this|the) (?:article|draft|text|version|wording|tone))`,
    source: models,
  },
  {
    kind: 'offer',
    cues: ['i hope'],
    find: `${start}I hope (?:this|that|the) (?:helps!|(?:revised |polished |rewritten |expanded )?(?:article|version|revision|draft|rewrite|response|continuation) )`,
    source: models,
  },
  {
    kind: 'offer',
    cues: ['is there '],
    find: `${start}is there (?:anything|something) (?:else|specific) (?:I can|you(?:[’']d| would) like me)`,
    source: models,
  },
  {
    kind: 'offer',
    cues: [" i'll", ' i will', ' i can'],
    find: `${start}(?:please )?(?:provide|share|send) (?:me )?(?:with )?(?:the|more|additional) (?:\\w+ )?(?:text|article|details|information)[^.!?\\n]{0,60}\\bI(?:[’']ll| will| can)\\b`,
    source: models,
  },

  {
    kind: 'note about itself',
    cues: [', i '],
    find: `\\bas an? (?:large |helpful |responsible )?(?:AI|artificial intelligence|language)(?: language)?(?: (?:model|assistant|system|chatbot|tool))?(?: (?:trained|developed|created) by \\w+)?, I\\b`,
    source: newsSites,
  },
  {
    kind: 'note about itself',
    cues: ['my last', 'my latest', 'my most', 'my knowledge', 'my training'],
    find: `\\b(?:as of|until|up to|since|in|after) my (?:last|latest|most recent|knowledge|training)(?: knowledge| training| data)?(?: update| cut-?off| data)`,
    source: newsSites,
  },
  {
    kind: 'note about itself',
    cues: ['my knowledge', 'my training'],
    find: `\\bmy (?:knowledge|training(?: data)?) (?:cut-?off|only (?:goes|extends)|(?:is|was) (?:current|limited|last updated)|ends)`,
    source: newsSites,
  },
  {
    kind: 'note about itself',
    cues: ['i was ', 'i am ', 'i have been '],
    find: `\\bI (?:was|am|have been) (?:trained|programmed|developed) (?:on|by|to) (?:OpenAI|Anthropic|Google|Meta|a (?:large )?(?:dataset|corpus)|data up to|provide|assist)`,
    source: newsSites,
  },
  {
    kind: 'note about itself',
    cues: ['note:'],
    find: `^[\\s(*\\[_]{0,4}note: (?:this is an? (?:continuation|fictional(?:i[sz]ed)?|hypothetical|sample|generali[sz]ed|draft)|I(?:[’']ve| have) (?:kept|used|provided|maintained|tried|made|written))\\b`,
    source: models,
  },
  {
    kind: 'note about itself',
    cues: ["i've ", 'i have '],
    find: `\\bI(?:[’']ve| have) (?:also )?(?:changed|disguised|kept|maintained|rephrased|reworded|retained|restructured|used|avoided)\\b[^.!?\\n]{0,60}\\b(?:sentence structures?|(?:the )?original (?:text|meaning|content|length|tone|article))`,
    source: models,
  },
  {
    kind: 'note about itself',
    cues: ['note'],
    find: `^[\\s(*\\[_]{0,4}(?:please )?note(?: that)?:? (?:that )?(?:this|the (?:above|following)|these) (?:news )?(?:article|story|text|response|piece|report|summary|account|content|details|quotes) (?:is|was|are|were|has been|contains?) (?:[\\w-]+ ){0,4}?(?:fictional(?:i[sz]ed)?|fictitious|hypothetical|invented|imagin(?:ary|ed)|generated|placeholder|based on (?:the|your) (?:headline|prompt|provided|given|information|summary))`,
    source: models,
  },
  {
    kind: 'note about itself',
    cues: ['fictional', 'fictitious', 'hypothetical'],
    find: `${start}(?:this|the above) (?:news )?(?:article|story|report) is (?:an? )?(?:purely |entirely |completely )?(?:fictional|fictitious|hypothetical)\\b`,
    source: models,
  },
  {
    kind: 'note about itself',
    cues: ['fictional', 'fictitious', 'hypothetical', 'invented', 'fabricated'],
    find: `\\b(?:details|quotes|names|events) (?:[\\w-]+ ){0,5}?(?:are|were|is) (?:fictional|fictitious|hypothetical|invented|fabricated) (?:as|since|because|and|for) (?:I|the purposes?|illustrat|based)`,
    source: models,
  },
  {
    kind: 'note about itself',
    cues: ['word count'],
    find: `^[\\s(*\\[_]{0,4}(?:total )?word count\\s*[:=]\\s*(?:approximately |about |~)?\\d+[^\\n]{0,12}$`,
    source: models,
  },

  // "Please help me polish this article and return it in the format Title, Text"
  {
    kind: 'request',
    cues: ['help me'],
    find: `${start}(?:please |can you |could you |would you )?(?:please )?help me (?:to )?${rewording} (?:this|these|the|my)(?: following| above| below)?(?: [\\w-]+){0,2}? (?:news|${work})\\b`,
    source: requests,
  },
  {
    kind: 'request',
    cues: ['following', 'above', 'below', 'this', 'these'],
    find: `${start}(?:(?:please|I (?:want|need) you to|your task is to) ${rewording} (?:this|these|the (?:following|above|below))|(?:can|could) you (?:please )?${rewording} the (?:following|above|below))(?: [\\w-]+){0,2}? (?:news|${work})\\b`,
    source: requests,
  },
  {
    kind: 'request',
    cues: ['following', 'above', 'below', 'this', 'these'],
    find: `${start}${rewording} (?:this|these|the (?:following|above|below))(?: [\\w-]+){0,2}? (?:news|${work})\\b[^.!?\\n]{0,60}?(?:\\b(?:in your own words|in (?:about |around |under )?\\d+ words|so (?:that )?it (?:sounds|reads|is|does)|in (?:an?|the) (?:[\\w-]+ ){0,3}?(?:tone|style|voice)|without (?:changing|copying|losing|plagiari))|:\\s*$)`,
    source: requests,
  },
  {
    kind: 'request',
    cues: ['return ', 'give ', 'provide ', 'output ', 'write '],
    find: `\\b(?:return|give|provide|output|write) (?:me )?(?:your|the|only the) (?:answer|response|output|result|rewrite|rewritten \\w+|polished \\w+)s? (?:with|in|as|using) (?:the |this |an? )?(?:following |given |valid |plain )?(?:format|json|markdown|html|bullet points)\\b`,
    source: requests,
  },
  {
    kind: 'request',
    cues: ['article', 'story', 'report', 'blog post'],
    find: `${start}(?:please |can you |could you )?(?:write|generate|create|draft|compose|produce) (?:me )?an? (?:[\\w-]+[, ]+){0,5}?(?:news (?:article|story|report)|(?:SEO|blog)(?:[ -](?:friendly|optimi[sz]ed))? (?:article|post)|article)(?: of [^.!?\\n]{1,30}?words)? (?:based on|using|from|with) (?:(?:only )?the (?:following|information|text|facts|details|headline|summary|source)|this|these)\\b`,
    source: requests,
  },
  {
    kind: 'request',
    cues: ['act as ', 'you are a'],
    find: `^\\W{0,4}(?:(?:I want you to )?act as|you are) an? (?:[\\w-]+ ){0,3}?(?:journalist|reporter|editor|(?:copy|content |news )?writer|assistant)\\b[^\\n]{0,80}?\\b(?:your (?:task|job|goal) is to|(?:and|who will|I will give you|I will provide)\\b[^.!?\\n]{0,20}\\b(?:write|rewrite|polish|summari[sz]e))\\b`,
    source: requests,
  },
  {
    kind: 'request',
    cues: ['make it', 'make the', 'make this'],
    find: `${start}(?:please )?make (?:it|(?:the|this) ${work}) (?:(?:sound|read) (?:more )?human(?:-like|-written)?|(?:fully |completely |100 ?% )?(?:plagiarism[- ]free|SEO[- ](?:friendly|optimi[sz]ed)))\\b`,
    source: requests,
  },
  {
    kind: 'request',
    cues: ['do not ', "don't "],
    find: `${start}(?:please )?(?:do not|don[’']t) (?:include|add|provide|output|write|return|use) any (?:preamble|explanations?|additional (?:text|comments?|commentary|explanations?)|other text|introductory (?:text|phrases?)|markdown)\\b`,
    source: requests,
  },

  {
    kind: 'button of a chat window',
    cues: ['regenerate', 'generating', 'chatgpt said', 'you said', 'copy code'],
    find: `^\\W{0,3}(?:regenerate (?:response|answer)|stop generating|continue generating|chatgpt said:?|you said:|copy code)\\W{0,3}$`,
    source: 'found in published papers and articles (Retraction Watch)',
  },
]
