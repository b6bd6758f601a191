import { contrastIsEnough } from './contrast-is-enough.ts';
import { designFileExists } from './design-file-exists.ts';
import { designIsKnown } from './design-is-known.ts';
import { extendsComesToAnEnd } from './extends-comes-to-an-end.ts';
import { faceCanBeUsed } from './face-can-be-used.ts';
import { leadingIsAtLeastSize } from './leading-is-at-least-size.ts';
import { logoCanBeUsed } from './logo-can-be-used.ts';
import type { DesignRule } from './rule.ts';
import { textAreaRemains } from './text-area-remains.ts';
import { typeIsLargeEnough } from './type-is-large-enough.ts';

/** What should hold in a design. How it is written is judged as that of data is. */
export const designRules: readonly DesignRule[] = [
  designIsKnown,
  extendsComesToAnEnd,
  contrastIsEnough,
  typeIsLargeEnough,
  leadingIsAtLeastSize,
  textAreaRemains,
  designFileExists,
  faceCanBeUsed,
  logoCanBeUsed,
];
