import type { Breach } from '../../fault/fault.ts';
import type { Path } from '../../review/yaml/written.ts';
import { contrast, withContrast } from '../contrast.ts';
import { whereWritten } from '../layers.ts';
import type { PaletteData } from '../schema/design-schema.ts';
import { textColours } from '../schema/type-schema.ts';
import { type DesignRule, type Laid, nearestPlace } from './laid.ts';

/** WCAG 2.2, 1.4.3, for text of any size, and 1.4.11, for what shows where a field is. */
const least = { text: 4.5, border: 3 };

interface Weak {
  /** What there is of the contrast that is wanted. */
  readonly share: number;
  readonly breach: Breach;
}

export const contrastIsEnough: DesignRule = {
  holds:
    'Text and background have enough contrast, in every pair that is used. Links, headings and numbers are in the accent colour; a button under the pointer is paper on accent, which is the same pair.',
  examples: [
    {
      in: 'a design',
      ok: "extends: counted\ncolours: { accent: '#00507A' }\n",
      notOk: "extends: counted\ncolours: { accent: '#7AC0E0' }\n",
      found: 'a contrast of 1.7 to 1 between `accent` (#7AC0E0) and `tint` (#F3EDF1)',
      expected: 'at least 4.5 to 1, as WCAG 2.2 asks for text',
      suggestion: "'#487184' would do",
    },
  ],
  check: (laid) =>
    (['colours', 'dark colours'] as const).flatMap((palette) => {
      const grounds = laid.data.boxes === 'plain' ? (['paper'] as const) : (['paper', 'tint'] as const);
      const weak: Weak[] = [];
      for (const text of [...textColours, 'field'] as const) {
        for (const ground of grounds) {
          const ratio = contrast(laid.data[palette][text], laid.data[palette][ground]);
          const share = ratio / (text === 'field' ? least.border : least.text);
          if (share < 1) weak.push({ share, breach: tooWeak(laid, palette, text, ground, grounds, ratio) });
        }
      }
      return worstOfEachPlace(weak);
    }),
};

function tooWeak(
  laid: Laid,
  palette: 'colours' | 'dark colours',
  text: (typeof textColours)[number] | 'field',
  ground: 'paper' | 'tint',
  grounds: readonly (keyof PaletteData)[],
  ratio: number,
): Breach {
  const colours = laid.data[palette];
  const paths: readonly [Path, Path] = [
    [palette, text],
    [palette, ground],
  ];
  const { path, place } = nearestPlace(laid, paths);
  const isText = path === paths[0];
  const other = isText ? ground : text;
  const wanted = text === 'field' ? least.border : least.text;
  const enough = isText
    ? withContrast(
        colours[text],
        grounds.map((each) => colours[each]),
        wanted,
      )
    : undefined;
  return {
    place,
    found: `a contrast of ${shown(ratio)} to 1 between \`${text}\` (${colours[text]}) and \`${ground}\` (${colours[ground]})`,
    expected: `at least ${wanted} to 1, as WCAG 2.2 asks for ${text === 'field' ? 'the borders of fields' : 'text'}`,
    suggestion: enough && `'${enough}' would do`,
    also: { ...whereWritten(laid.layers, [palette, other]).place, what: `\`${other}\`` },
  };
}

/** One colour that is amiss spoils several pairs: the worst of them tells it. */
function worstOfEachPlace(weak: readonly Weak[]): readonly Breach[] {
  const worst = new Map<string, Weak>();
  for (const each of weak) {
    const { file, line, column } = each.breach.place;
    const key = `${file}:${line}:${column}`;
    if (each.share < (worst.get(key)?.share ?? Number.POSITIVE_INFINITY)) worst.set(key, each);
  }
  return [...worst.values()].map(({ breach }) => breach);
}

/** Never rounded up to what would have been enough. */
const shown = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
