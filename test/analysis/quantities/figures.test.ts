import test from 'ava'
import {findDates} from '../../../src/analysis/dates.js'
import {findFigures} from '../../../src/analysis/quantities/figures.js'
import {passageOf} from '../passage.js'

/** Text → each figure as "raw = kind value [min..max] unit noun (modifier) of whole". */
const rows: Array<[text: string, ...figures: string[]]> = [
  ['More than 12,000 people fled.', '12,000 = count 12000 [12001..] people (more than)'],
  ['It covers 10 sq. km of marsh.', '10 sq. km = area 10 square kilometre'],
  ['It took 2½ hours, then 5 1/2 hours.', '2½ hours = duration 2.5 hour', '5 1/2 hours = duration 5.5 hour'],
  ['It took two and a half hours.', 'two and a half hours = duration 2.5 hour'],
  ['She is in her mid-30s, he in his mid-to-late 40s.', '30s = age 30 [30..39] year', '40s = age 40 [40..49] year'],
  ['It was in the mid-30s all day.'],
  ['Anglers ages 18 to 24 and men aged 25-29.', '18 to 24 = age 18 [18..24] year', '25-29 = age 25 [25..29] year'],
  ['It is for boys between the ages of 8 and 10.', '8 and 10 = age 8 [8..10] year'],
  ['The 300-plus guests left.', '300-plus = count 300 [300..] guest (or more)'],
  ['It runs on Harbour Explorer 8 and 9, not on Harbour Explorer seven.', '8 = model 8', '9 = model 9', 'seven = model 7'],
  ['The Lines 2, 3 and 4 stop here.', '2 = model 2', '3 = model 3', '4 = model 4'],
  ['It won 56 of Harlow’s 59 seats.', '56 = count 56', '59 = count 59 seat'],
  ['It takes Line 2 and 12 people to run it.', '2 = model 2', '12 = count 12 people'],
  ['He left West Harlow with two and Ruth with three.', 'two = count 2', 'three = count 3'],
  ['About 10 boats sank.', '10 = count 10 [9..11] boat (about)'],
  ['Nearly 250 homes burned.', '250 = count 250 [213..250] home (nearly)'],
  [
    'At least five dead, up to 30 wounded, fewer than 40 missing.',
    'five = count 5 [5..] dead (at least)',
    '30 = count 30 [0..30] wounded (up to)',
    '40 = count 40 [0..39] missing (fewer than)',
  ],
  ['It feeds 10.3 and 9.8 million fish.', '10.3 = count 10300000 fish', '9.8 million = count 9800000 fish'],
  ['It is home to 10 and 9 million fish.', '10 = count 10000000 fish', '9 million = count 9000000 fish'],
  ['Turnout fell from 45 to 40 percent.', '45 = percent 45 percent', '40 percent = percent 40 percent'],
  ['Vane led Dahl 45 to 40 percent.', '45 = percent 45 percent', '40 percent = percent 40 percent'],
  ['It fell from 12 to 3 million.', '12 = count 12000000', '3 million = count 3000000'],
  ['It cost $10 and $12 million.', '$10 = money 10 USD', '$12 million = money 12000000 USD'],
  ['It killed 12 and 3 million fled.', '12 = count 12', '3 million = count 3000000'],
  ['Two barges sank.', 'Two = count 2 barge'],
  [
    'The works cost $1.2bn, €3.4m or 40 million pounds.',
    '$1.2bn = money 1200000000 USD',
    '€3.4m = money 3400000 EUR',
    '40 million pounds = money 40000000 GBP',
  ],
  ['The hold took 200 pounds of cod.', '200 pounds = weight 200 pound'],
  ['The ferry held 62 passengers and 5 crew members.', '62 = count 62 passenger', '5 = count 5 crew'],
  ['It drowned 38 of 67 people aboard.', '38 = count 38 people of 67', '67 = count 67 people'],
  ['One in five anglers agreed.', 'One = count 1 angler of 5', 'five = count 5 angler'],
  ['Girls aged 5 and 7, and boys, ages 4, 8 and 12.', '5 = age 5 year', '7 = age 7 year', '4 = age 4 year', '8 = age 8 year', '12 = age 12 year'],
  ['A 6-month-old girl and a three-week-old calf.', '6-month-old = age 6 month', 'three-week-old = age 3 week'],
  ['It is open to people 65 and older and to children under 12.', '65 = age 65 year', '12 = age 12 [0..11] year (under)'],
  ['Ines Marchetti, 52, met Jo Decker (34) on May 3.', '52 = age 52 year', '34 = age 34 year'],
  ['It cost 40m pounds and 3m euros.', '40m pounds = money 40000000 GBP', '3m euros = money 3000000 EUR'],
  ['Ruth Vane dies at 75', '75 = age 75 year'],
  ['He was 75.', '75 = age 75 year'],
  ['He was 75 metres from a 5.9 quake.', '75 metres = length 75 metre', '5.9 = magnitude 5.9'],
  ['Rovers won 5-2.', '5-2 = score 5'],
  ['The motion passed 52-48.', '52-48 = score 52'],
  ['A third of the fleet and half a million crabs.', 'A third = fraction 0.333333333333 fleet', 'half a million = count 500000 crab'],
  ['Dozens of boats and tens of thousands of fish.', 'Dozens = count 24 [24..199] boat', 'tens of thousands = count 20000 [20000..199999] fish'],
  [
    'Between 10 and 15 boats, 10 to 15 nets, from 3 to 5 percent.',
    '10 and 15 = count 10 [10..15] boat',
    '10 to 15 = count 10 [10..15] net',
    '3 to 5 percent = percent 3 [3..5] percent',
  ],
  [
    'It costs $5-10 million, or $1.2 to $1.5 billion.',
    '$5-10 million = money 5000000 [5000000..10000000] USD',
    '$1.2 to $1.5 billion = money 1200000000 [1200000000..1500000000] USD',
  ],
  ['The 51-year-old skipper and a woman, 34, aged 20.', '51-year-old = age 51 year', '34 = age 34 year', '20 = age 20 year'],
  ['Man, 51, found on quay', '51 = age 51 year'],
  ['A widow in her 40s.', '40s = age 40 [40..49] year'],
  ['The Merlin 190 left on Line 2 on Oct. 9.', '190 = model 190', '2 = model 2'],
  ['It lay 10 meters (33 feet) down.', '10 meters = length 10 metre', '33 feet = length 33 foot'],
  [
    'It was 20C, or 68 degrees Fahrenheit, in winds of 50 mph.',
    '20C = temperature 20 degree Celsius',
    '68 degrees Fahrenheit = temperature 68 degree Fahrenheit',
    '50 mph = speed 50 mile an hour',
  ],
  ['A 4.6-magnitude quake shook 12 square miles.', '4.6 = magnitude 4.6', '12 square miles = area 12 square mile'],
  ['It rose 2 percentage points to 4.5 percent.', '2 percentage points = percent 2 percentage point', '4.5 percent = percent 4.5 percent'],
  ['A 53-page report on the 2012 gale and the 1990s.', '53 = count 53 page', '2012 = year 2012', '1990s = year 1990 [1990..1999]'],
  ['He is 6 feet 3 inches tall.', '6 feet 3 inches = length 6.25 foot'],
  ['Police were called to the 1200 block of Pier Street.', '1200 = address 1200'],
  [
    'It sailed at 8:24 am and 10:30 p.m. on the first tide of the 21st day.',
    '8:24 am = time 504 minute',
    '10:30 p.m. = time 1350 minute',
    'first = ordinal 1',
    '21st = ordinal 21',
  ],
  ['Two Dutch deep-sea tugs came.', 'Two = count 2 tug'],
  ['One of them rang, and no one answered.'],
  ['The A320, the MH17, the F-16 and call 555-0133.'],
  ['It hit 1, 500 homes at 0440 GMT; call 0800 555111.'],
  ['Ruth Vane, 34.', '34 = age 34 year'],
  ['It rained 12.5 cm to 38.1 cm.', '12.5 cm to 38.1 cm = length 12.5 [12.5..38.1] centimetre'],
  ['Decay was found in 52 of 12-year-olds.', '52 = count 52', '12-year-olds = age 12 year'],
  ['16. Storm closes harbour'],
  ['One man drowned.', 'One = count 1 man'],
  // What a modifier allows
  ['About 200 boats sank.', '200 = count 200 [180..220] boat (about)'],
  ['About 5 boats sank.', '5 = count 5 [4.5..5.5] boat (about)'],
  ['Nearly 200 boats sank.', '200 = count 200 [170..200] boat (nearly)'],
  ['Just over 200 boats sank.', '200 = count 200 [201..220] boat (just over)'],
  ['More than 200 boats sank.', '200 = count 200 [201..] boat (more than)'],
  ['More than 2.5 boats a day sank.', '2.5 = count 2.5 [2.5..] boat (more than)'],
  ['About nine boats sank.', 'nine = count 9 [8.1..9.9] boat (about)'],
  ['About 2.5 meters were lost.', '2.5 meters = length 2.5 [2.25..2.75] metre (about)'],
  // Ages: how old people get, and how far off their name may stand
  ['He was 115.', '115 = age 115 year'],
  ['He was 116.', '116 = count 116'],
  ['Ruth Vane, 115, left.', '115 = age 115 year'],
  ['Ruth Vane, 116, left.', '116 = count 116'],
  ['It is for men ages 18 to 115.', '18 to 115 = age 18 [18..115] year'],
  ['It is for men ages 18 to 116.', '18 to 116 = count 18 [18..116]'],
  ['Ruth Vane, one of the first, left.', 'first = ordinal 1'],
  ['Ruth Vane, 34 and a half, left.', '34 = age 34 year'],
  ['Adults over the age of 65 came.', '65 = age 65 year'],
  ['People 65 and older came.', '65 = age 65 year'],
  ['A 9-month-old baby slept.', '9-month-old = age 9 month'],
  ['She was found dead at 75.', '75 = age 75 year'],
  // Pairs of numbers
  ['It feeds 10.3 and 98 million fish.', '10.3 = count 10300000 fish', '98 million = count 98000000 fish'],
  ['It feeds 10.3 and 104 million fish.', '10.3 = count 10.3', '104 million = count 104000000 fish'],
  ['It feeds 10.3 or 1.1 million fish.', '10.3 = count 10300000 fish', '1.1 million = count 1100000 fish'],
  ['It feeds 10.3 or 1.0 million fish.', '10.3 = count 10.3', '1.0 million = count 1000000 fish'],
  ['It feeds 1,000 or 2 million fish.', '1,000 or 2 million = count 1000 [1000..2000000] fish'],
  ['It feeds 999 or 200 million fish.', '999 = count 999000000 fish', '200 million = count 200000000 fish'],
  ['Turnout fell from 101 to 40 percent.', '101 = count 101', '40 percent = percent 40 percent'],
  ['Turnout fell from 100 to 40 percent.', '100 = percent 100 percent', '40 percent = percent 40 percent'],
  ['It feeds 10 or 12 hundred fish.', '10 or 12 hundred = count 1000 [1000..1200] fish'],
  ['Between 10 and 12 boats sank.', '10 and 12 = count 10 [10..12] boat'],
  ['It took between 10 million and 12 million fish.', '10 million and 12 million = count 10000000 [10000000..12000000] fish'],
  ['One in 100 boats sank.', 'One = count 1 boat of 100', '100 = count 100 boat'],
  ['One in 101 boats sank.', 'One = count 1', '101 = count 101 boat'],
  ['One in 1999 sank.', 'One = count 1'],
  ['He is 5 feet 11 inches tall.', '5 feet 11 inches = length 5.916666666666667 foot'],
  ['He is 5 feet 12 inches tall.', '5 feet 12 inches = length 6 foot'],
  ['He is 5 feet 13 inches tall.', '5 feet = length 5 foot', '13 inches = length 13 inch'],
  ['The boat cost 5 to 10 million dollars.', '5 to 10 million dollars = money 5000000 [5000000..10000000] USD'],
  ['The boat cost 900 to 1.2 million dollars.', '900 = count 900', '1.2 million dollars = money 1200000 USD'],
  // Years, numbered things
  ['It was built for all 1872 workers.', '1872 = count 1872 worker'],
  ['The 1872 workers left.', '1872 = year 1872'],
  ['A total of 1872 workers left.', '1872 = count 1872 worker'],
  ['Then Harlow Explorer 8 sailed.', '8 = model 8'],
  ['Temperatures fell to minus 10C.', '10C = temperature -10 degree Celsius'],
  ['It is 10 or more boats.', '10 = count 10 [10..] (or more)'],
]
for (const [text, ...expected] of rows) {
  test(text, (t) => {
    const passages = [passageOf(text)]
    const found = findFigures(passages, findDates(passages))
    t.deepEqual(
      found.map((figure) => {
        const {raw, kind, value, min, max, unit, noun, modifier, of} = figure
        const range = min === max ? undefined : `[${min}..${max === Number.POSITIVE_INFINITY ? '' : max}]`
        return [`${raw} = ${kind} ${value}`, range, unit, noun, modifier && `(${modifier})`, of && `of ${of.value}`].filter(Boolean).join(' ')
      }),
      expected,
    )
    for (const {start, end, raw} of found) t.is(text.slice(start, end), raw)
  })
}

