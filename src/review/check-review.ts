import type { CslItem } from '../citation/csl-item.ts';
import type { Fault } from '../fault/fault.ts';
import { referencesSchema } from './references/reference-schema.ts';
import { resolveReview } from './resolve/resolve-review.ts';
import type { Review } from './review.ts';
import { reviewSchema } from './schema/review-schema.ts';
import { mend } from './structure/mend.ts';
import { misfits } from './structure/shape-faults.ts';
import { plainValue } from './yaml/plain-value.ts';
import { readYaml } from './yaml/read-yaml.ts';

export interface ReviewFiles {
  readonly review: { readonly file: string; readonly text: string };
  readonly references: { readonly file: string; readonly text: string };
}

export interface CheckedReview {
  /** Only where no fault is an error. */
  readonly review?: Review;
  readonly references: readonly CslItem[];
  /** By file, line and column. */
  readonly faults: readonly Fault[];
}

/** Reads `review.yaml` and `references.json` and reports everything at once that does not hold. Never throws for what a person wrote. */
export function checkReview(input: ReviewFiles): CheckedReview {
  const faults: Fault[] = [];
  const report = (fault: Fault): void => void faults.push(fault);
  const { written, faults: syntax } = readYaml(input.review.file, input.review.text);
  syntax.forEach(report);
  const value = plainValue(written, report);
  const parsed = reviewSchema.safeParse(value);
  const shape = parsed.success ? [] : misfits(parsed.error.issues, reviewSchema, written);
  for (const { fault } of shape) report(fault);
  const data = parsed.success ? parsed : reviewSchema.safeParse(mend(value, shape, reviewSchema));
  const review =
    data.success &&
    resolveReview(data.data, {
      written,
      keys: [],
      path: '',
      inForce: { sources: [], sure: undefined },
      report,
    });
  const json = readYaml(input.references.file, input.references.text);
  const items = referencesSchema.safeParse(plainValue(json.written, report));
  const references: readonly CslItem[] = items.data ?? [];
  if (!items.success)
    for (const { fault } of misfits(items.error.issues, referencesSchema, json.written)) report(fault);
  return { ...(review && faults.length === 0 ? { review } : {}), references, faults };
}
