import type { ReviewKind } from '../review/review.ts';
import { reviewKinds } from '../review/review-kind.ts';
import { quotedText } from './quoted-text.ts';

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

/** A key of `review.yaml` with all that is under it. */
export interface ScaffoldBlock {
  readonly key: string;
  /** What it is for, a line each, which stands above it as a note. */
  readonly notes: readonly string[];
  /** How it may look, where that is more than a note says; it stands there behind #. */
  readonly example?: string;
  /** What is to be filled in; empty where an example is enough. */
  readonly yaml: string;
  /** The document for which it is there first; what a handout prints, every other does too. */
  readonly for: keyof typeof partHeads;
}

/** The heads under which blocks stand, in their order, with what is said below them. */
export const partHeads = {
  handout: [],
  briefing: [
    'Add these for a briefing',
    'A briefing has more room than a handout. Every block below can be left out: a document then says nothing of it.',
  ],
  studies: [
    'Add these for a table of the studies, a matrix or an evidence map',
    'They count and cross what the listed studies have.',
  ],
  cpd: [
    'Add this for a CPD briefing',
    'All of it is yours, and no finding of the review. Without it there is no CPD briefing.',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * The blocks that a review can have, in the order in which a person fills them in. What is left to do in them begins with TO DO, and
 * nothing stands there that could be taken for a fact.
 */
export const reviewBlocks = (start: ScaffoldInput): readonly ScaffoldBlock[] => [
  ...forHandout(start),
  ...forBriefing,
  ...forStudies,
  forCpd(start),
];

const block = (
  forWhat: ScaffoldBlock['for'],
  key: string,
  notes: readonly string[],
  yaml: string,
  example = '',
): ScaffoldBlock => ({ for: forWhat, key, notes, yaml, example });

const forHandout = ({
  citekey,
  title,
  kind,
  isLiving = false,
  date,
  nextReview,
}: ScaffoldInput): readonly ScaffoldBlock[] => [
  block(
    'handout',
    'citekey',
    [
      'The review in references.json, by its “id” there. Zotero exports a reference as “CSL JSON”: put the export in place of',
      'what stands in references.json, and its “id” here.',
    ],
    `citekey: ${citekey}
`,
  ),
  block(
    'handout',
    'title',
    ['The short title of all documents, such as: Resilience as part of recovery'],
    `title: ${quotedText(title ?? 'TO DO: the short title')}
`,
  ),
  block(
    'handout',
    'people',
    ['The review’s own words for the people it is about, such as: people with experiences of psychosis'],
    `people: "TO DO: the people that the review is about"
`,
  ),
  block(
    'handout',
    'kind',
    [`One of: ${reviewKinds.slice(0, 5).join(', ')},`, ...inLines(reviewKinds.slice(5))],
    `kind: ${kind ?? '{ not reported: "TO DO: the kind of review" }'}
# Where its authors keep it up to date:
${isLiving ? '' : '# '}living: yes
# What the documents call studies, themes and sub-themes, where it is not what this kind of review says:
# words: { studies: reviews, themes: conditions, sub-themes: outcomes }
`,
  ),
  block(
    'handout',
    'edition',
    [],
    `edition:
  number: 1
  date: ${date}
  next review: ${nextReview}
`,
  ),
  block(
    'handout',
    'made by',
    ['Your team or organisation, which answers for the documents'],
    `made by:
  organisation: "TO DO: who makes the documents"
  # audience: For social work and mental health practice
  # contact: practice@example.org   # or a web page, or a telephone number
  # published at: https://example.org/resilience   # handouts show it, with a QR code
  # rights: Free to share and adapt, naming us.
`,
  ),
  block(
    'handout',
    'sources',
    ['What you read to fill this in. Facts below name it by the word before its colon: “article”.'],
    `sources:
  article:
    title: The article
    # Such as: full article, abstract, or news report
    kind: "TO DO: what of the review was read; and beside “how sure” below how well it tells the facts"
    # citekey: ${citekey}
    # url: https://doi.org/10.1093/bjsw/bcad122
`,
  ),
  block(
    'handout',
    'source',
    [
      'These two hold for everything below. Where a fact rests on something else, say so beside it, as in',
      '{ is: 12, source: article, how sure: high }. How sure is one of: high, medium, low to medium, low. It says how well a fact is',
      'documented in what you read, not how strong the evidence is.',
    ],
    `source: article
how sure: low
`,
  ),
  block(
    'handout',
    'studies',
    [
      'A figure that the article does not give is written { not reported: and why }. It is never left blank, and never 0.',
      'Where you cannot know whether it does, as you could not read all of it: { not known: and why }.',
    ],
    `studies:
  # Such as: 12
  included: { not reported: "TO DO: how many studies the review includes" }
  # Where the article has a table of its studies, list them, and every count is made from the list:
  # list:
  #   - id: jones-2019
  #     citekey: jones2019
  #     participants: 14
  #     supports: [first-theme]
  # What holds for all of them is said once: participants: { not applicable: guidelines have none }
`,
  ),
  block(
    'handout',
    'themes',
    [
      'Copy a theme for the next one, each with an id of its own in small letters and hyphens.',
      'A theme that the review divides has sub-themes, which then have its studies, helps and hinders in its place.',
    ],
    `themes:
  - id: first-theme
    # As the review names it, such as: Peer support
    name: "TO DO: the name of the theme"
    # Such as: Being among people who have been through something similar.
    statement: "TO DO: what the theme says, in a sentence"
    # How many of the studies tell of it, such as: 7
    studies: { not reported: "TO DO: how many of the studies tell of the theme" }
    # Whoever says something stands beside it: participants, author (of the review), reporter (who wrote about
    # the review) or this briefing (you). Tell it in your own words; no quotation marks.
    # helps:
    #   - { by: participants, text: A sense of community. }
    # hinders:
    #   - { by: author, text: Help that has become generic. }
    # sub-themes:
    #   - { id: first-sub-theme, name: Peer support, studies: 7 }
`,
  ),
  block(
    'handout',
    'key messages',
    ['What readers are to remember. Copy the message for the next one; three are usual.'],
    `key messages:
  # Such as: Other people can strengthen resilience, or stand in its way
  - message: "TO DO: a message, in a short line"
    claims:
      - by: author
        text: "TO DO: what stands behind the message, in a sentence"
`,
  ),
  block(
    'handout',
    'limitations',
    ['“matters most: yes” stands beside what no document, however short, may leave out.'],
    `limitations:
  - by: author
    text: "TO DO: a limitation that the author states"
    matters most: yes
  - by: this briefing
    text: A count of studies does not say how important or how certain something is.
    matters most: yes
`,
  ),
  block(
    'handout',
    'points to consider',
    [
      'Something to ask or to try in practice, which you suggest, and what it rests on, by id: themes, or the sub-themes of those that have them',
    ],
    `points to consider:
  - as: ask
    text: "TO DO: something to ask in practice"
    rests on: [first-theme]
    # When it is of use, and with whom:
    # when: on a first visit
    # with: people who live alone
  # What the review’s author recommends stands apart from what you suggest:
  # - { by: author, for: practice, text: Offer contact with peers., rests on: [first-theme] }
`,
  ),
];

/** Names with commas, in lines that are not too long to read. */
function inLines(names: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const [index, name] of names.entries()) {
    const said = index < names.length - 1 ? `${name}, ` : name;
    const last = lines.at(-1);
    if (last === undefined || last.length + said.length > 110) lines.push(said);
    else lines[lines.length - 1] = last + said;
  }
  return lines.map((line) => line.trimEnd());
}

const forBriefing: readonly ScaffoldBlock[] = [
  block(
    'briefing',
    'subtitle',
    ['What the documents are about, in a line'],
    `subtitle: "TO DO: the subtitle, in a line"
`,
  ),
  block(
    'briefing',
    'bottom line',
    ['What the review comes to, in one sentence, which stands at the head of the briefing and the handout'],
    `bottom line:
  by: author
  text: "TO DO: what the review comes to, in one sentence"
`,
  ),
  block(
    'briefing',
    'what this adds',
    ['What was known before the review, and what it adds'],
    '',
    `what this adds:
  known before: [{ by: author, text: That talking helps was known. }]
  adds: [{ by: author, text: It says who has to be there for it to help. }]
`,
  ),
  block(
    'briefing',
    'words to avoid',
    ['Words that nobody wants to be called by. “check” points them out wherever they are written.'],
    '',
    `words to avoid:
  - { word: sufferers, rather: people with experiences of psychosis }
`,
  ),
  block(
    'briefing',
    'question',
    [
      'The question, as the author puts it but in your own words; where there are several, the others under further: [...]',
    ],
    `question:
  by: author
  text: "TO DO: what the review asked"
`,
  ),
  block(
    'briefing',
    'approach',
    ['How the findings were brought together, such as: [thematic analysis]'],
    `approach: { not reported: "TO DO: how the findings were brought together" }
`,
  ),
  block(
    'briefing',
    'search',
    [
      'Databases, such as: [MEDLINE, CINAHL, Social Care Online]; dates, such as: January to March 2022; last searched, such as: 2022-03',
    ],
    `search:
  databases: { not reported: "TO DO: which databases were searched" }
  dates: { not reported: "TO DO: when they were searched" }
`,
  ),
  block(
    'briefing',
    'eligibility',
    ['Each line goes on from “Studies were included if”, such as: [peer-reviewed, in English, about adults]'],
    `eligibility:
  included if: { not reported: "TO DO: what a study had to be" }
  excluded if: { not reported: "TO DO: what kept a study out" }
`,
  ),
  block(
    'briefing',
    'participants',
    [
      'How many they are, such as: 179, and their ages, such as: { from: 18, to: 75 }. Listed studies that give theirs are counted.',
      'Where the article has them, also mean age: { years: 41.5, SD: 12 }, and sexes or ethnicity: [{ name: women, people: 101 }]',
    ],
    `participants:
  total: { not reported: "TO DO: how many people took part" }
  ages: { not reported: "TO DO: the youngest and the oldest" }
`,
  ),
  block(
    'briefing',
    'countries',
    [
      'Where the studies took place, such as: [Wales, England]. Europe or “international” are no countries: regions: [Europe]',
    ],
    `countries: { not reported: "TO DO: where the studies took place" }
`,
  ),
  block(
    'briefing',
    'regions',
    ['Parts of the world, where countries are not told, or beside them'],
    '',
    `regions: [Latin America]
`,
  ),
  block(
    'briefing',
    'appraisal',
    [
      'Such as: The studies were appraised with the checklist of CASP. Where nobody did: { not done: and why }',
      'Where the article gives the answers study by study, in the order of the questions of the tool:',
      '{ tool: CASP qualitative, studies: { jones-2019: [yes, yes, no, can’t tell, yes, yes, yes, yes, no, yes] } }',
    ],
    `appraisal: { not reported: "TO DO: whether the studies’ quality was appraised" }
`,
  ),
  block(
    'briefing',
    'confidence',
    [
      'How sure one can be of the findings, by the review’s own assessment. Never your own guess. One of:',
      '{ rating: low, by: GRADE }, where it rated;',
      '{ assessed with: GRADE, where: Table 3 of the article }, where it did and its ratings are not repeated here;',
      '{ not assessed: and why }, where the review assessed nothing;',
      '{ not known: and why }, where what you could read does not say; { not reported: and why };',
      'rating, methodological limitations, coherence, adequacy and relevance, as GRADE-CERQual has them.',
    ],
    `confidence: { not known: "TO DO: what the review says of how sure one can be" }
`,
  ),
  block(
    'briefing',
    'conclusions',
    ['What the author concludes'],
    `conclusions:
  - by: author
    text: "TO DO: a conclusion of the author"
`,
  ),
  block(
    'briefing',
    'context',
    ['What somebody says about the subject that is not a finding of the review'],
    '',
    `context:
  - { by: reporter, text: Other research links peer support with wellbeing. }
`,
  ),
  block(
    'briefing',
    'all themes',
    ['What holds for every theme is said once'],
    '',
    `all themes: { studies: { not reported: the article gives no counts } }
`,
  ),
  block(
    'briefing',
    'further reading',
    ['What to read next, by its id in references.json, with a line on why'],
    '',
    `further reading:
  - { citekey: smith2020, why: It asks what carers make of the same. }
`,
  ),
  block(
    'briefing',
    'support',
    [
      'Support and crisis lines for people whom the subject touches. A number stands in quotation marks, as it is dialled.',
    ],
    '',
    `support:
  - { name: The Garden Line, telephone: '0808 157 0000', web: 'https://example.org', open: day and night, for: anybody }
`,
  ),
  block(
    'briefing',
    'gaps',
    [
      'Where research is missing. Kind is one of: no studies, too few studies, poor quality, not these people.',
      'Where the studies are charted, a gap can name what it is about: attributes: { Population: Young people }',
    ],
    '',
    `gaps:
  - by: author
    text: Nobody has asked people who live alone.
    kind: not these people
    priority: high
    why it matters: They have nobody at home to ask.
    what would close it: Interviews with people who live alone.
    about: first-theme
`,
  ),
  block(
    'briefing',
    'missing',
    ['Who was not asked or not reached, and so where the findings may not apply'],
    `missing:
  - by: this briefing
    text: "TO DO: who or what is missing"
`,
  ),
  block(
    'briefing',
    'screening',
    [
      'Who chose the studies: one person, one person and a check, two people independently, several people independently,',
      'several people, each a share, or software alone',
    ],
    '',
    `screening:
  titles and abstracts: { by: two people independently, with: Rayyan }
  full texts: { by: one person }
`,
  ),
  block(
    'briefing',
    'flow',
    [
      'The numbers of the flow diagram, where the article has one. A step that nobody took: screened: { not done: and why }',
      'An update has also earlier: { studies: 34, reports: 36 } and new: { studies: 12, reports: 12 }, and all of them included.',
      'The diagram of PRISMA 2009 or PRISMA-ScR has fewer boxes; say so with boxes: PRISMA 2009',
    ],
    `flow: { not reported: "TO DO: the numbers of records found and screened" }
`,
    `flow:
  streams:
    - name: Databases and registers
      identified: [{ from: MEDLINE, records: 412 }] # or the total alone: 412
      removed before screening: [{ reason: duplicates, records: 96 }]
      screened: 316
      excluded at screening: 290
      sought: 26
      not retrieved: 2
      assessed: 24
      excluded with reasons: [{ reason: not in English, reports: 12 }]
      # Where a number does not follow in the article itself:
      # not explained: { sought: the article gives no reason for the difference }
    - name: Citation searching
      identified: 9
      joins at: screened # where its records go on with those of the first; else it has boxes of its own down to the last
  included: { studies: 12, reports: 12 }
`,
  ),
  block(
    'briefing',
    'involvement',
    ['How people with lived experience were involved in the review. Where nobody was: { not done: and why }'],
    '',
    `involvement:
  - who: people who had come home from hospital
    people: 5
    stage: choosing the question
    how: They met the authors twice and said which weeks mattered.
`,
  ),
  block(
    'briefing',
    'publication',
    ['What is known of the review as a publication'],
    '',
    `publication:
  affiliation: University of Bath
  publisher: Oxford University Press
  licence: CC BY 4.0
  funder: The council that paid for it
  part of the funder: The funder had no part in the review.
  # Or what the authors declare; or { not reported: and why }
  conflicts of interest: none declared
  # The number of PROSPERO, or an address such as https://osf.io/ab3de
  registration: CRD42023123456
  protocol: https://example.org/protocol
  changes from protocol: Carers were to be interviewed as well, and were not.
`,
  ),
  block(
    'briefing',
    'words for counts',
    ['What “most”, “many” and “few” mean in the review, in per cent of its studies, where it says so'],
    '',
    `words for counts: { most: 60, many: 40, few: 25 }
`,
  ),
  block(
    'briefing',
    'translations',
    ['Who put the texts into Welsh, each as { en-GB: Peer support, cy: Cymorth gan gyfoedion }'],
    '',
    `translations:
  cy: { by: The practice centre, checked by: { not done: nobody has had the time } }
`,
  ),
  block(
    'briefing',
    'glossary',
    ['Terms that a reader may not know'],
    '',
    `glossary:
  - { term: Scoping review, meaning: A map of what research there is on a question. }
`,
  ),
];

const forStudies: readonly ScaffoldBlock[] = [
  block(
    'studies',
    'attributes',
    [
      'What the review charts of its studies beside their methods. A listed study names its own: attributes: { Setting: Hospital },',
      'and beside its participants mean age, median age, sexes and ethnicity where they are told.',
    ],
    '',
    `attributes:
  - { name: Setting, values: [Hospital, Community], values exclude each other: yes }
  - name: Aim # without values, each study says it in words of its own
`,
  ),
  block(
    'studies',
    'primary studies',
    ['The studies within the reviews that an umbrella review includes'],
    '',
    `primary studies: { total: 80, unique: 61 }
`,
  ),
  block(
    'studies',
    'methods',
    [
      'How the studies were done, in counts, where the article gives them; listed studies that name their parts are counted.',
    ],
    '',
    `methods:
  - name: Sampling
    parts exclude each other: yes
    parts:
      - { name: Purposive, studies: 9 }
      - { name: Convenience, studies: 3 }
`,
  ),
];

const forCpd = ({ title }: ScaffoldInput): ScaffoldBlock =>
  block(
    'cpd',
    'learning',
    [
      'Outcomes go on from “After this briefing you should be able to”. What each rests on is an id of a theme or sub-theme, or a part such as limitations: a document that does not print it is not made. The minutes of reading and of the peer discussion are counted. Make somebody up for the scenario: what happened to a real person is theirs to tell.',
    ],
    `learning:
  title: ${quotedText(title === undefined ? 'TO DO: the title of the piece of learning' : `${title}: learning for practice`)}
  outcomes:
    - able to: describe what the review says about its themes
      rests on: [first-theme]
    - able to: explain what a count of studies can tell you, and what it cannot
      rests on: [limitations]
    - able to: "TO DO: what else a reader should be able to do"
      rests on: [reflection]
  plan:
    - { part: reading, do: Read what the review says }
    - { part: reflection, do: Work through the scenario and reflect, minutes: 25 }
    - { part: peer discussion, do: Talk it over with a peer }
    - { part: record, do: Write your record, minutes: 15 }
  scenario:
    made up: yes
    text: "TO DO: a short scenario from practice, made up"
    written around: [first-theme]
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
      text: Which themes fit what you heard? Which do not?
    - name: Doubt
      minutes: 5
      text: Who is missing from the studies? How far do they speak for the people whom you work with?
    - name: Decide
      minutes: 5
      text: Each person names one thing to try, and a date to talk again.
  facilitator:
    questions:
      - "TO DO: a question about the themes for a group to talk about in twos or threes"
      - What do the studies not tell us about the people whom we work with?
`,
  );
