import { stateOf } from './tidy-date.ts';

/** What a note says that a reference has a field for. */
export interface NoteFacts {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether nothing else stands in it. */
  readonly isAll: boolean;
}

/** The words of a note that say that a work was retracted; not those of another work that tells of it. */
const saysRetracted =
  /^\W*(?:this (?:article|paper|publication) (?:has been|was) )?(?:retracted|withdrawn)\b|\bretracted (?:article|publication|paper)\b|^\W*retraction (?:in|notice)\b/i;

const patterns: readonly (readonly [RegExp, (found: string) => Readonly<Record<string, unknown>>])[] = [
  [/^PMID:?\s*(\d{1,9})$/i, (found) => ({ PMID: found })],
  [/^(?:PMCID:?\s*)?(PMC\d+)$/i, (found) => ({ PMCID: found.toUpperCase() })],
  [
    /^\[?(?:online;?\s*)?(?:last )?accessed:?\s*(?:on\s+)?(.*?)\]?$/i,
    (found) => ({ accessed: { raw: found } }),
  ],
  [/^(?:e-?prints?:?\s*)?arXiv:?\s*(\S+?)(?:\s*\[.*\])?$/i, (found) => ({ archive: 'arXiv', number: found })],
  [/^publisher:\s*(.+)$/i, (found) => ({ publisher: found })],
  [/^R (?:package )?version ([\w.-]+)$/, (found) => ({ version: found })],
  [/^original-date:\s*(\d{4}(?:-\d\d){0,2})$/i, (found) => ({ 'original-date': found })],
];

/**
 * What Zotero, Scopus and others put into a note for want of a field: PMID and PMCID, the day of reading, the number in arXiv, and that a work is
 * in press or was retracted. The rest of a note is its keeper’s.
 */
export function noteFacts(note: string): NoteFacts {
  const lines = note
    .split(/\n|;\s+|(?<=\d)\s+(?=PMC?ID:)|(?<=[\d\w])\s*,\s+(?=PMC?ID)/)
    .map((line) => line.trim().replace(/[.,;]$/, ''))
    .filter((line) => line !== '');
  const fields: Record<string, unknown> = {};
  let isAll = true;
  for (const line of lines) {
    const state = stateOf(line);
    const found = patterns
      .map(([pattern, read]) => {
        const words = pattern.exec(line)?.[1];
        return words === undefined ? undefined : read(words);
      })
      .find((each) => each !== undefined);
    if (state !== undefined) fields.status ??= state;
    else if (saysRetracted.test(line)) fields.status = 'retracted';
    else if (found !== undefined) Object.assign(fields, found);
    else isAll = false;
  }
  return { fields, isAll };
}
