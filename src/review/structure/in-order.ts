import type { Fault } from '../../fault/fault.ts';

/** By file, line and column, each fault once. */
export function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const once = new Map(faults.map((fault) => [key(fault), fault]));
  return [...once.values()].sort(
    ({ place: a }, { place: b }) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

const key = ({ rule, place, found }: Fault): string =>
  `${place.file}:${place.line}:${place.column}:${rule}:${found}`;
