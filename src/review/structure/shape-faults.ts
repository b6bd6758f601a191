import { isScalar } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../../fault/fault.ts';
import { nearest } from '../../fault/nearest.ts';
import { wordings } from '../schema/wording.ts';
import { slug } from '../slug.ts';
import { isBlank, keyPlaceOf, nodeAt, type Path, placeOf, type Written } from '../yaml/written.ts';
import { describeValue } from './describe-value.ts';
import { nearestForm } from './nearest-form.ts';
import { isOptional, knownKeys, schemaAt } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

/** One place at which the data do not have the shape of the schema. */
export interface Misfit {
  readonly path: Path;
  /** The key is not known and can be left out; otherwise the value is wrong or missing. */
  readonly unknownKey: boolean;
  readonly fault: Fault;
}

/** What a schema found, each cause once, in plain words and at its place. */
export function misfits(
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  written: Written,
): readonly Misfit[] {
  return withoutEchoes(issues.flatMap((issue) => misfit(issue, [], { schema, written })));
}

interface Reading {
  readonly schema: z.core.$ZodType;
  readonly written: Written;
}

function misfit(issue: Issue, base: Path, reading: Reading): readonly Misfit[] {
  const path: Path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'invalid_union') {
    const nearer = nodeAt(reading.written, path).value ? nearestForm(issue.errors) : [];
    if (nearer.length > 0) return nearer.flatMap((each) => misfit(each, path, reading));
  }
  if (issue.code === 'invalid_key') return [{ path, unknownKey: true, fault: wrongName(path, reading) }];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      unknownKey: true,
      fault: unknownKey(path, key, reading),
    }));
  }
  return [{ path, unknownKey: false, fault: attributed(path, wrongValue(path, reading)) }];
}

function unknownKey(parent: Path, key: string, { schema, written }: Reading): Fault {
  const path = [...parent, key];
  const siblings = siblingsOf(written, parent);
  const known = knownKeys(schema, parent, siblings);
  const place = keyPlaceOf(written, path);
  const { value } = nodeAt(written, path);
  if ((!value || isBlank(value)) && isInBraces(written, parent)) {
    return {
      rule: 'text-is-quoted',
      severity: 'error',
      place,
      found: `‘${key}’ after a comma, which begins a new key between { and }`,
      expected: 'quotation marks around text that holds a comma',
      suggestion: "put the whole text in quotation marks: '…, …'",
    };
  }
  const near = nearest(
    key,
    known.filter((name) => !siblings.includes(name)),
  );
  return {
    rule: 'key-is-known',
    severity: 'error',
    place,
    found: `the key \`${key}\``,
    expected:
      known.length > 0 ? `one of ${known.map((name) => `\`${name}\``).join(', ')}` : 'no such key here',
    ...(near === undefined ? {} : { suggestion: `did you mean \`${near}\`?` }),
  };
}

/** A key that a person makes up, in another form than names have. */
function wrongName(path: Path, { written }: Reading): Fault {
  const key = String(path.at(-1));
  return {
    rule: 'data-has-known-shape',
    severity: 'error',
    place: keyPlaceOf(written, path),
    found: `the name \`${key}\``,
    expected: 'small letters, digits and hyphens',
    ...(slug(key) === '' ? {} : { suggestion: `write \`${slug(key)}\`` }),
  };
}

