import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import type { FindingKind } from '../../review/kind-of-findings.ts';
import { capital } from '../capital.ts';
import type { ChosenFor } from '../chosen-for.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';
import type { DrawnAs } from './tentative.ts';

/** What stands before a figure with its unit, these, and what stands after. */
type AroundFigure = readonly [string, string, string];

/** What of a bar stands for the studies that are counted. */
const partOf: Readonly<Record<DrawnAs, string>> = {
  full: 'its filled part',
  tentative: 'the thin bar in it',
  both: 'its filled part, or the thin bar in it,',
};

const thinMeans = ' A thin bar says that the number is weakly documented.';

/** Blocks that a review of many studies or many findings needs. */
export const largeReviewBlocks = ({ study, studies, theme, counted, findingNames, supports }: Nouns) => ({
  /** Which study supports what. */
  matrix: {
    /** `ends`: the first and the last theme of a table that has not all of them, or the one that it has. */
    caption: (
      ends: readonly [first: Text, last?: Text] | undefined,
      supporting: number,
      all: number,
      columns: number,
      of: FindingKind,
    ): readonly [Phrase, string, string] => {
      const isAll = supporting === all && all > 1;
      const which = isAll ? 'all' : 'the';
      return [
        ends === undefined
          ? `${capital(which)} `
          : ends[1] === undefined
            ? phrase`${ends[0]}: ${which} `
            : phrase`From ${ends[0]} to ${ends[1]}: ${which} `,
        isAll ? counted(all, 'study') : `${figures(supporting)} of ${counted(all, 'study')}`,
        `${isAll ? '' : ' that'} ${supports(of)[supporting === 1 ? 0 : 1]} ${columns === 1 ? `the ${findingNames[of][0]}` : `at least one of these ${findingNames[of][1]}`}.`,
      ];
    },
    /** In which order the rows stand, of which each is about something else. */
    order: (areGrouped: boolean, of: FindingKind) =>
      areGrouped
        ? ` They stand in groups by the first ${theme} that each ${supports(of)[0]}, and those that ${supports(of)[1]} the same stand together.`
        : ` Those that ${supports(of)[1]} the same stand together.`,
    study: capital(study),
    count: (of: FindingKind) => `${capital(studies)} that ${supports(of)[1]} it`,
    /** Where the counts of the findings are counted from these tables. */
    counted: (of: FindingKind) =>
      `The number of ${studies} for each ${findingNames[of][0]} is counted from here.`,
    /** What the squares mean. */
    legend: (hasEmpty: boolean, of: FindingKind) =>
      `A filled square says that the ${study} ${supports(of)[0]} the ${findingNames[of][0]}${hasEmpty ? ', an empty one that it does not' : ''}.`,
    /** In a cell, for who hears it with the head of its row and that of its column. */
    supports: (_of: FindingKind) => 'Yes',
    doesNot: (_of: FindingKind) => 'No',
  },
  /** Of a review that has more findings than a table of whole rows, or a short document, has room for. */
  someFindings: {
    /** Why these stand here, or first. `areTied`: whether others have as many studies as the last of them. */
    chosen: (
      chosen: number,
      all: number,
      { why, areTied }: { readonly why: ChosenFor; readonly areTied: boolean },
      of: FindingKind,
    ) =>
      ({
        'what matters most': `We chose ${chosen === 1 ? 'this' : 'these'} ${figures(chosen)} of ${figures(all)} ${findingNames[of][1]}.`,
        'most studies': `These are the ${figures(chosen)} of ${figures(all)} ${findingNames[of][1]} with the largest numbers of ${studies}${areTied ? ', and of equal ones the first' : ''}.`,
        'their order': `These are the first ${figures(chosen)} of ${figures(all)} ${findingNames[of][1]}.`,
      })[why],
    /** Over the table of the others. */
    others: (others: number, all: number, of: FindingKind) =>
      `The other ${figures(others)} of ${figures(all)} ${findingNames[of][1]}`,
    /** Where the others are. `document`: the name of another one that has them. */
    elsewhere: (others: number, document: string | undefined) =>
      document === undefined
        ? ` Left out here: the other ${figures(others)}.`
        : ` The other ${figures(others)} are in “${document}”.`,
  },
  /** What bars say, which stand for squares where there are too many to count at a glance. */
  bars: {
    legend: (all: number, of: FindingKind, as: DrawnAs): AroundFigure => [
      'Each bar stands for all ',
      counted(all, 'study'),
      `. ${capital(partOf[as])} stands for those that mention the ${findingNames[of][0]}.${as === 'both' ? thinMeans : ''}`,
    ],
    shortCaption: (all: number, of: FindingKind, as: DrawnAs) =>
      `Each bar stands for all ${counted(all, 'study')}; ${partOf[as]} stands for those that mention the ${findingNames[of][0]}.`,
    studiesInBars: (_of: FindingKind, as: DrawnAs) =>
      `Mentioned by (${{ full: 'filled part', tentative: 'thin bar', both: 'filled part or thin bar' }[as]})`,
    countPicture: (text: string) => `A bar for all included ${studies}, with a filled part: ${text}`,
  },
});
