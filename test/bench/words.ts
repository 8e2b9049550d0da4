/** What the articles of the benchmark are made of. Places and people do not exist. */

export const givenNames =
  'Ada Amir Anna Boris Carla Chen Dana David Elena Emil Fatima Frank Grace Hana Henrik Ines Ivan James Jana Karim Kofi Laura Leo Lucia Marta Miguel Nadia Nina Omar Oskar Paula Peter Rhona Rosa Samir Sara Tomas Vera Viktor Yusuf Zoe'.split(
    ' ',
  )

/** Beginnings, middles and ends of surnames and of places. */
export const surnames = [
  'Bar Bel Cal Cor Dal Dor Fen Gar Hal Har Jes Kel Kor Lan Len Mar Mel Nor Par Quin Ram Ros Sal San Sten Tar Tol Val Ver Wes Win Yar'.split(' '),
  ['', '', 'a', 'den', 'ding', 'e', 'ing', 'ling', 'man', 'mer', 'o', 'ring', 'ven'],
  'berg by dale don er field ford ham holm ic ley low man mann mond more ner ov ridge sen son stein ston ton vik well wick wood'.split(' '),
] as const
export const places = [
  'Alder Ash Birch Black Bram Brook Castle Clay Cold Crow East Fair Fern Gold Grey Hart Hazel Iron Kings Long Mill North Oak Old Penn Port Raven Red Rush Salt Silver Stone Thorn West White Wolf'.split(
    ' ',
  ),
  ['', '', '', 'en', 'er', 'ing', 's'],
  'bay bourne bridge burn bury by cliff combe dale field ford gate ham haven head hill holm land ley minster moor mouth port shore side stead stoke ton wall wick worth'.split(
    ' ',
  ),
] as const

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
export const months = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'] as const

export interface Topic {
  /** "{place}" and the other fields of a story are filled in. */
  headlines: string[]
  leads: string[]
  /** Who has the say in it. */
  body: string
  roles: string[]
  /** What is counted. */
  counted: string[]
  things: string[]
  deeds: string[]
  /** Said in speech. */
  said: string[]
}

const split = (list: string): string[] => list.split(', ')

