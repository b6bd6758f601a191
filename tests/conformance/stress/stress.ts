import { stringify } from 'yaml';
import type { CheckInput } from '../../../src/build/input.ts';
import { readFaces } from '../../../src/io/read-faces.ts';
import { shipped } from '../../design/shipped.ts';
import { stressReferences } from './stress-references.ts';
import { stressReview } from './stress-review.ts';
import { stressTemplate } from './stress-template.ts';

/**
 * A made-up review and a template that ask for all that could go wrong in a PDF: a table of 120 rows over pages, 40
 * references with long links, nested lists, four scripts, foreign words, and marks of XML in the title.
 */
export const stress: CheckInput = stressOf(120);

/** The same with fewer studies: only up to 24 of them are counted in pictures. */
export const stressInFigures: CheckInput = stressOf(24);

function stressOf(studies: number): CheckInput {
  return {
    review: {
      file: 'stress/review.yaml',
      text: stringify(stressReview(studies), { aliasDuplicateObjects: false }),
    },
    references: {
      file: 'stress/references.json',
      text: JSON.stringify(stressReferences(), undefined, 2),
    },
    folder: 'stress',
    templates: [{ file: 'templates/stress.md', text: stressTemplate() }],
    allTemplates: [],
    designs: shipped,
    nations: [],
    today: '2026-11-25',
    design: [{ name: 'counted', place: { file: '--design', line: 1, column: 1 } }],
    faces: readFaces,
    readAsset: async () => ({ unreadable: 'which is not there' }),
  };
}
