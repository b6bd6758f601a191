import type { Document } from '../document/document.ts';
import type { Edition } from '../document/editions.ts';
import type { Fault } from '../fault/fault.ts';
import type { Messages } from '../messages/messages.ts';
import type { Faces } from '../pdf/face.ts';
import type { LaidOut } from '../pdf/page.ts';
import type { Template } from '../template/template.ts';
import { overPageBudget } from './over-page-budget.ts';
import { wordsWithinBudget } from './words-within-budget.ts';

/** An edition with the faces that it is set in, and its pages where they had to be counted. */
export interface Paged extends Edition {
  readonly faces: Faces;
  readonly laidOut?: LaidOut;
  /** Whether it has characters that no page can show, so that none are made. */
  readonly isUnprintable?: boolean;
}

/**
 * The editions of a document, and by how much it is longer than its template allows. Words are the document's, whatever the design;
 * pages are those of each design whose page budgets hold, which are laid out for that and need not be again.
 */
export async function withinBudget<Given extends Paged>(
  editions: readonly Given[],
  document: Document,
  { budget }: Template,
  messages: Messages,
): Promise<{ readonly within: readonly Given[]; readonly faults: readonly Fault[] }> {
  if (editions.length === 0) return { within: [], faults: [] };
  const tooMany = budget.words && wordsWithinBudget(document, budget.words);
  const faults: Fault[] = tooMany ? [tooMany] : [];
  const within: Given[] = [];
  for (const edition of editions) {
    const { document: edited, design, faces, assets, isUnprintable } = edition;
    if (isUnprintable || budget.pages === undefined || !design.pageBudgets) {
      within.push(edition);
      continue;
    }
    const { layOutDocument } = await import('../pdf/lay-out-document.ts');
    const laidOut = await layOutDocument(edited, design, faces, messages, assets.logo);
    within.push({ ...edition, laidOut });
    if (laidOut.pages.length <= budget.pages.most) continue;
    const { measureDocument } = await import('../pdf/measure-document.ts');
    const measured = await measureDocument(edited, design, faces, messages, assets.logo);
    faults.push(overPageBudget(edited, laidOut.pages.length, budget.pages, measured));
  }
  return { within, faults };
}
