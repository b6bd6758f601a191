import type { CslItem, CslName } from './csl-item.ts';
import { plainTitle } from './rich-text.ts';

/** A work in a few words, whatever the citation style: “Rei (2023)”, “Rei and Cole (2023)”, “Rei et al. (2023)”. */
export function shortName({ author, editor, title, issued }: CslItem): string {
  const [first, second, ...more] = (author ?? editor ?? []).map(familyName);
  const names =
    first === undefined
      ? plainTitle(title)
      : second === undefined
        ? first
        : more.length === 0
          ? `${first} and ${second}`
          : `${first} et al.`;
  const [year] = issued?.['date-parts'][0] ?? [];
  return year === undefined ? names : `${names} (${year})`;
}

const familyName = (name: CslName): string =>
  'literal' in name ? name.literal : [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
