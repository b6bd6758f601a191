import type { Path } from '../yaml/written.ts';
import { Words } from './words.ts';

/** The same data with plain texts in place of words in one language or several. */
export type InLanguage<Data> = Data extends Words
  ? string
  : Data extends readonly (infer Member)[]
    ? InLanguage<Member>[]
    : Data extends object
      ? { [Key in keyof Data]: InLanguage<Data[Key]> }
      : Data;

/**
 * The data as one language has them.
 *
 * @param say chooses the text; `path` leads to the words in the file
 */
export function inLanguage<Data>(
  data: Data,
  say: (words: Words, path: Path) => string,
  path?: Path,
): InLanguage<Data>;
export function inLanguage(
  data: unknown,
  say: (words: Words, path: Path) => string,
  path: Path = [],
): unknown {
  if (data instanceof Words) return say(data, path);
  if (Array.isArray(data)) return data.map((member, index) => inLanguage(member, say, [...path, index]));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, inLanguage(value, say, [...path, key])]),
  );
}
