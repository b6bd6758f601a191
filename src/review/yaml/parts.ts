/** Lines that belong together: a key at the beginning of a line with all that is under it. */
export interface Part {
  /** The key; empty for lines before the first and for a file that is one list. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The parts of a file by the look of its lines alone, so that one that cannot be read is known by its key. */
export function partsOf(text: string): readonly Part[] {
  const starts = [...text.matchAll(/^[^\s#\-\]}].*$/gm)].map(({ index, 0: line }) => ({
    start: index,
    key: /^(?![[{])['"]?(.*?)['"]?\s*:(?:\s|$)/.exec(line)?.[1] ?? '',
  }));
  if (starts[0]?.start !== 0) starts.unshift({ start: 0, key: '' });
  return starts.map(({ start, key }, index) => ({
    key,
    start,
    end: starts[index + 1]?.start ?? text.length,
  }));
}

/** The text with all of a part but its line breaks replaced by spaces, so that places stay what they are. */
export const blanked = (text: string, { start, end }: Part): string =>
  text.slice(0, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, ' ') + text.slice(end);
