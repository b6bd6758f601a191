import type { Finding, Prose, Theme } from './review.ts';

/** What a finding is about, in a sentence: what it covers, or the statement of a theme that has no sub-themes; undefined where the data say neither. */
export const aboutOf = ({ is, covers }: Finding, { statement }: Theme): Prose | undefined =>
  covers ?? (is === 'theme' ? statement : undefined);
