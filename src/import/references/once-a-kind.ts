import type { Remark } from '../import-report.ts';

/** What is to do of the name of a journal is the same for all its articles. */
const ofJournal = /^container-title: .+ in capitals throughout;/;

/**
 * Remarks in their order, where what is left out or changed in many entries of a file is said once, at the first of them, with how many
 * more there are. What is to do stays with its entry.
 */
export function onceAKind(remarks: readonly Remark[]): readonly Remark[] {
  const entries = new Map<string, Set<string>>();
  const kindOf = ({ place, as, what }: Remark): string => JSON.stringify([place.file, as, what]);
  for (const remark of remarks) {
    const kind = kindOf(remark);
    const named = entries.get(kind) ?? new Set();
    entries.set(kind, named.add(`${remark.entry}, ${remark.place.line}`));
  }
  const said = new Set<string>();
  return remarks.flatMap((remark) => {
    const kind = kindOf(remark);
    const more = (entries.get(kind)?.size ?? 1) - 1;
    if ((remark.as === 'to do' && !ofJournal.test(remark.what)) || more === 0) return [remark];
    if (said.has(kind)) return [];
    said.add(kind);
    return [{ ...remark, what: `${remark.what}; so in ${more} more ${more === 1 ? 'entry' : 'entries'}` }];
  });
}
