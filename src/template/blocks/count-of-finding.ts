import { paragraph, text } from '../../document/nodes.ts';
import type { Block, Marks, Run } from '../../document/tree.ts';
import type { Finding } from '../../review/review.ts';
import type { Filling } from '../filling.ts';
import { squaresOf, studyCount } from './figures.ts';

/** Its count; in squares as well where the document has no findings at a glance, which show them. */
export const countOfFinding = (finding: Finding, filling: Filling): readonly (Marks | Block)[] => [
  ...(filling.calls.has('findings') ? [] : squaresOf(finding.studies, filling.review.studies.included)),
  paragraph(countInWords(finding, filling), 'count'),
];

/** How many studies mention it, or that no number is given here, where others have one. */
export const countInWords = (
  { studies }: Finding,
  { review, messages }: Filling,
  isShort = false,
): readonly Run[] =>
  studies
    ? studyCount(studies, review.studies.included, messages, isShort || studies.saidForAll)
    : [text(messages.blocks.silences.noCountHere)];
