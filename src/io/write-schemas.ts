/** The step that publishes the shapes of what people write: `node dist/io/write-schemas.js`, from the project's folder. */
import { writeFile } from 'node:fs/promises';
import { referencesJsonSchema, reviewJsonSchema } from '../review/schema/json-schema.ts';

await writeFile('data/review.schema.json', reviewJsonSchema());
await writeFile('data/references.schema.json', referencesJsonSchema());
