import type { TextFile } from '../build/input.ts';
import type { Fault } from '../fault/fault.ts';

/** What messages quote of files, by the names that places give. */
export interface QuotedTexts extends ReadonlyMap<string, string> {
  /** Keeps a file whole, as many reviews may have faults in it. */
  readonly keep: (file: TextFile) => void;
  /** Keeps of a file the lines that these faults are in. The others are empty from now on, and still counted. */
  readonly keepLines: (file: TextFile, faults: readonly Fault[]) => void;
}

export function quotedTexts(): QuotedTexts {
  const texts = new Map<string, string>();
  return Object.assign(texts, {
    keep: ({ file, text }: TextFile) => {
      texts.set(file, text);
    },
    keepLines: ({ file, text }: TextFile, faults: readonly Fault[]) => {
      const lines = new Set(
        faults
          .flatMap(({ place, also }) => (also === undefined ? [place] : [place, also]))
          .filter((place) => place.file === file)
          .map(({ line }) => line),
      );
      if (lines.size === 0) return;
      const kept = text.split('\n').map((line, index) => (lines.has(index + 1) ? line : ''));
      texts.set(file, kept.join('\n'));
    },
  });
}
