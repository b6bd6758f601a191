import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import type { FindingKind } from '../../review/kind-of-findings.ts';
import { figures, findingNames, unit } from './values.ts';

/** What stands before a figure with its unit, these, and what stands after. */
type AroundFigure = readonly [string, string, string];

/** Blocks that a review of many studies or many findings needs. */
export const largeReviewBlocks = {
  /** Which study supports what. */
  matrix: {
    /** `ends`: the first and the last theme of a table that has not all of them, or the one that it has. */
    caption: (
      ends: readonly [first: Text, last?: Text] | undefined,
      supporting: number,
      studies: number,
      columns: number,
      of: FindingKind,
    ): readonly [Phrase, string, string] => [
      ends === undefined
        ? 'The '
        : ends[1] === undefined
          ? phrase`${ends[0]}: the `
          : phrase`From ${ends[0]} to ${ends[1]}: the `,
      `${figures(supporting)} of ${figures(studies)} ${unit(studies, 'study')}`,
      ` that ${supporting === 1 ? 'supports' : 'support'} ${columns === 1 ? `the ${findingNames[of][0]}` : `at least one of these ${findingNames[of][1]}`}.`,
    ],
    /** In which order the rows stand. */
    order: (areGrouped: boolean) =>
      areGrouped
        ? ' They stand in groups by the first theme that each supports, and those that support the same stand together.'
        : ' Those that support the same stand together.',
    study: 'Study',
    count: 'Studies that support it',
    /** Where the counts of the findings are counted from these tables. */
    counted: (of: FindingKind) =>
      `The number of studies for each ${findingNames[of][0]} is counted from here.`,
    /** What the squares mean. */
    legend: (hasEmpty: boolean, of: FindingKind) =>
      `A filled square says that the study supports the ${findingNames[of][0]}${hasEmpty ? ', an empty one that it does not' : ''}.`,
    /** In a cell, for who hears it with the head of its row and of its column. */
    supports: 'Yes',
    doesNot: 'No',
  },
  /** What bars say, which stand for squares where there are too many to count at a glance. */
  bars: {
    legend: (studies: number, of: FindingKind): AroundFigure => [
      'Each bar stands for all ',
      `${figures(studies)} studies`,
      `. Its filled part stands for those that mention the ${findingNames[of][0]}.`,
    ],
    shortCaption: (studies: number, of: FindingKind) =>
      `Each bar stands for all ${figures(studies)} studies; its filled part stands for those that mention the ${findingNames[of][0]}.`,
    studiesInBars: 'Mentioned by (filled part)',
    countPicture: (text: string) => `A bar for all included studies, with a filled part: ${text}`,
  },
};
