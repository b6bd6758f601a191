import type { Faces } from '../face.ts';
import type { Run } from './inline-runs.ts';
import { shapedRun } from './shaped-run.ts';
import type { Piece } from './words.ts';

/** A text of a run with its widths. */
export function measured(run: Run, text: string, faces: Faces): Piece {
  const width = (part: string): number =>
    part === ''
      ? 0
      : (shapedRun(run, part, faces).width * run.size) / 1000 +
        (run.tracking === 0 ? 0 : run.tracking * [...part].length);
  const advance = width(text);
  return { run, text, advance, ink: text.endsWith(' ') ? width(text.slice(0, -1)) : advance };
}
