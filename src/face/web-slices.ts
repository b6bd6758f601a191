/** A part of Unicode for which each face has a web font of its own, so that a page carries only what it shows. */
export interface WebSlice {
  readonly name:
    | 'latin'
    | 'latin-1'
    | 'latin-ext'
    | 'latin-additional'
    | 'vietnamese'
    | 'greek'
    | 'greek-ext'
    | 'cyrillic'
    | 'cyrillic-ext';
  /** First and last code point of each range. No two slices overlap. */
  readonly ranges: readonly (readonly [number, number])[];
}

export const webSlices: readonly WebSlice[] = [
  {
    name: 'latin',
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xa0],
      [0xb7, 0xb7],
      // Hyphens and dashes, quotation marks, daggers and bullet, ellipsis, per mille, primes, angle quotes.
      [0x2009, 0x2014],
      [0x2018, 0x2022],
      [0x2026, 0x2026],
      [0x202f, 0x2036],
      [0x2190, 0x2193],
    ],
  },
  {
    // Western European languages, Welsh but for its rarest letters, and the signs of prices and sums.
    name: 'latin-1',
    ranges: [
      [0xa1, 0xb6],
      [0xb8, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x174, 0x178],
      [0x2037, 0x203a],
      [0x2044, 0x2044],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2212, 0x2212],
      [0x2248, 0x2248],
      [0x2260, 0x2265],
    ],
  },
  {
    // Central and eastern European languages and Turkish.
    name: 'latin-ext',
    ranges: [
      [0x100, 0x130],
      [0x132, 0x151],
      [0x154, 0x173],
      [0x179, 0x17f],
      [0x218, 0x21b],
    ],
  },
  {
    name: 'latin-additional',
    ranges: [
      [0x180, 0x19f],
      [0x1a2, 0x1ae],
      [0x1b1, 0x217],
      [0x21c, 0x24f],
      [0x1e00, 0x1e9f],
      [0x1efa, 0x1eff],
      [0x20a0, 0x20aa],
      [0x20ad, 0x20c0],
    ],
  },
  {
    name: 'vietnamese',
    ranges: [
      [0x1a0, 0x1a1],
      [0x1af, 0x1b0],
      [0x1ea0, 0x1ef9],
      [0x20ab, 0x20ab],
    ],
  },
  {
    name: 'greek',
    ranges: [[0x370, 0x3ff]],
  },
  {
    name: 'greek-ext',
    ranges: [[0x1f00, 0x1fff]],
  },
  {
    name: 'cyrillic',
    ranges: [
      [0x400, 0x45f],
      [0x490, 0x491],
      [0x2116, 0x2116],
    ],
  },
  {
    name: 'cyrillic-ext',
    ranges: [
      [0x460, 0x48f],
      [0x492, 0x52f],
    ],
  },
];
