import test from 'ava'
import {byline} from '../../src/analysis/blocks/boilerplate/bylines.js'
import {caption} from '../../src/analysis/blocks/boilerplate/captions.js'
import {Line} from '../../src/analysis/blocks/line.js'
import {agencyIn, agencyNames, creditsAgency} from '../../src/language/news-agencies.js'
import type {Block} from '../../src/model/article.js'

function line(text: string): Line {
  return new Line(text, {start: 0, end: text.length, markup: {}} as Block, 0)
}

for (const name of ['AFP', 'ANSA', 'EFE', 'Interfax', 'PTI', 'Yonhap', 'DPA'])
  test(`${name} - ROME is signed by an agency`, (t) => {
    t.deepEqual([byline(line(`${name} - ROME`))?.kind, byline(line(`${name} - ROME`.toUpperCase()))?.certain], ['byline', true])
  })

const captions: Array<[text: string, isCaption: boolean]> = [
  ['The ferry leaves the harbour of Aldwick on Monday. (Tom Hale/The Courier via Kyodo)', true],
  ['The ferry leaves the harbour of Aldwick on Monday via Anadolu', true],
  ['The ferry leaves the harbour of Aldwick on Monday Tom Hale/Yonhap.', true],
  ['Anna Berg at the opening in Aldwick (PA)', true],
  ['Anna Berg at the opening in Aldwick. (Tom Hale/PA).', true],
  ['Hale met the minister and the head of the Palestinian Authority (PA).', false],
  ['Hale wrote for the American Academy of Pediatrics (AAP).', false],
  ['Tom Hale, EPA', true],
  ['Shutterstock | Tom Hale', true],
  ['Anna Berg | The Courier | EPA', true],
  ['Aldwick, PA', false],
  ['Hale takes the lead in Norvane, says TASS', false],
]
for (const [text, isCaption] of captions)
  test(`${isCaption ? 'a caption' : 'no caption'}: ${text}`, (t) => t.is(caption(line(text))?.kind === 'caption', isCaption))

const credits: Array<[text: string, agency: string | undefined, isCredited: boolean]> = [
  ['HARLOW (AP) — The ferry sank.', 'AP', true],
  ['REUTERS saw the list.', 'REUTERS', false],
  ['The report was supplied by the Press Association.', 'Press Association', true],
  ['The report is from the Canadian Press.', 'Canadian Press', true],
  ['Michael Bloomberg was on board.', 'Bloomberg', false],
  ['It was sent from Harlow, PA, by the AAP.', undefined, false],
]
for (const [text, agency, isCredited] of credits)
  test(`credit: ${text}`, (t) => {
    t.is(agencyIn(text), agency)
    t.is(creditsAgency(text), isCredited)
  })

test('a name is written once, and in capitals too', (t) => {
  const names = agencyNames(() => true)
  t.is(new Set(names).size, names.length)
  for (const name of ['dpa', 'DPA', 'Reuters', 'REUTERS', 'picture alliance']) t.true(names.includes(name))
})
