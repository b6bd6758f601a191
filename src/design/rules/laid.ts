import type { Breach, Place } from '../../fault/fault.ts';
import type { Rule } from '../../fault/rule.ts';
import type { Path } from '../../review/yaml/written.ts';
import { type Layer, whereWritten } from '../layers.ts';
import type { DesignData } from '../schema/design-schema.ts';

/** A design laid together from its layers: what rules look at. */
export interface Laid {
  readonly data: DesignData;
  readonly layers: readonly Layer[];
}

/** Something that should hold in a design. */
export interface DesignRule extends Rule {
  /** Left out where reading the design or its files finds the fault. */
  readonly check?: (laid: Laid) => readonly Breach[];
}

/**
 * Where two or more values together are at fault: at the one in the file nearest to the design that was asked for,
 * as its writer can change it; the first of them where several are equally near.
 */
export function nearestPlace(
  { layers }: Laid,
  paths: readonly Path[],
): { readonly path: Path; readonly place: Place } {
  const [first] = paths
    .map((path) => ({ path, ...whereWritten(layers, path) }))
    .sort((a, b) => a.layer - b.layer);
  if (!first) throw new Error('a fault of no value');
  return { path: first.path, place: first.place };
}
