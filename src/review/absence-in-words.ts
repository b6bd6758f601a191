import type { AbsenceKind } from './review.ts';

const words: readonly (readonly [AbsenceKind, RegExp])[] = [
  ['not applicable', /^not applicable$/],
  ['not done', /^not (?:done|performed)$/],
  ['not assessed', /^not (?:assessed|appraised|rated)$/],
  ['not known', /^(?:not (?:known|clear)|unknown|unclear|n\.?k)$/],
  // “n/a” is not applicable to some, and not available to others.
  [
    'not reported',
    /^(?:not (?:reported|stated|given|available|specified)|unspecified|missing|n\.?\s?[rs]|n[./]?a|[-–—]+)$/,
  ],
];

/** Why there is no value, where a text says no more than that: “NR”, “unclear”, “not applicable”, a dash. A question mark is a question. */
export const absenceInWords = (text: string): AbsenceKind | undefined =>
  words.find(([, said]) => said.test(text.trim().toLowerCase().replace(/\.$/, '')))?.[0];
