import test from 'ava'
import {read} from '../../../src/analysis/analyse.js'
import {parse} from '../../../src/parse/parse.js'

/** Each quotation as "kind speaker | cue | scope", or null. */
async function speakers(body: string): Promise<Array<string | null>> {
  const {quotes} = read('a.txt', await parse('a.txt', `Road stays closed\n\n${body}\n`))
  return quotes.map(({attribution}) => attribution && `${attribution.kind} ${attribution.speaker?.text} | ${attribution.cue?.text} | ${attribution.scope}`)
}

/** The same for each sentence. */
async function sources(body: string): Promise<Array<string | null>> {
  const {sentences} = read('a.txt', await parse('a.txt', `Road stays closed\n\n${body}\n`))
  return sentences.map(({attribution}) => attribution && `${attribution.kind} ${attribution.speaker?.text} | ${attribution.cue?.text} | ${attribution.scope}`)
}

const quoted: Array<[body: string, expected: Array<string | null>]> = [
  ['“It is closed,” Ada Cole said.', ['speaker Ada Cole | said | sentence']],
  ['“It is closed,” said Ada Cole, the mayor.', ['speaker Ada Cole | said | sentence']],
  ['“Is it closed?” Ada Cole asked. “It is.”', ['speaker Ada Cole | asked | sentence', 'speaker Ada Cole | asked | paragraph']],
  ['Ada Cole, the mayor of Leck, told reporters that the road was “a danger to all of us.”', ['speaker Ada Cole | told | sentence']],
  ['Ben Hale was told by the mayor that the road was “a danger to all of us.”', ['speaker the mayor | told | sentence']],
  ['Ada Cole, who opened the road, said it was “a danger to all of us.”', ['speaker Ada Cole | said | sentence']],
  ['The council issued a statement saying “the road is a danger.”', ['speaker The council | saying | sentence']],
  ['According to Ada Cole, “the road is a danger.”', ['speaker Ada Cole | According to | sentence']],
  ['Ada Cole condemned what she called “a danger to all of us.”', ['speaker Ada Cole | condemned | sentence']],
  ['“It is closed,” she said.', ['pronoun she | said | sentence']],
  ['Ada Cole, county clerk: “The road is closed for good.”', ['speaker Ada Cole | : | sentence']],
  [
    'The road was closed on Monday after a landslide. The town read one line of it: “The road is closed for good.” — Ada Cole',
    ['speaker Ada Cole | — | sentence'],
  ],
  // A verb that no list knows, beside a quotation
  ['“It is closed,” Ada Cole thundered.', ['speaker Ada Cole | thundered | sentence']],
  // Over paragraphs
  ['Ada Cole wrote:\n\n“The road is closed for good.”', ['speaker Ada Cole | wrote | chain']],
  [
    '“First,” Ada Cole said. “We looked.\n\n“Then we closed it.”',
    ['speaker Ada Cole | said | sentence', 'speaker Ada Cole | said | paragraph', 'speaker Ada Cole | said | chain'],
  ],
  // The clause that the cue stands in
  ['Ada Cole, 61, a clerk from Leck, chimed in: “It is closed for good.”', ['speaker Ada Cole | chimed in | sentence']],
  ['Ada Cole during a Sunday meeting called the road “a danger to all.”', ['speaker Ada Cole | called | sentence']],
  ['A letter obtained by the Leck Courier warned that the road was “a danger to all.”', ['document A letter | warned | sentence']],
  ['“Closed for good?” Ada Cole pressed.', ['speaker Ada Cole | pressed | sentence']],
  ['The spokesman said no meeting was planned with Cole, adding: “If one is asked for, we will see.”', ['speaker The spokesman | adding | sentence']],
  ['Ada Cole on Thursday called the road “a danger to all.”', ['speaker Ada Cole | called | sentence']],
  ['Ada Cole, 61, of Leck, Ohio, said the road was “a danger to all.”', ['speaker Ada Cole | said | sentence']],
  ['The road closed, with the county clerk calling it “a danger to all.”', ['speaker the county clerk | calling | sentence']],
  // Short questions and answers on lines of their own
  ['Ada Cole asked, “By Monday?”\n\n“By Monday at noon,” the clerk said.', ['speaker Ada Cole | asked | sentence', 'speaker the clerk | said | sentence']],
  ['Ada Cole said that the road was lost.\n\n“Reopen it? Not now.”', ['speaker Ada Cole | said | chain']],
  ['Ada Cole said that the road was lost.\n\n‘Closed for good.’\n\nDrivers turned back.', [null]],
  // Signed in brackets, unless its sentence says who spoke
  ['ROAD LOST “The town will need a bridge before the winter comes.” [The Courier]', ['speaker The Courier | [ | sentence']],
  ['ROAD LOST After a long walk on Monday, the mayor called it a “lost road.” [The Courier]', ['speaker the mayor | called | sentence']],
  ['From the mayor’s letter to the county: “The road is closed for good.”', ['document the mayor’s letter | : | sentence']],
  // The subject on the way
  ['Ada Cole, a clerk, said in May that the county should “ignore” the rush of visitors.', ['speaker Ada Cole | said | sentence']],
  ['“We will see,” said Ada Cole, adding that the road “will get there.”', ['speaker Ada Cole | said | sentence', 'speaker Ada Cole | said | sentence']],
  ['The villagers chanted, “Open the road,” referring to the mayor’s vow.', ['speaker The villagers | chanted | sentence']],
  ['Ada Cole, who in 2010 said the road was “a danger to all,” left.', ['speaker Ada Cole, who | said | sentence']],
  ['“We were never asked,” one said.', ['pronoun one | said | sentence']],
  ['It is common for papers to portray the road as “a danger to all.”', ['document papers | portray | sentence']],
  ['Ada Cole later joked that saying so would be “my last deed in office.”', ['speaker Ada Cole | saying | sentence']],
  ['The vote was so quiet that Ada Cole was prompted to say, “I cannot believe how calm it is.”', ['speaker Ada Cole | say | sentence']],
  ['Ada Cole, the editor of the county’s paper, The Courier, said the road was “a danger to all.”', ['speaker Ada Cole | said | sentence']],
  ['The report, which the council reads, notes, “The road is closed for good.”', ['document The report | notes | sentence']],
  ['“We will see,” Will Ferrol, the chairman, said.', ['speaker Will Ferrol | said | sentence']],
  // The subject at the end of an aside, of a clause that began since, of what is led there
  ['Ada Cole, star of “Night Ferry,” thanked the mayor for “a road that is safe.”', [null, 'speaker Ada Cole | thanked | sentence']],
  ['Her friends mocked the road, calling Leck “an orange mess,” Ada Cole said.', ['speaker Ada Cole | said | sentence']],
  ['As Ben Hale spoke, Ada Cole inflamed the hall by saying, “The road is closed for good.”', ['speaker Ada Cole | saying | sentence']],
  ['The vote led her to declare that the road was “in sight of its end.”', ['pronoun her | declare | sentence']],
  ['She had no quarrel with Ben Hale’s criticism that the county “lied” about it.', ['speaker Ben Hale’s | criticism | sentence']],
  ['Drivers can expect “a little more dust than they know,” Ada Cole said.', ['speaker Ada Cole | said | sentence']],
  ['Ada Cole vowed to mend the works of the “road-wrecking county,” and many seemed to agree.', ['speaker Ada Cole | vowed | sentence']],
  ['There were calls of “Open the road” as he left the hall with the mayor of Leck.', ['vague undefined | calls | sentence']],
  ['To Cole, the road is a “kind and caring” place for old men and their dogs.', ['speaker Cole | To | sentence']],
  // A term of the writer
  ['The goal of the plan is a “seamless road” by May.', [null]],
  ['After reports of the accident, the app had turned on its “kerb watch” feature.', [null]],
  [
    'The cost was in the “Roads for all” plan, according to the “Bridges” document that the mayor signed.',
    ['document the “Bridges” document | according to | sentence', null],
  ],
  ['The interview was on “60 Roads.”', [null]],
  // A word in marks inside what somebody says is theirs; a term of the writer's is nobody's.
  ['The “fast lane” is a danger, Ada Cole said.', ['speaker Ada Cole | said | sentence']],
  ['The “kerb watch” feature was not what drivers wanted.', [null]],
  ['The council paid for an ad titled “The Long Way Home.”', ['speaker The council | undefined | sentence']],
  // Titles and nicknames are nobody's words.
  ['“It is closed,” Ada Cole said on “Leck This Morning.”', ['speaker Ada Cole | said | sentence', null]],
  ['In her new book, “Closed for Good,” Ada Cole said the road was lost.', [null]],
  ['The road is in the film “The Long Way Home”.', [null]],
  ['Ann “Nan” Hale lives there.', [null]],
  ['The county was represented by Gov. C.L. “Bud” Hale, who spent an hour talking about roads.', [null]],
  ['Ada Cole, star of television’s “Night Ferry,” thanked the mayor.', [null]],
  ['The council was paid £2, according to “Roads of Leck,” a book that a clerk wrote.', [null]],
  ['The mayor posted a film from an account called “Leck-Today” that showed the road.', [null]],
  ['The council said the hacker known as “Gull,” had closed the road.', [null]],
  ['He would close what is known as the “Cole rule” after the vote.', [null]],
  ['The sign is Latin for “if you want peace.”', [null]],
  ['The mayor would close the notorious “night fare” loophole.', [null]],
  ['I learned to see in the dark, and through this “night vision” the road was clear.', [null]],
  // What a critic calls it is the critic's.
  ['A critic called the road “a disgrace” on Monday.', ['speaker A critic | called | sentence']],
  ['Ada Cole called the road “Fort Money” on Monday.', ['speaker Ada Cole | called | sentence']],
  ['“The Long Way Home” star Ada Cole opened the road and said nothing.', [null]],
  // By whom it was told stands near the verb
  ['Ben Hale was told late on the night of Sunday by the mayor that the road was “a danger to all of us.”', ['speaker the mayor | told | sentence']],
  ['Ben Hale was told late on the night of last Sunday by the mayor that the road was “a danger to all of us.”', ['speaker Ben Hale | told | sentence']],
  // Three words behind an article are a term of the writer, four are said
  ['The goal of the plan is a “safe dry road” by May.', [null]],
  ['The goal of the plan is a “safe and dry road” by May.', ['speaker The goal of the plan | undefined | sentence']],
  ['The mayor would close the notorious “night fare rule” loophole.', [null]],
  ['The mayor would close the notorious “night fare rule now” loophole.', ['speaker The mayor | undefined | sentence']],
  // Five words go on with who spoke before, four may be a term
  ['“It is closed,” Ada Cole said. It is a “safe and dry road.”', ['speaker Ada Cole | said | sentence', null]],
  ['“It is closed,” Ada Cole said. It is a “safe and dry old road.”', ['speaker Ada Cole | said | sentence', 'speaker Ada Cole | said | paragraph']],
  ['Ada Cole knew the road. “Safe and dry road.”', [null]],
  ['Ada Cole knew the road. “Safe and dry old road.”', ['speaker Ada Cole | undefined | paragraph']],
  // Names of works and what is known by a name are short
  ['The road is in the film “The Long Way Home to the Old Sea”.', [null]],
  ['The road is in the film “The Long Way Home to the Old Cold Sea”.', ['speaker The road | undefined | sentence']],
  ['He would close what is known as the “Cole road rule” after the vote.', [null]],
  ['He would close what is known as the “Cole old road rule” after the vote.', ['pronoun He | known as | sentence']],
  ['Television’s “The Long Way Home,” thanked Ada Cole.', [null]],
  ['Television’s “The Long Old Way Home,” thanked Ada Cole.', ['speaker Ada Cole | thanked | sentence']],
  ['Ann “Nan of Leck” Hale lives there.', [null]],
  ['Ann “Nan of old Leck” Hale lives there.', [null]],
  // A verb that no list knows, behind a question
  ['“Closed for good?” Ada Maria Louise Berg Hale pressed.', ['speaker Ada Maria Louise Berg Hale | pressed | sentence']],
  ['“Closed for good?” Ada Maria Louise Berg Hale Cole pressed.', [null]],
  // Whoever signs, signs with few words
  [
    '“The road is closed for good.”\n\n— Ada Cole of the old road of the town by the sea and the hill in the north of the county near the river',
    ['speaker Ada Cole of the old road of the town | — | chain'],
  ],
  [
    '“The road is closed for good.”\n\n— Ada Cole of the old road of the town by the sea and the hill in the north of the county near the river and the bridge',
    [null],
  ],
  // How far it is looked, and how long it may be: each row is near a limit, on one side of it
  ['Ada Cole, who with two old friends wrote “The Long Way Home,” thanked the mayor.', [null]],
  ['Ada Cole cracked on the way back to Leck from her mill “It is lost.”', ['speaker Ada Cole | cracked | sentence']],
  ['After reports of a “full safety check” the road was closed.', [null]],
  ['The “slow and small” host said that the road was lost.', [null]],
  ['The “slow and very small” host said that the road was lost.', ['speaker host | said | sentence']],
  ['The “real danger” is what Ada Cole told the council of.', ['speaker Ada Cole | told | sentence']],
  ['“It is closed,” Ada Cole, mayor of the town for fourteen years and two months, thundered.', ['speaker Ada Cole | thundered | sentence']],
  ['“It is closed,” Ada Cole, mayor of the town for fourteen years and two months and before that the clerk of the same county, thundered.', [null]],
  ['Ada Cole said late yesterday Ben Hale called it “a danger to all.”', ['speaker Ben Hale | called | sentence']],
  ['Ada Cole said again on Monday that Ben Hale called it “a danger to all.”', ['speaker Ada Cole | said | sentence']],
  ['Ada Cole said again in Leck on Monday that Ben Hale called it “a danger to all.”', ['speaker Ben Hale | called | sentence']],
  ['Ada Cole was “tired.”', [null]],
  ['“Gubbins” are scraps of fish. Ada Cole said so.', [null]],
  ['Ada Cole said it was lost. A “tax on cars” since May.', [null]],
  ['Ada Cole said it was lost. A “night tax on cars” since May.', ['speaker Ada Cole | said | paragraph']],
  ['Ada Cole said that the road was lost.\n\n“It is closed for good.” Drivers turned back.', ['speaker Ada Cole | said | chain']],
  ['Drivers are known as the “slow old few” there, and Ada Cole said so.', [null]],
  ['Ada Cole saw it on a small old blog called the “Leck Feed” and said so.', [null]],
  ['Ada Cole dubbed the old river road “Fort Money.”', [null]],
  ['Ada Cole praised the road “Money.”', ['speaker Ada Cole | praised | sentence']],
  ['Ada Cole was glad of a “slow and steady road” deal.', [null]],
  ['The town read one line of it: “The road is closed for good.” - Ada Cole', ['speaker Ada Cole | - | sentence']],
  ['“It is closed,” the rangers of Leck state.', ['speaker the rangers of Leck | state | sentence']],
  ['“It is closed,” the rangers of the old town of Leck state.', [null]],
  ['“It is closed,” rangers state.', ['speaker rangers | state | sentence']],
  ['“It is closed” state rangers.', [null]],
]

