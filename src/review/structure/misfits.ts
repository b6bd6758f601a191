import type { z } from 'zod';
import type { Fault } from '../../fault/fault.ts';
import { nodeAt, type Path, type Written } from '../yaml/written.ts';
import type { Repair } from './mend.ts';
import { nearestForm } from './nearest-form.ts';
import { unknownKey, wrongName } from './unknown-key.ts';
import { wrongAbsence } from './wrong-absence.ts';
import { wrongValue } from './wrong-value.ts';

type Issue = z.core.$ZodIssue;

/** One place at which the data do not have the shape of the schema, and how it can be mended. */
export interface Misfit extends Repair {
  readonly fault: Fault;
}

/** A file and the schema that it should have. */
export interface Reading {
  readonly schema: z.core.$ZodType;
  readonly written: Written;
}

/** More than a person looks through; the rest of the data is then not looked at. */
export const mostMisfits = 100;

/** What a schema found, each cause once, in plain words and at its place. */
export function misfits(issues: readonly Issue[], reading: Reading): readonly Misfit[] {
  return withoutEchoes(issues.slice(0, mostMisfits + 1).flatMap((issue) => misfit(issue, [], reading)));
}

function misfit(issue: Issue, base: Path, reading: Reading): readonly Misfit[] {
  const path: Path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  switch (issue.code) {
    case 'invalid_union': {
      const absence = wrongAbsence(path, reading);
      if (absence) return [absence];
      const nearer = nodeAt(reading.written, path).value ? nearestForm(issue.errors) : [];
      return nearer.length > 0
        ? nearer.flatMap((each) => misfit(each, path, reading))
        : [wrongValue(path, reading)];
    }
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostMisfits + 1).map((key) => unknownKey(path, key, reading));
    case 'invalid_key':
      return [wrongName(path, reading)];
    default:
      return [wrongValue(path, reading)];
  }
}

/** A misspelt key is also a missing one: the spelling is the cause and is said once. */
function withoutEchoes(all: readonly Misfit[]): readonly Misfit[] {
  const meant = new Set(
    all.flatMap((each) =>
      each.meant === undefined ? [] : [JSON.stringify([...each.path.slice(0, -1), each.meant])],
    ),
  );
  return all.filter(
    ({ path, unknownKey, fault }) =>
      unknownKey || fault.rule !== 'key-is-present' || !meant.has(JSON.stringify(path)),
  );
}
