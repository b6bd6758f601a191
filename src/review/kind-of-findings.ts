import type { Finding } from './review.ts';

/** What several findings are: themes, sub-themes, or some of either. */
export type FindingKind = Finding['is'] | 'either';

/** What findings are called together; sub-themes, where there are none. */
export function kindOfFindings(findings: readonly Finding[]): FindingKind {
  const [first] = findings;
  if (!first) return 'sub-theme';
  return findings.every(({ is }) => is === first.is) ? first.is : 'either';
}
