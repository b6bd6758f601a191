import { didYouMean } from '../fault/did-you-mean.ts';
import { type Fault, faultAgainst } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';
import { isMapping } from '../review/structure/is-mapping.ts';
import { keyPlaceOf } from '../review/yaml/written.ts';
import type { AskedLayout } from './design.ts';
import type { Layer } from './layers.ts';

/** Every layout that one of the files knows, each once. */
export const layoutNames = (layers: readonly Layer[]): readonly string[] => [
  ...new Set(layers.flatMap((layer) => Object.keys(layoutsOf(layer)))),
];

/**
 * The layers of a layout: what each file says for it lies over what the file says for all documents, and below that is
 * the next file. So a later design's own values beat the layout of the one that it extends.
 */
export function layersIn(layers: readonly Layer[], layout: string): readonly Layer[] {
  return layers.flatMap((layer) => {
    const data = layoutsOf(layer)[layout];
    return data === undefined ? [layer] : [{ ...layer, at: ['layouts', layout], data }, layer];
  });
}

/** A template that asks for a layout which no layer has. */
export function unknownLayout(layers: readonly Layer[], { name, place }: AskedLayout): Fault | undefined {
  const known = layoutNames(layers);
  if (known.includes(name)) return undefined;
  const near = nearest(name, known);
  return faultAgainst('layout-is-known', {
    place,
    found: `no layout \`${name}\` in the design \`${layers[0]?.name}\``,
    expected:
      known.length > 0
        ? `one of ${known.map((each) => `\`${each}\``).join(', ')}`
        : 'no layout, as it has none',
    ...didYouMean(near),
  });
}

/** A layout that is nearly called as one of the design that is extended: it would do nothing, in silence. */
export function misspeltLayouts(layers: readonly Layer[]): readonly Fault[] {
  return layers.flatMap((layer, index): Fault[] => {
    const known = layoutNames(layers.slice(index + 1));
    return Object.keys(layoutsOf(layer)).flatMap((name) => {
      const near = known.includes(name) ? undefined : nearest(name, known);
      return near === undefined
        ? []
        : [
            faultAgainst('layout-is-known', {
              severity: 'warning',
              place: keyPlaceOf(layer.written, ['layouts', name]),
              found: `a layout \`${name}\`, which changes none of the design that this one extends`,
              expected: `one of ${known.map((each) => `\`${each}\``).join(', ')}, or a name less like them`,
              suggestion: `did you mean \`${near}\`?`,
            }),
          ];
    });
  });
}

function layoutsOf({ at, data: { layouts } }: Layer): Readonly<Record<string, Layer['data']>> {
  return at.length > 0 || !isMapping(layouts)
    ? {}
    : Object.fromEntries(
        Object.entries(layouts).filter((entry): entry is [string, Layer['data']] => isMapping(entry[1])),
      );
}
