import { isMap, type Node } from 'yaml';
import * as z from 'zod';
import { nearest } from '../../fault/nearest.ts';
import { absenceKinds } from '../schema/absence.ts';
import { nodeAt, type Path, pairsOf } from '../yaml/written.ts';
import type { Misfit } from './mend.ts';
import { formsOf, type Reading, schemaAt } from './schema-at.ts';
import { renamedKey, unknownKey, wrongName } from './unknown-key.ts';
import { wrongAbsence, wrongValue } from './wrong-value.ts';

type Issue = z.core.$ZodIssue;

/** More than a person looks through; the rest of the data is then not looked at. */
export const mostMisfits = 100;

/** What a schema found, each cause once, in plain words and at its place. */
export function misfits(issues: readonly Issue[], reading: Reading): readonly Misfit[] {
  const all = issues.slice(0, mostMisfits + 1).flatMap((issue) => misfit(issue, [], reading));
  // What programs write has other keys for reasons of their own.
  return withoutEchoes(reading.written.file.endsWith('.json') ? all : asRenamed(all, reading));
}

function misfit(issue: Issue, base: Path, reading: Reading): readonly Misfit[] {
  const path: Path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  switch (issue.code) {
    case 'invalid_union': {
      const absence = wrongAbsence(path, reading);
      if (absence) return [absence];
      const nearer = nodeAt(reading.written, path).value ? nearestForm(issue.errors) : [];
      return nearer.length > 0
        ? nearer.flatMap((each) => misfit(each, path, reading))
        : [wrongValue(path, reading)];
    }
    case 'unrecognized_keys': {
      const meant = issuesOfAnotherForm(issue.keys, path, reading);
      if (meant.length > 0) return meant.flatMap((each) => misfit(each, path, reading));
      const unknown = issue.keys.slice(0, mostMisfits + 1).map((key) => unknownKey(path, key, reading));
      return isAnotherThing(path, unknown, reading) ? [wrongValue(path, reading)] : unknown;
    }
    case 'invalid_key':
      return [wrongName(path, reading)];
    default:
      return [wrongValue(path, reading)];
  }
}

/**
 * The issues of a mapping in the form that knows its keys, where the schema settled on one that knows none of them: of several forms
 * that do not fit it tells of the one whose keys are all optional, such as a text by language. Empty where no form knows any.
 */
function issuesOfAnotherForm(
  keys: readonly string[],
  path: Path,
  { schema, written }: Reading,
): readonly Issue[] {
  const { value } = nodeAt(written, path);
  const wanted = schemaAt(schema, path);
  if (!isMap<Node, Node | null>(value) || !wanted || pairsOf(value).size !== keys.length) return [];
  const forms = formsOf(wanted).filter(
    (form) => form instanceof z.ZodObject && keys.some((key) => Object.hasOwn(form.shape, key)),
  );
  const given: unknown = value.toJSON();
  return nearestForm(forms.map((form) => z.safeParse(form, given).error?.issues ?? []));
}

/**
 * Whether a mapping has no key that is known, or like one, where there can be a text: then it is another thing altogether, such
 * as what somebody says where a text is wanted.
 */
function isAnotherThing(path: Path, unknown: readonly Misfit[], { schema, written }: Reading): boolean {
  const { value } = nodeAt(written, path);
  const wanted = schemaAt(schema, path);
  return (
    isMap<Node, Node | null>(value) &&
    wanted instanceof z.ZodUnion &&
    wanted.options.some((form) => form instanceof z.ZodString) &&
    unknown.length === pairsOf(value).size &&
    unknown.every(({ meant, fault }) => meant === undefined && fault.rule === 'key-is-known')
  );
}

/** Keys that are not known where as many others are missing: those are what they mean, in whichever words. */
function asRenamed(all: readonly Misfit[], reading: Reading): readonly Misfit[] {
  return all.map((each) => {
    if (!each.unknownKey || each.meant !== undefined) return each;
    const beside = all.filter(({ path }) => isBeside(path, each.path));
    const strange = beside.filter(({ unknownKey, meant }) => unknownKey && meant === undefined);
    const lacking = beside.filter(({ isMissing }) => isMissing);
    const meant = strange.length === lacking.length ? lacking[strange.indexOf(each)]?.path.at(-1) : undefined;
    // What has one key in several of its forms can mean any of them.
    return typeof meant !== 'string' || ['is', ...absenceKinds].includes(meant)
      ? each
      : renamedKey(each.path, meant, reading);
  });
}

const isBeside = (one: Path, other: Path): boolean =>
  one.length === other.length && one.slice(0, -1).every((step, index) => step === other[index]);

/** A misspelt key is also a missing one: the spelling is the cause and is said once. */
function withoutEchoes(all: readonly Misfit[]): readonly Misfit[] {
  const meant = new Set(
    all.flatMap((each) =>
      each.meant === undefined ? [] : [JSON.stringify([...each.path.slice(0, -1), each.meant])],
    ),
  );
  return all.filter(({ path, isMissing }) => !isMissing || !meant.has(JSON.stringify(path)));
}

/**
 * The issues of a value that may have several forms, as if it had only the form that it is closest to.
 * Empty where it looks like none of them.
 */
function nearestForm(forms: readonly (readonly Issue[])[]): readonly Issue[] {
  let best: readonly Issue[] = [];
  let bestCost = Number.POSITIVE_INFINITY;
  for (const issues of forms) {
    if (issues.some(isOfAnotherKind)) continue;
    const far = cost(issues);
    if (far < bestCost) [best, bestCost] = [issues, far];
  }
  return best;
}

/** Several keys in other words, as many as are missing: `{ min: 18, max: 75 }`. */
const areRenamed = (keys: readonly string[], missing: readonly string[]): boolean =>
  keys.length > 1 && keys.length === missing.length;

const isOfAnotherKind = (issue: Issue): boolean =>
  issue.path.length === 0 &&
  (issue.code === 'invalid_union'
    ? issue.errors.every((issues) => issues.some(isOfAnotherKind))
    : issue.code !== 'unrecognized_keys');

/** A missing and an unknown key that are nearly the same word are one mistake; a fault deeper down says that the form fits. */
function cost(issues: readonly Issue[]): number {
  const missing = issues.flatMap(({ path, code }) =>
    path.length === 1 && code !== 'unrecognized_keys' ? [String(path[0])] : [],
  );
  return issues.reduce((sum, issue) => {
    if (issue.code === 'invalid_union' && issue.path.length === 0)
      return sum + cost(nearestForm(issue.errors));
    if (issue.code !== 'unrecognized_keys') return sum + (issue.path.length > 1 ? 0.5 : 1);
    const strange = areRenamed(issue.keys, missing) ? 0.5 : 5;
    return (
      sum + issue.keys.reduce((keys, key) => keys + (nearest(key, missing) === undefined ? strange : -0.5), 0)
    );
  }, 0);
}
