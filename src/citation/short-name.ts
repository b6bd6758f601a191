import type { CslItem, CslName } from './csl-item.ts';
import { shielded } from './delimiters.ts';
import { plainTitle, richMarked } from './rich-text.ts';

/** A work in a few words, whatever the citation style: “Rei (2023)”, “Rei and Cole (2023)”, “Rei et al. (2023)”, “Care Act 2014”. */
export function shortName({ author, editor, title, issued }: CslItem): string {
  const names = joined((author ?? editor ?? []).map(familyName), english);
  const [year] = issued?.['date-parts'][0] ?? [];
  const isSaid = year === undefined || (names === undefined && title.trim().endsWith(` ${year}`));
  return `${names ?? plainTitle(title)}${isSaid ? '' : ` (${year})`}`;
}

const familyName = (name: CslName): string =>
  'literal' in name ? name.literal : [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');

/** A name as it is said: “Harry Bark”. */
export const fullName = (name: CslName): string =>
  'literal' in name ? name.literal : [name.given, name.family, name.suffix].filter(Boolean).join(' ');

/** The locale's words that join names. */
interface JoiningTerms {
  readonly and: string;
  readonly etAl: string;
}

const english: JoiningTerms = { and: 'and', etAl: 'et al.' };

/**
 * Who made a work, as a sentence names them, for styles that cite by number and so have no form for it: “Bark”, “Bark and Cole”,
 * “Bark et al.”; the title where nobody is named.
 */
export function workNames({ author, editor, title }: CslItem, terms: JoiningTerms): string {
  const names = (author ?? editor ?? []).map((name) => shielded(familyName(name)));
  return joined(names, terms) ?? richMarked(title);
}

function joined(
  [first, second, ...more]: readonly string[],
  { and, etAl }: JoiningTerms,
): string | undefined {
  if (first === undefined || second === undefined) return first;
  return more.length === 0 ? `${first} ${and} ${second}` : `${first} ${etAl}`;
}
