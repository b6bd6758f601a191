import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLSeq } from 'yaml';
import type { Breach } from '../../fault/fault.ts';
import type { RuleId } from '../../fault/rule-ids.ts';
import { shortened } from '../../fault/shortened.ts';
import { bulletBefore, firstOfBullets } from './pasted-bullet.ts';
import { textOfItsOwn } from './text-of-its-own.ts';
import { keyText, placeAtOffset, placeOfNode, type Written } from './written.ts';

export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** Told of what does not hold, and of a list of which a member was taken for a part of the one before it. */
type Report = (rule: RuleId<'data'>, breach: Breach, lost?: Node) => void;

/**
 * The nodes of a file as plain values. Keys that occur twice, and what stands for something written elsewhere,
 * are reported; a number in any form but plain digits becomes NaN, so that it is refused as a number and as text.
 */
export function plainValue(written: Written, report: Report): PlainValue {
  return value(written.root, written, report);
}

function value(node: Node | null | undefined, written: Written, report: Report): PlainValue {
  if (isMap<Node, Node | null>(node)) return mapping(node.items, written, report);
  if (isSeq<Node>(node)) {
    return node.items.map((item) =>
      isMap<Node, Node | null>(item)
        ? mapping(item.items, written, report, node)
        : value(item, written, report),
    );
  }
  if (isAlias(node)) {
    report('text-is-quoted', copied(written, node));
    return null;
  }
  if (!isScalar(node)) return null;
  const hyphen = swallowedHyphen(node, written);
  const bullet = pastedBullets(node);
  if (bullet !== undefined)
    report('yaml-is-readable', { place: placeOfNode(written, node), ...bulletBefore(bullet) });
  else if (hyphen !== undefined) report('indent-is-even', notAMember(written, hyphen));
  const rest = textInNote(node, written);
  if (rest !== undefined) report('text-is-quoted', rest);
  if (typeof node.value === 'number') return isPlainNumber(node.source ?? '') ? node.value : Number.NaN;
  if (typeof node.value === 'string') {
    const { value: text } = node;
    const breach = unfit.find(({ is }) => is(text));
    if (breach !== undefined) {
      const { is: _, ...said } = breach;
      report('text-is-limited', { ...said, place: placeOfNode(written, node) });
      return '…';
    }
    // After `>` or `|` a text ends with the end of its last line, which is no part of it.
    return textOfItsOwn(node.value.replace(/\n+$/, ''));
  }
  return typeof node.value === 'boolean' ? node.value : null;
}

/** What no person wrote, as what sets it would be busy for minutes. */
const unfit = [
  {
    // Ten pages of print. No field holds as much, but an abstract that a reference manager exports comes near.
    is: (text: string) => text.length > 20_000,
    found: 'a text of more than 20,000 characters',
    expected: 'at most 20,000, which is ten pages',
    suggestion: 'shorten it; what belongs to several themes or studies stands with each of them',
  },
  {
    // As many marks as Unicode's own limit allows on one letter (UAX #15, Stream-Safe Text Format); writing needs a handful.
    is: (text: string) => /[^\s!-~]{31}/.test(text) && /\p{M}{31}/u.test(text),
    found: 'a letter with more than 30 marks above or below it',
    expected: 'letters as people write them',
    suggestion: 'type the word again',
  },
  {
    // Without anything between: the longest word that was ever printed has fewer than two hundred, an address has signs.
    is: (text: string) => text.length > 1000 && /[\p{L}\p{M}\p{N}]{1001}/u.test(text),
    found: 'a word of more than 1,000 letters',
    expected: 'words with spaces between them',
    suggestion: 'look for what was copied here by mistake',
  },
] as const;

/** @param list the list that the mapping is a member of, if it is one */
function mapping(
  pairs: readonly Pair<Node, Node | null>[],
  written: Written,
  report: Report,
  list?: YAMLSeq<Node>,
): PlainValue {
  const result: Record<string, PlainValue> = Object.create(null);
  const first = new Map<string, Node>();
  for (const pair of pairs) {
    if (!isScalar(pair.key)) {
      report('data-has-known-shape', {
        place: placeOfNode(written, pair.key),
        found: 'a list or a mapping where a key should stand',
        expected: 'a key in words',
        suggestion: 'put text that begins with [, {, * or ? in quotation marks',
      });
      continue;
    }
    const key = keyText(pair.key);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, pair.key);
      result[key] = value(pair.value, written, report);
    } else if (list && !list.flow && key === first.keys().next().value) {
      report('key-is-unique', memberWithoutHyphen(written, key, pair, before), list);
      // What follows belongs to the member that it begins.
      break;
    } else {
      report('key-is-unique', {
        place: placeOfNode(written, pair.key),
        found: `\`${key}\` a second time in one place`,
        expected: 'each key once',
        suggestion: 'remove one of the two, or combine them',
        also: { ...placeOfNode(written, before), what: `the first \`${key}\`` },
      });
    }
  }
  return result;
}

/** The key that a member of a list begins with, a second time: most often the next member without its hyphen. */
const memberWithoutHyphen = (
  written: Written,
  key: string,
  { key: node, value: given }: Pair<Node, Node | null>,
  before: Node,
): Breach => ({
  place: placeOfNode(written, node),
  found: `\`${key}\` a second time in one member of a list`,
  expected: 'a hyphen and a space before each member of a list',
  suggestion: `write \`- ${key}: ${isScalar(given) ? shortened(String(given.value).replaceAll(/\s+/g, ' '), 40) : '…'}\` if it begins the next member; or remove one of the two`,
  also: { ...placeOfNode(written, before), what: `the first \`${key}\`` },
});

/** What stands after the first of several bullets, which a text has that is no list. */
const pastedBullets = ({ type, value }: Scalar): string | undefined =>
  type === 'PLAIN' && typeof value === 'string' ? firstOfBullets(value) : undefined;

/** What a text loses as it stands behind a # that YAML takes for the sign of a note: “Study #3 says”. */
function textInNote(node: Scalar, written: Written): Breach | undefined {
  if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.range) return undefined;
  const end = node.range[1];
  const note = /^[ \t]+(#[\p{L}\p{N}][^\r\n]*)/u.exec(written.text.slice(end, end + 200));
  if (note?.[1] === undefined) return undefined;
  const offset = end + note[0].indexOf('#');
  return {
    severity: 'warning',
    place: placeAtOffset(written, offset, offset + note[1].length),
    found: `‘${shortened(note[1], 40)}’ after a text, which YAML takes for a note and leaves out`,
    expected: 'quotation marks around text with a # in it, or a space after the # of a note',
  };
}

/** Offset of a hyphen that looks as if it began a member of a list, but continues the text above it. */
function swallowedHyphen(node: Scalar, { text }: Written): number | undefined {
  if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.range) return undefined;
  const at = /\n[ \t]*(?=- )/.exec(text.slice(node.range[0], node.range[1]));
  return at ? node.range[0] + at.index + at[0].length : undefined;
}

const notAMember = (written: Written, offset: number): Breach => ({
  place: placeAtOffset(written, offset, offset + 1),
  found: 'a hyphen that continues the text of the line above',
  expected: 'the hyphens of one list under each other',
});

const isPlainNumber = (source: string): boolean => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(source);

function copied(written: Written, node: Node & { readonly source: string }): Breach {
  return {
    place: placeOfNode(written, node),
    found: `\`*${node.source}\`, which YAML reads as a copy of something else`,
    expected: 'the text itself',
    suggestion: 'put text that begins with * in quotation marks',
  };
}
