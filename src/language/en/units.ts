/** Units of measure and of money, as English writes them. */

/**
 * One unit a line: its name, what it measures, what it is worth in the base unit of its kind (metre, square metre, litre, kilogram, kilometre an hour,
 * second; 0 where there is no fixed factor), then the ways it is written, in lower case, with `_` for a space.
 *
 * Source of the factors: NIST Special Publication 811, appendix B.
 */
export const units = `
millimetre | length | 0.001 | millimetre millimetres millimeter millimeters mm
centimetre | length | 0.01 | centimetre centimetres centimeter centimeters cm
metre | length | 1 | metre metres meter meters m
kilometre | length | 1000 | kilometre kilometres kilometer kilometers km kms
inch | length | 0.0254 | inch inches in.
foot | length | 0.3048 | foot feet ft ft.
yard | length | 0.9144 | yard yards yd yds
mile | length | 1609.344 | mile miles mi mi.
nautical mile | length | 1852 | nautical_mile nautical_miles
square metre | area | 1 | square_metre square_metres square_meter square_meters sq_m m2 m²
square kilometre | area | 1e6 | square_kilometre square_kilometres square_kilometer square_kilometers square_km sq_km km2 km²
square foot | area | 0.09290304 | square_foot square_feet sq_ft sqft
square yard | area | 0.83612736 | square_yard square_yards
square mile | area | 2589988.110336 | square_mile square_miles sq_mi sq_miles
square inch | area | 0.00064516 | square_inch square_inches
acre | area | 4046.8564224 | acre acres
hectare | area | 1e4 | hectare hectares ha
millilitre | volume | 0.001 | millilitre millilitres milliliter milliliters ml
litre | volume | 1 | litre litres liter liters
gallon | volume | 3.785411784 | gallon gallons
pint | volume | 0 | pint pints
quart | volume | 0.946352946 | quart quarts
fluid ounce | volume | 0 | fluid_ounce fluid_ounces
barrel | volume | 158.987294928 | barrel barrels bbl
cubic metre | volume | 1000 | cubic_metre cubic_metres cubic_meter cubic_meters m3 m³
cubic foot | volume | 28.316846592 | cubic_foot cubic_feet
cubic yard | volume | 764.554857984 | cubic_yard cubic_yards
milligram | weight | 1e-6 | milligram milligrams mg
gram | weight | 0.001 | gram grams gramme grammes
kilogram | weight | 1 | kilogram kilograms kilo kilos kg kgs
tonne | weight | 1000 | tonne tonnes metric_ton metric_tons metric_tonnes
ton | weight | 0 | ton tons
pound | weight | 0.45359237 | pound pounds lb lbs lb. lbs.
ounce | weight | 0.028349523125 | ounce ounces oz oz.
stone | weight | 6.35029318 | stone
kilometre an hour | speed | 1 | km/h kph kmh kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour km_per_hour km_an_hour
mile an hour | speed | 1.609344 | mph miles_per_hour miles_an_hour mile_per_hour mile_an_hour
knot | speed | 1.852 | knot knots
metre a second | speed | 3.6 | m/s metres_per_second meters_per_second metres_a_second meters_a_second
foot a second | speed | 1.09728 | feet_per_second feet_a_second
degree Celsius | temperature | 1 | °c degrees_celsius degree_celsius degrees_c celsius degrees_centigrade centigrade
degree Fahrenheit | temperature | 1 | °f degrees_fahrenheit degree_fahrenheit degrees_f fahrenheit
degree | temperature | 0 | degree degrees °
second | duration | 1 | second seconds sec secs
minute | duration | 60 | minute minutes min mins
hour | duration | 3600 | hour hours hr hrs
day | duration | 86400 | day days
week | duration | 604800 | week weeks
month | duration | 2629746 | month months
year | duration | 31556952 | year years yr yrs
decade | duration | 315569520 | decade decades
century | duration | 3155695200 | century centuries
percent | percent | 1 | % percent per_cent pct
percentage point | percent | 1 | percentage_point percentage_points
USD | money | 0 | dollar dollars us_dollar us_dollars u.s._dollars american_dollars usd
EUR | money | 0 | euro euros eur
GBP | money | 0 | pounds_sterling british_pounds gbp
JPY | money | 0 | yen jpy
CNY | money | 0 | yuan renminbi rmb cny
INR | money | 0 | rupee rupees inr
RUB | money | 0 | ruble rubles rouble roubles rub
CHF | money | 0 | swiss_franc swiss_francs francs chf
CAD | money | 0 | canadian_dollar canadian_dollars cad
AUD | money | 0 | australian_dollar australian_dollars aud
SEK | money | 0 | swedish_kronor kronor krona sek
NOK | money | 0 | norwegian_kroner nok
DKK | money | 0 | danish_kroner kroner kroner dkk
PLN | money | 0 | zloty zlotys zlotych pln
TRY | money | 0 | lira turkish_lira
KRW | money | 0 | won krw
MXN | money | 0 | peso pesos mexican_pesos mxn
BRL | money | 0 | reais brl
ZAR | money | 0 | rand zar
UAH | money | 0 | hryvnia hryvnias uah
NGN | money | 0 | naira ngn
ILS | money | 0 | shekel shekels ils
cent | money | 0 | cent cents
`

/** One currency a line: the signs that stand before an amount, in lower case. */
export const currencySigns = `
USD | $ us$ u.s.$ usd
AUD | a$ au$
CAD | c$ ca$
NZD | nz$
HKD | hk$
SGD | s$
BRL | r$
EUR | € eur
GBP | £ gbp
JPY | ¥
INR | ₹ rs
RUB | ₽
UAH | ₴
KRW | ₩
TRY | ₺
CHF | chf
`
