import { contained } from '../fault/contained.ts';
import type { Fault } from '../fault/fault.ts';
import { formats } from '../format/format.ts';
import { type BuildInput, type BuiltFile, type CheckInput, pathOf } from './input.ts';
import { renderers } from './renderers.ts';
import { type Staged, taskOn } from './stage.ts';
import type { DressedVariant } from './variants.ts';

/** Bytes that a web page may have: a reader on a slow line waits some seconds for them, and an office’s mail takes them. */
const heaviest = 500_000;

/**
 * The files of a variant, one for each format that is asked for and that it has.
 *
 * @param all those of its document, this one among them
 */
export async function render(
  variant: DressedVariant,
  all: readonly DressedVariant[],
  input: BuildInput,
): Promise<Staged<readonly BuiltFile[]>> {
  const faults: Fault[] = [];
  const value: BuiltFile[] = [];
  for (const format of input.formats) {
    const renderer = renderers[format];
    if (!renderer.isMadeOf(variant)) continue;
    const path = pathOf(variant.document, format);
    const task = taskOn(input, path, renderer.begins, variant.madeFrom.template);
    const made = await contained(
      task,
      (fault) => faults.push(fault),
      (comesTo) => renderer.render(variant, all, input, comesTo),
    );
    if (!made) continue;
    value.push({ path, ...made });
    const bytes = made.bytes.length;
    if (format === 'html' && bytes > heaviest) {
      const { tooHeavy } = await import('./budget/too-heavy.ts');
      faults.push(tooHeavy(variant.document, variant.design, bytes, heaviest, variant.madeFrom.place));
    }
  }
  return { value, faults };
}

/** What {@link render} would fail on in any format, as far as that is known without the bytes of a file. */
export async function checkRendering(variant: DressedVariant, input: CheckInput): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const format of formats) {
    const renderer = renderers[format];
    if (!renderer.isMadeOf(variant)) continue;
    const task = taskOn(input, pathOf(variant.document, format), 'making', variant.madeFrom.template);
    await contained(
      task,
      (fault) => faults.push(fault),
      () => renderer.check(variant),
    );
  }
  return faults;
}
