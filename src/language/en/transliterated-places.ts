/**
 * Places whose language is not written in Latin letters, or whose names come from one that is not: names from there have several right spellings
 * in English.
 */

/** Beginnings of the words for a place, its people and its language, one a line: "Ukrain" of "Ukraine" and "Ukrainian". */
const beginnings = [
  'Russia',
  'Ukrain',
  'Belarus',
  'Bulgaria',
  'Serbia',
  'Macedonia',
  'Greek',
  'Greece',
  'Georgian',
  'Armenia',
  'Azerbaijan',
  'Kazakh',
  'Kyrgyz',
  'Tajik',
  'Uzbek',
  'Turkmen',
  'Chech',
  'China',
  'Chinese',
  'Japan',
  'Korea',
  'Thai',
  'Burm',
  'Myanmar',
  'Nepal',
  'India',
  'Pakistan',
  'Bangladesh',
  'Sri Lanka',
  'Afghan',
  'Iran',
  'Iraq',
  'Syria',
  'Leban',
  'Jordan',
  'Israel',
  'Palestin',
  'Gaza',
  'Egypt',
  'Libya',
  'Tunisia',
  'Algeria',
  'Morocc',
  'Sudan',
  'Yemen',
  'Saudi',
  'Qatar',
  'Kuwait',
  'Emirat',
  'Oman',
  'Bahrain',
  'Somali',
  'Ethiopia',
  'Eritrea',
  'Arab',
  'Islam',
  'Muslim',
  'Indonesia',
  'Aceh',
  'Malaysia',
]

/** Begins like a place of the list and is none: "Indiana". */
const others = ['Indiana']

/** A word of English for such a place. */
export const transliteratedPlace = new RegExp(`\\b(?!${others.join('|')})(?:${beginnings.join('|')})`)
