import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import type { FindingKind } from '../../review/kind-of-findings.ts';
import type { Absence, AbsenceKind, Breakdown, ReviewKind } from '../../review/review.ts';
import { capital } from '../capital.ts';
import { isOfNumber, sentenceWithReason } from '../with-reason.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';
import type { DrawnAs } from './tentative.ts';
import { absent, list } from './values.ts';

/** What stands before something, and what after. */
type Around = readonly [string, string];

/** What stands before a figure with its unit, these, and what stands after. */
/** A square that stands for a study, at the beginning of a sentence. */
const marked: Readonly<Record<DrawnAs, string>> = {
  full: 'A filled square',
  tentative: 'A square with a dot in it',
  both: 'A filled square, or one with a dot in it,',
};

/** Where some numbers are weakly documented and others are not. */
const dotMeans = ' A dot says that the number is weakly documented.';

type AroundFigure = readonly [string, string, string];

const aged: Around = [' aged ', ''];

/** Blocks about the studies: what was searched for, who took part, which study says what. */
export const studyBlocks = ({
  study,
  studies,
  aStudy,
  whereTheyTookPart,
  theReview,
  subTheme,
  unit,
  units,
  counted,
  findingNames,
  article,
  supports,
  kindWithArticle,
}: Nouns) => ({
  dotField: {
    caption: (people: number): AroundFigure =>
      people === 1
        ? ['The dot is the ', '1 person', ` who took part in the ${whereTheyTookPart}.`]
        : [
            'Each dot is one of the ',
            `${figures(people)} people`,
            ` who took part in the ${whereTheyTookPart}.`,
          ],
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
  countPicture: (text: string) => `A row of squares, one for each included ${study}: ${text}`,
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
    furtherQuestions: (n: number) => (n === 1 ? 'Further question' : 'Further questions'),
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
  eligibility: {
    included: `${capital(studies)} were included if`,
    excluded: `${capital(studies)} were left out if`,
  },
  studies: {
    participants: 'Participants',
    ages: 'Ages',
    aged: 'years',
    countries: 'Countries',
    appraisal: 'Quality',
    list: `List of ${studies}`,
  },
  breakdowns: {
    /** What stands before the included studies, and what after; their number where there is one. */
    caption: (n: number | undefined): Around => ['How the ', n === 1 ? ' was done' : ' were done'],
    /** In place of their number, where there is none. */
    studiesAlone: (_kind: AbsenceKind) => studies,
    part: 'Method',
    studies: `${capital(studies)} that used it`,
    /** Of a breakdown of some of the studies, with what these are called. */
    nameOf: (breakdown: Text, ofWhich: Text) => phrase`${breakdown} (${ofWhich})`,
    overlap: (breakdown: Breakdown) =>
      phrase`${capital(aStudy)} can be counted in more than one row of “${breakdown.name}”, so these rows do not add up.`,
  },
  studyList: {
    /** What stands before the number of studies, and what after. */
    caption: (n: number, of: FindingKind): Around => [
      'The ',
      ` that ${theReview} includes, and the ${findingNames[of][1]} that ${n === 1 ? 'it' : 'each'} ${supports(of)[0]}`,
    ],
    study: capital(study),
    participants: 'Participants',
    /** In place of a column in which all cells say the same. */
    noParticipants: ({ absent: kind, why }: Absence) =>
      sentenceWithReason(
        isOfNumber(kind)
          ? `How many people took part in each ${study} is ${absent[kind]}`
          : `Participants of the ${studies}: ${absent[kind]}`,
        why,
      ),
    findings: (of: FindingKind) => `${capital(findingNames[of][1])} that it ${supports(of)[0]}`,
    none: (of: FindingKind) => `None of the ${findingNames[of][1]}`,
  },
  findings: {
    /** What the squares mean. */
    legend: (n: number, of: FindingKind, as: DrawnAs): AroundFigure =>
      n === 1
        ? [
            'The square is the ',
            counted(1, 'study'),
            `. It ${{ full: 'is filled', tentative: 'has a dot in it', both: 'is filled, or has a dot in it,' }[as]} where the ${study} mentions the ${findingNames[of][0]}.${as === 'both' ? dotMeans : ''}`,
          ]
        : [
            'Each square is one of the ',
            counted(n, 'study'),
            `. ${marked[as]} is ${aStudy} that mentions the ${findingNames[of][0]}.${as === 'both' ? dotMeans : ''} The place of a square in its row has no meaning.`,
          ],
    /** Of a table that says what each covers, or how many studies mention it, or both. */
    caption: (hasCounts: boolean, hasCovers: boolean, of: FindingKind) => {
      const all = capital(findingNames[of][1]);
      if (!hasCovers) return `${all}, and how many of the included ${studies} mention each`;
      return hasCounts
        ? `${all}, what each covers, and how many of the included ${studies} mention it`
        : `${all}, and what each covers`;
    },
    shortCaption: (hasSquares: boolean, of: FindingKind, as: DrawnAs) =>
      hasSquares
        ? `Each square is one ${study}; ${{ full: 'a filled one', tentative: 'one with a dot in it', both: 'one that is filled, or has a dot in it,' }[as]} is ${aStudy} that mentions the ${findingNames[of][0]}.`
        : `${capital(findingNames[of][1])}, and how many of the included ${studies} mention each`,
    /** In place of a column in which no cell has a count, for the same reason. */
    noStudies: ({ absent: kind, why }: Absence, of: FindingKind) =>
      sentenceWithReason(
        `How many ${studies} mention ${article(of)} ${findingNames[of][0]} is ${absent[kind]}`,
        why,
      ),
    finding: (of: FindingKind) => capital(findingNames[of][0]),
    /** In a list of names in which some themes have no sub-themes. */
    subThemesOf: (ofTheme: Text, subThemes: Phrase) => phrase`${ofTheme}: ${subThemes}`,
    /** In a cell for what the data leave out of one finding and say of others. */
    notMentioned: 'Not mentioned here',
    covers: 'What it covers',
    studies: (_of: FindingKind) => `${capital(studies)} that mention it`,
    studiesInSquares: (_of: FindingKind, as: DrawnAs) =>
      `Mentioned by (${{ full: 'filled squares', tentative: 'squares with a dot', both: 'squares filled or with a dot' }[as]})`,
  },
  theme: {
    /** `columns`: what the table says of each sub-theme, in the words for the caption. */
    caption: (ofTheme: Text, columns: readonly string[]) =>
      phrase`${ofTheme}: ${columns.length === 0 ? `the ${units['sub-theme'][1]}` : list(columns)}`,
    studiesInCaption: `the ${studies} that mention each ${subTheme}`,
    helpsInCaption: 'what helps',
    hindersInCaption: 'what can hinder',
    /** Over a column of which one speaker says all: “What helps (participants said)”. */
    saidBy: (head: string, said: string) => `${head} (${said.slice(0, 1).toLowerCase()}${said.slice(1)})`,
    subTheme: capital(subTheme),
    subThemeAndStudies: `${capital(subTheme)} and ${studies}`,
    /** In place of a column in which all cells say the same. */
    noStudies: ({ absent: kind, why }: Absence) =>
      sentenceWithReason(
        `How many ${studies} mention these ${units['sub-theme'][1]} is ${absent[kind]}`,
        why,
      ),
    helps: 'What helps',
    hinders: 'What can hinder',
    noHinders: ({ absent: kind, why }: Absence) =>
      sentenceWithReason(`What can hinder is ${absent[kind]} for any of these ${units['sub-theme'][1]}`, why),
    noHelps: ({ absent: kind, why }: Absence) =>
      sentenceWithReason(`What helps is ${absent[kind]} for any of these ${units['sub-theme'][1]}`, why),
  },
});
