import { besideDesign } from './name-of-file.ts';

/** A further face as a design has it: the path of a file, or a package with `npm:` before its name. */
export const furtherFace = (written: string, design: string): string =>
  /\.ttf$/i.test(written) ? besideDesign(design, written) : `npm:${written}`;
