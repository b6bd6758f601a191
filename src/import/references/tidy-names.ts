import { plainText } from './plain-text.ts';
import type { Say } from './tidy-item.ts';

const parts = ['family', 'given', 'suffix', 'non-dropping-particle', 'dropping-particle'] as const;
const flags = ['comma-suffix', 'static-ordering', 'parse-names'] as const;
const known = new Set<string>([...parts, ...flags, 'literal']);

/** Names with the parts that CSL gives them. One of several words that is not taken apart, as of an organisation, stands as it is. */
export function tidyNames(field: string, value: unknown, say: Say): readonly object[] | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap((name) => {
    const made = tidyName(name);
    const others =
      typeof name === 'object' && name !== null ? Object.keys(name).filter((key) => !known.has(key)) : [];
    for (const other of others) say('left out', `${field}: ${other} of a name`);
    if (made === undefined) say('left out', `${field}: a name without any of its parts`);
    return made === undefined ? [] : [made];
  });
  return names.length === 0 ? undefined : names;
}

function tidyName(name: unknown): object | undefined {
  if (typeof name === 'string') return literal(name);
  if (typeof name !== 'object' || name === null) return undefined;
  const texts = Object.fromEntries(
    parts.flatMap((part) => {
      const text = textOf(name, part);
      return text === '' ? [] : [[part, text] as const];
    }),
  );
  const marked = Object.fromEntries(
    Object.entries(name).filter(([key]) => flags.some((flag) => flag === key)),
  );
  const whole = textOf(name, 'literal');
  const [only, ...more] = Object.values(texts);
  if (whole !== '' || only === undefined) return literal(whole);
  if (more.length === 0 && (texts.family === undefined || /\s/.test(only))) return literal(only);
  return texts.family === undefined ? literal(Object.values(texts).join(' ')) : { ...texts, ...marked };
}

const literal = (text: string): object | undefined => {
  const plain = plainText(text);
  return plain === '' ? undefined : { literal: plain };
};

function textOf(name: object, part: string): string {
  const value = Object.entries(name).find(([key]) => key === part)?.[1];
  return typeof value === 'string' ? plainText(value) : '';
}
