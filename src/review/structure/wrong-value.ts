import { isMap, isScalar, type Node } from 'yaml';
import type { z } from 'zod';
import { type Fault, faultAgainst } from '../../fault/fault.ts';
import { shortened } from '../../fault/shortened.ts';
import { isLanguage } from '../../language/language.ts';
import { absenceKinds, inWords } from '../schema/absence.ts';
import { components } from '../schema/confidence.ts';
import { wordings } from '../schema/wording.ts';
import {
  isBlank,
  keyPlaceOf,
  nodeAt,
  type Path,
  pairsOf,
  placeOf,
  textNodeAt,
  type Written,
} from '../yaml/written.ts';
import { idOfName } from './id-of-name.ts';
import type { Misfit } from './mend.ts';
import { isOptional, possibleAbsences, type Reading, schemaAt } from './schema-at.ts';
import { describeValue, hint, isTextMisread } from './written-value.ts';

/** A value that is missing, blank, or in a form that its key cannot have. */
export function wrongValue(path: Path, reading: Reading): Misfit {
  const schema = schemaAt(reading.schema, path);
  const expected = (schema && wordings.get(schema)?.expected) ?? 'another value';
  const { key, value } = nodeAt(reading.written, path);
  const fault =
    path.length === 0
      ? wholeFile(value, expected, reading)
      : !key && !value && typeof path.at(-1) === 'string'
        ? missing(path, expected, reading)
        : !value || isNothing(value)
          ? blank(path, value, expected, reading)
          : wrong(path, value, expected, reading);
  return {
    path,
    unknownKey: false,
    fault: { ...fault, rule: ruleOfPlace(path) ?? fault.rule },
    ...(fault.rule === 'key-is-present' ? { isMissing: true } : {}),
  };
}

const isNothing = (node: Node): boolean =>
  isScalar(node) && (node.value === null || (typeof node.value === 'string' && node.value.trim() === ''));

/** Some values matter enough for a rule of their own. */
function ruleOfPlace(path: Path): Fault['rule'] | undefined {
  const [key, around] = [path.at(-1), path.at(-2)];
  if (path[0] === 'limitations' && path.length === 3 && key === 'by') return 'limitation-is-attributed';
  if (around === 'quotation' && key === 'page') return 'quotation-can-be-found';
  if (around === 'confidence' && (key === 'by' || components.some((component) => component === key)))
    return 'rating-is-assessed';
  return undefined;
}

function wholeFile(value: Node | undefined, expected: string, { written }: Reading): Fault {
  return faultAgainst('data-has-known-shape', {
    place: placeOf(written, []),
    found:
      !value || isNothing(value) ? 'a file without content' : `${describeValue(value)} in the whole file`,
    expected,
  });
}

function missing(path: Path, expected: string, { schema, written }: Reading): Fault {
  const whole = wordings.get(schema)?.called;
  const key = String(path.at(-1));
  return faultAgainst('key-is-present', {
    place: keyPlaceOf(written, path.slice(0, -1)),
    found: `no \`${key}\` in ${path.length === 1 ? (whole ?? 'the review') : nameOf(path.slice(0, -1), written)}`,
    expected: `\`${key}\`: ${expected}`,
    ...whereNotReported(key, expected),
  });
}

function blank(path: Path, value: Node | undefined, expected: string, { schema, written }: Reading): Fault {
  const name = nameOf(path, written);
  const key = String(path.at(-1));
  const leftOut = 'leave the key out if there is nothing to say';
  const given =
    value === undefined || isBlank(value)
      ? 'nothing after'
      : isScalar(value) && typeof value.value === 'string'
        ? `${value.value === '' ? 'empty text' : 'nothing but spaces'} after`
        : `${describeValue(value)}, which stands for nothing, after`;
  return faultAgainst('value-is-not-blank', {
    place: keyPlaceOf(written, path),
    found: typeof path.at(-1) === 'number' ? `nothing in ${name}` : `${given} ${name}`,
    expected,
    suggestion: absenceKinds.some((kind) => kind === key)
      ? `say why: \`{ ${key}: the article gives no number }\``
      : expected.includes('not reported')
        ? `${isOptional(schema, path) ? `${leftOut}; ` : ''}${whereNotReported(key, expected).suggestion}`
        : isOptional(schema, path)
          ? leftOut
          : 'give it, as the documents cannot do without it',
  });
}

