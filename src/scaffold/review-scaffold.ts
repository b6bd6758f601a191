import type { ReviewKind } from '../review/review.ts';
import { reviewKinds } from '../review/review-kind.ts';
import { yearToDo } from '../review/to-dos-in.ts';

/** What is known of a review before anything of it is written down. */
export interface ScaffoldInput {
  /** The name of its folder. */
  readonly id: string;
  readonly citekey: string;
  readonly title?: string;
  readonly kind?: ReviewKind;
  /** Whether its authors keep it up to date. */
  readonly isLiving?: boolean;
  /** The days of the edition and of the next review, ISO 8601. */
  readonly date: string;
  readonly nextReview: string;
}

/**
 * `review.yaml` for a person to fill in from top to bottom. Documents can be made of it at once, as drafts: what is left to do
 * begins with TO DO, and nothing stands there that could be taken for a fact.
 */
export const reviewScaffold = (start: ScaffoldInput): string =>
  [aboutPart(start), methodsPart(start), findingsPart, learningPart(start)].join('');

/** `references.json` with the one entry that documents cite, to be filled in as well. */
export const referencesScaffold = ({ citekey }: Pick<ScaffoldInput, 'citekey'>): string => `[
  {
    "id": "${citekey}",
    "type": "article-journal",
    "title": "TO DO: the title of the review, as it was published",
    "author": [{ "family": "TO DO: the author’s family name", "given": "TO DO: the author’s given names" }],
    "container-title": "TO DO: the journal",
    "issued": { "date-parts": [[${yearToDo}]] },
    "number": "TO DO: the number of the article; or write \\"page\\" or \\"DOI\\" in place of \\"number\\""
  }
]
`;

/** The first part of a review’s data: what it is called, who makes its documents, and what was read. */
const aboutPart = ({ id, citekey, title, date, nextReview }: ScaffoldInput): string =>
  `# yaml-language-server: $schema=../review.schema.json
#
# Fill this in from top to bottom, as you would a notebook. What begins with TO DO is yours to replace:
# write between the quotation marks. “npx brevier check” lists what is left, in order.
# Lines that begin with # are notes and examples; take the # away from an example to use it.

id: ${id}
language: en-GB

# The review in references.json, by its “id” there. Zotero exports a reference as “CSL JSON”:
# put the export in place of what stands in references.json, and its “id” here.
citekey: ${citekey}

# The short title of all documents, such as: Resilience as part of recovery
title: ${text(title ?? 'TO DO: the short title')}

# What the documents are about, in a line
subtitle: "TO DO: the subtitle, in a line"

# The review’s own words for the people it is about, such as: people with experiences of psychosis
people: "TO DO: the people that the review is about"

# Words that nobody wants to be called by. “check” points them out wherever they are written.
# words to avoid: [{ word: sufferers, rather: people with experiences of psychosis }]

edition:
  number: 1
  date: ${date}
  next review: ${nextReview}

made by:
  # Your team or organisation, which answers for the documents
  organisation: "TO DO: who makes the documents"
  # audience: For social work and mental health practice
  # contact: practice@example.org
  # rights: Free to share and adapt, naming us.

# What you read to fill this in. Facts below name it by the word before its colon: “article”.
sources:
  article:
    title: The article
    # Such as: full article, abstract, or news report
    kind: "TO DO: what of the review was read"
    # citekey: ${citekey}
    # url: https://doi.org/10.1093/bjsw/bcad122

# These hold for everything below. Where a fact rests on something else, say so beside it, as in
# { is: 12, source: article, how sure: high }. This says how well a fact is documented, not how strong the evidence is.
source: article
how sure: low # TO DO: how well the facts are documented in what you read: high, medium, low to medium or low
`;

