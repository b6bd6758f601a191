import type { CslItem } from '../citation/csl-item.ts';
import type { Fault } from '../fault/fault.ts';
import { remembered } from '../memory/remembered.ts';
import type { WrittenText } from '../wording/written-text.ts';
import { readReferences } from './references/read-references.ts';
import { resolveReview } from './resolve/resolve-review.ts';
import type { Review } from './review.ts';
import type { Checked, Gap } from './rules/rule.ts';
import { rules } from './rules/rules.ts';
import { reviewSchema } from './schema/review-schema.ts';
import { inOrder } from './structure/in-order.ts';
import { readShape } from './structure/read-shape.ts';
import { withoutGuesses } from './structure/without-guesses.ts';
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
  /** Every text that may hold inline Markdown; none where the data could not be read. */
  readonly texts: readonly WrittenText[];
  /** By file, line and column. */
  readonly faults: readonly Fault[];
}

/**
 * Reads `review.yaml` and `references.json` and reports everything at once that does not hold there.
 * Pure, and never throws, whatever a person wrote.
 */
export const checkReview = remembered(
  checkAnew,
  ({ review, references, folder }: ReviewFiles) =>
    JSON.stringify([review.file, review.text, references.file, references.text, folder]),
  16,
  'review',
);

function checkAnew(input: ReviewFiles): CheckedReview {
  const references = readReferences(input.references.file, input.references.text);
  const read = readYaml(input.review.file, input.review.text);
  const { data, gaps: unshaped, faults: shapeFaults } = readShape(read, reviewSchema);
  const gaps: readonly Gap[] = [
    ...unshaped.map((path): Gap => ({ in: 'review.yaml', path })),
    ...references.gaps.map((path): Gap => ({ in: 'references.json', path })),
  ];
  const written = [...read.faults, ...shapeFaults, ...references.faults];
  if (!data) return { references: references.items, texts: [], faults: inOrder(written) };

  const found: Fault[] = [];
  const proses: Checked['proses'][number][] = [];
  const review = resolveReview(data, {
    written: read.written,
    keys: [],
    path: '',
    inForce: { sources: [], sure: undefined },
    report: (fault) => found.push(fault),
    note: (prose, keys) => proses.push({ prose, keys }),
  });
  const checked: Checked = {
    review,
    data,
    written: read.written,
    proses,
    references: references.items,
    referencesWritten: references.written,
    ...(input.folder === undefined ? {} : { folder: input.folder }),
  };
  for (const rule of rules) found.push(...(rule.check?.(checked) ?? []));

  const faults = inOrder([...written, ...withoutGuesses(found, gaps, checked)]);
  const holds = faults.every(({ severity }) => severity !== 'error');
  const texts = proses.map(({ prose: { markdown }, keys }) => ({
    markdown,
    placeAt: (offset: number) => placeInText(read.written, keys, offset),
  }));
  return { ...(holds ? { review } : {}), references: references.items, texts, faults };
}
