import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDesign } from '../../src/design/read-design.ts';
import { counted } from './counted.ts';
import { shipped } from './shipped.ts';

const file = 'templates/designs/our.yaml';
const read = (...lines: readonly string[]) =>
  readDesign('our', [...shipped, { file, text: lines.join('\n') }]);
const faultsOf = (...lines: readonly string[]) => read(...lines).faults;
const at = (line: number, column: number, end: number) => ({
  file,
  line,
  column,
  end: { line, column: end },
});
const error = { severity: 'error' } as const;

describe('the designs that are shipped', () => {
  test('counted holds every number of the default design', () => {
    expect(readDesign('counted', shipped)).toStrictEqual({
      design: counted,
      filePlaces: new Map(),
      faults: [],
    });
  });

  test('large print is set in one column of large type, in ink, and is otherwise the default', () => {
    const { design, faults } = readDesign('large-print', shipped);
    expect(faults).toEqual([]);
    expect(design).toMatchObject({
      name: 'large-print',
      label: { 'en-GB': 'Large print', cy: 'Print bras' },
      page: { size: 'A4', width: 210, height: 297, axes: { text: 0 }, side: 174 },
      sideHeads: 'above',
      tables: 'entries',
      boxes: 'plain',
      dotField: false,
      italics: false,
      underlines: false,
      addresses: 'after-slashes',
      continued: true,
      contents: true,
      pageBudgets: false,
      colour: { ink: '#1E1A1D', grey: '#1E1A1D', accent: '#5A2748', hairline: '#7A6F76' },
      line: { section: 1, hairline: 0.8 },
      type: {
        title: { face: 'serif-semibold', size: 32, leading: 36, colour: 'ink', tracking: -0.012 },
        body: { face: 'sans', size: 18, leading: 24, colour: 'ink' },
        note: { face: 'sans', size: 18, leading: 23, colour: 'ink' },
        running: { face: 'sans', size: 16, leading: 20, colour: 'ink' },
      },
    });
    const { running: _, ...ofText } = { ...design?.type };
    const styles = Object.values(ofText);
    expect(styles.length).toBeGreaterThan(15);
    expect(styles.filter(({ size, leading }) => size < 18 || leading < 22)).toEqual([]);
    expect(styles.filter(({ colour }) => colour === 'grey')).toEqual([]);
  });
});

describe('an organisation’s own design', () => {
  const { design, faults } = read(
    'extends: counted',
    'colours:',
    "  accent: '#00507a'",
    'dark colours:',
    "  accent: '#8CC8EE'",
    'faces:',
    '  serif semibold: fonts/OurSerif-SemiBold.ttf',
    '  sans: ../shared/OurSans.ttf',
    'logo: { file: logo.png, alternative: The practice centre, height: 12 }',
    'page: { size: Letter }',
  );

  test('in ten lines sets colours, faces, logo and page, and leaves the rest', () => {
    expect(faults).toEqual([]);
    expect(design).toStrictEqual({
      ...counted,
      name: 'our',
      page: { ...counted.page, size: 'Letter', width: 215.9, height: 279.4 },
      colour: { ...counted.colour, accent: '#00507A' },
      dark: { ...counted.dark, accent: '#8CC8EE' },
      faces: {
        'serif-semibold': 'templates/designs/fonts/OurSerif-SemiBold.ttf',
        sans: 'templates/shared/OurSans.ttf',
      },
      logo: { file: 'templates/designs/logo.png', alternative: 'The practice centre', height: 12 },
    });
  });

  test('is extended in turn, each key laid over the one below it, and files stay where they were named', () => {
    const files = [
      ...shipped,
      {
        file: 'a/house.yaml',
        text: 'extends: large-print\nlogo: { file: l.jpg, alternative: House, height: 9 }',
      },
      {
        file: 'b/unit.yaml',
        text: 'extends: house\ntype: { body: { leading: 27 } }\npage: { margins: { left: 22 } }',
      },
    ];
    expect(readDesign('unit', files)).toMatchObject({
      faults: [],
      design: {
        logo: { file: 'a/l.jpg' },
        label: { 'en-GB': 'Large print', cy: 'Print bras' },
        page: { margin: { left: 22, right: 18, bottom: 24 } },
        type: { body: { face: 'sans', size: 18, leading: 27, colour: 'ink' } },
      },
    });
  });

  test('may have a page of its own size, which has no name', () => {
    const page = read('extends: counted', 'page: { size: { width: 200, height: 250 } }').design?.page;
    expect(page).toMatchObject({ width: 200, height: 250 });
    expect(page).not.toHaveProperty('size');
  });
});