/** The part of a review’s data that says what was asked, how it was answered, and from which studies. */
const methodsPart = ({ kind, isLiving = false }: ScaffoldInput): string =>
  `
# ---- How the review was done ----
# A figure that the article does not give is written { not reported: and why }. It is never left blank, and never 0.
# Where you cannot know whether it does, as you could not read all of it: { not known: and why }.
# Where there can be none: { not applicable: a guideline has no participants }.

# One of: ${reviewKinds.slice(0, 4).join(', ')},
# ${reviewKinds.slice(4, 9).join(', ')},
# ${reviewKinds.slice(9, 13).join(', ')},
# ${reviewKinds.slice(13).join(', ')}
kind: ${kind ?? '{ not reported: "TO DO: the kind of review" }'}
# Where its authors keep it up to date:
${isLiving ? '' : '# '}living: yes
# What the documents call studies, themes and sub-themes, where it is not what this kind of review says:
# words: { studies: reviews, themes: conditions, sub-themes: outcomes }

# How the findings were brought together, such as: [thematic analysis]
approach: { not reported: "TO DO: how the findings were brought together" }

# The question, as the author puts it but in your own words
question:
  by: author
  text: "TO DO: what the review asked"

search:
  # Such as: [MEDLINE, CINAHL, Social Care Online]
  databases: { not reported: "TO DO: which databases were searched" }
  # Such as: January to March 2022
  dates: { not reported: "TO DO: when they were searched" }

eligibility:
  # Each line goes on from “Studies were included if”, such as: [peer-reviewed, in English, about adults]
  included if: { not reported: "TO DO: what a study had to be" }
  excluded if: { not reported: "TO DO: what kept a study out" }

studies:
  # Such as: 12
  included: { not reported: "TO DO: how many studies" }
  # Where the article has a table of its studies, list them, and every count is made from the list:
  #   - id: jones-2019
  #     citekey: jones2019
  #     participants: 14
  #     countries: [Wales]
  #     attributes: { Design: Qualitative, Setting: a ward in Cardiff }
  #     supports: [first-sub-theme]
  list: { not reported: "TO DO: the studies one by one" }

participants:
  # Such as: 179
  total: { not reported: "TO DO: how many people took part" }
  # Such as: { from: 18, to: 75 }
  ages: { not reported: "TO DO: the youngest and the oldest" }
  # Where the article gives them:
  # mean age: { years: 41.5, SD: 12 }
  # sexes: [{ name: women, people: 101 }, { name: men, people: 78 }]
  # ethnicity: [{ name: Black Caribbean, people: 12 }]

# Such as: [Wales, England]. Europe or “international” are no countries: write regions: [Europe]
countries: { not reported: "TO DO: where the studies took place" }

# Such as: The studies were appraised with the checklist of CASP. Where nobody did: { not done: and why }
appraisal: { not reported: "TO DO: whether the studies’ quality was appraised" }

# Who chose the studies: one person, one person and a check, two people independently, several people independently,
# several people, each a share, or software alone
# screening:
#   titles and abstracts: { by: two people independently, with: Rayyan }
#   full texts: { by: one person }

# The numbers of the flow diagram, where the article has one. A step that nobody took: screened: { not done: and why }
# flow:
#   streams:
#     - name: Databases and registers
#       identified: [{ from: MEDLINE, records: 412 }] # or the total alone: 412
#       removed before screening: [{ reason: duplicates, records: 96 }]
#       screened: 316
#       excluded at screening: 290
#       sought: 26
#       not retrieved: 2
#       assessed: 24
#       excluded with reasons: [{ reason: not in English, reports: 12 }]
#       # Where a number does not follow in the article itself:
#       # not explained: { sought: the article gives no reason for the difference }
#     - name: Citation searching
#       identified: 9
#       joins at: screened # where its records go on with those of the first; else it has boxes of its own down to the last
#   included: { studies: 12, reports: 12 }
# An update has also earlier: { studies: 34, reports: 36 } and new: { studies: 12, reports: 12 }, and all of them included.
# The diagram of PRISMA 2009 or PRISMA-ScR has fewer boxes; say so with boxes: PRISMA 2009
flow: { not reported: "TO DO: the numbers of records found and screened" }

# How the studies were done, in counts, where the article gives them:
# methods:
#   - name: Sampling
#     parts exclude each other: yes
#     parts:
#       - { name: Purposive, studies: 9 }
#       - { name: Convenience, studies: 3 }

# What else the article charts of its studies. Listed studies name their values, or say in their own words what has none:
# attributes:
#   - { name: Design, values: [Qualitative, Mixed methods] }
#   - name: Setting
`;