for (const [body, expected] of quoted) {
  test(`who says it: ${body}`, async (t) => {
    t.deepEqual(await speakers(body), expected)
  })
}

const attributed: Array<[body: string, expected: Array<string | null>]> = [
  ['The road is closed.', [null]],
  ['The road was unsafe, Ada Cole said.', ['speaker Ada Cole | said | sentence']],
  ['Police say the road is closed.', ['speaker Police | say | sentence']],
  ['A study found that the road was unsafe.', ['document A study | found | sentence']],
  ['Critics say the road is unsafe.', ['vague Critics | say | sentence']],
  ['A person familiar with the talks said the road would open.', ['anonymous A person familiar with the talks | said | sentence']],
  ['Russian officials said the road would open.', ['speaker Russian officials | said | sentence']],
  ['Ada Cole made it clear that the road was closed.', ['speaker Ada Cole | made it clear | sentence']],
  // Asides, descriptions, control
  ['The road was never tested, council records show.', ['document council records | show | sentence']],
  ['A Courier poll has Cole ahead by six points.', ['document A Courier poll | has | sentence']],
  ['Subsequent estimates put the cost at two million.', ['document Subsequent estimates | put | sentence']],
  ['Their argument: only the county can pay.', ['pronoun Their | argument | sentence']],
  ['The clerks whose plans were rejected say the road is safe.', ['speaker The clerks | say | sentence']],
  ['The delay left many to wonder whether the road would open.', ['vague many | wonder | sentence']],
  ['To many, the road is a landmark.', ['vague many | To | sentence']],
  ['The council declined to comment.', ['speaker The council | declined | sentence']],
  ['The judge found in that case that the road was public.', ['speaker The judge | found | sentence']],
  ['Reed, a clerk in the road office, calls the road unsafe.', ['speaker Reed | calls | sentence']],
  ['The mayor has called on the county to reopen it.', ['speaker The mayor | called | sentence']],
  ['Fundraising papers show that the road was sold.', ['document Fundraising papers | show | sentence']],
  ['The road was sold, charging papers show.', ['document charging papers | show | sentence']],
  ['The road was sold last year, papers kept by the county’s clerks show.', ['document papers | show | sentence']],
  ['Papers show more than 600 cars used the road.', ['document Papers | show | sentence']],
  ['The mayor leads in a Leck Courier poll.', ['document a Leck Courier poll | in | sentence']],
  ['The mayor leads in the polls.', [null]],
  ['Cole spoke to the Courier about the road.', ['speaker Cole | spoke | sentence']],
  ['It is the road that the mayor opposes.', ['speaker the mayor | opposes | sentence']],
  ['It is the road that was favoured in the vote.', [null]],
  // A sentence that says how, when or to whom, and not what
  ['Ada Cole said last week.', [null]],
  ['Ada Cole said pleasantly into the phone.', [null]],
  ['Ada Cole told Capt. Hale.', [null]],
  ['Ada Cole said, leaning on the wall.', [null]],
  ['A ranger was at the road within minutes, said road manager Ada Cole.', ['speaker road manager Ada Cole | said | sentence']],
  ['A county official, Ada Cole, said the road was closed.', ['speaker A county official | said | sentence']],
  // Nouns that look like cues
  ['One of the biggest challenges for the county is the road.', [null]],
  ['The cries of the crowd were heard on the road.', [null]],
  ['It was a breach of the act regarding roads in the county.', [null]],
  ['It is the so called Leck road.', [null]],
  ['The town has roads like those in the county.', [null]],
  ['It was the last of the 13 states where it rained.', [null]],
  ['Just ask the mayor of Leck.', [null]],
  ['He was speaking to a packed hall.', [null]],
  ['The state of the road is poor, and that is the point.', [null]],
  ['She pointed a lamp at the road.', [null]],
  ['It is a road called Quarry Lane.', [null]],
  // An aside with its cue
  ['The road was old, he added, and had never been drained.', ['pronoun he | added | sentence']],
  ['Access, the council noted, is by the river.', ['speaker the council | noted | sentence']],
  ['The road was dry, salt added, and the ice gone.', [null]],
  ['Ada Cole has run the road for years and claims it is safe.', ['speaker Ada Cole | claims | sentence']],
  ['The fees and claims the council paid were small.', [null]],
  // "called" names, and a day holds nothing
  ['The road, called the Leck, was closed on Monday.', [null]],
  ['Ada Cole, who walked it, called the road unsafe.', ['speaker Ada Cole | called | sentence']],
  ['Wednesday’s attack on the road was the third.', [null]],
  // How far it is looked, and how long it may be: each row is near a limit, on one side of it
  [
    'Ada Cole, who came to Leck from Aldane with her two sons after the flood of that May and found work on the road, said it was lost.',
    ['speaker Ada Cole | said | sentence'],
  ],
  ['Many residents felt need of a bridge.', [null]],
  ['The road closed, records show.', ['document records | show | sentence']],
  ['Roads closed, records show.', [null]],
  ['The road was closed, records kept by the county for all of its old roads in the hills show.', [null]],
  ['The court found in that old case that it was lost.', ['speaker The court | found | sentence']],
  ['Ada Cole (the younger of the two) Hale said it was lost.', ['speaker Ada Cole (the younger of the two) Hale | said | sentence']],
  ['Ada Cole (by far the younger of the two of them) Hale said it was lost.', ['speaker Hale | said | sentence']],
  ['The road is lost, said Ada “the Road” Cole.', ['speaker Ada “the Road” Cole | said | sentence']],
  ['To Ada Cole, the road is a landmark.', ['speaker Ada Cole | To | sentence']],
  ['To Mayor Ada Cole, the road is a landmark.', [null]],
  ['Ada Cole’s long and loud criticism of the road was heard.', ['speaker Ada Cole’s | criticism | sentence']],
  ['Ada Cole’s long and very loud criticism of the road was heard.', ['vague undefined | criticism | sentence']],
  ['It is a plan opposed for years by the farmers.', ['speaker the farmers | opposed | sentence']],
  ['Drivers and Élodie Marchand said it was lost.', ['speaker Drivers and Élodie Marchand | said | sentence']],
  // Conversations: how many take turns, and how long their names may be
  ['Ada Cole met Ben Ferrol on the road.\n\nCole: Well, it is closed.\n\nCole: It was never open.\n\nCole: It was in May.', [null, null, null, null]],
  [
    'Ada Cole, Ben Ferrol, Cy Hale, Dot Vane, Eve Marsh met on the road.\n\nCole: It is closed.\n\nFerrol: It is closed.\n\nHale: It is closed.\n\nVane: It is closed.\n\nMarsh: It is closed.\n\nCole: It was in May.',
    [
      null,
      'speaker Cole | : | sentence',
      'speaker Ferrol | : | sentence',
      'speaker Hale | : | sentence',
      'speaker Vane | : | sentence',
      'speaker Marsh | : | sentence',
      'speaker Cole | : | sentence',
    ],
  ],
  [
    'Ada Cole, Ben Ferrol, Cy Hale, Dot Vane, Eve Marsh, Guy Renner, Ida Bell, Jon Tarn, Kit Lowe met on the road.\n\nCole: It is closed.\n\nFerrol: It is closed.\n\nHale: It is closed.\n\nVane: It is closed.\n\nMarsh: It is closed.\n\nRenner: It is closed.\n\nBell: It is closed.\n\nTarn: It is closed.\n\nLowe: It is closed.\n\nCole: It was in May.',
    [null, null, null, null, null, null, null, null, null, null, null],
  ],
  [
    'Christophora Cole met Ben Ferrol on the road.\n\nCole: Well, it is closed.\n\nFerrol: It was never open.\n\nCole: It was in May.',
    [null, 'speaker Cole | : | sentence', 'speaker Ferrol | : | sentence', 'speaker Cole | : | sentence'],
  ],
  [
    'Judge Ada Maria Cole met Ben Ferrol on the road.\n\nJudge Ada Maria Cole: Well, it is closed.\n\nFerrol: It was never open.\n\nFerrol: It was in May.',
    [null, 'speaker Judge Ada Maria Cole | : | sentence', 'speaker Ferrol | : | sentence', 'speaker Ferrol | : | sentence'],
  ],
  [
    'Chief Judge Ada Maria Cole met Ben Ferrol on the road.\n\nChief Judge Ada Maria Cole: Well, it is closed.\n\nFerrol: It was never open.\n\nFerrol: It was in May.',
    [null, null, null, null],
  ],
  [
    'Chief Administrator Christophora Winterbourne met Ben Ferrol.\n\nChief Administrator Christophora Winterbourne: Well, it is closed.\n\nFerrol: It was never open.\n\nFerrol: It was in May.',
    [null, 'speaker Chief Administrator Christophora Winterbourne | : | sentence', 'speaker Ferrol | : | sentence', 'speaker Ferrol | : | sentence'],
  ],
  ['MAYOR ADA MARIA COLE: It is closed.', ['speaker MAYOR ADA MARIA COLE | : | sentence']],
  ['THE MAYOR OF LECK ADA COLE: It is closed.', [null]],
  ['The Coles’ criticism of the road was heard.', ['speaker The Coles | criticism | sentence']],
  ["The Coles' criticism of the road was heard.", ['speaker The Coles | criticism | sentence']],
  ['To 7Seas, the road is a landmark.', ['speaker 7Seas | To | sentence']],
  ['The reports of the clerk claim it was lost.', ['document The reports of the clerk | claim | sentence']],
  ['Ada Cole claims owing the county were lost.', [null]],
]

