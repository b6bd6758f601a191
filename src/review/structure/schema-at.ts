import * as z from 'zod';
import { type AbsenceKind, absenceKinds } from '../schema/absence.ts';
import type { Path, Written } from '../yaml/written.ts';

type Schema = z.core.$ZodType;

/** A file and the schema that it should have. */
export interface Reading {
  readonly schema: z.core.$ZodType;
  readonly written: Written;
}

/** The schema of the value at a path; where there are several forms, the first that has such a place. */
export function schemaAt(root: Schema, path: Path): Schema | undefined {
  let schema: Schema | undefined = root;
  for (const step of path) schema = schema && inside(schema, step);
  return schema && bare(schema);
}

/** The keys that a mapping at the path may have, in all of its forms. */
export function knownKeys(root: Schema, path: Path, given: readonly string[]): readonly string[] {
  const schema = schemaAt(root, path);
  if (!schema) return [];
  const forms = formsOf(schema).filter((form) => form instanceof z.ZodObject);
  const fitting = forms.filter((form) => given.some((key) => key in form.shape && !(key in provenanceKeys)));
  return [...new Set((fitting.length > 0 ? fitting : forms).flatMap((form) => Object.keys(form.shape)))];
}

const provenanceKeys = { source: true, 'how sure': true };

/** Why there can be no value at a place; none where there has to be one. */
export function possibleAbsences(schema: z.core.$ZodType, path: Path): readonly AbsenceKind[] {
  const keys = knownKeys(schema, path, []);
  return absenceKinds.filter((kind) => keys.includes(kind));
}

/** Whether a mapping at the path can do without the key. */
export function isOptional(root: Schema, path: Path): boolean {
  const key = path.at(-1);
  const parent = schemaAt(root, path.slice(0, -1));
  return (
    typeof key === 'string' &&
    parent !== undefined &&
    formsOf(parent).some(
      (form) => form instanceof z.ZodObject && form.shape[key] instanceof z.ZodExactOptional,
    )
  );
}

function inside(schema: Schema, step: string | number): Schema | undefined {
  for (const form of formsOf(schema)) {
    if (form instanceof z.ZodObject && typeof step === 'string' && Object.hasOwn(form.shape, step))
      return form.shape[step];
    if (form instanceof z.ZodArray && typeof step === 'number') return form.element;
    if (form instanceof z.ZodTuple && typeof step === 'number' && step < form._zod.def.items.length)
      return form._zod.def.items[step];
    if (form instanceof z.ZodRecord && typeof step === 'string') return form.valueType;
  }
  return undefined;
}

export function formsOf(schema: Schema): readonly Schema[] {
  const inner = bare(schema);
  return inner instanceof z.ZodUnion ? inner.options.flatMap(formsOf) : [inner];
}

/** What a person writes: neither that it may be left out nor what is made of it. */
function bare(schema: Schema): Schema {
  if (schema instanceof z.ZodExactOptional) return bare(schema.unwrap());
  return schema instanceof z.ZodPipe ? bare(schema.in) : schema;
}