export const topics: Topic[] = [
  {
    headlines: ['{Count} {counted} killed in fire on ferry near {place}', 'Ferry fire off {place} leaves {count} {counted} dead'],
    leads: [
      'A fire on a ferry near {place} killed {count} {counted} on {weekday}, the {body} said.',
      'At least {count} {counted} died when a ferry caught fire off {place} on {weekday}, according to the {body}.',
    ],
    body: 'coast guard',
    roles: split('captain of the harbour, spokeswoman for the line, chief engineer, rescue coordinator'),
    counted: split('passengers, sailors, people'),
    things: split(
      'the car deck, the engine room, the lifeboats, the northern pier, the cabins, the fire doors, the evening sailing, the alarm, the crew, the fishing boats nearby',
    ),
    deeds: split(
      'filled with smoke within minutes, had been inspected in spring, lay empty for hours, was towed back at dawn, could not be reached by radio, drifted towards the sandbank',
    ),
    said: split(
      'We heard the alarm and then nothing, There was smoke on the stairs before anyone woke us, The crew did what they had been trained to do, I jumped because everyone jumped, Nobody could find the key to the boats',
    ),
  },
  {
    headlines: ['{place} council approves {money} plan for new school', 'New school for {place} will cost {money}'],
    leads: [
      'The town council of {place} approved a plan for a new school on {weekday} that will cost {money}.',
      'A school for {count} {counted} will be built in {place} for {money}, the {body} decided on {weekday}.',
    ],
    body: 'council',
    roles: split('mayor, head of the education committee, leader of the opposition, head teacher, treasurer'),
    counted: split('pupils, children, teenagers'),
    things: split(
      'the old building, the playing field, the library, the budget, the bus line, the sports hall, the kitchen, the land beside the river, the loan, the contract',
    ),
    deeds: split(
      'will be sold next year, has leaked since the winter, needs a new roof, was promised before the election, takes up a third of the site, went to the lowest bidder',
    ),
    said: split(
      'Our children have waited long enough, We will not raise the rates for this, The old house is beyond repair, I would rather have two teachers than a tower, Every pound has been counted twice',
    ),
  },
  {
    headlines: ['{person} charged after {count} {counted} shot in {place}', 'Police charge {person} over shooting in {place}'],
    leads: [
      'Police in {place} charged {person}, {age}, on {weekday} after {count} {counted} were shot outside a bar.',
      '{person}, {age}, was charged on {weekday} with shooting {count} {counted} in {place}, police said.',
    ],
    body: 'police department',
    roles: split('police chief, prosecutor, defence lawyer, detective, owner of the bar'),
    counted: split('people, men, students'),
    things: split(
      'the gun, a grey van, the security camera, the street, the parking lot, the bar, the indictment, the witness list, a second suspect, the hearing',
    ),
    deeds: split(
      'was found in a drain, has been seized, shows two men running, stayed closed until noon, will be read on Friday, belongs to a cousin of the accused',
    ),
    said: split(
      'He was not there that night, This is a neighbourhood where people talk to us, I counted nine shots and then I lay down, We know who we are looking for, My client will plead not guilty',
    ),
  },
  {
    headlines: ['Storm cuts power to {count} {counted} around {place}', '{Count} {counted} without power after storm hits {place}'],
    leads: [
      'A storm cut the power to {count} {counted} around {place} on {weekday}, the {body} said.',
      'About {count} {counted} in and around {place} had no electricity on {weekday} after a storm brought down trees.',
    ],
    body: 'power company',
    roles: split('spokesman for the network, forecaster, farmer, head of the county fire service, school director'),
    counted: split('homes, households, customers'),
    things: split(
      'the coastal road, the line to the hospital, a row of poplars, the river, the campsite, the weather service, the roof of the market hall, the sea wall, the last train',
    ),
    deeds: split(
      'was blocked by fallen trees, held through the night, rose by half a metre, had warned of gusts, will be repaired by Thursday, was brought down by the wind',
    ),
    said: split(
      'It sounded like a goods train, We have every crew out that can drive, I have farmed here since I was a boy and never saw this, People should stay indoors until morning, The lights went and the barn went with them',
    ),
  },
  {
    headlines: ['{org} to cut {count} {counted} in {place}', '{org} says it will close its works in {place}'],
    leads: [
      '{org} will cut {count} {counted} at its works in {place}, the company said on {weekday}.',
      'The engine maker {org} said on {weekday} that it would cut {count} {counted} in {place} and save {money} a year.',
    ],
    body: 'company',
    roles: split('chief executive, head of the works council, union secretary, analyst, finance minister'),
    counted: split('jobs, posts, positions'),
    things: split(
      'the foundry, the order book, the share price, the second shift, the pension fund, the research centre, the rival plant, the severance plan, demand from abroad, the third quarter',
    ),
    deeds: split(
      'has shrunk for two years, fell by nearly a tenth, will move to the coast, is to be negotiated, was opened only three years ago, stays as it is',
    ),
    said: split(
      'This is a bitter day for the town, We have looked at every other way, They took the subsidies and now they take the work, The market does not wait for us, Nobody will be left without an offer',
    ),
  },
  {
    headlines: ['Doctors in {place} report {count} new cases of measles', 'Measles: {count} {counted} ill in {place}'],
    leads: [
      'Doctors in {place} have reported {count} cases of measles since the start of the month, the {body} said on {weekday}.',
      'The {body} said on {weekday} that {count} {counted} had fallen ill with measles in {place}.',
    ],
    body: 'health ministry',
    roles: split('chief physician, epidemiologist, school nurse, paediatrician, deputy minister'),
    counted: split('children, patients, people'),
    things: split('the vaccine, the clinic, the nursery, the waiting room, the outbreak, the ward, the laboratory, the booster, the register, the hotline'),
    deeds: split(
      'has been closed since Monday, will be offered free of charge, is running short, confirmed the first case in March, is staffed around the clock, reaches only two thirds of the families',
    ),
    said: split(
      'We had not seen this for ten years, Please call before you come, The vaccine is safe and it is here, Parents are worried and they are right to be, One dose is not enough',
    ),
  },
  {
    headlines: ['{place} beat {place2} in cup final', '{person} scores twice as {place} win the cup'],
    leads: [
      '{place} won the cup on {weekday} when {person} scored twice against {place2} in front of {count} {counted}.',
      '{person} scored twice as {place} beat {place2} in the final on {weekday}.',
    ],
    body: 'league',
    roles: split('coach, goalkeeper, captain, chairman of the club, referee'),
    counted: split('spectators, fans, supporters'),
    things: split(
      'the second half, the penalty, the grass, the north stand, the bench, the crossbar, the youth team, the season, the away end, the winning goal',
    ),
    deeds: split(
      'came in the last minute, shook for a minute, was sold out in an hour, had not lost since autumn, went over the bar, belonged to the visitors',
    ),
    said: split(
      'I closed my eyes and hit it, We were the worse side and we won, You dream of this as a child, The referee saw what he saw, Next year we will be back',
    ),
  },
  {
    headlines: ['Court orders {org} to pay {money} over polluted river', '{org} must pay {money}, court in {place} rules'],
    leads: [
      'A court in {place} ordered {org} on {weekday} to pay {money} for polluting the river.',
      '{org} must pay {money} to {count} {counted} near {place} whose wells were polluted, a court ruled on {weekday}.',
    ],
    body: 'court',
    roles: split('presiding judge, lawyer for the residents, biologist, spokeswoman for the company, environment minister'),
    counted: split('residents, families, farmers'),
    things: split(
      'the river, the wells, the waste water, the fish, the permit, the appeal, the settlement, the expert report, the treatment plant, the ruling',
    ),
    deeds: split(
      'ran brown for weeks, will be heard in autumn, was kept from the public, exceeded the limit four times, had to be thrown away, covers only part of the damage',
    ),
    said: split(
      'We told them in the spring and nobody came, This is not about money, The company respects the ruling and will appeal, My sheep would not drink it, The limits were there to be kept',
    ),
  },
]

