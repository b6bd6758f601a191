import type { z } from 'zod';
import type { Fault } from '../../fault/fault.ts';
import { plainValue } from '../yaml/plain-value.ts';
import type { ReadYaml } from '../yaml/read-yaml.ts';
import type { Path } from '../yaml/written.ts';
import { mend } from './mend.ts';
import { type Misfit, misfits } from './shape-faults.ts';

export interface Shaped<Data> {
  /** The data in the shape of the schema, with a stand-in for what is not; undefined where too little is left. */
  readonly data: Data | undefined;
  /** The places of the stand-ins. */
  readonly gaps: readonly Path[];
  readonly faults: readonly Fault[];
}

/** More than a person looks through; the rest of the data is then not looked at. */
const mostMisfits = 500;

/** Checks what was read against a schema, and mends it so far that the rules can look at the rest. */
export function readShape<Schema extends z.ZodType>(read: ReadYaml, schema: Schema): Shaped<z.infer<Schema>> {
  if (read.lost === undefined) return { data: undefined, gaps: [[]], faults: [] };
  const faults: Fault[] = [];
  const value = plainValue(read.written, (fault) => faults.push(fault));
  const parsed = schema.safeParse(value);
  if (parsed.success) return { data: parsed.data, gaps: [], faults };

  const lost = new Set(read.lost);
  const isLost = ({ path }: Misfit): boolean =>
    path.length === 1 && typeof path[0] === 'string' && lost.has(path[0]);
  const copies = new Set(faults.map(({ place }) => `${place.line}:${place.column}`));
  let gaps: readonly Misfit[] = [];
  let mended: unknown = value;
  // A misfit can hide another one in the same place: a mapping's unknown key hides what the next form would have lacked.
  for (let pass = 0; pass < 3; pass++) {
    const again = schema.safeParse(mended);
    if (again.success) return { data: again.data, gaps: gaps.map(({ path }) => path), faults };
    const found = misfits(again.error.issues, schema, read.written);
    if (pass === 0) {
      const told = found.filter((misfit) => !isLost(misfit));
      faults.push(
        ...told.map(({ fault }) => fault).filter(({ place }) => !copies.has(`${place.line}:${place.column}`)),
      );
    }
    if (found.length > mostMisfits) break;
    gaps = [...gaps, ...found];
    mended = mend(mended, found, schema);
  }
  return { data: undefined, gaps: [[]], faults };
}
