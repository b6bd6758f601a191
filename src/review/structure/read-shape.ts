import { type Fault, faultAgainst } from '../../fault/fault.ts';
import { plainValue } from '../yaml/plain-value.ts';
import type { ReadYaml } from '../yaml/read-yaml.ts';
import { type Path, pathTo } from '../yaml/written.ts';
import { mend, type Repair } from './mend.ts';
import { misfits, mostMisfits } from './misfits.ts';
import { parse, type Shape } from './shape.ts';

export interface Shaped<Data> {
  /** The data in the shape, with a stand-in for what is not; undefined where too little is left. */
  readonly data: Data | undefined;
  /** The places of the stand-ins. */
  readonly gaps: readonly Path[];
  readonly faults: readonly Fault[];
}

/** Checks what was read against a shape, and mends it so far that the rules can look at the rest. */
export function readShape<Data>(read: ReadYaml, shape: Shape<Data>): Shaped<Data> {
  if (read.lost === undefined) return { data: undefined, gaps: [[]], faults: [] };
  const faults: Fault[] = [];
  const lost: Path[] = [];
  const value = plainValue(read.written, (rule, breach, list) => {
    if (faults.length > mostMisfits) return;
    faults.push(faultAgainst(rule, breach));
    if (list) lost.push(pathTo(list, read.written.root) ?? []);
  });
  const told = new Set(faults.map(({ place }) => `${place.line}:${place.column}`));
  const gaps: Path[] = read.lost.map((key) => [key]);
  let mended = mend(
    value,
    gaps.map((path): Repair => ({ path, unknownKey: false })),
    shape.schema,
  );
  gaps.push(...lost);
  // A misfit can hide another in the same place; what only a repair brings to light is not told.
  for (let pass = 0; pass < 3; pass++) {
    const parsed = parse(shape, mended);
    if (parsed.success) return { data: parsed.data, gaps, faults };
    const schema = shape.schema();
    const found = misfits(parsed.error.issues, { schema, written: read.written });
    const news = pass === 0 ? found.map(({ fault }) => fault) : [];
    faults.push(...news.filter(({ place }) => !told.has(`${place.line}:${place.column}`)));
    if (found.length > mostMisfits) break;
    gaps.push(...found.map(({ path }) => path));
    mended = mend(mended, found, shape.schema);
  }
  return { data: undefined, gaps: [[]], faults };
}
