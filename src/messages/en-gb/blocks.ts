import type { Speaker } from '../../review/review.ts';
import type { BlockMessages } from '../block-messages.ts';
import { capital } from '../capital.ts';
import { isOfNumber } from '../is-of-number.ts';
import { languages } from '../language.ts';
import { reasonWithin, sentenceWithReason } from '../with-reason.ts';
import { absent, figures, kindWithArticle, list, unit, units, words } from './wording.ts';

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

const flowSteps = {
  identified: 'found',
  removed: 'removed before screening',
  screened: 'screened',
  excluded: 'left out at screening',
  sought: 'sought',
  notRetrieved: 'not retrieved',
  assessed: 'assessed for eligibility',
  excludedReports: 'left out after assessment',
} as const;

const theAuthors = (authors: number): string => (authors === 1 ? 'the author' : 'the authors');

const said = (speaker: Speaker, authors: number): string =>
  ({
    participants: 'Participants said',
    author: `${capital(theAuthors(authors))} concluded`,
    reporter: 'The reporter added',
    'this briefing': 'We suggest',
  })[speaker];

export const blocks: BlockMessages = {
  draft: {
    kind: (kind) => `${kind} (draft)`,
    toDo: (n) =>
      `Draft, not to be handed out: ${n === 1 ? 'one thing is' : `${figures(n)} things are`} left to do in its data.`,
  },
  saidBy: (speaker, authors, participants) =>
    speaker === 'participants' && participants !== undefined
      ? `${capital(words(participants))} ${unit(participants, 'participant')} said`
      : said(speaker, authors),
  whoSaysWhat: (speaker, authors) =>
    ({
      participants: 'People who took part in the studies, as our sources report them',
      author: `${capital(theAuthors(authors))} of the review, from the included studies`,
      reporter: 'A journalist who wrote about the review',
      'this briefing': 'The makers of this briefing',
    })[speaker],
  limitationBy: (speaker, authors) =>
    ({
      participants: 'Stated by participants',
      author: `Stated by ${theAuthors(authors)}`,
      reporter: 'Added by the reporter',
      'this briefing': 'Added by us',
    })[speaker],
  dotField: {
    caption: (people) => [
      'Each dot is one of the ',
      `${figures(people)} people`,
      ' who took part in the studies.',
    ],
    alternative: (people) => `${figures(people)} dots, one for each participant`,
  },
  strip: {
    review: (kind, authors, year) =>
      [
        kind === undefined ? 'A review' : capital(kindWithArticle(kind)),
        ...(authors.length === 0
          ? []
          : [`by ${authors.length > 3 ? `${authors[0]} and others` : list(authors)}`]),
        ...(year === undefined ? [] : [`(${year})`]),
      ].join(' '),
    of: 'of',
    participants: 'Participants',
    aged: [' aged ', ''],
    oneDotEach: 'one dot each',
    theirNumber: (kind) => `their number is ${absent[kind]}`,
  },
  countPicture: (text) => `A row of squares, one for each included study: ${text}`,
  figures: {
    studies: (n) => unit(n, 'study'),
    participants: (n) => unit(n, 'participant'),
    ages: 'years of age',
    themes: (n) => unit(n, 'theme'),
    subThemes: (n) => unit(n, 'sub-theme'),
  },
  methods: {
    question: 'Question',
    kind: 'Kind of review',
    databases: 'Databases',
    searched: 'Searched',
    flow: 'Records found',
    published: 'Published in',
    affiliation: 'Affiliation',
    funder: 'Funder',
    licence: 'Licence',
    orcid: 'ORCID',
    onlineFirst: 'First online',
    quotationPages: 'Pages of quotations',
    issn: (numbers) => `ISSN ${numbers}`,
    issnOfBoth: (print, online) => `${print} (print), ${online} (online)`,
    kindAndApproach: (kind, approach) => `${capital(kind)}, with ${approach}`,
  },
  eligibility: { included: 'Studies were included if', excluded: 'Studies were left out if' },
  studies: {
    participants: 'Participants',
    ages: 'Ages',
    aged: 'years',
    countries: 'Countries',
    appraisal: 'Quality',
    list: 'List of studies',
  },
  breakdowns: {
    caption: ['How the ', ' were done'],
    studiesAlone: () => 'studies',
    part: 'Method',
    studies: 'Studies that used it',
    overlap: (breakdown) =>
      `A study can be counted in more than one row of “${breakdown.name}”, so these rows do not add up.`,
  },
  studyList: {
    caption: ['The ', ' that the review includes, and the sub-themes that each supports'],
    study: 'Study',
    participants: 'Participants',
    subThemes: 'Sub-themes that it supports',
    none: 'None of the sub-themes',
  },
  flow: {
    caption: 'Records, reports and studies are different units: a study can have several reports.',
    tableCaption: 'The same as a table: each box with its number, and what it is made of or why',
    tableAlone:
      'The flow as a table, as its diagram would be larger than a page: each box with its number, and what it is made of or why',
    box: 'Box',
    number: 'Number',
    allStreams: 'Included',
    done: flowSteps,
    step: (name, of) => `${capital(units[of][1])} ${flowSteps[name]}`,
    part: (label) => `${label}: `,
    inFigures: figures,
    includedReports: 'Reports of the included studies',
    includedStudies: 'Studies included',
    included: (reports) => `included, in ${reports}`,
    includedAlone: (kind) => `included; the number of their reports is ${absent[kind]}`,
    absent: ({ absent: kind, why }) =>
      sentenceWithReason(
        isOfNumber(kind)
          ? `The numbers of records found and screened are ${absent[kind]}`
          : `Finding and screening of records: ${absent[kind]}`,
        why,
      ),
  },
  matrix: {
    caption: (theme, supporting, studies) => [
      `${theme}: the `,
      `${figures(supporting)} of ${figures(studies)} studies`,
      ' that support at least one of these sub-themes',
    ],
    study: 'Study',
    count: 'Studies that support it',
    legend: 'A filled square says that the study supports the sub-theme, an empty one that it does not.',
    supports: 'Supports it',
    doesNot: 'Does not',
  },
  findings: {
    caption: 'Sub-themes, what each covers, and how many of the included studies mention it',
    shortCaption: 'Each square is one study; a filled one is a study that mentions the sub-theme.',
    subTheme: 'Sub-theme',
    covers: 'What it covers',
    studies: 'Studies that mention it',
    studiesInSquares: 'Mentioned by (filled squares)',
  },
  theme: {
    caption: (theme) => `${theme}: the studies that mention each sub-theme, what helps and what can hinder`,
    subTheme: 'Sub-theme and studies',
    helps: 'What helps',
    hinders: 'What can hinder',
    noHinders: ({ absent: kind, why }) =>
      sentenceWithReason(`What can hinder is ${absent[kind]} for any of these sub-themes`, why),
    noHelps: ({ absent: kind, why }) =>
      sentenceWithReason(`What helps is ${absent[kind]} for any of these sub-themes`, why),
  },
  confidence: (confidence, others = false, isShort = false) => {
    if ('rating' in confidence)
      return `Confidence in the ${others ? 'other findings' : 'finding'}: ${confidence.rating} (${'by' in confidence ? confidence.by : 'GRADE-CERQual'}).`;
    const findings = `Confidence in ${others ? 'the other' : 'these'} findings`;
    if ('assessedWith' in confidence)
      return `${findings}: assessed by the review with ${confidence.assessedWith} (its ratings: ${confidence.where}).`;
    return sentenceWithReason(`${findings}: ${absent[confidence.absent]}`, isShort ? '' : confidence.why);
  },
  assessment: (rated) =>
    'by' in rated
      ? rated.reasons === undefined
        ? ''
        : `Reasons: ${rated.reasons}.`
      : `Methodological limitations: ${rated.methodologicalLimitations}; coherence: ${rated.coherence}; adequacy: ${rated.adequacy}; relevance: ${rated.relevance}.`,
  limitations: { none: 'No limitation is stated in the source.' },
  points: {
    caption: 'Points to consider for practice, and what each rests on',
    point: 'For practice',
    restsOn: 'Rests on',
    conclusions: 'The conclusions of the review',
  },
  sources: {
    caption: 'What each figure and statement rests on, and how well it is documented',
    figure: 'Figure or statement',
    source: 'Source',
    sure: 'How sure we are',
    sureness: { high: 'High', medium: 'Medium', 'low to medium': 'Low to medium', low: 'Low' },
    theSources: 'The sources: ',
    read: (what) => `we read ${what}`,
    labels: {
      included: 'number of studies',
      kind: 'kind of review',
      approach: 'approach',
      question: 'question',
      databases: 'databases',
      searchDates: 'search dates',
      eligibility: 'eligibility criteria',
      subThemeCounts: 'studies for each sub-theme',
      findings: 'what helps and what can hinder',
      appraisal: 'appraisal',
      countries: 'countries',
      studyList: 'list of studies',
      flow: 'records found',
      publication: 'publication details',
      affiliation: 'affiliation',
      funder: 'funder',
      licence: 'licence',
      orcid: 'ORCID',
      onlineFirst: 'first online date',
      quotationPages: 'pages of quotations',
      participants: 'number of participants',
      ages: 'ages of participants',
      missing: 'who is missing',
      context: 'wider context',
    },
    included: (studies) => `${studies} included`,
    participants: (n) => n,
    ages: (range) => `ages ${range}`,
    themes: (themes, subThemes) => `${themes} and ${subThemes}`,
    part: (part, studies) => `${part.toLowerCase()}, ${studies}`,
    breakdown: (name, parts) => `${name.toLowerCase()}: ${parts.join(', and ')}`,
    subThemeCount: (names) => `number of studies on ${names}`,
    speakers: (authors) => ({
      participants: 'participants',
      author: authors === 1 ? 'author' : 'authors',
      reporter: 'reporter',
      'this briefing': 'us',
    }),
    limitations: (speakers) => `limitations (${speakers.join(', ')})`,
    keyMessage: (position, of) =>
      of === 1 ? 'key message' : `${ordinals[position] ?? `${position}th`} key message`,
    conclusion: (position, of) =>
      of === 1 ? 'conclusion' : `${ordinals[position] ?? `${position}th`} conclusion`,
    partAlone: (breakdown, part) => `${breakdown}: ${part.toLowerCase()}`,
    subThemeStudies: (name) => `Studies that mention “${name}”`,
    helps: (subTheme) => `What helps, under “${subTheme}”`,
    hinders: (subTheme) => `What can hinder, under “${subTheme}”`,
    participantsOf: (study) => `Participants of ${study}`,
    derived: 'Counted from the listed studies',
    countedFrom: (studies) =>
      studies.length === 0 ? 'Counted from the listed studies' : `Counted from ${studies.join('; ')}`,
    countedFromAll: (n) => `Counted from all ${figures(n)} listed studies`,
    listedIn: (counted, sources) => `${counted}, as listed in: ${sources}`,
    absent: (kind) =>
      kind === 'not reported' ? 'Not reported in any source that we saw' : capital(absent[kind]),
    toDo: 'Not looked up yet',
  },
  learning: {
    planCaption: 'What to do, how long it takes, and where it stands',
    step: 'What to do',
    time: 'Time',
    where: 'Where',
    nowhere: 'On your own paper',
    madeUp: 'Made up for this briefing. It describes no real person and does not come from the review.',
    what: 'What?',
    soWhat: 'So what?',
    nowWhat: 'Now what?',
    minutes: (n) => `${n} ${n === 1 ? 'minute' : 'minutes'}`,
    min: (n) => `${n} min`,
    peers: (minutes) => `For two people or more. Allow ${minutes} minutes.`,
    writtenAround: (subThemes) => `We wrote the scenario around ${subThemes}.`,
  },
  cpd: {
    from: 'Source: ',
    noNames: 'Leave out anything that could identify a person.',
    known: (on) => `Known on ${on}. Rules change: check with your regulator.`,
    knownOn: (on) => `Known on ${on}.`,
    since: (date) => `Since ${date}.`,
    notKnown: (reason) => `Not known: ${reason}.`,
    noAddress: '(address not known)',
    standards: (regulator, of) => `The parts of ${of}, of ${regulator}, that this may support:`,
    noStandards: (regulator, reason) =>
      `We do not know which standards of ${regulator} this may support: ${reason}.`,
    theirs: (regulator) => `The headings are those of ${regulator}; the hints are ours.`,
    ours: (regulator) => `The headings are ours, as we do not know those of ${regulator}.`,
  },
  edition: {
    maker: 'Made by',
    contact: 'Contact',
    rights: 'Rights',
    address: 'Published at',
    others: 'Other documents',
    citeAs: 'Cite as',
    line: (on, nextReview) => `${on}; next review due ${nextReview}`,
    partlyIn: (language) => `Some parts of this document are in ${languages[language].english} only.`,
    translation: 'Translation',
    unchecked: (kind, checkedBy) =>
      `${kind} · ${checkedBy === 'not done' ? 'unchecked translation' : 'translation not known to be checked'}`,
    translatedBy: (by, checkedBy) =>
      [
        typeof by === 'string' ? `By ${by}` : `By whom: ${absent[by.absent]}${reasonWithin(by.why)}`,
        typeof checkedBy === 'string'
          ? `checked by ${checkedBy}`
          : checkedBy.absent === 'not done'
            ? `not checked by a speaker of English${reasonWithin(checkedBy.why)}`
            : `whether a speaker of English checked it: ${absent[checkedBy.absent]}${reasonWithin(checkedBy.why)}`,
      ].join('; '),
    genre: (kind, title) => `${title}: ${kind}`,
    number: (n) => `Edition ${n}`,
  },
};
