/**
 * Countries with their adjectives, and states that news names without their country.
 * Source: UN Terminology Database (country names and adjectives); United States Postal Service (states).
 */

import {columnsOf, entriesOf, wordsOf} from '../../base/word-list.js'

/** One country a line, its adjectives behind the bar. */
const countries = columnsOf(`
Afghanistan | Afghan
Albania | Albanian
Algeria | Algerian
Argentina | Argentine Argentinian
Armenia | Armenian
Australia | Australian
Austria | Austrian
Azerbaijan | Azerbaijani
Bahrain | Bahraini
Bangladesh | Bangladeshi
Belarus | Belarusian
Belgium | Belgian
Bolivia | Bolivian
Bosnia | Bosnian
Brazil | Brazilian
Britain | British
Bulgaria | Bulgarian
Cambodia | Cambodian
Cameroon | Cameroonian
Canada | Canadian
Chad | Chadian
Chile | Chilean
China | Chinese
Colombia | Colombian
Congo | Congolese
Croatia | Croatian
Cuba | Cuban
Cyprus | Cypriot
Czechia | Czech
Denmark | Danish
Ecuador | Ecuadorian
Egypt | Egyptian
England | English
Eritrea | Eritrean
Estonia | Estonian
Ethiopia | Ethiopian
Finland | Finnish
France | French
Gaza | Gazan
Georgia | Georgian
Germany | German
Ghana | Ghanaian
Greece | Greek
Guatemala | Guatemalan
Haiti | Haitian
Honduras | Honduran
Hungary | Hungarian
Iceland | Icelandic
India | Indian
Indonesia | Indonesian
Iran | Iranian
Iraq | Iraqi
Ireland | Irish
Israel | Israeli
Italy | Italian
Jamaica | Jamaican
Japan | Japanese
Jordan | Jordanian
Kazakhstan | Kazakh
Kenya | Kenyan
Kosovo | Kosovar
Kuwait | Kuwaiti
Kyrgyzstan | Kyrgyz
Laos | Laotian
Latvia | Latvian
Lebanon | Lebanese
Libya | Libyan
Lithuania | Lithuanian
Luxembourg
Malaysia | Malaysian
Mali | Malian
Malta | Maltese
Mexico | Mexican
Moldova | Moldovan
Mongolia | Mongolian
Montenegro
Morocco | Moroccan
Mozambique
Myanmar
Namibia
Nepal | Nepalese
Netherlands | Dutch
Nicaragua | Nicaraguan
Niger
Nigeria | Nigerian
Norway | Norwegian
Oman | Omani
Pakistan | Pakistani
Palestine | Palestinian
Panama | Panamanian
Paraguay
Peru | Peruvian
Philippines | Philippine Filipino
Poland | Polish
Portugal | Portuguese
Qatar | Qatari
Romania | Romanian
Russia | Russian
Rwanda | Rwandan
Scotland | Scottish
Senegal | Senegalese
Serbia | Serbian
Singapore | Singaporean
Slovakia | Slovak
Slovenia | Slovenian
Somalia | Somali
Spain | Spanish
Sudan | Sudanese
Sweden | Swedish
Switzerland | Swiss
Syria | Syrian
Taiwan | Taiwanese
Tajikistan | Tajik
Tanzania | Tanzanian
Thailand | Thai
Tunisia | Tunisian
Turkey | Turkish
Turkmenistan
Uganda | Ugandan
Ukraine | Ukrainian
Uruguay
Uzbekistan | Uzbek
Venezuela | Venezuelan
Vietnam | Vietnamese
Wales | Welsh
Yemen | Yemeni
Zambia | Zambian
Zimbabwe | Zimbabwean
America | American
Africa | African
Asia | Asian
Europe | European
Chechnya | Chechen
Crimea | Crimean
`)

/** States of federations, countries of several words, regions, and abbreviations. */
const states = entriesOf(`
Alabama
Alaska
Arizona
Arkansas
California
Colorado
Connecticut
Delaware
Florida
Hawaii
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
New York
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas
Utah
Vermont
Virginia
West Virginia
Wisconsin
Wyoming
Ontario
Quebec
Alberta
Manitoba
Queensland
Victoria
United States
United Kingdom
United Arab Emirates
European Union
Saudi Arabia
South Africa
South Korea
North Korea
New Zealand
Sri Lanka
Costa Rica
El Salvador
Dominican Republic
Hong Kong
Czech Republic
Northern Ireland
Middle East
U.S.
U.K.
US
UK
EU
UAE
`)

/** Countries, states and regions as they are written. */
export const places: ReadonlySet<string> = new Set([...countries.map(([name]) => name as string), ...states])

/** Adjectives of what is no single country. */
const others = wordsOf(`
Saudi
Soviet
Korean
Arab
Jewish
Muslim
Christian
Catholic
Islamic
Hispanic
Latino
`)

/** "Azerbaijani", "French": of a place, and its people. */
export const adjectives: ReadonlySet<string> = new Set([...countries.flatMap(([, written]) => written?.split(' ') ?? []), ...others])
