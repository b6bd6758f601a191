/** The step that publishes the shapes of what people write: `node dist/tools/write-schemas.js`, from the project's folder. */
import { writeFile } from 'node:fs/promises';
import { nationJsonSchema } from '../cpd/schema/json-schema.ts';
import { designsJsonSchema } from '../design/schema/design-schema.ts';
import { referencesJsonSchema, reviewJsonSchema } from '../review/schema/json-schema.ts';

await writeFile('data/review.schema.json', reviewJsonSchema());
await writeFile('data/references.schema.json', referencesJsonSchema());
await writeFile('data/cpd.schema.json', nationJsonSchema());
await writeFile('templates/designs.schema.json', designsJsonSchema());
