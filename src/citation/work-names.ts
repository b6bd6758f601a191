import type { CslItem, CslName } from './csl-item.ts';
import { shielded } from './delimiters.ts';
import { richMarked } from './rich-text.ts';

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
  const names = (item.author ?? item.editor ?? []).map(shortName);
  const [first, second] = names;
  if (first === undefined) return richMarked(item.title);
  if (second === undefined) return first;
  return names.length === 2 ? `${first} ${and} ${second}` : `${first} ${etAl}`;
}

function shortName(name: CslName): string {
  if ('literal' in name) return shielded(name.literal);
  return shielded([name['non-dropping-particle'], name.family].filter(Boolean).join(' '));
}
