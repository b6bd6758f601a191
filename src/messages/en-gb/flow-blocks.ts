import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import type { Absence, AbsenceKind, Screeners } from '../../review/review.ts';
import { capital } from '../capital.ts';
import { isOfNumber, sentenceWithReason } from '../with-reason.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';
import { absent } from './values.ts';

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

/** Who screened, after “Titles and abstracts”. */
const screeners: Readonly<Record<Screeners, string>> = {
  'one person': 'One person',
  'one person and a check': 'One person, whose decisions somebody else checked',
  'two people independently': 'Two people, independently of each other',
  'several people independently': 'Several people, independently of each other',
  'several people, each a share': 'Several people, each a share of the records',
  'software alone': 'Software alone',
};

/** How records were found and chosen, and by whom. */
export const flowBlocks = ({ studies, aStudy, areReports, units }: Nouns) => ({
  /** The flow of records, reports and studies, in the boxes of PRISMA 2020. */
  flow: {
    caption: areReports
      ? 'Records and reports are different units: a report can stand in several records.'
      : `Records, reports and ${studies} are different units: ${aStudy} can have several reports.`,
    tableCaption: 'Each box of the flow with its number, and what it is made of or why',
    /** The same where no page has room for the diagram. */
    tableAlone:
      'The flow as a table, as its diagram would be larger than a page: each box with its number, and what it is made of or why',
    box: 'Box',
    number: 'Number',
    allStreams: 'Included',
    /** What was done with the records or reports of a box, after their number: “screened”. */
    done: flowSteps,
    /** What a box is called: “Records screened”. */
    step: (name: keyof typeof flowSteps, what: 'record' | 'report') =>
      `${capital(units[what][1])} ${flowSteps[name]}`,
    /** A part of a box, or a reason, before its number. */
    part: (label: Text) => phrase`${label}: `,
    inFigures: figures,
    /** Of a number that does not follow from those above it, with how far it is from them, before what the source says of it. */
    notExplained: (by: number, isMore: boolean) =>
      `${figures(by)} ${isMore ? 'more' : 'fewer'} than the boxes above leave; the source does not explain it`,
    /** Of the numbers of what was included, which can differ from those of the text as well. */
    includedNotExplained: 'does not follow from the other numbers; the source does not explain it',
    /** In the table: where the records of a stream go on with those of another, which it names. */
    joins: (stream: Text) => phrase`Go on in “${stream}”`,
    joinsAt: (name: keyof typeof flowSteps, what: 'record' | 'report') =>
      `from “${capital(units[what][1])} ${flowSteps[name]}” on`,
    /** Of reports that several streams brought. */
    inSeveralStreams: 'Reports that several streams brought, counted once',
    inSeveralStreamsAlone: 'brought by several streams, counted once',
    /** Of an update: what its previous version included. */
    earlier: 'Previous version of the review',
    earlierFrom: (version: Text) => phrase`Previous version of the review: ${version}`,
    earlierStudies: `Earlier ${studies}`,
    earlierReports: `Reports of the earlier ${studies}`,
    new: 'Added in this version',
    newStudies: `New ${studies}`,
    newReports: `Reports of the new ${studies}`,
    /** After “9 studies”, of the new ones: “new, in 10 reports”. */
    added: (reports: string | undefined) => (reports === undefined ? 'new' : `new, in ${reports}`),
    /** After “34 studies”, of the earlier ones. */
    earlierIn: (reports: string | undefined) =>
      reports === undefined ? 'included there' : `included there, in ${reports}`,
    inQualitativeSynthesis: `${capital(studies)} in the qualitative synthesis`,
    inQuantitativeSynthesis: `${capital(studies)} in the quantitative synthesis (meta-analysis)`,
    qualitative: 'in the qualitative synthesis',
    quantitative: 'in the quantitative synthesis (meta-analysis)',
    includedReports: areReports ? 'Reports retrieved' : `Reports of the included ${studies}`,
    includedStudies: `${capital(studies)} included`,
    /** After the number of studies: “included, in 15 reports”. */
    included: (reports: string) => `included, in ${reports}`,
    /** The same where there is no number of reports. */
    includedAlone: (kind: AbsenceKind) => `included; the number of their reports is ${absent[kind]}`,
    /** In place of the whole flow. */
    absent: ({ absent: kind, why }: Absence) =>
      sentenceWithReason(
        isOfNumber(kind)
          ? `The numbers of records found and screened are ${absent[kind]}`
          : `Finding and screening of records: ${absent[kind]}`,
        why,
      ),
  },
  /** Who chose the studies. */
  screening: {
    titlesAndAbstracts: 'Titles and abstracts screened by',
    fullTexts: 'Full texts assessed by',
    /** “Two people, independently of each other, with Rayyan (a third settled what they disagreed on)”. */
    by: (who: Screeners, software: Text | undefined, note: Text | undefined): Phrase =>
      phrase`${screeners[who]}${software === undefined ? '' : phrase`${who === 'software alone' ? ': ' : ', with '}${software}`}${note === undefined ? '' : phrase` (${note})`}`,
  },
});
