import * as z from 'zod';
import { type Plan, planOf } from './plan.ts';
import { plans } from './plans.ts';
import { follow, unfit } from './take.ts';

/** What a file, or something in it, has to be. */
export interface Shape<Data> {
  readonly name: string;
  /** Built when it is first asked for, which takes many times as long as to take a value by its plan. */
  readonly schema: () => z.ZodType<Data>;
  readonly take: (value: unknown) => unknown;
}

/** @param name under which its plan is kept: one that no other shape has */
export function shapeOf<Data>(name: string, schema: () => z.ZodType<Data>): Shape<Data> {
  let taker: ((value: unknown) => unknown) | undefined;
  const built = (): z.ZodType<Data> => {
    // A schema checks a few files in its life: to compile it takes longer than to ask it.
    z.config({ jitless: true });
    return schema();
  };
  return {
    name,
    schema: built,
    take(value) {
      taker ??= follow(planFor(name, built));
      return taker(value);
    },
  };
}

function planFor(name: string, schema: () => z.ZodType): Plan {
  const kept = plans[name];
  return kept === undefined ? planOf(schema()) : JSON.parse(kept);
}

export type Parsed<Data> =
  | { readonly success: true; readonly data: Data }
  | { readonly success: false; readonly error: z.ZodError<Data> };

/** What the schema of a shape says of a value. The schema itself is asked only where there is something to say. */
export function parse<Data>(shape: Shape<Data>, value: unknown): Parsed<Data>;
export function parse(shape: Shape<unknown>, value: unknown): Parsed<unknown> {
  const data = shape.take(value);
  return data === unfit ? shape.schema().safeParse(value) : { success: true, data };
}
