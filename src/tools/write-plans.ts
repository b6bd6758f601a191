/** The build step that makes plans of the schemas, so that data which fit are read without building these: `node dist/tools/write-plans.js`. */
import { writeFile } from 'node:fs/promises';
import { nationShape } from '../cpd/schema/nation-schema.ts';
import { designFileShape, designShape } from '../design/schema/design-schema.ts';
import { columnsShape } from '../import/columns/read-columns.ts';
import { planOf } from '../review/structure/plan.ts';
import { provenanceShape, referencesShape, reviewShape } from '../review/structure/shapes.ts';

const shapes = [
  reviewShape,
  referencesShape,
  provenanceShape,
  designShape,
  designFileShape,
  nationShape,
  columnsShape,
];
const plans = Object.fromEntries(shapes.map(({ name, schema }) => [name, JSON.stringify(planOf(schema()))]));
await writeFile(
  new URL('../review/structure/plans.js', import.meta.url),
  `export const plans = ${JSON.stringify(plans)};\n`,
);
