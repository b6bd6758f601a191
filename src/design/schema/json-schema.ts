import * as z from 'zod';
import { fileSchema } from './file-schema.ts';

/** The text of `templates/designs.schema.json`, which gives editors completion, hover help and marks under mistakes. */
export function designsJsonSchema(): string {
  // Draft 7 is what editors of YAML know.
  const { $schema, ...rest } = z.toJSONSchema(fileSchema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ $schema, title: 'A design for Brevier', ...rest }, null, 2)}\n`;
}
