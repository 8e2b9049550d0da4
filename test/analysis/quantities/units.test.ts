import test from 'ava'
import {convert} from '../../../src/analysis/quantities/units.js'

/** One of the first → how many of the second. */
const rates: Array<[from: string, to: string, rate: number]> = [
  ['millimetre', 'metre', 0.001],
  ['centimetre', 'metre', 0.01],
  ['kilometre', 'metre', 1000],
  ['inch', 'metre', 0.0254],
  ['foot', 'metre', 0.3048],
  ['yard', 'metre', 0.9144],
  ['mile', 'metre', 1609.344],
  ['nautical mile', 'metre', 1852],
  ['square kilometre', 'square metre', 1000000],
  ['square foot', 'square metre', 0.09290304],
  ['square yard', 'square metre', 0.83612736],
  ['square mile', 'square metre', 2589988.1],
  ['square inch', 'square metre', 0.00064516],
  ['acre', 'square metre', 4046.8564],
  ['hectare', 'square metre', 10000],
  ['millilitre', 'litre', 0.001],
  ['gallon', 'litre', 3.7854118],
  ['quart', 'litre', 0.94635295],
  ['barrel', 'litre', 158.98729],
  ['cubic metre', 'litre', 1000],
  ['cubic foot', 'litre', 28.316847],
  ['cubic yard', 'litre', 764.55486],
  ['milligram', 'kilogram', 0.000001],
  ['gram', 'kilogram', 0.001],
  ['tonne', 'kilogram', 1000],
  ['pound', 'kilogram', 0.45359237],
  ['ounce', 'kilogram', 0.028349523],
  ['stone', 'kilogram', 6.3502932],
  ['mile an hour', 'kilometre an hour', 1.609344],
  ['knot', 'kilometre an hour', 1.852],
  ['metre a second', 'kilometre an hour', 3.6],
  ['foot a second', 'kilometre an hour', 1.09728],
  ['minute', 'second', 60],
  ['hour', 'second', 3600],
  ['day', 'second', 86400],
  ['week', 'second', 604800],
  ['month', 'second', 2629746],
  ['year', 'second', 31556952],
  ['decade', 'second', 315569520],
  ['century', 'second', 3155695200],
]
for (const [from, to, rate] of rates) {
  test(`one ${from} in ${to}s`, (t) => {
    t.is(Number(convert(1, from, to)?.toPrecision(8)), rate)
    t.is(Number(convert(rate, to, from)?.toPrecision(6)), 1)
  })
}

const temperatures: Array<[celsius: number, fahrenheit: number]> = [
  [-40, -40],
  [0, 32],
  [37, 98.6],
  [100, 212],
]
for (const [celsius, fahrenheit] of temperatures) {
  test(`${celsius} degrees Celsius are ${fahrenheit} degrees Fahrenheit`, (t) => {
    t.is(Number(convert(celsius, 'degree Celsius', 'degree Fahrenheit')?.toPrecision(8)), fahrenheit)
    t.is(Number(convert(fahrenheit, 'degree Fahrenheit', 'degree Celsius')?.toPrecision(8)), celsius)
  })
}

test('a mile is no number of litres', (t) => {
  t.is(convert(1, 'mile', 'litre'), undefined)
})
