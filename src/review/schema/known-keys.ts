import * as z from 'zod';
import { languageTags } from '../../language/language.ts';
import { reviewSchema } from './review-schema.ts';

/** Every key that a review may have somewhere: `how sure`, `en-GB`. */
export function knownKeys(): ReadonlySet<string> {
  keys ??= new Set([...languageTags, ...keysIn(z.toJSONSchema(reviewSchema(), { io: 'input' }))]);
  return keys;
}

let keys: ReadonlySet<string> | undefined;

function* keysIn(schema: unknown): Iterable<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [name, inner] of Object.entries(schema)) {
    if (name === 'properties') yield* Object.keys(inner);
    yield* keysIn(inner);
  }
}
