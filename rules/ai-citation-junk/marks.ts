/** Marks by which assistants tie their words to sources; they mean nothing outside the chat window. */
export interface Mark {
  vendor: string
  /** Source of a regular expression. */
  find: string
  /** A word that may be talked about: in quotation marks by itself it is a mention. */
  word?: boolean
}

export const marks: readonly Mark[] = [
  // U+E200 to U+E2FF, the private characters around "citeturn0search0"; without a widget they show as nothing or as boxes.
  {vendor: 'ChatGPT', find: '[\\uE200-\\uE2FF][^\\s\\uE200-\\uE2FF]{0,60}(?:[\\uE200-\\uE2FF][^\\s\\uE200-\\uE2FF]{0,60}){0,12}'},
  {
    vendor: 'ChatGPT',
    find: '(?:file)?(?:cite|navlist|i|image_group)?(?:turn\\d{1,3}(?:search|news|view|image|file|product|fetch|finance|sports|forecast|academia|reddit|maps|click|open)\\d{1,3}){1,20}',
    word: true,
  },
  {vendor: 'ChatGPT', find: ':?contentReference\\[oaicite:\\d+\\](?:\\{index=\\d+\\})?'},
  {vendor: 'ChatGPT', find: '\\[?oai_citation:\\d+(?:‡[^\\]\\s]{0,80}\\]?)?|\\boaicite\\b|\\bcontentReference\\b', word: true},
  {vendor: 'ChatGPT', find: '【\\d{1,3}(?::\\d{1,3})?†[^】\\n]{0,60}】'},
  {vendor: 'ChatGPT', find: '\\[\\d{1,3}(?::\\d{1,3})?†[^\\]\\n]{0,60}\\]'},
  {vendor: 'ChatGPT', find: '[?&;]utm_source=(?:chatgpt\\.com|chat\\.openai\\.com|openai)\\b', word: true},
  {vendor: 'Perplexity', find: '[?&;]utm_source=(?:www\\.)?perplexity(?:\\.ai)?\\b|ppl-ai-file-upload\\.s3\\S{0,120}|\\[attached_file:\\d+\\]', word: true},
  {vendor: 'Copilot', find: '[?&;]utm_source=copilot\\.(?:com|microsoft\\.com)\\b', word: true},
  {
    vendor: 'Gemini',
    find: '\\[cite(?:_start|_end|: ?\\d{1,3}(?:, ?\\d{1,3}){0,20})\\]|\\[span_\\d{1,3}\\](?:\\((?:start|end)_span\\))?|\\b(?:start|end)_span\\b',
  },
  {
    vendor: 'Grok',
    find: '\\bgrok_render_citation_card_json\\b(?:=\\{[^}\\n]{0,200}\\})?|\\bgrok_card\\b|<grok:render\\b[^>\\n]{0,200}>|[?&;]referrer=grok\\.com\\b',
    word: true,
  },
]

/** Addresses that carry the name of the assistant they were copied from. */
export const addresses: ReadonlyArray<{vendor: string; find: string}> = [
  {vendor: 'ChatGPT', find: 'utm_source=(?:chatgpt\\.com|chat\\.openai\\.com|openai)\\b'},
  {vendor: 'Perplexity', find: 'utm_source=(?:www\\.)?perplexity(?:\\.ai)?\\b|ppl-ai-file-upload'},
  {vendor: 'Copilot', find: 'utm_source=copilot\\.(?:com|microsoft\\.com)\\b'},
  {vendor: 'Gemini', find: '^(?:start|end)_span$'},
  {vendor: 'Grok', find: 'referrer=grok\\.com\\b'},
]