for (const [body, expected] of attributed) {
  test(`whose statement: ${body}`, async (t) => {
    t.deepEqual(await sources(body), expected)
  })
}

test('a sentence that only introduces a speaker states nothing', async (t) => {
  t.deepEqual(await sources('Ada Cole said:\n\n“The road is closed for good.”'), [null, 'speaker Ada Cole | said | chain'])
})

test('turns in a conversation are their speakers’, unlike lines of a list', async (t) => {
  t.deepEqual(await sources('Ada Cole met Ben Ferrol on the road.\n\nCole: Well, it is closed.\n\nFerrol: It was never open.\n\nCole: It was in May.'), [
    null,
    'speaker Cole | : | sentence',
    'speaker Ferrol | : | sentence',
    'speaker Cole | : | sentence',
  ])
  t.deepEqual(await sources('Pros: It is short and flat.\n\nCons: It is closed in winter.\n\nPros: It is free of charge.'), [null, null, null])
})

test('every cue of a sentence is a report, in order', async (t) => {
  const {reports} = read('a.txt', await parse('a.txt', 'Road\n\nAda Cole said critics feared a landslide.\n'))
  t.deepEqual(
    reports.map(({kind, speaker, cue, class: group}) => [kind, speaker?.text, cue?.text, group]),
    [
      ['speaker', 'Ada Cole', 'said', 'speech'],
      ['vague', 'critics', 'feared', 'mental'],
    ],
  )
})
