import type { CslItem } from '../citation/csl-item.ts';
import type { Fault } from '../fault/fault.ts';
import type { WrittenText } from '../fault/written-text.ts';
import { remembered } from '../memory/remembered.ts';
import { readReferences } from './references/read-references.ts';
import type { Here } from './resolve/here.ts';
import { resolveReview } from './resolve/resolve-review.ts';
import type { Review } from './review.ts';
import type { Checked, Gap } from './rules/rule.ts';
import { rules } from './rules/rules.ts';
import { reviewSchema } from './schema/review-schema.ts';
import { inOrder } from './structure/in-order.ts';
import { readShape } from './structure/read-shape.ts';
import { withoutGuesses } from './structure/without-guesses.ts';
import { toDosIn } from './to-dos-in.ts';
import { placeInText } from './yaml/place-in-text.ts';
import { readYaml } from './yaml/read-yaml.ts';

export interface ReviewFiles {
  readonly review: { readonly file: string; readonly text: string };
  readonly references: { readonly file: string; readonly text: string };
  /** The name of the folder that they are in, which the review's id repeats. */
  readonly folder?: string;
}

export interface CheckedReview {
  /** Only where no fault is an error. */
  readonly review?: Review;
  readonly references: readonly CslItem[];
  /** By file, line and column. */
  readonly faults: readonly Fault[];
}

/**
 * Reads `review.yaml` and `references.json` and reports everything at once that does not hold there.
 * Pure, and never throws, whatever a person wrote.
 */
export const checkReview = remembered(
  (input: ReviewFiles): CheckedReview => checkWhole(input).checked,
  keyOf,
  16,
  'review',
);

/** Every text of the data that may hold inline Markdown, with the places of its characters; none where the data could not be read. */
export const textsOfReview = (input: ReviewFiles): readonly WrittenText[] => checkWhole(input).texts;

/** Of the last review alone, as it holds every node of its files; that is the one whose words are asked for next. */
const checkWhole = remembered(checkAnew, keyOf, 1);

function keyOf({ review, references, folder }: ReviewFiles): string {
  return JSON.stringify([review.file, review.text, references.file, references.text, folder]);
}

function checkAnew(input: ReviewFiles): {
  readonly checked: CheckedReview;
  readonly texts: readonly WrittenText[];
} {
  const references = readReferences(input.references.file, input.references.text);
  const read = readYaml(input.review.file, input.review.text);
  const { data, gaps: unshaped, faults: shapeFaults } = readShape(read, reviewSchema);
  const gaps: readonly Gap[] = [
    ...unshaped.map((path): Gap => ({ in: 'review.yaml', path })),
    ...references.gaps.map((path): Gap => ({ in: 'references.json', path })),
  ];
  const written = [...read.faults, ...shapeFaults, ...references.faults];
  if (!data) return { checked: { references: references.items, faults: inOrder(written) }, texts: [] };

  const found: Fault[] = [];
  const proses: Checked['proses'][number][] = [];
  const toDos = [read.written, references.written].flatMap(toDosIn);
  const root: Here = {
    written: read.written,
    keys: [],
    path: '',
    inForce: { sources: [], sure: undefined },
    report: (fault) => found.push(fault),
    note: (prose, keys) => proses.push({ prose, keys }),
  };
  const review = resolveReview(data, root, toDos.length);
  const toCheck: Checked = {
    review,
    data,
    written: read.written,
    proses,
    references: references.items,
    referencesWritten: references.written,
    ...(input.folder === undefined ? {} : { folder: input.folder }),
  };
  for (const rule of rules) found.push(...(rule.check?.(toCheck) ?? []));

  const faults = inOrder([...written, ...withoutGuesses(found, gaps, toCheck)]);
  const holds = faults.every(({ severity }) => severity !== 'error');
  const texts = proses.map(({ prose: { markdown }, keys }) => ({
    markdown,
    placeAt: (offset: number) => placeInText(read.written, keys, offset),
  }));
  return {
    checked: { ...(holds ? { review } : {}), references: references.items, faults },
    texts,
  };
}
