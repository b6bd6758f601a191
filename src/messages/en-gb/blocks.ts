import type { Speaker } from '../../review/review.ts';
import type { BlockMessages } from '../block-messages.ts';
import { capital } from '../capital.ts';
import { isOfNumber } from '../is-of-number.ts';
import { languages } from '../language.ts';
import { reasonWithin, sentenceWithReason } from '../with-reason.ts';
import { absent, figures, kindWithArticle, list, unit, units, words } from './wording.ts';

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

const nth = (position: number): string => ordinals[position] ?? `${position}th`;

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
  addedBy: (speaker, authors, participants) =>
    ({
      participants:
        participants === undefined
          ? said(speaker, authors)
          : `${capital(words(participants))} ${unit(participants, 'participant')} said`,
      author: `${capital(theAuthors(authors))} added`,
      reporter: said(speaker, authors),
      'this briefing': 'We add',
    })[speaker],
  whoSaysWhat: (speaker, authors) =>
    ({
      participants: 'People who took part in the studies, as our sources report them',
      author: `${capital(theAuthors(authors))} of the review`,
      reporter: 'Somebody who reported on the review',
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
    caption: (people) =>
      people === 1
        ? ['The dot is the ', '1 person', ' who took part in the studies.']
        : ['Each dot is one of the ', `${figures(people)} people`, ' who took part in the studies.'],
    alternative: (people) =>
      people === 1 ? '1 dot, for the one participant' : `${figures(people)} dots, one for each participant`,
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
    caption: (studies) => ['How the ', studies === 1 ? ' was done' : ' were done'],
    studiesAlone: () => 'studies',
    part: 'Method',
    studies: 'Studies that used it',
    nameOf: (breakdown, studies) => `${breakdown} (${studies})`,
    overlap: (breakdown) =>
      `A study can be counted in more than one row of “${breakdown.name}”, so these rows do not add up.`,
  },
  studyList: {
    caption: (studies) => [
      'The ',
      ` that the review includes, and the sub-themes that ${studies === 1 ? 'it' : 'each'} supports`,
    ],
    study: 'Study',
    participants: 'Participants',
    noParticipants: ({ absent: kind, why }) =>
      sentenceWithReason(
        isOfNumber(kind)
          ? `How many people took part in each study is ${absent[kind]}`
          : `Participants of the studies: ${absent[kind]}`,
        why,
      ),
    subThemes: 'Sub-themes that it supports',
    none: 'None of the sub-themes',
  },
  flow: {
    caption: 'Records, reports and studies are different units: a study can have several reports.',
    tableCaption: 'Each box of the flow with its number, and what it is made of or why',
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
    caption: (theme, supporting, studies, subThemes) => [
      `${theme}: the `,
      `${figures(supporting)} of ${figures(studies)} ${unit(studies, 'study')}`,
      ` that ${supporting === 1 ? 'supports' : 'support'} ${subThemes === 1 ? 'the sub-theme' : 'at least one of these sub-themes'}`,
    ],
    study: 'Study',
    count: 'Studies that support it',
    counted: 'The number of studies for each sub-theme is counted from here.',
    legend: (hasEmpty) =>
      `A filled square says that the study supports the sub-theme${hasEmpty ? ', an empty one that it does not' : ''}.`,
    supports: 'Supports it',
    doesNot: 'Does not',
  },
  findings: {
    legend: (studies) =>
      studies === 1
        ? ['The square is the ', '1 study', '. It is filled where the study mentions the sub-theme.']
        : [
            'Each square is one of the ',
            `${figures(studies)} studies`,
            '. A filled square is a study that mentions the sub-theme. The place of a square in its row has no meaning.',
          ],
    caption: (hasCounts) =>
      hasCounts
        ? 'Sub-themes, what each covers, and how many of the included studies mention it'
        : 'Sub-themes, and what each covers',
    shortCaption: (hasSquares) =>
      hasSquares
        ? 'Each square is one study; a filled one is a study that mentions the sub-theme.'
        : 'Sub-themes, and how many of the included studies mention each',
    noStudies: ({ absent: kind, why }) =>
      sentenceWithReason(`How many studies mention a sub-theme is ${absent[kind]}`, why),
    subTheme: 'Sub-theme',
    covers: 'What it covers',
    studies: 'Studies that mention it',
    studiesInSquares: 'Mentioned by (filled squares)',
  },
  theme: {
    caption: (theme, columns) => `${theme}: ${columns.length === 0 ? 'the sub-themes' : list(columns)}`,
    studiesInCaption: 'the studies that mention each sub-theme',
    helpsInCaption: 'what helps',
    hindersInCaption: 'what can hinder',
    subTheme: 'Sub-theme',
    subThemeAndStudies: 'Sub-theme and studies',
    noStudies: ({ absent: kind, why }) =>
      sentenceWithReason(`How many studies mention these sub-themes is ${absent[kind]}`, why),
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
  limitations: {
    none: (speaker, authors) =>
      speaker === undefined
        ? 'No limitation is named here.'
        : `No limitation is named here that ${
            {
              participants: 'participants stated',
              author: `${theAuthors(authors)} stated`,
              reporter: 'the reporter added',
              'this briefing': 'we added',
            }[speaker]
          }.`,
  },
  points: {
    caption: 'Points to consider for practice, and what each rests on',
    point: 'For practice',
    restsOn: 'Rests on',
    conclusions: 'The conclusions of the review',
  },
  sources: {
    caption: 'What each figure and statement rests on, and how well it is documented',
    source: 'Source',
    figures: 'Figures and statements, by how sure we are of them',
    sureness: { high: 'High', medium: 'Medium', 'low to medium': 'Low to medium', low: 'Low' },
    theSources: 'The sources: ',
    read: (what) => `we read ${what}`,
    labels: {
      included: 'Number of included studies',
      kind: 'Kind of review',
      approach: 'Approach',
      question: 'Question',
      databases: 'Databases',
      searchDates: 'Search dates',
      eligibility: 'Eligibility criteria',
      includedIf: 'Criteria for including studies',
      excludedIf: 'Criteria for leaving studies out',
      appraisal: 'Appraisal',
      countries: 'Countries',
      studyList: 'List of studies',
      flow: 'Records found',
      publication: 'Publication details',
      affiliation: 'Affiliation',
      funder: 'Funder',
      licence: 'Licence',
      orcid: 'ORCID',
      onlineFirst: 'First online date',
      quotationPages: 'Pages of quotations',
      participants: 'Number of participants',
      ages: 'Ages of participants',
      conclusions: 'Conclusions',
      limitations: 'Limitations',
      missing: 'Who is missing',
      context: 'Wider context',
    },
    included: (studies) => `${studies} included`,
    participants: (n) => n,
    ages: (range) => `Ages ${range}`,
    themes: (themes, subThemes) => `${themes} and ${subThemes}`,
    ofSubThemes: {
      studies: {
        all: 'Studies for each sub-theme',
        some: 'Number of studies',
        others: 'Studies (other sub-themes)',
      },
      helps: { all: 'What helps', some: 'What helps', others: 'What helps (other sub-themes)' },
      hinders: {
        all: 'What can hinder',
        some: 'What can hinder',
        others: 'What can hinder (other sub-themes)',
      },
    },
    allOfTheme: 'all sub-themes',
    speakers: (authors) => ({
      participants: 'participants',
      author: authors === 1 ? 'author' : 'authors',
      reporter: 'reporter',
      'this briefing': 'us',
    }),
    claims: (label, speakers) =>
      `${label} (${speakers
        .map(({ speaker, positions }) =>
          positions === undefined ? speaker : `${speaker}: ${list(positions.map(nth))}`,
        )
        .join(speakers.some(({ positions }) => positions !== undefined) ? '; ' : ', ')})`,
    keyMessage: (position, of) => (of === 1 ? 'Key message' : `${capital(nth(position))} key message`),
    conclusion: (position, of) => (of === 1 ? 'Conclusion' : `${capital(nth(position))} conclusion`),
    partAlone: (breakdown, part) => `${breakdown}: ${part}`,
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
