import { inARow, runs } from '../../document/nodes.ts';
import type { Run } from '../../document/tree.ts';
import type { Place } from '../../fault/fault.ts';
import { phrase } from '../../language/phrase.ts';
import type { IncludedStudy } from '../../review/review.ts';
import type { Filling } from '../filling.ts';

/** “Ash (2012); Ash (2014), Study 1”: each of its reports, and what tells it from another study. */
export const nameOfStudy = (study: IncludedStudy, { cite }: Filling, place: Place): readonly Run[] => [
  ...inARow(
    study.citekeys.map((citekey) => [
      { type: 'citation', cluster: cite({ mode: 'narrative', items: [{ citekey }] }, place) },
    ]),
  ),
  ...(study.label === undefined ? [] : runs(phrase`, ${study.label}`)),
];
