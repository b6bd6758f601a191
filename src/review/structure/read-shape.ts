import * as z from 'zod';
import { type Fault, faultAgainst } from '../../fault/fault.ts';
import { plainValue } from '../yaml/plain-value.ts';
import type { ReadYaml } from '../yaml/read-yaml.ts';
import type { Path } from '../yaml/written.ts';
import { mend, type Repair } from './mend.ts';
import { misfits, mostMisfits } from './misfits.ts';

export interface Shaped<Data> {
  /** The data in the shape of the schema, with a stand-in for what is not; undefined where too little is left. */
  readonly data: Data | undefined;
  /** The places of the stand-ins. */
  readonly gaps: readonly Path[];
  readonly faults: readonly Fault[];
}

// A schema checks a few files in its life: to compile it takes longer than to ask it.
z.config({ jitless: true });

/** Checks what was read against a schema, and mends it so far that the rules can look at the rest. */
export function readShape<Schema extends z.ZodType>(read: ReadYaml, schema: Schema): Shaped<z.infer<Schema>> {
  if (read.lost === undefined) return { data: undefined, gaps: [[]], faults: [] };
  const faults: Fault[] = [];
  const value = plainValue(read.written, (rule, breach) => {
    if (faults.length <= mostMisfits) faults.push(faultAgainst(rule, breach));
  });
  const told = new Set(faults.map(({ place }) => `${place.line}:${place.column}`));
  const gaps: Path[] = read.lost.map((key) => [key]);
  let mended = mend(
    value,
    gaps.map((path): Repair => ({ path, unknownKey: false })),
    schema,
  );
  // A misfit can hide another in the same place; what only a repair brings to light is not told.
  for (let pass = 0; pass < 3; pass++) {
    const parsed = schema.safeParse(mended);
    if (parsed.success) return { data: parsed.data, gaps, faults };
    const found = misfits(parsed.error.issues, { schema, written: read.written });
    const news = pass === 0 ? found.map(({ fault }) => fault) : [];
    faults.push(...news.filter(({ place }) => !told.has(`${place.line}:${place.column}`)));
    if (found.length > mostMisfits) break;
    gaps.push(...found.map(({ path }) => path));
    mended = mend(mended, found, schema);
  }
  return { data: undefined, gaps: [[]], faults };
}
