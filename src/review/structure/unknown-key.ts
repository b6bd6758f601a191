import { isMap, type Node } from 'yaml';
import { didYouMean } from '../../fault/did-you-mean.ts';
import { faultAgainst } from '../../fault/fault.ts';
import { nearest } from '../../fault/nearest.ts';
import { isLanguage, nearestLanguage } from '../../language/language.ts';
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
  const free = known.filter((name) => !siblings.has(name));
  const odd = withOddSpaces(key, free, written, path);
  if (odd) return odd;
  const { value } = nodeAt(written, path);
  if ((!value || isBlank(value)) && isInBraces(written, parent)) {
    const [language] = free.filter(isLanguage);
    if (language !== undefined && known.every(isLanguage)) {
      const fault = faultAgainst('text-is-quoted', {
        place,
        found: `‘${key}’ without the code of its language, in a text in several languages`,
        expected: known.map((name) => `\`${name}\``).join(' or '),
        suggestion: `write \`${language}: ${key}\`; put a text that contains a comma in quotation marks`,
      });
      return { path, unknownKey: true, fault, meant: language };
    }
    const fault = faultAgainst('text-is-quoted', {
      place,
      found: `‘${key}’ after a comma, which begins a new key between { and }`,
      expected: 'quotation marks around text that contains a comma',
      suggestion: "put the whole text in quotation marks: '…, …'",
    });
    return { path, unknownKey: true, fault };
  }
  // Where a text may stand in several languages, “Welsh” means `cy`.
  const language = nearestLanguage(key);
  const meant =
    nearest(key, free) ?? (language !== undefined && free.includes(language) ? language : undefined);
  const names = known.map((name) => `\`${name}\``).join(', ');
  const fault = faultAgainst('key-is-known', {
    place,
    found: `the key \`${key}\``,
    expected: known.length > mostNames ? 'a key that Brevier knows here' : `one of ${names}`,
    ...(meant === undefined ? belongingTo(key, known, schema) : didYouMean(meant)),
  });
  return { path, unknownKey: true, fault, ...(meant === undefined ? {} : { meant }) };
}

/** A key that stands where another is missing, which it means in other words. */
export function renamedKey(path: Path, meant: string, { written }: Reading): Misfit {
  const fault = faultAgainst('key-is-known', {
    place: keyPlaceOf(written, path),
    found: `the key \`${path.at(-1)}\``,
    expected: `\`${meant}\`, which is missing here`,
    ...didYouMean(meant),
  });
  return { path, unknownKey: true, fault, meant };
}

/** A key that is known but for its spaces, which look like others: as they come from Word and from web pages. */
function withOddSpaces(
  key: string,
  free: readonly string[],
  written: Written,
  path: Path,
): Misfit | undefined {
  const [before = '', after] = key.split(/:[\u00A0\u2000-\u200A\u202F\u3000]/);
  const plain = before.replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ').trim();
  if (plain === key || !free.includes(plain)) return undefined;
  const fault = faultAgainst('key-is-known', {
    place: keyPlaceOf(written, path),
    found: `\`${plain}${after === undefined ? '' : ':'}\` with a no-break space ${after === undefined ? 'in it' : 'after the colon'}, as it comes from Word or a web page`,
    expected: 'an ordinary space',
    suggestion: 'delete the space and type it again',
  });
  return { path, unknownKey: true, fault, meant: plain };
}

/** Where a key that is not known at the top would be. */
function belongingTo(
  key: string,
  known: readonly string[],
  schema: Reading['schema'],
): { readonly suggestion?: string } {
  const parents = known.filter((name) => knownKeys(schema, [name], []).includes(key));
  const [parent] = parents;
  return parents.length === 1 && parent !== undefined
    ? {
        suggestion: `is it of \`${parent}\`? Then move it there, two spaces further right than \`${parent}:\``,
      }
    : {};
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
