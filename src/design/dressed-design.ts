import type { Design } from './design.ts';
import type { Assets } from './read-assets.ts';

/** A design with the files that it names. */
export interface DressedDesign {
  readonly design: Design;
  readonly assets: Assets;
}
