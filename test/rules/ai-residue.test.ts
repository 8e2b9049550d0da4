import test from 'ava'
import aiResidue from '../../rules/ai-residue/index.js'
import {phrases} from '../../rules/ai-residue/phrases.js'
import {runExample} from '../../src/engine/run-example.js'

async function flagged(article: string, path = 'a.txt'): Promise<string[]> {
  const {findings} = await runExample(aiResidue, {says: '', kind: 'hit', articles: {[path]: article}})
  return findings.map(({place}) => article.slice(place.start.offset, place.end.offset))
}

const residue = [
  'Here is a short article based on the headline you gave:',
  "Here's a revised version with a warmer tone:",
  "Here's the article you asked for:",
  'Certainly! Here are three headlines:',
  'Okay, I will continue in a formal style.',
  'Okay, based on the information given, the quay fell in May.',
  'I have written this piece following your instructions.',
  'Polished version:',
  'Below are a few ways to continue the story.',
  'As requested, here follows the text.',
  'I cannot complete this prompt.',
  "I'm unable to provide real-time figures.",
  'Such a story goes against OpenAI policy.',
  "I don't have access to current news.",
  'I do not have personal opinions.',
  'Nothing is known beyond what you provided.',
  "I apologize, but I don't have enough information for an article.",
  'Could you provide more context so that I can go on?',
  'Without more context about the quay, I cannot say when it fell.',
  'I cannot and will not continue this narrative about the crew.',
  'It would not be appropriate for me to speculate.',
  "It appears you're referring to the east quay.",
  'There may be a misunderstanding in your prompt.',
  'The quote you provided is not complete.',
  'Once I have more details, I can go on.',
  "If you'd like me to expand on the cost, say so.",
  "I'd be happy to write that instead.",
  'This would give you a more accurate continuation.',
  'Please review the revised article and let me know your thoughts.',
  'Would you like me to add a headline?',
  'If you want, I can tighten this.',
  'I can also turn this into a social media post.',
  'Let me know if you want me to change the tone.',
  'Feel free to adjust it to your needs.',
  'I hope this helps!',
  'Is there anything else I can do?',
  "Please share the full text, and I'll polish it.",
  'As an AI language model, I do not sail.',
  'As of my last update in June 2023, the quay stood.',
  'My knowledge cutoff is June 2023.',
  'I was trained on data up to June 2023.',
  'Note: This is a hypothetical account of the storm.',
  'I have kept the original meaning.',
  'Please note that this article is entirely fictional.',
  'This article is a purely fictional piece.',
  'The quotes are invented for the purposes of illustration.',
  'Word count: 412',
  'Regenerate response',
  'Please help me polish this news article.',
  'Could you rephrase the following paragraph for the harbour page?',
  'Rewrite the following story in your own words.',
  'Return only the answer in the format Title, Text.',
  'Write a 500-word news article based on the following notes.',
  'You are an experienced journalist, and your task is to report on the quay.',
  'Make it sound more human.',
  'Do not include any explanations.',
]

test('what assistants say', async (t) => {
  for (const sentence of residue) t.deepEqual(await flagged(`The quay fell in May.\n\n${sentence}\n`), [sentence])
})

test('every phrase of the list is met by one of them', (t) => {
  for (const {find} of phrases) {
    const pattern = new RegExp(find, 'iu')
    t.true(
      residue.some((sentence) => pattern.test(sentence)),
      find,
    )
  }
})

const others = [
  'Here is the full text of the statement:',
  "Here's the thing about the quay.",
  'Of course, I was wrong.',
  'Okay, so it rained.',
  "I'm sorry, but I cannot support this plan.",
  'I cannot provide a better reason than the storm.',
  'If you want to help, call the harbour office.',
  'Let me know if you have questions.',
  'Feel free to adjust the salt.',
  'As a former sailor, I know the quay.',
  'As an AI researcher, I know the limits.',
  'As of last week, the quay was shut.',
  'This is a fictional account of a storm, set in 1911.',
  'Note: This story contains scenes of violence.',
  'She asked if I could continue the story.',
  'Would you like to join us?',
  'I have used the quay for thirty years.',
  'We hope this helps people understand the harbour.',
  'It appears the board was informed.',
  'Please help me find my boat.',
  'Could you sum up this story for us?',
  'Summarize this article',
  'Rewrite the following sentences as questions.',
  'Write a letter to the board with the following words.',
  'You are a journalist, and you ask for rain.',
  'Make it sound like a harbour bell.',
  'Do not include any photographs.',
  'Please return your answers in the envelope.',
]

test('what people say', async (t) => {
  for (const sentence of others) t.deepEqual(await flagged(`The quay fell in May.\n\n${sentence}\n`), [], sentence)
})

test('what others are quoted as saying', async (t) => {
  for (const sentence of residue) t.deepEqual(await flagged(`The page began “${sentence}” and went on for a while.\n`), [], sentence)
  t.deepEqual(await flagged('# Quay\n\n> As an AI language model, I do not sail.\n', 'a.md'), [])
})

test('residue in the middle of a paragraph is cut out as a sentence, neighbours together', async (t) => {
  t.deepEqual(await flagged('The quay fell in May. I hope this helps! Would you like me to add a headline? The board met.\n'), [
    'I hope this helps! Would you like me to add a headline?',
  ])
})
