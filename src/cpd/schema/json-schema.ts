import * as z from 'zod';
import { nationSchema } from './nation-schema.ts';

/** The text of `data/cpd.schema.json`, which gives editors completion, hover help and marks under mistakes. */
export function nationJsonSchema(): string {
  // Draft 7 is what editors of YAML know.
  const { $schema, ...rest } = z.toJSONSchema(nationSchema(), { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ $schema, title: 'What a nation’s regulator asks, for Brevier', ...rest }, null, 2)}\n`;
}
