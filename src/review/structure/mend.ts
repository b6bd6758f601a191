import * as z from 'zod';
import type { Fault } from '../../fault/fault.ts';
import { wordings } from '../schema/wording.ts';
import type { Path } from '../yaml/written.ts';
import { isMapping } from './is-mapping.ts';
import { isOptional, schemaAt } from './schema-at.ts';

/** A place to be mended. */
export interface Repair {
  readonly path: Path;
  /** The key is not known there; otherwise its value is wrong or missing. */
  readonly unknownKey: boolean;
  /** The key that was meant, where it is clear and still free. */
  readonly meant?: string;
}

/** One place at which the data do not have the shape of the schema, and how it can be mended. */
export interface Misfit extends Repair {
  readonly fault: Fault;
  /** Set where a key is missing that has to be there. */
  readonly isMissing?: true;
}

/**
 * The data with each misfit left out or replaced by a stand-in, so that the rules can still read the rest.
 * Where no stand-in is known, the whole that the value is in is replaced. Members of lists keep their positions.
 */
export function mend(value: unknown, repairs: readonly Repair[], schema: () => z.core.$ZodType): unknown {
  return repairs.reduce((mended, { path, unknownKey, meant }) => {
    if (!unknownKey) return replace(mended, path, schema());
    const left = change(mended, path, undefined);
    return meant === undefined ? left : change(left, [...path.slice(0, -1), meant], at(mended, path));
  }, value);
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (isList(inner)) return inner[Number(step)];
    return isMapping(inner) ? inner[step] : undefined;
  }, value);
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
  if (!isMapping(value) || typeof step !== 'string') return value;
  const result: Record<string, unknown> = Object.create(null);
  for (const [key, each] of Object.entries(value)) {
    if (key !== step) result[key] = each;
    else if (rest.length > 0) result[key] = change(each, rest, now);
  }
  if (rest.length === 0 && now !== undefined) result[step] = now;
  return result;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/**
 * A value of the schema to stand where a person wrote something else, so that the rest can be read.
 * None for a number or a day: a made-up one would be taken for a figure.
 */
function standInOf(schema: z.core.$ZodType): unknown {
  const given = wordings.get(schema)?.standIn;
  if (given !== undefined) return given;
  if (schema instanceof z.ZodArray) {
    const member = standInOf(schema.element);
    return member === undefined ? undefined : [member];
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(schema.shape)) {
    if (inner instanceof z.ZodExactOptional) continue;
    const value = standInOf(inner);
    if (value === undefined) return undefined;
    result[key] = value;
  }
  return result;
}
