import * as z from 'zod';
import { wordings } from '../schema/wording.ts';

/**
 * A value of the schema to stand where a person wrote something else, so that the rest can be read.
 * None for a number or a day: a made-up one would be taken for a figure.
 */
export function standInOf(schema: z.core.$ZodType): unknown {
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