/** The part of a review’s data that says what was found, and what limits it. */
const findingsPart = `
# ---- What the review found ----
# Whoever says something stands beside it: participants, author (of the review), reporter (who wrote about
# the review) or this briefing (you). Tell it in your own words; no quotation marks.

# Copy a theme for the next one, and a sub-theme within it, each with an id of its own in small letters and hyphens.
# A theme without sub-themes has studies, helps and hinders itself, in place of the sub-themes.
# Take covers, helps or hinders out where the review says nothing of the kind.
themes:
  - id: first-theme
    # As the review names it, such as: Social factors
    name: "TO DO: the name of the theme"
    # Such as: Support from peers, other relationships, and contributing.
    statement: "TO DO: what the theme says, in a sentence"
    sub-themes:
      - id: first-sub-theme
        # As the review names it, such as: Peer support
        name: "TO DO: the name of the sub-theme"
        # Such as: Being among people who have been through something similar.
        covers: "TO DO: what it covers, in a few words"
        # How many of the studies mention it, such as: 7
        studies: { not reported: "TO DO: how many studies" }
        helps:
          - by: participants
            text: "TO DO: what helps"
        hinders:
          - by: participants
            text: "TO DO: what can hinder, or that the article names nothing"

# How sure one can be of the findings, by the review’s own assessment. Never your own guess. One of:
#   { rating: low, by: GRADE }, where it rated;
#   { assessed with: GRADE, where: Table 3 of the article }, where it did and its ratings are not repeated here;
#   { not assessed: and why }, where the review assessed nothing;
#   { not known: and why }, where what you could read does not say; { not reported: and why };
#   rating, methodological limitations, coherence, adequacy and relevance, as GRADE-CERQual has them.
confidence: { not known: "TO DO: what the review says of how sure one can be" }

# What the author concludes
conclusions:
  - by: author
    text: "TO DO: a conclusion of the author"

# “matters most: yes” stands beside what no document, however short, may leave out.
limitations:
  - by: author
    text: "TO DO: a limitation that the author states"
    matters most: yes
  - by: this briefing
    text: A count of studies does not say how important or how certain something is.
    matters most: yes

# Who was not asked or not reached, and so where the findings may not apply
missing:
  - by: this briefing
    text: "TO DO: who or what is missing"

# ---- What readers take away ----

# Something to ask or to try in practice, and the sub-themes that it rests on, by their ids
points to consider:
  - as: ask
    text: "TO DO: something to ask"
    rests on: [first-sub-theme]
  - as: try
    text: "TO DO: something to try"
    rests on: [first-sub-theme]

# Copy the message for the next one; three are usual.
key messages:
  # Such as: Other people can strengthen resilience, or stand in its way
  - message: "TO DO: a message, in a short line"
    claims:
      - by: author
        text: "TO DO: what stands behind the message"

# Terms that a reader may not know
# glossary:
#   - { term: Scoping review, meaning: A map of what research there is on a question. }
`;

/** The part of a review’s data of which a CPD briefing is made. */
const learningPart = ({ title }: ScaffoldInput): string =>
  `
# ---- For a CPD briefing ----
# All of it is yours, and no finding of the review. If you want no CPD briefing, take everything from here to the end away.

learning:
  title: ${text(title === undefined ? 'TO DO: the title of the piece of learning' : `${title}: learning for practice`)}
  # Each goes on from “After this briefing you should be able to”
  outcomes:
    - describe the themes of the review
    - explain what a count of studies can tell you, and what it cannot
    - "TO DO: what else a reader should be able to do"
  plan:
    - { part: reading, do: Read the summary and the themes, minutes: 15 }
    - { part: reflection, do: Work through the scenario and reflect, minutes: 25 }
    - { part: peer discussion, do: Talk it over with a peer }
    - { part: record, do: Write your record, minutes: 15 }
  # Make somebody up. What happened to a real person is theirs to tell.
  scenario:
    made up: yes
    text: "TO DO: a short scenario from practice, made up"
    written around: [first-sub-theme]
  reflection:
    what: "TO DO: a question about what the reader notices in the scenario"
    so what: "TO DO: a question about what it means"
    now what: What will you do differently with somebody whom you work with now?
  peer discussion:
    - name: Tell
      minutes: 5
      text: Each person describes, without names, a time at work that the themes bring to mind.
    - name: Test
      minutes: 10
      text: Which sub-themes fit what you heard? Which do not?
    - name: Doubt
      minutes: 5
      text: Who is missing from the studies? How far do they speak for the people whom you work with?
    - name: Decide
      minutes: 5
      text: Each person names one thing to try, and a date to talk again.
`;

/** What a review begins with: an edition of today, which is looked at again in a year. */
export function scaffoldInput(
  id: string,
  today: string,
  given: Pick<ScaffoldInput, 'title' | 'kind' | 'isLiving'>,
): ScaffoldInput {
  // A citekey has no hyphens by custom: bark2023 for bark-2023.
  return { id, citekey: id.replaceAll('-', ''), date: today, nextReview: inAYear(today), ...given };
}

/** The same day of the next year; for a leap day, the day before. */
function inAYear(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const next = String(Number(year) + 1).padStart(4, '0');
  return `${next}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}

/** A text in double quotation marks, as YAML and JSON both read it, whatever stands in it. */
export const text = (words: string): string => JSON.stringify(words);