function wrong(path: Path, value: Node, expected: string, { schema, written }: Reading): Fault {
  const found = schemaAt(schema, path);
  const suggestion =
    (found && suggested(found, path, value, written)) ??
    inLanguages(value) ??
    byName(value, path, written) ??
    hint(value, expected, written.file.endsWith('.json') ? '"' : "'", possibleAbsences(schema, path));
  return faultAgainst(isTextMisread(value, expected) ? 'text-is-quoted' : 'data-has-known-shape', {
    place: placeOf(written, path),
    found: `${describeValue(value)} for ${nameOf(path, written)}`,
    expected,
    suggestion,
  });
}

function suggested(schema: z.core.$ZodType, path: Path, value: Node, written: Written): string | undefined {
  const suggest = wordings.get(schema)?.suggest;
  if (!suggest || !isScalar(value)) return undefined;
  return suggest(value.value, nodeAt(written, path.slice(0, -1)).value?.toJSON());
}

/** What is called by its name where its id is wanted. */
function byName(value: Node, path: Path, written: Written): string | undefined {
  const keys = ['source', 'supports', 'rests on', 'written around'];
  if (!isScalar(value) || !path.some((step) => keys.includes(String(step)))) return undefined;
  const id = idOfName(written, String(value.value));
  return id === undefined ? undefined : `write \`${id}\`, its id`;
}

/** What stands in several languages where only one thing can be meant. */
const inLanguages = (value: Node): string | undefined =>
  isMap<Node, Node | null>(value) && value.items.length > 0 && [...pairsOf(value).keys()].every(isLanguage)
    ? 'write it once, as it is the same in every language'
    : undefined;

const whereNotReported = (key: string, expected: string): { readonly suggestion?: string } =>
  expected.includes('not reported')
    ? { suggestion: `if no source gives it, write \`${key}: { not reported: the reason }\`` }
    : {};

/** What a person calls the place: the key, or the member of a list by its number from 1 and the id or name that it has. */
function nameOf(path: Path, written: Written): string {
  const last = path.at(-1);
  if (last === undefined) return 'the review';
  if (typeof last === 'string') return `\`${last}\``;
  const list = path.findLast((step) => typeof step === 'string');
  const called = ['id', 'name', 'message', 'term']
    .map((key) => textNodeAt(written, [...path, key]))
    .find((node) => isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '');
  const own = isScalar(called) ? `, ‘${shortened(String(called.value), 40)}’` : '';
  return `member ${last + 1} of ${list === undefined ? 'the list' : `\`${list}\``}${own}`;
}

/** A value that is said to be absent for a reason that its place cannot have: “not done” of a number of people. */
export function wrongAbsence(path: Path, { schema, written }: Reading): Misfit | undefined {
  const { value } = nodeAt(written, path);
  if (!isMap<Node, Node | null>(value)) return undefined;
  const keys = pairsOf(value);
  const given = absenceKinds.find((kind) => keys.has(kind));
  const possible = possibleAbsences(schema, path);
  if (given === undefined || possible.length === 0 || possible.includes(given)) return undefined;
  return {
    path,
    unknownKey: false,
    fault: faultAgainst('data-has-known-shape', {
      place: keyPlaceOf(written, [...path, given]),
      found: `\`${given}\` for \`${path.findLast((step) => typeof step === 'string') ?? 'the review'}\``,
      expected: `${inWords(possible)}, with the reason, where there is no value`,
    }),
  };
}
