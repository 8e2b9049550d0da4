/** Fields of a template that nobody filled in. Sources of regular expressions, matched in the writer's own words. */
export const fields: readonly string[] = [
  // "[Insert incident number if available]", "[briefly describe the company]"
  '\\[(?:[Ii]nsert|INSERT|[Yy]our|YOUR|[Ee]nter|[Aa]dd|[Ii]nclude|[Mm]ention|(?:[Bb]riefly )?[Dd]escribe|[Ss]pecify|[Ff]ill in|[Rr]eplace with) [^\\]\\n]{1,200}\\]',
  // "[specific date]", "[Specific company name]"
  '\\[(?:[Ss]pecific|[Rr]elevant|[Ff]uture|[Ii]nsert) (?:[\\w/-]+ ){0,3}(?:names?|dates?|locations?|numbers?|details|charges|amounts?|incidents?|events?|sectors?|factors?|results?|figures?)[^\\]\\n]{0,100}\\]',
  // "[Company Name]", "[Judge\'s Name - replace with a plausible one]", "[Date two weeks later]", "[Number]"
  "\\[(?:[A-Z][\\w'’&/-]* ){0,4}(?:Names?|NAME|Date|DATE|Location|LOCATION|Number|NUMBER|Title|Address|Email|Phone|Website|URL|Position|Organi[sz]ation|Publication|Author|Reporter|Amount|Percentage|Time|TIME|Team|City|CITY|State|STATE|Country|Company|COMPANY|Source|Quote|Image|Role|Age|Year|Venue|Score)(?: (?:Here|HERE|\\d|of \\w+|[a-z]+ [a-z]+ [a-z]+))?(?:\\s*[-–/(:,][^\\]\\n]{0,100})?\\]",
  // "[Manager's name]"
  "\\[(?:[\\w'’]+ ){1,3}name\\]",
  // "[source]", "[date]"
  '\\[(?:name|date|source|location|city|company|amount|percentage|author|reporter|publication|organi[sz]ation)\\]',
  // "[[WINNING_TEAM]]"
  '\\[\\[ ?[A-Z][A-Z0-9]*(?:[_ ][A-Z0-9]+){0,6} ?\\]\\]',
  // "2025-XX-XX", "XX/XX/2025", "$XX million", "XX%"
  '\\b(?:19|20)\\d\\d-(?:\\d\\d|XX)-XX\\b',
  '\\bXX[/.-]XX[/.-](?:XX(?:XX)?|(?:19|20)\\d\\d)\\b',
  '(?<![\\w$£€])[$£€]X{1,3}(?:[.,]X+)? (?:million|billion|thousand|bn|m)\\b',
  '(?<!\\w)XX+(?:\\.X+)?(?:%| per ?cent\\b)',
  '\\bLorem ipsum dolor\\b',
]

/** Labels that a template puts in front of the parts of an article. */
export const labels: readonly string[] = [
  'Title',
  'Headline',
  'News Headline',
  'Suggested Headline',
  'Subheadline',
  'Sub-?heading',
  'Subtitle',
  'Lede',
  'Lead Paragraph',
  'Opening Paragraph',
  'Closing Paragraph',
  'News Article',
  'Article Body',
  'Body Text',
  'Meta Description',
  'SEO Title',
  'Image Caption',
]

/** Where these stand beside "Title:", the article describes a book, a film or a record. */
export const catalogue: readonly string[] = [
  'Author',
  'Authors',
  'Publisher',
  'Director',
  'Artist',
  'ISBN',
  'Pages',
  'Genre',
  'Rating',
  'Cast',
  'Running time',
  'Price',
]