// Places where no figure may begin are passed over: of each way to write one, the pattern has to be tried.
const units = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const written = [
  ...[...units, ...tens, ...tens.map((word) => `${word}-six`)].map((number) => `${number} boats`),
  ...'dozen hundred thousand million billion trillion'.split(' ').map((scale) => `a ${scale} boats`),
  ...'dozens hundreds thousands millions billions'.split(' ').map((many) => `${many} of boats`),
  ...['scores of boats', 'tens of thousands of boats', 'hundreds of millions of boats'],
  ...[
    'half of the boats',
    'a third of the boats',
    'one-quarter of the boats',
    'two-thirds of the boats',
    'three quarters of the boats',
    'four-fifths of the boats',
  ],
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth twentieth'.split(' ').map((place) => `the ${place} boat`),
  ...'$ U.S.$ US$ AU$ CA$ NZ$ HK$ A$ C$ S$ R$ € £ ¥ ₹ ₽ ₴ ₩ ₺'.split(' ').map((sign) => `${sign}5 for it`),
  ...'USD EUR GBP CHF Rs'.split(' ').map((sign) => `${sign} 5 for it`),
  ...['½ of it', '2½ hours', '9:30 a.m.', '3 p.m.', "the '90s", 'the ’90s', 'the 1990s', 'mid-1990s'],
]
for (const figure of written)
  test(`a figure is read in: ${figure}`, (t) => {
    for (const text of [`They wanted ${figure}.`, `${figure[0]?.toUpperCase()}${figure.slice(1)} went.`])
      t.true(findFigures([passageOf(text)], []).length > 0, text)
  })