describe('mistakes are found at their place', () => {
  test('an unknown key, with the nearest known one', () => {
    expect(faultsOf('extends: counted', 'type:', '  body: { sise: 13 }')).toEqual([
      {
        ...error,
        rule: 'key-is-known',
        place: at(3, 11, 15),
        found: 'the key `sise`',
        expected: 'one of `face`, `size`, `leading`, `colour`, `letter spacing`',
        suggestion: 'did you mean `size`?',
      },
    ]);
  });

  test('a colour that is none', () => {
    expect(faultsOf('extends: counted', 'colours:', '  accent: plum')).toEqual([
      {
        ...error,
        rule: 'data-has-known-shape',
        place: at(3, 11, 15),
        found: '‘plum’ for `accent`',
        expected: "a colour in quotation marks: # and six digits or letters from A to F, such as '#5A2748'",
      },
    ]);
  });

  test.each([
    ['on a line', ['colours:', '  accent: #00507A'], at(3, 11, 18)],
    ['in braces', ['colours: { accent: #00507A }'], at(2, 20, 27)],
  ])('a colour without quotation marks %s, which is a comment', (_, lines, place) => {
    expect(faultsOf('extends: counted', ...lines)).toEqual([
      {
        ...error,
        rule: 'text-is-quoted',
        place,
        found: '#00507A without quotation marks, which YAML reads as a comment',
        expected: 'a colour in quotation marks',
        suggestion: "write '#00507A'",
      },
    ]);
  });

  test('text too weak on its ground, with the ratio found and a colour that would do', () => {
    expect(faultsOf('extends: counted', 'boxes: plain', 'colours:', "  grey: '#828282'")).toEqual([
      {
        ...error,
        rule: 'contrast-is-enough',
        place: at(4, 9, 18),
        found: 'a contrast of 3.8 to 1 between `grey` (#828282) and `paper` (#FFFFFF)',
        expected: 'at least 4.5 to 1, as WCAG 2.2 asks for text',
        suggestion: "'#767676' would do",
        also: {
          file: 'templates/designs/counted.yaml',
          line: 70,
          column: 10,
          end: { line: 70, column: 19 },
          what: '`paper`',
        },
      },
    ]);
  });

  test('text that nearly has the contrast is not said to have it', () => {
    const faults = faultsOf('extends: counted', 'boxes: plain', 'colours:', "  grey: '#777777'");
    expect(faults.map(({ found, expected }) => ({ found, expected }))).toEqual([
      {
        found: 'a contrast of 4.4 to 1 between `grey` (#777777) and `paper` (#FFFFFF)',
        expected: 'at least 4.5 to 1, as WCAG 2.2 asks for text',
      },
    ]);
  });

  test('a tint too dark for the text on it, and a dark page too light', () => {
    const faults = faultsOf(
      'extends: counted',
      'colours:',
      "  tint: '#BBBBBB'",
      'dark colours:',
      "  paper: '#606060'",
    );
    expect(faults.map(({ place, found }) => ({ place, found }))).toEqual([
      { place: at(3, 9, 18), found: 'a contrast of 2.5 to 1 between `field` (#7A6F76) and `tint` (#BBBBBB)' },
      {
        place: at(5, 10, 19),
        found: 'a contrast of 3.1 to 1 between `grey` (#BFB4BB) and `paper` (#606060)',
      },
    ]);
  });

  test('designs that extend each other', () => {
    const files = [
      ...shipped,
      { file: 'a.yaml', text: 'extends: b' },
      { file: 'b.yaml', text: '# the second\nextends: c' },
      { file: 'c.yaml', text: 'extends: a' },
    ];
    expect(readDesign('a', files)).toEqual({
      filePlaces: new Map(),
      faults: [
        {
          ...error,
          rule: 'extends-comes-to-an-end',
          place: { file: 'c.yaml', line: 1, column: 10, end: { line: 1, column: 11 } },
          found: '`a`, which extends `b`, which extends `c` again',
          expected: 'a design that does not extend this one',
          suggestion: 'extend `counted`',
        },
      ],
    });
  });

  test('a design to extend that is not there', () => {
    expect(faultsOf('# ours', 'extends: large_print')).toEqual([
      {
        ...error,
        rule: 'design-is-known',
        place: at(2, 10, 21),
        found: 'no design `large_print`',
        expected: 'one of `counted`, `large-print`',
        suggestion: 'did you mean `large-print`?',
      },
    ]);
  });

  test('a design that extends none and does not say everything', () => {
    expect(faultsOf('colours:', "  accent: '#00507A'")).toEqual([
      {
        ...error,
        rule: 'key-is-present',
        place: { file, line: 1, column: 1 },
        found: 'no `page`, `side heads`, `tables` and 23 more in a design that extends none',
        expected: 'every key, or a design to extend',
        suggestion: 'write `extends: counted`, and below it what differs',
      },
    ]);
  });

  test('type too small, leading too tight, no room for text, axes out of order, a wide side column, all at once', () => {
    const faults = faultsOf(
      'extends: counted',
      'type:',
      '  body: { size: 10.5 }',
      '  note: { size: 8.5 }',
      '  lead: { leading: 12 }',
      'page:',
      '  axes: { value: 40 }',
      '  side column: 60',
      '  margins: { bottom: 190 }',
    );
    expect(
      faults.map(({ rule, place: { line, column }, found }) => `${line}:${column} ${rule}: ${found}`),
    ).toEqual([
      '3:17 type-is-large-enough: `body` of 10.5 points',
      '4:17 type-is-large-enough: `note` of 8.5 points',
      '5:20 leading-is-at-least-size: a leading of 12 points for `lead` of 14 points',
      '7:18 text-area-remains: axes at 46, 40 and 114 mm in a text area 172 mm wide',
      '8:16 text-area-remains: a side column of 60 mm',
      '9:22 text-area-remains: margins that leave 83 mm of the page’s height for text',
    ]);
  });

  test('type below the smallest that a design allows, in the design that made it so', () => {
    expect(
      faultsOf(
        'extends: large-print',
        'type:',
        '  note: { size: 14 }',
        '  body: { size: 18 }',
        '  running: { size: 14 }',
      ).map(
        ({ rule, place: { line, column }, found, expected }) =>
          `${line}:${column} ${rule}: ${found}, ${expected}`,
      ),
    ).toEqual(['3:17 type-is-large-enough: `note` of 14 points, at least 18 points']);
  });

  test('a logo without its alternative, and of a kind that cannot be embedded', () => {
    expect(
      faultsOf('extends: counted', 'logo: { file: logo.svg, height: 12 }').map(({ place, found }) => ({
        place,
        found,
      })),
    ).toEqual([
      { place: at(2, 1, 5), found: 'no `alternative` in `logo`' },
      { place: at(2, 15, 23), found: '‘logo.svg’ for `file`' },
    ]);
  });

  test('the name of a design that is not there', () => {
    expect(readDesign('larg-print', shipped).faults).toMatchObject([
      { suggestion: 'did you mean `large-print`?' },
    ]);
  });
});