export const openings = [
  'Earlier in the week,',
  'On the same day,',
  'In the afternoon,',
  'Two days later,',
  'In a letter to the editor,',
  'Asked about it,',
  'By the evening,',
  'At a meeting in the town hall,',
]
export const cues = ['said', 'said', 'said', 'told reporters', 'added', 'said on {weekday}', 'recalled', 'told a local radio station']

/** Beginnings of what people say, before one of the things of the story. */
export const wanted = [
  'we had asked about',
  'nobody could have foreseen',
  'I would not have touched',
  'they promised to look after',
  'the children keep asking about',
  'somebody has to pay for',
  'my neighbours and I remember',
  'we should have talked about',
  'you can hardly recognise',
  'the family never wanted',
  'I was told to forget',
  'our people work hard on',
  'it took courage to change',
  'there is a plan for',
]
export const links = ['because', 'although', 'before', 'after', 'while', 'even though', 'as soon as', 'since']
export const circumstances = [
  'the roads were still wet',
  'the money had run out',
  'nobody from the ministry came',
  'the first frost set in',
  'the committee sat behind closed doors',
  'the shops were shut',
  'a neighbour rang the bell',
  'the inspectors left for lunch',
  'the papers were lost in the post',
  'the bells of the church rang',
  'the phones did not work',
  'the harvest was brought in',
  'the minister changed his mind',
  'the engine would not start',
  'the river froze over',
  'the lamps along the quay went out',
]

/** Sentences with a figure, which all accounts of a story share. */
export const measured = [
  'about {n} percent of the {counted} came from {place2}, the {body} said.',
  'it was the first case of its kind in {place} since {year}.',
  '{n} volunteers from {place2} had come to help by noon.',
  'the {body} had received {n} letters about {thing}.',
  '{thing} is {n} miles from the centre of {place}.',
  'the work on {thing} took {n} weeks.',
  'a collection for the families brought {n},000 dollars.',
  'the {body} was founded in {year} and has {n} employees.',
  '{n} of the windows facing the square were broken.',
  'the meeting on {thing} lasted {n} minutes.',
  'a bus with {n} seats stood ready behind the station.',
  '{thing} had been built in {year} for the railway.',
]
export const teasers = ['Share this article', 'Read more: What we know about {place}', 'Sign up for our newsletter', '5 min read', 'Related: Life in {place2}']
