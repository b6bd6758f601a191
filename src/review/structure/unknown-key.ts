import { isMap, type Node } from 'yaml';
import { didYouMean } from '../../fault/did-you-mean.ts';
import { faultAgainst } from '../../fault/fault.ts';
import { nearest } from '../../fault/nearest.ts';
import { nearestLanguage } from '../../language/language.ts';
import { slug } from '../slug.ts';
import { isBlank, keyPlaceOf, nodeAt, type Path, pairsOf, type Written } from '../yaml/written.ts';
import type { Misfit } from './mend.ts';
import { knownKeys, type Reading } from './schema-at.ts';

/** More names than these are no help in a message. */
const mostNames = 12;

/** A key that the schema does not have at that place. */
export function unknownKey(parent: Path, key: string, { schema, written }: Reading): Misfit {
  const path = [...parent, key];
  const place = keyPlaceOf(written, path);
  const siblings = keysAt(written, parent);
  const known = knownKeys(schema, parent, [...siblings.keys()]);
  const { value } = nodeAt(written, path);
  if ((!value || isBlank(value)) && isInBraces(written, parent)) {
    const fault = faultAgainst('text-is-quoted', {
      place,
      found: `‘${key}’ after a comma, which begins a new key between { and }`,
      expected: 'quotation marks around text that holds a comma',
      suggestion: "put the whole text in quotation marks: '…, …'",
    });
    return { path, unknownKey: true, fault };
  }
  const free = known.filter((name) => !siblings.has(name));
  // Where a text may stand in several languages, “Welsh” means `cy`.
  const language = nearestLanguage(key);
  const meant =
    nearest(key, free) ?? (language !== undefined && free.includes(language) ? language : undefined);
  const names = known.map((name) => `\`${name}\``).join(', ');
  const fault = faultAgainst('key-is-known', {
    place,
    found: `the key \`${key}\``,
    expected:
      known.length > mostNames && meant !== undefined
        ? 'a key that is read at this place'
        : `one of ${names}`,
    ...didYouMean(meant),
  });
  return { path, unknownKey: true, fault, ...(meant === undefined ? {} : { meant }) };
}

/** A key that a person makes up, in another form than names have. */
export function wrongName(path: Path, { written }: Reading): Misfit {
  const key = String(path.at(-1));
  const meant = slug(key);
  const isFree = /^[a-z]/.test(meant) && !keysAt(written, path.slice(0, -1)).has(meant);
  const fault = faultAgainst('data-has-known-shape', {
    place: keyPlaceOf(written, path),
    found: `the name \`${key}\``,
    expected: 'small letters, digits and hyphens',
    ...(isFree ? { suggestion: `write \`${meant}\`` } : {}),
  });
  return { path, unknownKey: true, fault, ...(isFree ? { meant } : {}) };
}

function keysAt(written: Written, path: Path): ReadonlyMap<string, unknown> {
  const node = nodeAt(written, path).value;
  return isMap<Node, Node | null>(node) ? pairsOf(node) : new Map();
}

function isInBraces(written: Written, path: Path): boolean {
  const range = nodeAt(written, path).value?.range;
  return range !== undefined && range !== null && written.text.charAt(range[0]) === '{';
}
