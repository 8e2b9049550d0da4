/** News agencies, by the names that articles credit them with. */
const agencies =
  /\b(?:AP|Associated Press|Reuters|AFP|Agence France[- ]Presse|Bloomberg|UPI|United Press International|DPA|dpa|TASS|Interfax|Xinhua|Kyodo|ANSA|EFE|PA Media|Press Association|CNN Wire|wire services?|news agency)\b|contributed to this (?:report|story)/

/** The first agency that a text names, or the words by which it says that one contributed. */
export function agencyIn(text: string): string | undefined {
  return agencies.exec(text)?.[0]
}

/** Whether a text is laid to one: "(Reuters) -", "supplied by the Press Association", not "Michael Bloomberg". */
export function creditsAgency(text: string): boolean {
  const match = agencies.exec(text)
  return match !== null && (match[0].startsWith('contributed') || /(?:\(|\b(?:by|from) (?:the )?)$/.test(text.slice(0, match.index)))
}
