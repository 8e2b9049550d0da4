import test from 'ava'
import rule from '../../rules/fact-conversion-mismatch/index.js'
import {flagged} from './flagged.js'

/** A sentence → the figures whose conversion is wrong. */
const rows: Array<[text: string, flagged: string[]]> = [
  // Rounded as far as the figure shows
  ['The wreck lies 10 meters (33 feet) down.', []],
  ['The wreck lies 10 meters (34 feet) down.', []],
  ['The wreck lies 10 meters (36 feet) down.', ['36 feet']],
  ['The wreck lies 10.0 meters (33.4 feet) down.', ['33.4 feet']],
  ['The wreck lies 10.0 meters (32.8 feet) down.', []],
  ['The town is 100 miles (160 km) off.', []],
  ['The town is 100 miles (170 km) off.', []],
  ['The town is 100 miles (180 km) off.', []],
  ['The town is 100 miles (200 km) off.', []],
  ['The town is 100 miles (210 km) off.', ['210 km']],
  ['The town is 55 miles (90 km) off.', []],
  ['The town is 55 miles (80 km) off.', []],
  ['The town is 205 miles (340 km) off.', ['340 km']],
  ['The town is 205 miles (345 km) off.', ['345 km']],
  ['The town is 205 miles (350 km) off.', []],
  ['The land is 1.2 million acres (485,000 hectares).', []],
  ['The land is 1.2 million acres (500,000 hectares).', []],
  ['The land is 1.2 million acres (520,000 hectares).', ['520,000 hectares']],
  ['The land is 3,000,000 acres (1.2 million hectares).', []],
  ['The land is 3 million acres (1.3 million hectares).', []],
  ['The land is 3 million acres (1.0 million hectares).', []],
  ['It is 4C (39F) warm.', []],
  ['It is 4C (40F) warm.', []],
  ['It is 4C (41F) warm.', []],
  ['It is 4C (38F) warm.', []],
  ['It is 4C (37F) warm.', []],
  ['It is 4C (36F) warm.', ['36F']],
  ['It is 4C (43F) warm.', ['43F']],
  // Sea miles, gallons of two kinds
  ['It was 12 miles (22 km) off.', []],
  ['It was 12 miles (25 km) off.', []],
  ['It holds 100 gallons (455 litres).', []],
  ['It holds 100 gallons (379 litres).', []],
  ['It holds 100 gallons (520 litres).', ['520 litres']],
  // How far apart the two stand
  ['It is 10 meters (or, as the men of the old harbour office of the town have it, 53 feet) deep.', []],
  ['It is 10 meters offshore as told (53 feet).', ['53 feet']],
  ['It is 10 meters out at sea now told (53 feet).', []],
  ['It is 10 meters (53 feet, as all of the men who went down there have said) deep.', []],
  ['It is 10 meters (53 feet, as the men who went there said) deep.', ['53 feet']],
  // Money: a rate that the article states, else the other conversions
  ['It cost 40 million euros ($50 million).\n\n($1 = 0.8 euros)', []],
  ['It cost 40 million euros ($56 million).\n\n($1 = 0.8 euros)', []],
  ['It cost 40 million euros ($59 million).\n\n($1 = 0.8 euros)', ['$59 million']],
  ['It cost 40 million euros ($62 million).\n\n($1 = 0.8 euros)', ['$62 million']],
  ['It cost 40 million euros ($43 million).\n\n($1 = 0.8 euros)', ['$43 million']],
  ['It cost 40 million euros ($42 million).\n\n($1 = 0.8 euros)', ['$42 million']],
  ['It cost 40 million euros ($84 million). One is 10 million euros ($12.5 million).', []],
  ['It cost 40 million euros ($84 million). One is 10 million euros ($12.5 million), another 20 million euros ($25 million).', ['$84 million']],
  ['It cost 40 million euros ($84 million). One is 10 million euros ($12.5 million), another 20 million euros ($27.4 million).', ['$84 million']],
  ['It cost 40 million euros ($84 million). One is 10 million euros ($12.5 million), another 20 million euros ($27.6 million).', []],
  ['It cost 40 million euros ($84 million). (In all of the banks $1 = 0.8 euros)', ['$84 million']],
  ['It cost 40 million euros ($84 million). (In all of the old banks of the town $1 = 0.8 euros)', ['$84 million']],
]
for (const [text, expected] of rows) {
  test(text, async (t) => {
    t.deepEqual(await flagged(rule, {'a.txt': `News from Harlow\n\n${text}\n`}), expected)
  })
}
