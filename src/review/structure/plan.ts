import * as z from 'zod';
import { type Step, stepOf } from '../schema/steps.ts';

/**
 * A schema as plain data, which `take.ts` follows: its forms, those first that others are made of, and the whole last. It takes what the
 * schema takes and makes the same of it, and says nothing of why it does not take the rest.
 */
export type Plan = readonly Form[];

/** Of a value. Other forms are named by their place in the plan. */
export type Form =
  | TextForm
  | NumberForm
  | MappingForm
  | { readonly is: 'truth' }
  | { readonly is: 'anything' }
  | { readonly is: 'one of'; readonly values: readonly (string | number | boolean)[] }
  | { readonly is: 'list'; readonly of: number; readonly least: number }
  | { readonly is: 'row'; readonly of: readonly number[] }
  | { readonly is: 'mapping by name'; readonly name: number; readonly of: number }
  | { readonly is: 'either'; readonly of: readonly number[] }
  | { readonly is: 'made'; readonly of: number; readonly by: Step };

export interface TextForm {
  readonly is: 'text';
  /** Sources of patterns without flags, each of which finds something in it. */
  readonly like: readonly string[];
  /** Digits of a number not under the first and not over the second. */
  readonly within?: readonly [least: number, most: number];
}

export interface NumberForm {
  readonly is: 'number';
  readonly whole: boolean;
  readonly least?: number;
  readonly most?: number;
}

export interface MappingForm {
  readonly is: 'mapping';
  /** In the order in which what is made has them. */
  readonly keys: readonly (readonly [key: string, form: number, isOptional: boolean])[];
  /** Whether further keys are left out of what is made; else there can be none. */
  readonly isOpen: boolean;
}

type Place = (inner: z.core.$ZodType) => number;

/** The plan of a schema. Throws where a plan cannot say what the schema asks, as of code that is not in `steps.ts`. */
export function planOf(schema: z.core.$ZodType): Plan {
  const plan: Form[] = [];
  const known = new Map<string, number>();
  const place: Place = (inner) => {
    const form = formOf(inner, place);
    const key = JSON.stringify(form);
    const at = known.get(key) ?? plan.push(form) - 1;
    known.set(key, at);
    return at;
  };
  place(schema);
  return plan;
}

function formOf(schema: z.core.$ZodType, place: Place): Form {
  if (schema instanceof z.ZodString) return textForm(schema);
  if (schema instanceof z.ZodNumber) return numberForm(schema);
  if (schema instanceof z.ZodArray) return listForm(schema, place);
  if (schema instanceof z.ZodPipe) return madeForm(schema, place);
  if (checksOf(schema).length > 0) throw new Error('a check of what no plan checks');
  if (schema instanceof z.ZodBoolean) return { is: 'truth' };
  if (schema instanceof z.ZodUnknown) return { is: 'anything' };
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return oneOfForm(schema);
  if (schema instanceof z.ZodObject) return mappingForm(schema, place);
  if (schema instanceof z.ZodUnion) return { is: 'either', of: schema.options.map(place) };
  if (schema instanceof z.ZodTuple && !schema._zod.def.rest)
    return { is: 'row', of: schema._zod.def.items.map(place) };
  if (schema instanceof z.ZodRecord)
    return { is: 'mapping by name', name: place(schema.keyType), of: place(schema.valueType) };
  throw new Error(`a schema of a kind that no plan knows: ${schema._zod.def.type}`);
}

/** What a schema asks beside its kind. */
const checksOf = ({ _zod: { def } }: z.core.$ZodType): readonly z.core.$ZodCheckDef[] =>
  (def.checks ?? []).map(({ _zod: check }) => check.def);

const notKnown = ({ check }: z.core.$ZodCheckDef): Error => new Error(`a check that no plan knows: ${check}`);

function textForm(schema: z.ZodString): TextForm {
  const like: string[] = [];
  let within: TextForm['within'];
  for (const check of checksOf(schema)) {
    const step = 'fn' in check ? stepOf(check.fn) : undefined;
    if (isPattern(check) && check.pattern.flags === '') like.push(check.pattern.source);
    else if (step?.does === 'stay within' && !within) within = [step.least, step.most];
    else throw notKnown(check);
  }
  return { is: 'text', like, ...(within ? { within } : {}) };
}

const isPattern = (check: z.core.$ZodCheckDef): check is z.core.$ZodCheckRegexDef =>
  'format' in check && check.format === 'regex';

function numberForm(schema: z.ZodNumber): NumberForm {
  let least: number | undefined;
  let most: number | undefined;
  for (const check of checksOf(schema)) {
    const isBound = 'inclusive' in check && check.inclusive === true && 'value' in check;
    if (isBound && check.check === 'greater_than') least = Math.max(least ?? -Infinity, Number(check.value));
    else if (isBound && check.check === 'less_than') most = Math.min(most ?? Infinity, Number(check.value));
    else throw notKnown(check);
  }
  return {
    is: 'number',
    whole: schema instanceof z.ZodNumberFormat && schema._zod.def.format === 'safeint',
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
}

function oneOfForm(schema: z.ZodEnum | z.ZodLiteral): Form {
  const values = schema instanceof z.ZodEnum ? schema.options : [...schema.values];
  return {
    is: 'one of',
    values: values.map((value) => {
      if (typeof value === 'bigint' || value === null || value === undefined)
        throw new Error('a literal that no plan knows');
      return value;
    }),
  };
}

function listForm(schema: z.ZodArray, place: Place): Form {
  let least = 0;
  for (const check of checksOf(schema)) {
    if (check.check !== 'min_length' || !('minimum' in check)) throw notKnown(check);
    least = Math.max(least, Number(check.minimum));
  }
  return { is: 'list', of: place(schema.element), least };
}

function mappingForm(schema: z.ZodObject, place: Place): MappingForm {
  const { catchall } = schema._zod.def;
  if (catchall && !(catchall instanceof z.ZodNever)) throw new Error('further keys that no plan knows');
  return {
    is: 'mapping',
    keys: Object.entries(schema.shape).map(([key, inner]) => {
      const isOptional = inner instanceof z.ZodExactOptional;
      return [key, place(isOptional ? inner.unwrap() : inner), isOptional] as const;
    }),
    isOpen: catchall === undefined,
  };
}

function madeForm(schema: z.ZodPipe, place: Place): Form {
  const by = schema.out instanceof z.ZodTransform ? stepOf(schema.out._zod.def.transform) : undefined;
  if (!by || by.does === 'stay within' || checksOf(schema).length > 0)
    throw new Error('a transform that no plan knows');
  return { is: 'made', of: place(schema.in), by };
}
