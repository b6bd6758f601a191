import { contained } from '../fault/contained.ts';
import type { Fault } from '../fault/fault.ts';
import { messagesIn } from '../messages/messages-in.ts';
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
  const { layOutDocument } = await import('../pdf/lay-out-document.ts');
  const { inkWithinPage } = await import('../pdf/ink-within-page.ts');
  const laidOut = await contained(task, report, async () => {
    const pages = await layOutDocument(document, design, faces, messagesIn(document.lang), assets.logo);
    const outside = inkWithinPage(document, pages, design, madeFrom.place);
    faults.push(...outside);
    return outside.length === 0 ? pages : undefined;
  });
  return { value: laidOut === undefined ? variant : { ...variant, laidOut }, faults };
}
