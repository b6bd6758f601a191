import { latin1Text } from '../latin1.ts';

/**
 * What keeps the files in a PDF from being read: it is none, it is cut off before its end, it is encrypted, or it is not
 * as Brevier writes it, being another program's, saved again by one, or damaged.
 */
export type Unread = 'no-pdf' | 'incomplete' | 'encrypted' | 'foreign';

/** Bytes at either end in which readers look for the marks of a PDF: others may stand around it. */
const AROUND = 1024;

/** Told from the marks that stand in every PDF as plain text, whoever wrote it (PDF 1.7, 7.5 and 7.6). */
export function whyUnreadable(bytes: Uint8Array): Unread {
  const text = latin1Text(bytes);
  if (!text.slice(0, AROUND).includes('%PDF-')) return 'no-pdf';
  if (!text.slice(-AROUND).includes('%%EOF')) return 'incomplete';
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text) ? 'encrypted' : 'foreign';
}