function wrongValue(path: Path, { schema, written }: Reading): Fault {
  const found = schemaAt(schema, path);
  const expected = (found && wordings.get(found)?.expected) ?? 'another value';
  const key = path.at(-1);
  const { key: keyNode, value } = nodeAt(written, path);
  if (!keyNode && !value && typeof key === 'string') {
    return {
      rule: 'key-is-present',
      severity: 'error',
      place: keyPlaceOf(written, path.slice(0, -1)),
      found: `no \`${key}\` ${path.length > 1 ? `in ${nameOf(path.slice(0, -1))}` : 'in the review'}`,
      expected: `\`${key}\`: ${expected}`,
    };
  }
  if (path.length === 0) {
    return {
      rule: 'data-has-known-shape',
      severity: 'error',
      place: placeOf(written, path),
      found: !value || isBlank(value) ? 'a file without content' : `${describeValue(value)} in the whole file`,
      expected,
    };
  }
  if (!value || isBlank(value)) {
    return {
      rule: 'value-is-not-blank',
      severity: 'error',
      place: keyPlaceOf(written, path),
      found: `nothing after \`${nameOfKey(key)}\``,
      expected,
      suggestion: expected.includes('not reported')
        ? `where no source gives it, write \`${nameOfKey(key)}: { not reported: the reason }\``
        : isOptional(schema, path)
          ? 'leave the key out where there is nothing to say'
          : 'write it, as the documents cannot do without it',
    };
  }
  const suggestion = hint(value, expected, written);
  return {
    rule: isTextMisread(value, expected) ? 'text-is-quoted' : 'data-has-known-shape',
    severity: 'error',
    place: placeOf(written, path),
    found: `${describeValue(value)} for \`${nameOfKey(key)}\``,
    expected,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** A number, `true` or `~` where words are wanted. */
const isTextMisread = (value: unknown, expected: string): boolean =>
  isScalar(value) &&
  typeof value.value !== 'string' &&
  /^(?:text|small letters|a date|an address|a citekey|a language)/.test(expected);

function hint(value: unknown, expected: string, written: Written): string | undefined {
  if (!isScalar(value)) return undefined;
  const mark = written.file.endsWith('.json') ? '"' : "'";
  if (isTextMisread(value, expected)) {
    return `write ${mark}${value.source ?? String(value.value)}${mark} in quotation marks`;
  }
  if (
    typeof value.value === 'string' &&
    /^\d{1,3}(?:[, \u00a0]\d{3})+$/.test(value.value) &&
    expected.includes('whole number')
  ) {
    return `write ${value.value.replaceAll(/\D/g, '')}`;
  }
  const words = [...expected.matchAll(/`([^`{]+)`/g)].flatMap(([, word]) => word ?? []);
  const near = typeof value.value === 'string' ? nearest(value.value, words) : undefined;
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

/** Who states a limitation matters enough for a rule of its own. */
const attributed = (path: Path, fault: Fault): Fault =>
  path[0] === 'limitations' && path.length === 3 && path[2] === 'by'
    ? { ...fault, rule: 'limitation-is-attributed' }
    : fault;

function siblingsOf(written: Written, parent: Path): readonly string[] {
  const node = nodeAt(written, parent).value;
  if (!node || !('items' in node) || !Array.isArray(node.items)) return [];
  return node.items.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'key' in item && isScalar(item.key)
      ? [String(item.key.value)]
      : [],
  );
}

function isInBraces(written: Written, path: Path): boolean {
  const node = nodeAt(written, path).value;
  return node?.range !== undefined && node.range !== null && written.text.charAt(node.range[0]) === '{';
}

const nameOfKey = (key: string | number | undefined): string =>
  typeof key === 'number' ? `member ${key + 1} of the list` : String(key ?? 'the file');

function nameOf(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `(${step + 1})` : step));
  return `\`${steps.join(' › ').replaceAll(' › (', ' (')}\``;
}

/** A misspelt key is also a missing one: the spelling is the cause and is said once. */
function withoutEchoes(all: readonly Misfit[]): readonly Misfit[] {
  const meant = new Set(
    all.flatMap(({ path, unknownKey, fault }) => {
      const name = unknownKey ? /did you mean `(.+)`/.exec(fault.suggestion ?? '')?.[1] : undefined;
      return name === undefined ? [] : [JSON.stringify([...path.slice(0, -1), name])];
    }),
  );
  return all.filter(
    ({ path, fault }) => !(fault.rule === 'key-is-present' && meant.has(JSON.stringify(path))),
  );
}
