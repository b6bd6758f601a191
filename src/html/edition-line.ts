import type { Document } from '../document/document.ts';
import type { Messages } from '../messages/messages.ts';

/** “Edition 1 · 23 November 2026 · Next review due November 2027”. */
export function editionLine({ edition }: Document, { html, values }: Messages): string {
  return html.edition(edition.number, values.date(edition.date), values.month(edition.nextReview));
}
