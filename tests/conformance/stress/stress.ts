import { stringify } from 'yaml';
import type { CheckInput } from '../../../src/build.ts';
import { stressReferences } from './stress-references.ts';
import { stressReview } from './stress-review.ts';
import { stressTemplate } from './stress-template.ts';

/**
 * A made-up review and a template that ask for all that could go wrong in a PDF: a table of 120 rows over pages, 40
 * references with long links, nested lists, figures, four scripts, foreign words, and marks of XML in the title.
 */
export const stress: CheckInput = {
  review: { file: 'stress/review.yaml', text: stringify(stressReview(), { aliasDuplicateObjects: false }) },
  references: { file: 'stress/references.json', text: JSON.stringify(stressReferences(), undefined, 2) },
  folder: 'stress',
  templates: [{ file: 'templates/stress.md', text: stressTemplate() }],
};
