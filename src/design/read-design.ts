import type { Fault, Place } from '../fault/fault.ts';
import { remembered } from '../memory/remembered.ts';
import { inOrder } from '../review/structure/in-order.ts';
import { placeOf } from '../review/yaml/written.ts';
import type { Design } from './design.ts';
import { type DesignFile, type Layer, readLayers, whereWritten } from './layers.ts';
import { merge } from './merge.ts';
import { besideDesign } from './name-of-file.ts';
import { resolveDesign } from './resolve-design.ts';
import { contrastIsEnough } from './rules/contrast-is-enough.ts';
import { textAreaRemains } from './rules/text-area-remains.ts';
import { typeCanBeRead } from './rules/type-can-be-read.ts';
import { type DesignData, designSchema } from './schema/design-schema.ts';

export interface ReadDesign {
  /** Only where no fault is an error. */
  readonly design?: Design;
  /** Where the design names a file, by the path that it has in the design. */
  readonly filePlaces: ReadonlyMap<string, Place>;
  /** By file, line and column. */
  readonly faults: readonly Fault[];
}

const rules = [contrastIsEnough, typeCanBeRead, textAreaRemains];

/**
 * Reads the design of a name from files of designs, lays it over those that it extends, and reports everything at
 * once that does not hold. Pure, and never throws, whatever a person wrote.
 *
 * @param name that of a file without folder and ending: `large-print`
 * @param files every design that may be extended
 * @param askedAt where the name stands, for the message that there is none of that name
 */
export const readDesign = remembered(readAnew, (...input) => JSON.stringify(input), 16, 'design');

function readAnew(name: string, files: readonly DesignFile[], askedAt?: Place): ReadDesign {
  const { layers, faults: unfit } = readLayers(name, files, askedAt);
  const whole = designSchema.safeParse(
    layers.reduceRight<unknown>((under, { data }) => merge(under, data), {}),
  );
  if (!whole.success) {
    return {
      filePlaces: new Map(),
      faults: inOrder(unfit.length > 0 ? unfit : incomplete(layers, whole.error.issues)),
    };
  }
  const laid = { data: whole.data, layers };
  const known = new Set(unfit.map(({ place }) => placeKey(place)));
  // What stands in a place that is at fault already is the base's value, not the one that was meant.
  const found = rules.flatMap((rule) => rule(laid)).filter(({ place }) => !known.has(placeKey(place)));
  const faults = inOrder([...unfit, ...found]);
  const holds = faults.every(({ severity }) => severity !== 'error');
  if (!holds) return { filePlaces: new Map(), faults };
  return {
    design: resolveDesign(name, whole.data, layers),
    filePlaces: filePlaces(whole.data, layers),
    faults,
  };
}

function filePlaces(data: DesignData, layers: readonly Layer[]): ReadonlyMap<string, Place> {
  const named: (readonly [file: string, path: readonly string[]])[] = [
    ...Object.entries(data.faces ?? {}).map(([face, file]) => [file, ['faces', face]] as const),
    ...(data.logo === undefined ? [] : [[data.logo.file, ['logo', 'file']] as const]),
  ];
  return new Map(
    named.map(([file, path]) => {
      const { place } = whereWritten(layers, path);
      return [besideDesign(place.file, file), place];
    }),
  );
}

/** A design that extends none says everything itself. */
function incomplete(
  layers: readonly Layer[],
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): readonly Fault[] {
  const last = layers.at(-1);
  if (!last) return [];
  const missing = issues.map(({ path }) => `\`${path.map(String).join(' › ')}\``);
  const more = missing.length > 4 ? ` and ${missing.length - 3} more` : '';
  return [
    {
      rule: 'key-is-present',
      severity: 'error',
      place: placeOf(last.written, []),
      found: `no ${missing.slice(0, more ? 3 : 4).join(', ')}${more} in a design that extends none`,
      expected: 'every key, or a design to extend',
      suggestion: 'write `extends: counted`, and below it what differs',
    },
  ];
}

const placeKey = ({ file, line, column }: Fault['place']): string => `${file}:${line}:${column}`;
