/** Kinds of words whose rate tells human news from machine-written text. A word may be in one class only. */
export const wordClasses = {
  /** How reporters attribute. */
  said: 'said',
  told: 'told tell tells telling asked ask asks asking added adds',
  says: 'says say saying',
  /** How generators attribute. */
  formal:
    'stated stating states emphasized emphasised emphasizing emphasising emphasizes emphasises highlighted highlighting highlights expressed expressing expresses noted remarked acknowledged acknowledging acknowledges revealed revealing conveyed conveying asserted asserting underscored underscoring underscores stressed stressing reiterated reiterating voiced voicing urged urging commended commending praised lauded assured assuring affirmed reaffirmed articulated elaborated maintains indicated indicating recounted lamented cited citing condemned advocated advocating advocates',
  /** Adjectives and adverbs that weigh instead of telling. */
  weighty:
    'significant significantly crucial crucially vital critical pivotal key profound profoundly substantial substantially remarkable remarkably notable notably essential pressing growing widespread heightened ongoing potential potentially various numerous diverse comprehensive robust unprecedented stark staggering intricate meticulous meticulously prestigious renowned esteemed vibrant iconic unwavering poignant thrilling harrowing chilling tragic tragically devastating bustling beloved heartfelt tirelessly eagerly swift swiftly seamless undoubtedly vehemently immense rigorous strategic innovative sustainable transformative dedicated exceptional extraordinary invaluable illustrious picturesque haunting shocking delicate complex urgent broader lasting far-reaching much-needed upcoming recent alleged ultimate ultimately increasingly',
  /** Virtues, troubles and other large nouns. */
  abstract:
    'concerns concern outrage devastation grief shock tragedy passion resilience determination courage bravery dedication commitment support unity solidarity gratitude vigilance adversity perseverance testament reminder beacon landscape journey milestone significance importance challenge challenges implications consequences impact anticipation excitement optimism hope hopes fears scrutiny criticism controversy debate tensions stability integrity transparency accountability collaboration cooperation dialogue awareness measures efforts initiative initiatives strategy strategies approach opportunity opportunities incident incidents situation circumstances individuals individual community communities stakeholders authorities wake aftermath spotlight legacy talent skill skills prowess narrative narratives dynamics advancements innovation sustainability well-being safety',
  /** What things do to other things. */
  effect:
    'ensure ensures ensuring enhance enhances enhancing enhanced foster fosters fostering showcase showcases showcasing showcased spark sparks sparked sparking ignite ignited prompt prompted prompting raise raised raising address addressing navigate navigating prioritize prioritise bolster bolstering garnered grapple grapples grappling aim aims aiming aimed strive striving facilitate facilitating promote promoting contribute contributing mark marks marking serve serves serving leave leaving leads leading demonstrate demonstrating demonstrates maintain maintaining remain remains remaining face facing faced witness witnessed await awaits unfold unfolds unfolded explore exploring implement implementing mitigate safeguard strengthen strengthening undermine exacerbate reflect reflecting reflects allow allowing provide providing offering create creating striking',
  /** Formal words where a plain one would do. */
  elevated:
    'approximately initiated initiate regarding concerning mentioned located residence residing reside resides occurred occurring discovered outlined outlining resulting resulted impacted disclosed attributed assumed assuming implementation implemented conducted conducting participants annually informed obtained obtaining acquired utilized utilised utilizing utilising assist assistance assisted commence commenced concluded conclude additional purchase purchased departed currently previously particularly specifically primarily sufficient entitled deceased succumbed possess possessed encountered encounter engage engaged engaging regulations successfully actively experiencing experienced extensive desire belief intention engagement necessary frequently occasionally via thereby therefore thus allegedly reportedly purportedly prior upon within amid amidst despite alongside including involving involves observed enabled enabling required requiring requires aforementioned subsequent respective respectively establishment established establish execution executed alternative collective unique specific overall operational varied entire commented presented representing representatives criticized criticised deemed deeming depicting depicted featuring featured ceased declined transported positioned situated attire',
  /** Plain words of speech and reporting. */
  doing:
    'got get gets getting go going went goes gone come comes came coming put puts take took taken taking make made want wanted wants need needed know knew think thought look looked looking like likes let keep kept give gave given see saw seen start started trying tried try work worked working found find run ran turned turn sent hit held set paid pay bought spent lost won happened',
  where: 'back out up down off over here away round around near outside inside home behind ahead along',
  amount:
    'more most much many about almost less few little big small lot lots very really quite pretty just only even too also still nearly enough good bad better best long old new early late whole own same other another',
  people:
    'man men woman women boy girl guy guys kids mum dad mother father son daughter wife husband brother sister people friend friends thing things something anything everything someone anyone everyone nobody bit way place house car money job',
  speech: 'yes yeah well now then maybe perhaps probably actually ok course sure anyway ever never',
  time: 'monday tuesday wednesday thursday friday saturday sunday last next week weeks month months yesterday today tomorrow tonight morning afternoon evening ago later earlier before until year years day days',
  the: 'the',
  determiner: 'a an this these those its their his her',
  pronoun: 'he she they him them it that there who himself herself themselves',
  first: "i we my our me us mine ours i'm i've i'd i'll we're we've we'd we'll myself ourselves",
  you: 'you your yours yourself',
  past: 'was were had been did',
  present: 'is are has have be being does do',
  modal: 'would could should might may can will must',
  and: 'and',
  small: 'but or so because if than though although',
  preposition: 'of in to for with on at from by into through against between during across towards toward',
  negation: 'not no nothing none neither nor without',
  question: 'what why how when where which whether',
  title: 'mr mrs ms dr sir lord sen rep gov sgt pc',
  number: 'one two three four five six seven eight nine ten dozen hundred thousand million billion first second third half per cent percent',
} as const satisfies Record<string, string>

export type WordClass = keyof typeof wordClasses

/** Words that open a sentence, by kind. */
export const openings = {
  conjunction: 'but and so or yet',
  adverb:
    'additionally furthermore moreover however meanwhile consequently ultimately nevertheless overall notably similarly initially subsequently thus therefore interestingly importantly undoubtedly unfortunately tragically',
  subordinate: 'as while with in following despite after when although since upon amid amidst throughout through by during for given',
  article: 'the this these',
  pronoun: 'he she they it we i you there',
} as const satisfies Record<string, string>

export type Opening = keyof typeof openings
