import { unaccented } from '../make-id.ts';

/** What is asked of a reference to find it by the name of a study. */
export interface KnownReference {
  readonly id: string;
  readonly author?: readonly ({ readonly family: string } | { readonly literal: string })[];
  readonly issued?: { readonly 'date-parts': readonly [readonly [number, ...unknown[]], ...unknown[]] };
}

/**
 * The citekey of the one reference whose first author and year a study is named by, as in “Okafor 2019” and “Okafor et al. (2019)”;
 * undefined where there is none, or more than one.
 */
export function findCitekey(study: string, references: readonly KnownReference[]): string | undefined {
  const year = /\b(?:19|20)\d{2}\b/.exec(study)?.[0];
  if (year === undefined) return undefined;
  const name = folded(study);
  const found = references.filter(({ author, issued }) => {
    const first = author?.[0];
    if (first === undefined || String(issued?.['date-parts'][0][0]) !== year) return false;
    const family = folded('family' in first ? first.family : first.literal);
    return family !== '' && (name === family || name.startsWith(`${family} `));
  });
  return found.length === 1 ? found[0]?.id : undefined;
}

/** In small letters and words alone, so that an accent or a comma that one of them lacks does not count. */
const folded = (text: string): string =>
  unaccented(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
