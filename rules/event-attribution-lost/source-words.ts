/** Words that give a source, and matters that need none: one entry a line, some of them short patterns. */

/** Whoever it is; and eyewitnesses of the newsroom. */
export const sourceWords = `
  said
  says
  say
  saying
  told
  tells
  according
  reported
  reports
  believes?
  believed
  announced
  projected
  identified
  suspected
  alleged(?:ly)?
  adds
  added
  admits
  admitted
  argue[ds]
  claims
  claimed
  denies
  denied
  insists
  insisted
  maintains
  maintained
  warns
  warned
  correspondents?
  reporters?
`

/** The public record: a charge, a sentence, a birth, a vote, a timetable; nor a toll, nor what everybody at the place could see. */
export const recordWords = `
  charged with
  charges of
  faces? charges
  sentenced
  convicted
  pleaded
  arraigned
  indicted
  acquitted
  (?:was|were) arrested
  booked
  (?:is|are|was|were) (?:being )?held
  set (?:bond|bail)
  elected
  resigned
  was born
  died
  funeral
  news conference
  (?:is|was) scheduled
  in (?:serious|critical|stable|fair|good) condition
  hospitali[sz]ed
  airlifted
  admitted to
  taken to (?:a |the )?\\p{L}{1,30} hospital
  firefighters
  fire departments?
  works as
  happened (?:at|around|about|on|in)
  (?:people|men|women|persons|children)\\b[^.]{0,60}\\b(?:shot|wounded|injured|killed)
`
