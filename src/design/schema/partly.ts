import * as z from 'zod';
import { wordings } from '../../review/schema/wording.ts';

/** The same mapping of which everything may be left out, at every depth; a mapping that is optional itself stays whole. */
export function partly(schema: z.ZodObject): z.ZodObject {
  const shape: Record<string, z.core.$ZodType> = {};
  for (const [key, inner] of Object.entries(schema.shape)) {
    if (inner instanceof z.ZodExactOptional) shape[key] = inner;
    else shape[key] = z.exactOptional(inner instanceof z.ZodObject ? partly(inner) : inner);
  }
  const result = z.strictObject(shape);
  const wording = wordings.get(schema);
  const described = schema.meta();
  if (wording) result.register(wordings, wording);
  return described ? result.meta(described) : result;
}