describe('layouts', () => {
  const readIn = (layout: string, ...lines: readonly string[]) =>
    readDesign('our', [...shipped, { file, text: lines.join('\n') }], undefined, {
      name: layout,
      place: { file: 'templates/handout.md', line: 4, column: 9 },
    });

  test('the default design has a handout, which differs in what is said for it', () => {
    const { design, faults } = readDesign('counted', shipped, undefined, {
      name: 'handout',
      place: { file: 'templates/handout.md', line: 4, column: 9 },
    });
    expect(faults).toEqual([]);
    expect(design).toMatchObject({
      name: 'counted',
      page: { margin: { top: 24, firstTop: 13, bottom: 18, left: 20 } },
      type: {
        title: { face: 'serif-semibold', size: 26, leading: 29 },
        body: { face: 'sans', size: 11.5, leading: 15.2 },
        themeRow: { size: 11.5, leading: 14 },
        table: { size: 11, leading: 14.5 },
      },
      marks: { findings: 0.636, theme: 0.77 },
      pageBudgets: true,
    });
  });

  test('a later design beats an earlier one’s layout, and is beaten by its own', () => {
    expect(
      readIn(
        'handout',
        'extends: large-print',
        'page: { margins: { left: 30 } }',
        'type: { lead: { size: 22, leading: 28 } }',
        'layouts: { handout: { type: { lead: { size: 24 } } } }',
      ),
    ).toMatchObject({
      faults: [],
      design: {
        // The page's foot is the large print's own, which comes after that of the default design's handout.
        page: { margin: { left: 30, bottom: 24, firstTop: 18 }, axes: { text: 0 } },
        type: { title: { size: 32 }, body: { size: 18 }, lead: { size: 24, leading: 28 } },
        marks: { findings: 1.58 },
      },
    });
  });

  test('a layout of one’s own leaves all other documents as they are', () => {
    const lines = [
      'extends: counted',
      'layouts: { poster: { page: { size: { width: 297, height: 420 } } } }',
    ];
    expect(readIn('poster', ...lines)).toMatchObject({ faults: [], design: { page: { width: 297 } } });
    expect(read(...lines)).toMatchObject({ faults: [], design: { page: { width: 210 } } });
  });

  test('one that is not there is a fault of the template, with the nearest', () => {
    expect(readIn('handuot', 'extends: counted').faults).toEqual([
      {
        ...error,
        rule: 'layout-is-known',
        place: { file: 'templates/handout.md', line: 4, column: 9 },
        found: 'no layout `handuot` in the design `our`',
        expected: 'one of `handout`, `cpd`',
        suggestion: 'did you mean `handout`?',
      },
    ]);
  });

  test('one that is misspelt in a design is told, as it would do nothing', () => {
    expect(faultsOf('extends: counted', 'layouts:', '  handuot: { boxes: plain }')).toEqual([
      {
        rule: 'layout-is-known',
        severity: 'warning',
        place: at(3, 3, 10),
        found: 'a layout `handuot`, which changes none of the design that this one extends',
        expected: 'one of `handout`, `cpd`, or a name less like them',
        suggestion: 'did you mean `handout`?',
      },
    ]);
  });

  test('what does not hold in a layout is found there, whether or not it is wanted, and once', () => {
    const lines = [
      'extends: counted',
      'type: { note: { size: 8 } }',
      'page: { margins: { right: 38 } }',
      'layouts:',
      '  handout:',
      "    colours: { grey: '#828282' }",
      '    type: { body: { sise: 13, size: 9 } }',
      '  Poster!: {}',
    ];
    expect(
      faultsOf(...lines).map(
        ({ rule, place: { line, column }, found }) => `${line}:${column} ${rule}: ${found}`,
      ),
    ).toEqual([
      '2:23 type-is-large-enough: `note` of 8 points',
      '6:22 contrast-is-enough: a contrast of 3.3 to 1 between `grey` (#828282) and `tint` (#F3EDF1), in the layout `handout`',
      '7:21 key-is-known: the key `sise`',
      '7:37 type-is-large-enough: `body` of 9 points, in the layout `handout`',
      '8:3 data-has-known-shape: the name `Poster!`',
    ]);
  });

  test('no room in a layout is the fault of what is nearest to the design that was asked for', () => {
    expect(
      faultsOf('extends: counted', 'page: { margins: { right: 74 } }').map(
        ({ place: { line, column }, found }) => `${line}:${column} ${found}`,
      ),
    ).toEqual(['2:27 axes at 54, 90 and 119 mm in a text area 116 mm wide, in the layout `handout`']);
  });
});

describe('whatever is written', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const colour = fc
    .tuple(channel, channel, channel)
    .map((all) => `#${all.map((each) => each.toString(16).padStart(2, '0')).join('')}`);

  test('a colour that is proposed is accepted', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const [fault] = faultsOf('extends: counted', `colours: { accent: '${accent}' }`);
        const proposed = /'(#[\dA-F]{6})'/.exec(fault?.suggestion ?? "'#000000'")?.[1];
        expect(faultsOf('extends: counted', `colours: { accent: '${proposed}' }`)).toEqual([]);
      }),
    );
  });

  test('there is a design or an error, and never an exception', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'extends: counted',
        'extends: our',
        'page:',
        '  size: A4',
        '  margins: {}',
        'logo:',
        '- a',
        '{',
      ),
      fc.string(),
      fc
        .tuple(fc.constantFrom('type', 'colours', 'marks', 'faces', 'page'), fc.json())
        .map(([k, v]) => `${k}: ${v}`),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const { design, faults } = read(...lines);
        expect(design === undefined).toBe(faults.length > 0);
      }),
    );
  });
});
