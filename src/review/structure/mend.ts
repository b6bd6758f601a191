import type { z } from 'zod';
import type { Path } from '../yaml/written.ts';
import { isOptional, schemaAt } from './schema-at.ts';
import type { Misfit } from './shape-faults.ts';
import { standInOf } from './stand-in.ts';

/**
 * The data with each misfit left out or replaced by a stand-in, so that the rules can still read the rest.
 * Where no stand-in is known, the whole that the value is in is replaced. Members of lists keep their positions.
 */
export function mend(value: unknown, misfits: readonly Misfit[], schema: z.core.$ZodType): unknown {
  return misfits.reduce(
    (mended, { path, unknownKey }) =>
      unknownKey ? change(mended, path, undefined) : replace(mended, path, schema),
    value,
  );
}

function replace(value: unknown, path: Path, schema: z.core.$ZodType): unknown {
  if (path.length === 0) return value;
  const found = schemaAt(schema, path);
  const stand = found && standInOf(found);
  if (stand !== undefined) return change(value, path, stand);
  return isOptional(schema, path)
    ? change(value, path, undefined)
    : replace(value, path.slice(0, -1), schema);
}

function change(value: unknown, [step, ...rest]: Path, now: unknown): unknown {
  if (isList(value)) {
    return value.map((member, index) =>
      index !== step ? member : rest.length > 0 ? change(member, rest, now) : (now ?? member),
    );
  }
  if (typeof value !== 'object' || value === null || typeof step !== 'string') return value;
  const result: Record<string, unknown> = Object.create(null);
  for (const [key, each] of Object.entries(value)) {
    if (key !== step) result[key] = each;
    else if (rest.length > 0) result[key] = change(each, rest, now);
  }
  if (rest.length === 0 && now !== undefined) result[step] = now;
  return result;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
