import type { Document } from './document.ts';

/**
 * What a document is called beside others of the same review, as a tab, a list of files or a screen reader names it: its subject, its
 * kind and the label of its design, where it has one (WCAG 2.2, 2.4.2; PDF/UA-1, 7.1).
 */
export const fullTitle = ({ title, kind }: Pick<Document, 'title' | 'kind'>, label?: string): string =>
  `${title} – ${kind}${label === undefined ? '' : ` (${label})`}`;
