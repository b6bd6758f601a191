import type { CslItem, CslName } from './csl-item.ts';
import { shielded } from './delimiters.ts';
import { plainTitle, richMarked } from './rich-text.ts';

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

/** The locale's words that join names. */
interface JoiningTerms {
  readonly and: string;
  readonly etAl: string;
}

/**
 * Who made a work, as a sentence names them, for styles that cite by number and so have no form for it: “Bark”, “Bark and Cole”,
 * “Bark et al.”; the title where nobody is named.
 */
export function workNames(item: CslItem, { and, etAl }: JoiningTerms): string {
  const names = (item.author ?? item.editor ?? []).map((name) => shielded(familyName(name)));
  const [first, second] = names;
  if (first === undefined) return richMarked(item.title);
  if (second === undefined) return first;
  return names.length === 2 ? `${first} ${and} ${second}` : `${first} ${etAl}`;
}
