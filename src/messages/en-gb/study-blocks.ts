import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import type { FindingKind } from '../../review/kind-of-findings.ts';
import type { Absence, AbsenceKind, Breakdown, ReviewKind } from '../../review/review.ts';
import { capital } from '../capital.ts';
import { isOfNumber, sentenceWithReason } from '../with-reason.ts';
import { absent, figures, findingNames, kindWithArticle, list, unit } from './values.ts';

/** What stands before something, and what after. */
type Around = readonly [string, string];

/** What stands before a figure with its unit, these, and what stands after. */
type AroundFigure = readonly [string, string, string];

const aged: Around = [' aged ', ''];

/** Blocks about the studies: what was searched for, who took part, which study says what. */
export const studyBlocks = {
  dotField: {
    caption: (people: number): AroundFigure =>
      people === 1
        ? ['The dot is the ', '1 person', ' who took part in the studies.']
        : ['Each dot is one of the ', `${figures(people)} people`, ' who took part in the studies.'],
    alternative: (people: number) =>
      people === 1 ? '1 dot, for the one participant' : `${figures(people)} dots, one for each participant`,
  },
  /** Under the strip of dots: what the review is, and who took part. */
  strip: {
    /** “A scoping review by Harry Bark (2023)”. */
    review: (kind: ReviewKind | undefined, authors: readonly string[], year: number | undefined) =>
      [
        kind === undefined ? 'A review' : capital(kindWithArticle(kind)),
        ...(authors.length === 0
          ? []
          : [`by ${authors.length > 3 ? `${authors[0]} and others` : list(authors)}`]),
        ...(year === undefined ? [] : [`(${year})`]),
      ].join(' '),
    /** Before “12 studies”. */
    of: 'of',
    participants: 'Participants',
    /** What stands before and after “18 to 75”. */
    aged,
    oneDotEach: 'one dot each',
    /** “their number is not reported in the source”. */
    theirNumber: (kind: AbsenceKind) => `their number is ${absent[kind]}`,
  },
  countPicture: (text: string) => `A row of squares, one for each included study: ${text}`,
  /** Below a large figure. */
  figures: {
    studies: (n: number) => unit(n, 'study'),
    participants: (n: number) => unit(n, 'participant'),
    ages: 'years of age',
    themes: (n: number) => unit(n, 'theme'),
    subThemes: (n: number) => unit(n, 'sub-theme'),
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
    issn: (numbers: string) => `ISSN ${numbers}`,
    issnOfBoth: (print: string, online: string) => `${print} (print), ${online} (online)`,
    kindAndApproach: (kind: string, approach: Phrase) => phrase`${capital(kind)}, with ${approach}`,
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
    /** What stands before the included studies, and what after; their number where there is one. */
    caption: (studies: number | undefined): Around => [
      'How the ',
      studies === 1 ? ' was done' : ' were done',
    ],
    /** In place of their number, where there is none. */
    studiesAlone: (_kind: AbsenceKind) => 'studies',
    part: 'Method',
    studies: 'Studies that used it',
    /** Of a breakdown of some of the studies, with what these are called. */
    nameOf: (breakdown: Text, studies: Text) => phrase`${breakdown} (${studies})`,
    overlap: (breakdown: Breakdown) =>
      phrase`A study can be counted in more than one row of “${breakdown.name}”, so these rows do not add up.`,
  },
  studyList: {
    /** What stands before the number of studies, and what after. */
    caption: (studies: number, of: FindingKind): Around => [
      'The ',
      ` that the review includes, and the ${findingNames[of][1]} that ${studies === 1 ? 'it' : 'each'} supports`,
    ],
    study: 'Study',
    participants: 'Participants',
    /** In place of a column in which all cells say the same. */
    noParticipants: ({ absent: kind, why }: Absence) =>
      sentenceWithReason(
        isOfNumber(kind)
          ? `How many people took part in each study is ${absent[kind]}`
          : `Participants of the studies: ${absent[kind]}`,
        why,
      ),
    findings: (of: FindingKind) => `${capital(findingNames[of][1])} that it supports`,
    none: (of: FindingKind) => `None of the ${findingNames[of][1]}`,
  },
  /** Which study supports which sub-theme. */
  matrix: {
    /** Of the sub-themes of a theme, or of all themes that have none. */
    caption: (
      theme: Text | undefined,
      supporting: number,
      studies: number,
      columns: number,
      of: FindingKind,
    ): readonly [Phrase, string, string] => [
      theme === undefined ? 'The ' : phrase`${theme}: the `,
      `${figures(supporting)} of ${figures(studies)} ${unit(studies, 'study')}`,
      ` that ${supporting === 1 ? 'supports' : 'support'} ${columns === 1 ? `the ${findingNames[of][0]}` : `at least one of these ${findingNames[of][1]}`}`,
    ],
    study: 'Study',
    count: 'Studies that support it',
    /** Where the counts of the sub-themes are counted from these tables. */
    counted: (of: FindingKind) =>
      `The number of studies for each ${findingNames[of][0]} is counted from here.`,
    /** What the squares mean, where some are filled. */
    legend: (hasEmpty: boolean, of: FindingKind) =>
      `A filled square says that the study supports the ${findingNames[of][0]}${hasEmpty ? ', an empty one that it does not' : ''}.`,
    supports: 'Supports it',
    doesNot: 'Does not',
  },
  findings: {
    /** What the squares mean. */
    legend: (studies: number, of: FindingKind): AroundFigure =>
      studies === 1
        ? [
            'The square is the ',
            '1 study',
            `. It is filled where the study mentions the ${findingNames[of][0]}.`,
          ]
        : [
            'Each square is one of the ',
            `${figures(studies)} studies`,
            `. A filled square is a study that mentions the ${findingNames[of][0]}. The place of a square in its row has no meaning.`,
          ],
    /** Of a table that says what each covers, or how many studies mention it, or both. */
    caption: (hasCounts: boolean, hasCovers: boolean, of: FindingKind) => {
      const all = capital(findingNames[of][1]);
      if (!hasCovers) return `${all}, and how many of the included studies mention each`;
      return hasCounts
        ? `${all}, what each covers, and how many of the included studies mention it`
        : `${all}, and what each covers`;
    },
    shortCaption: (hasSquares: boolean, of: FindingKind) =>
      hasSquares
        ? `Each square is one study; a filled one is a study that mentions the ${findingNames[of][0]}.`
        : `${capital(findingNames[of][1])}, and how many of the included studies mention each`,
    /** In place of a column in which no cell has a count, for the same reason. */
    noStudies: ({ absent: kind, why }: Absence, of: FindingKind) =>
      sentenceWithReason(`How many studies mention a ${findingNames[of][0]} is ${absent[kind]}`, why),
    finding: (of: FindingKind) => capital(findingNames[of][0]),
    /** In the row of a theme without sub-themes, under the name of the theme. */
    wholeTheme: 'The theme as a whole',
    /** In a cell for what the data leave out of one finding and say of others. */
    notMentioned: 'Not mentioned here',
    covers: 'What it covers',
    studies: 'Studies that mention it',
    studiesInSquares: 'Mentioned by (filled squares)',
  },
  theme: {
    /** `columns`: what the table says of each sub-theme, in the words for the caption. */
    caption: (theme: Text, columns: readonly string[]) =>
      phrase`${theme}: ${columns.length === 0 ? 'the sub-themes' : list(columns)}`,
    studiesInCaption: 'the studies that mention each sub-theme',
    helpsInCaption: 'what helps',
    hindersInCaption: 'what can hinder',
    subTheme: 'Sub-theme',
    subThemeAndStudies: 'Sub-theme and studies',
    /** In place of a column in which all cells say the same. */
    noStudies: ({ absent: kind, why }: Absence) =>
      sentenceWithReason(`How many studies mention these sub-themes is ${absent[kind]}`, why),
    helps: 'What helps',
    hinders: 'What can hinder',
    noHinders: ({ absent: kind, why }: Absence) =>
      sentenceWithReason(`What can hinder is ${absent[kind]} for any of these sub-themes`, why),
    noHelps: ({ absent: kind, why }: Absence) =>
      sentenceWithReason(`What helps is ${absent[kind]} for any of these sub-themes`, why),
  },
};
