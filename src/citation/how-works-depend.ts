import type { CitationStyle } from './citation-style.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { furtherNames } from './csl-variables.ts';

/**
 * What of a document decides how a work is printed by a style: the work alone and those that are like it (`alike`), its number in the order of
 * the text as well (`number`), or all that is cited (`all`).
 */
export type Dependence =
  | { readonly on: 'alike'; readonly names: NamesToldApart }
  | { readonly on: 'number' }
  | { readonly on: 'all' };

/** Whose names a style tells apart (CSL’s `givenname-disambiguation-rule`): nobody’s, those of works that are cited alike, or of all works. */
type NamesToldApart = 'none' | 'cited alike' | 'first' | 'all';

const bundled: Readonly<Record<string, Dependence>> = {
  apa: { on: 'alike', names: 'first' },
  harvard1: { on: 'alike', names: 'cited alike' },
  vancouver: { on: 'number' },
};

/** What of CSL makes a citation depend on those before it, or an entry on the one above it. */
const onOthers =
  /\s(?:position|et-al-subsequent-\S+|subsequent-author-substitute\S*|near-note-distance|default-locale-sort|locale|(?:track|consolidate)-containers|\S*parallel\S*)\s*=|first-reference-note-number|citation-label|(?:macro|name)=["']juris-/;
const listOf = /<bibliography[\s>][\s\S]*<\/bibliography\s*>/;

/** How works depend on each other by a style. */
export function dependenceOf({ source }: CitationStyle): Dependence {
  return 'xml' in source ? dependenceBy(source.xml) : (bundled[source.builtIn] ?? { on: 'all' });
}

/** The same by the XML of a style. */
export function dependenceBy(xml: string): Dependence {
  if (onOthers.test(xml)) return { on: 'all' };
  const toldApart = /\sdisambiguate(?:-add-(?:names|givenname|year-suffix))?\s*=\s*["']true/.test(xml);
  if (/citation-number/.test(xml))
    return toldApart || /<sort[\s>]/.test(listOf.exec(xml)?.[0] ?? '<sort>')
      ? { on: 'all' }
      : { on: 'number' };
  if (!toldApart) return { on: 'alike', names: 'none' };
  const [, rule = 'by-cite'] = /\sgivenname-disambiguation-rule\s*=\s*["']([^"']*)/.exec(xml) ?? [];
  if (!/\sdisambiguate-add-givenname\s*=\s*["']true/.test(xml) || rule === 'by-cite')
    return { on: 'alike', names: 'cited alike' };
  return { on: 'alike', names: rule.startsWith('primary-name') ? 'first' : 'all' };
}

const nameFields = ['author', 'editor', 'translator', ...furtherNames] as const;

/**
 * What works may have to be told apart by. Those that have one of these in common are printed together: a guess at what is quick, as
 * what citeproc-js told apart is looked at afterwards.
 */
export function likenessOf(item: CslItem, told: NamesToldApart): readonly string[] {
  if (told === 'none') return [];
  const years = item.issued?.['date-parts'][0]?.[0] ?? '';
  const names = nameFields.map((field) => item[field] ?? []);
  const [[first] = []] = names.filter((each) => each.length > 0);
  const cited = `${first === undefined ? item.title.toLowerCase() : lastWord(first)} ${years}`;
  const apart =
    told === 'cited alike' ? [] : names.flatMap((each) => (told === 'all' ? each : each.slice(0, 1)));
  return [cited, ...new Set(apart.map(lastWord))];
}

/** Without particles, whether they stand in a field of their own or not. */
const lastWord = (name: CslName): string =>
  ('literal' in name ? name.literal : name.family)
    .toLowerCase()
    .split(/[\s.,'’‘()-]+/)
    .filter(Boolean)
    .at(-1) ?? '';
