import { latexText } from './latex-text.ts';

/** A name as CSL takes it apart. */
export type ReadName =
  | {
      readonly family: string;
      readonly given?: string;
      readonly suffix?: string;
      readonly 'non-dropping-particle'?: string;
    }
  | { readonly literal: string };

/** A word of a name, as it is written. */
interface Word {
  readonly text: string;
  /** Whether it stands in braces as a whole, and so is no particle whatever its letters. */
  readonly isWhole: boolean;
}

/**
 * The names of a field of BibTeX: “First von Last”, “von Last, First” or “von Last, Jr, First”, with `and` between them, and what braces
 * hold together left so (Markey, Tame the BeaST, section 11; biblatex’s `family=…, given=…` as well).
 *
 * @param notes where names are not written so, what was made of them
 */
export function bibtexNames(written: string, notes: string[]): readonly ReadName[] {
  const list = written.replaceAll(/\s+/g, ' ').trim();
  const whole = wholeGroup(list);
  // {{World Health Organization}}
  if (whole !== undefined && !/\sand\s/i.test(whole)) return literal(whole);
  return splitAtDepth(list, / and(?= )|;/iy).flatMap((name) => namesOf(name.trim(), notes));
}

function namesOf(written: string, notes: string[]): readonly ReadName[] {
  if (written === '') return [];
  const whole = wholeGroup(written);
  if (whole !== undefined) return literal(whole);
  const pairs = splitAtDepth(written, /,/y).map((part) => part.trim());
  if (/^(?:family|given|prefix|suffix)(?:-i)?\s*=/.test(written)) return extended(pairs);
  const [first = '', second, third, ...more] = pairs.filter((part, at) => part !== '' || at === 0);
  if (more.length > 0) return several(pairs, written, notes);
  if (second === undefined) return fromFirst(wordsOf(first));
  const { particle, family } = particleOf(wordsOf(first));
  return named(family, third ?? second, third === undefined ? undefined : second, particle);
}

/** Names with commas between them in the place of `and`. */
function several(parts: readonly string[], written: string, notes: string[]): readonly ReadName[] {
  const isInitials = (part: string | undefined) => /^(?:\p{Lu}\.?[\s~-]*){1,4}$/u.test(part ?? '');
  if (parts.length % 2 !== 0 || !parts.every((part, at) => at % 2 === 0 || isInitials(part)))
    return literal(written);
  notes.push(`“${written}” was read as ${parts.length / 2} names`);
  return parts.flatMap((part, at) => {
    const { particle, family } = particleOf(wordsOf(part));
    return at % 2 === 0 ? named(family, parts[at + 1], undefined, particle) : [];
  });
}

/** “First von Last”: the last word is always the family name’s. */
function fromFirst(words: readonly Word[]): readonly ReadName[] {
  const begin = words.slice(0, -1).findIndex(isParticle);
  if (begin === -1) return named(words.slice(-1), joined(words.slice(0, -1)));
  const { particle, family } = particleOf(words.slice(begin));
  return named(family, joined(words.slice(0, begin)), undefined, particle);
}

/** The words in small letters before a family name, up to the last of them. */
function particleOf(words: readonly Word[]): {
  readonly particle: string;
  readonly family: readonly Word[];
} {
  const begins = words[0] !== undefined && isParticle(words[0]);
  const end = begins ? words.slice(0, -1).findLastIndex(isParticle) + 1 : 0;
  return { particle: joined(words.slice(0, end)), family: words.slice(end) };
}

/** By what is printed: `{\'E}mile` has a capital, and scripts without capitals have no particles. */
const isParticle = ({ text, isWhole }: Word): boolean => !isWhole && /^\P{L}*\p{Ll}/u.test(plain(text));

function named(
  family: readonly Word[],
  given: string | undefined,
  suffix?: string,
  particle?: string,
): readonly ReadName[] {
  const [last, first, end, before] = [plain(joined(family)), given, suffix, particle].map((part) =>
    plain(part ?? ''),
  );
  if (last === undefined || last === '') return literal([before, first, end].filter(Boolean).join(' '));
  return [
    {
      family: last,
      ...(first ? { given: first } : {}),
      ...(end ? { suffix: end } : {}),
      ...(before ? { 'non-dropping-particle': before } : {}),
    },
  ];
}

/** `family=Lind, given=Anna, prefix=de, useprefix=true` */
function extended(parts: readonly string[]): readonly ReadName[] {
  const value = (key: string): string | undefined =>
    parts
      .map((part) => /^\s*([\w-]+)\s*=\s*(.*)$/s.exec(part))
      .find((found) => found?.[1] === key)?.[2]
      ?.replace(/^"(.*)"$/s, '$1');
  return named(
    [{ text: value('family') ?? '', isWhole: true }],
    value('given'),
    value('suffix'),
    value('prefix'),
  );
}

const literal = (written: string): readonly ReadName[] => {
  const text = plain(written);
  return text === '' ? [] : [{ literal: text }];
};

const plain = (written: string): string => latexText(written, 'plain').text.replaceAll(/\s+/g, ' ').trim();

const joined = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

const wordsOf = (text: string): readonly Word[] =>
  splitAtDepth(text, /[\s~]+/y)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, isWhole: /^\{(?!\\)/.test(word) }));

/** What one pair of braces around the whole holds; `{\'E}` is a letter. */
function wholeGroup(text: string): string | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('{') || /^\{\\[^A-Za-z]/.test(trimmed)) return undefined;
  let depth = 0;
  for (let at = 0; at < trimmed.length; at++) {
    const sign = trimmed[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0)
      return at === trimmed.length - 1 ? trimmed.slice(1, -1) : undefined;
  }
  return undefined;
}

/** The parts of a text between what fits a pattern (with the flag `y`) outside all braces. */
function splitAtDepth(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') {
      at++;
      continue;
    }
    if (sign === '{') depth++;
    else if (sign === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      separator.lastIndex = at;
      if (!separator.test(text)) continue;
      parts.push(text.slice(from, at));
      from = separator.lastIndex;
      at = from - 1;
    }
  }
  return [...parts, text.slice(from)];
}
