import type { CslDate, CslItem } from './csl-item.ts';
import { shielded } from './delimiters.ts';
import { richFields, richForCiteproc } from './rich-text.ts';

/** A CSL-JSON item as citeproc-js reads it. */
type CslData = Readonly<Record<string, unknown>> & { readonly id: string };

/** Ours, or not meant for print: an abstract or a note of the person who keeps the file is no part of a reference. */
const leftOut: ReadonlySet<string> = new Set(['id', 'title', 'title-sentence-case', 'abstract', 'note']);

/**
 * The item as citeproc-js gets it. Its title is the one in sentence case wherever there is one: CSL expects sentence case, and a
 * style that prints title case makes it of that (`text-case="title"`), while none can go the other way.
 *
 * @param id replaces the citekey, which might be the name of a property of every object (`constructor`)
 * @param capitalAfterColon whether a subtitle begins with a capital (APA 7, section 6.17)
 */
export function cslData(item: CslItem, id: string, capitalAfterColon: boolean): CslData {
  const data: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(item)) {
    if (leftOut.has(field)) continue;
    data[field] = typeof value === 'string' && richFields.has(field) ? richForCiteproc(value) : plain(value);
  }
  for (const field of ['issued', 'accessed', 'event-date', 'original-date'] as const)
    if (item[field] !== undefined) data[field] = evenDate(item[field]);
  const title = richForCiteproc(item['title-sentence-case'] ?? item.title);
  // `system_id` is citeproc-js's condition for telling where a work begins and ends within a citation.
  return { ...data, id, system_id: id, title: capitalAfterColon ? withCapitalSubtitles(title) : title };
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return shielded(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** A range is printed as precisely as its vaguer end: citeproc-js throws at a year up to a month. */
function evenDate({ 'date-parts': ends, circa }: CslDate): object {
  const parts = Math.min(...ends.map((end) => end?.length ?? 0));
  return {
    'date-parts': ends.map((end) => end?.slice(0, parts) ?? []),
    ...(circa === true ? { circa } : {}),
  };
}

/** A word with a capital further on (“eHealth”, “iPhone”) is spelt so, and stays. */
function withCapitalSubtitles(title: string): string {
  return title.replace(
    /([:?!]\s+[‘“'"(]?(?:<(?:i|b|sc)>)*)(\p{Ll})(?![\p{L}\p{M}]*\p{Lu})/gu,
    (_, before, letter) => before.concat(letter.toUpperCase()),
  );
}
