import { cached } from '../cache/cached.ts';
import { type Fault, faultAgainst, type Place } from '../fault/fault.ts';
import { rulesOf } from '../fault/rule-ids.ts';
import { inOrder } from '../review/structure/in-order.ts';
import { parse } from '../review/structure/shape.ts';
import { placeOf } from '../review/yaml/written.ts';
import type { AskedDesign, AskedLayout, Design } from './design.ts';
import { type DesignFile, type Layer, merge, readLayers, whereWritten } from './layers.ts';
import { layersIn, layoutNames, misspeltLayouts, unknownLayout } from './layouts.ts';
import { besideDesign, furtherFace, nameOfFile } from './name-of-file.ts';
import { resolveDesign } from './resolve-design.ts';
import type { Laid } from './rules/laid.ts';
import { designRules } from './rules/rules.ts';
import { type DesignData, designShape } from './schema/design-schema.ts';
import { faceWords } from './schema/type-schema.ts';

export interface ReadDesign {
  /** Only where no fault is an error. */
  readonly design?: Design;
  /** Where the design names a file, by the path that it has in the design. */
  readonly filePlaces: ReadonlyMap<string, Place>;
  /** By file, line and column. */
  readonly faults: readonly Fault[];
}

/**
 * Reads the design of a name from files of designs, lays it over those that it extends, and reports everything at
 * once that does not hold, in each of its layouts as well. Pure, and never throws, whatever a person wrote.
 *
 * @param name that of a file without folder and ending: `large-print`
 * @param files every design that may be extended
 * @param askedAt where the name stands, for the message that there is none of that name
 * @param layout which of its layouts is wanted, if any
 */
export const readDesign = cached({ holds: 'designs', most: 16, lasts: true }, readAnew, (...input) =>
  JSON.stringify(input),
);

function readAnew(
  name: string,
  files: readonly DesignFile[],
  askedAt?: Place,
  layout?: AskedLayout,
): ReadDesign {
  const { layers, faults: unfit } = readLayers(name, files, askedAt);
  const whole = parse(designShape, laidOver(layers));
  if (!whole.success) {
    return {
      filePlaces: new Map(),
      faults: inOrder(unfit.length > 0 ? unfit : incomplete(layers, whole.error.issues)),
    };
  }
  const laid = { data: whole.data, layers };
  const known = new Set(unfit.map(({ place }) => placeKey(place)));
  // What stands in a place that is at fault already is the base's value, not the one that was meant.
  const found = everywhere(laid).filter(({ place }) => !known.has(placeKey(place)));
  const unknown = layout && unknownLayout(layers, layout);
  const faults = inOrder([...unfit, ...misspeltLayouts(layers), ...found, ...(unknown ? [unknown] : [])]);
  const holds = faults.every(({ severity }) => severity !== 'error');
  if (!holds) return { filePlaces: new Map(), faults };
  const chosen = layout === undefined ? laid : laidIn(laid, layout.name);
  return {
    design: resolveDesign(name, chosen.data, chosen.layers),
    filePlaces: filePlaces(chosen.data, chosen.layers),
    faults,
  };
}

const laidOver = (layers: readonly Layer[]): unknown =>
  layers.reduceRight<unknown>((under, { data }) => merge(under, data), {});

/** The same for documents of a layout; what is said for it has the shape of a design, so that the whole has it too. */
function laidIn({ layers }: Laid, layout: string): Laid {
  const inLayout = layersIn(layers, layout);
  const whole = parse(designShape, laidOver(inLayout));
  if (!whole.success) throw whole.error;
  return { data: whole.data, layers: inLayout };
}

const judge = (laid: Laid): readonly Fault[] =>
  rulesOf.designs.flatMap((id) =>
    (designRules[id].check?.(laid) ?? []).map((breach) => faultAgainst(id, breach)),
  );

/** What does not hold in the design, and then what does not hold in a layout only. */
function everywhere(laid: Laid): readonly Fault[] {
  const found = [...judge(laid)];
  const told = new Set(found.map(faultKey));
  for (const layout of layoutNames(laid.layers)) {
    for (const fault of judge(laidIn(laid, layout))) {
      if (told.has(faultKey(fault))) continue;
      told.add(faultKey(fault));
      found.push({ ...fault, found: `${fault.found}, in the layout \`${layout}\`` });
    }
  }
  return found;
}

function filePlaces(data: DesignData, layers: readonly Layer[]): ReadonlyMap<string, Place> {
  const named: (readonly [file: string, path: readonly string[]])[] = [
    ...faceWords.flatMap((face) => {
      const file = data.faces?.[face];
      return file === undefined ? [] : [[file, ['faces', face]] as const];
    }),
    ...(data.logo === undefined ? [] : [[data.logo.file, ['logo', 'file']] as const]),
  ];
  const further = (data.faces?.more ?? []).map((name, index) => {
    const { place } = whereWritten(layers, ['faces', 'more', index]);
    return [furtherFace(name, place.file), place] as const;
  });
  return new Map([
    ...named.map(([file, path]) => {
      const { place } = whereWritten(layers, path);
      return [besideDesign(place.file, file), place] as const;
    }),
    ...further,
  ]);
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
    faultAgainst('key-is-present', {
      place: placeOf(last.written, []),
      found: `no ${missing.slice(0, more ? 3 : 4).join(', ')}${more} in a design that extends none`,
      expected: 'every key, or a design to extend',
      suggestion: 'write `extends: counted`, and below it what differs',
    }),
  ];
}

const placeKey = ({ file, line, column }: Fault['place']): string => `${file}:${line}:${column}`;

const faultKey = ({ rule, place }: Fault): string => `${rule} ${placeKey(place)}`;

/** What is built where nobody asks for anything else. */
const usual = ['counted', 'large-print'];

export interface ChosenDesign {
  readonly design: Design;
  /** Where the design names a file, by the path that it has in the design. */
  readonly filePlaces: ReadonlyMap<string, Place>;
}

/**
 * The designs that a document is made in. The first is its own; each further one makes one more variant. Where
 * nobody asks, it is the default, and large print if that is there.
 *
 * @param layout that of the document, which each of the designs has to know
 */
export function chooseDesigns(
  asked: readonly AskedDesign[] | undefined,
  files: readonly DesignFile[],
  layout?: AskedLayout,
): { readonly designs: readonly ChosenDesign[]; readonly faults: readonly Fault[] } {
  const known = new Set(files.map(({ file }) => nameOfFile(file)));
  const wanted: readonly { readonly name: string; readonly place?: Place }[] =
    asked ?? usual.filter((name, index) => index === 0 || known.has(name)).map((name) => ({ name }));
  const read = wanted.map(({ name, place }) => readDesign(name, files, place, layout));
  return {
    designs: read.flatMap(({ design, filePlaces }) => (design === undefined ? [] : [{ design, filePlaces }])),
    faults: read.flatMap(({ faults }) => faults),
  };
}
