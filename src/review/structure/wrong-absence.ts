import { isMap, type Node } from 'yaml';
import { faultAgainst } from '../../fault/fault.ts';
import { absenceKinds, inWords } from '../schema/absence.ts';
import { keyPlaceOf, nodeAt, type Path, pairsOf } from '../yaml/written.ts';
import type { Misfit, Reading } from './misfits.ts';
import { possibleAbsences } from './possible-absences.ts';

/** A value that is said to be absent for a reason that its place cannot have: “not done” of a number of people. */
export function wrongAbsence(path: Path, { schema, written }: Reading): Misfit | undefined {
  const { value } = nodeAt(written, path);
  if (!isMap<Node, Node | null>(value)) return undefined;
  const keys = pairsOf(value);
  const given = absenceKinds.find((kind) => keys.has(kind));
  const possible = possibleAbsences(schema, path);
  if (given === undefined || possible.length === 0 || possible.includes(given)) return undefined;
  return {
    path,
    unknownKey: false,
    fault: faultAgainst('data-has-known-shape', {
      place: keyPlaceOf(written, [...path, given]),
      found: `\`${given}\` for \`${path.findLast((step) => typeof step === 'string') ?? 'the review'}\``,
      expected: `${inWords(possible)}, with the reason, where there is no value`,
    }),
  };
}
