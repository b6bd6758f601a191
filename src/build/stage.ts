import { nameOfFile } from '../design/name-of-file.ts';
import type { Task } from '../fault/contained.ts';
import { type Fault, topOf } from '../fault/fault.ts';
import type { CheckInput, TextFile } from './input.ts';

/** What a stage makes, and what it finds that does not hold. Where it makes nothing, the document ends there. */
export interface Staged<Value> {
  readonly value: Value;
  readonly faults: readonly Fault[];
}

export type Report = (fault: Fault) => void;

/**
 * What a fault of Brevier's own is said to be about. It is said at the beginning of a file, as nobody wrote it.
 *
 * @param file what the work is about most, if not the review
 */
export function taskOn(
  { review, references, style, design = [], designs }: CheckInput,
  on: string,
  stage: string,
  file: TextFile = review,
): Task {
  const named = designs.filter(({ file: each }) => design.some(({ name }) => name === nameOfFile(each)));
  return {
    on,
    stage,
    place: topOf(file.file),
    files: [
      review.file,
      references.file,
      file.file,
      ...(style !== undefined && 'file' in style ? [style.file] : []),
      ...named.map((each) => each.file),
    ],
  };
}
