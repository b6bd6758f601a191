import { latestFor } from '../cache/latest-for.ts';
import type { Design } from '../design/design.ts';
import type { Picture } from '../design/read-picture.ts';
import type { Document } from '../document/document.ts';
import type { Faces } from '../face/face.ts';
import { contained } from '../fault/contained.ts';
import type { Fault, Place } from '../fault/fault.ts';
import { messagesIn } from '../messages/messages-in.ts';
import type { LaidOut } from '../pdf/page.ts';
import type { Budget } from '../template/template.ts';
import { isCounted } from './budget/within-budget.ts';
import { type CheckInput, pathOf } from './input.ts';
import { type Staged, taskOn } from './stage.ts';
import type { DressedVariant } from './variants.ts';

/**
 * The variants with their pages, where these are shown or counted.
 *
 * @param isPaged whether a format shows pages
 */
export async function layOut(
  variants: readonly DressedVariant[],
  budget: Budget,
  isPaged: boolean,
  input: CheckInput,
): Promise<Staged<readonly DressedVariant[]>> {
  const faults: Fault[] = [];
  const value: DressedVariant[] = [];
  for (const variant of variants) {
    const isLaidOut = !variant.isUnprintable && (isPaged || isCounted(variant, budget));
    const staged = isLaidOut ? await withPages(variant, input) : { value: variant, faults: [] };
    faults.push(...staged.faults);
    value.push(staged.value);
  }
  return { value, faults };
}

/** A variant with its pages; without them where Brevier fails on them, or something would leave them. */
async function withPages(variant: DressedVariant, input: CheckInput): Promise<Staged<DressedVariant>> {
  const { document, design, faces, assets, madeFrom } = variant;
  const faults: Fault[] = [];
  const report = (fault: Fault) => faults.push(fault);
  const task = taskOn(input, pathOf(document, 'pdf'), 'laying out', madeFrom.template);
  const made = await contained(task, report, () =>
    pagesOf(document, design, faces, assets.logo, madeFrom.place),
  );
  if (made === undefined) return { value: variant, faults };
  const { pages, outside } = made;
  return { value: outside.length === 0 ? { ...variant, laidOut: pages } : variant, faults: outside };
}

/** The pages of a document, and what would leave them. A save that changes nothing in it, such as one of another’s template, makes none anew. */
const pagesOf = latestFor(
  async (
    document: Document,
    design: Design,
    faces: Faces,
    logo: Picture | undefined,
    place: Place,
  ): Promise<{ readonly pages: LaidOut; readonly outside: readonly Fault[] }> => {
    const { layOutDocument } = await import('../pdf/lay-out-document.ts');
    const { inkWithinPage } = await import('../pdf/ink-within-page.ts');
    const pages = await layOutDocument(document, design, faces, messagesIn(document.lang), logo);
    return { pages, outside: inkWithinPage(document, pages, design, place) };
  },
);
