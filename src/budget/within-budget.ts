import type { Document } from '../document/document.ts';
import type { Edition } from '../document/editions.ts';
import type { Faces } from '../face/face.ts';
import type { Fault } from '../fault/fault.ts';
import type { Messages } from '../messages/messages.ts';
import type { LaidOut } from '../pdf/page.ts';
import type { Template } from '../template/template.ts';
import { overPageBudget } from './over-page-budget.ts';
import { wordsWithinBudget } from './words-within-budget.ts';

/** An edition with the faces that it is set in, and its pages where they were laid out. */
export interface Paged extends Edition {
  readonly faces: Faces;
  readonly laidOut?: LaidOut;
  /** Whether it has characters that no page can show, so that none are made. */
  readonly isUnprintable?: boolean;
}

/** Whether the pages of an edition are counted: in each design whose page budgets hold. */
export const isCounted = ({ design }: Paged, { budget }: Template): boolean =>
  budget.pages !== undefined && design.pageBudgets;

/**
 * By how much a document is longer than its template allows. Words are the document's, whatever the design; pages are those of the
 * editions that are counted.
 */
export async function withinBudget(
  editions: readonly Paged[],
  document: Document,
  template: Template,
  messages: Messages,
): Promise<readonly Fault[]> {
  const { pages: limit, words } = template.budget;
  if (editions.length === 0) return [];
  const tooMany = words && wordsWithinBudget(document, words);
  const faults: Fault[] = tooMany ? [tooMany] : [];
  for (const edition of editions) {
    const { document: edited, design, faces, assets, laidOut } = edition;
    if (limit === undefined || laidOut === undefined || !isCounted(edition, template)) continue;
    const pages = laidOut.pages.length;
    if (pages <= limit.most) continue;
    const { measureDocument } = await import('../pdf/lay-out-document.ts');
    const measured = await measureDocument(edited, design, faces, messages, assets.logo);
    faults.push(overPageBudget(edited, pages, limit, measured));
  }
  return faults;
}
