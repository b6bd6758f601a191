import type { Rules } from '../../fault/rule.ts';
import type { DesignData } from '../schema/design-schema.ts';
import { contrastIsEnough } from './contrast-is-enough.ts';
import { type DesignRule, nearestPlace } from './laid.ts';
import { textAreaRemains } from './text-area-remains.ts';

/** Points. Smaller type shuts readers out of paper, which has no zoom. */
const leastText = 11;
const leastNote = 9;

/** What is looked up rather than read. */
const notes: ReadonlySet<string> = new Set<keyof DesignData['type']>([
  'note',
  'running',
  'table head',
  'field hint',
]);

/** What is on every page, and may be smaller than a design otherwise allows. */
const running: keyof DesignData['type'] = 'running';

/** What should hold in a design. How it is written is judged as that of data is. */
export const designRules: Rules<'designs', DesignRule> = {
  'design-is-known': {
    holds: 'A design, and one that it extends, is a file in the folder of designs.',
    examples: [
      {
        in: 'a design',
        ok: 'extends: counted\n',
        notOk: 'extends: conted\n',
        found: 'no design `conted`',
        expected: 'one of `counted`, `large-print`',
        suggestion: 'did you mean `counted`?',
      },
    ],
  },
  'extends-comes-to-an-end': {
    holds: 'A design does not extend itself, directly or through other designs.',
    examples: [
      {
        in: 'a design',
        ok: 'extends: counted\n',
        notOk: 'extends: example\n',
        found: '`example`, which is this design itself',
        expected: 'a design that does not extend this one',
        suggestion: 'extend `counted`',
      },
    ],
  },
  'contrast-is-enough': contrastIsEnough,
  'type-is-large-enough': {
    holds: 'Type is large enough to be read: 11 points for text, 9 for notes. Paper has no zoom.',
    examples: [
      {
        in: 'a design',
        ok: 'extends: counted\ntype: { body: { size: 12 } }\n',
        notOk: 'extends: counted\ntype: { body: { size: 10 } }\n',
        found: '`body` of 10 points',
        expected: 'at least 11 points',
      },
    ],
    check: (laid) =>
      Object.entries(laid.data.type).flatMap(([kind, { size }]) => {
        const usual = notes.has(kind) ? leastNote : leastText;
        const least = kind === running ? usual : Math.max(usual, laid.data['smallest type']);
        if (size >= least) return [];
        return [
          {
            place: nearestPlace(laid, [['type', kind, 'size']]).place,
            found: `\`${kind}\` of ${size} points`,
            expected: `at least ${least} points`,
          },
        ];
      }),
  },
  'leading-is-at-least-size': {
    holds: 'Lines of type are far enough from each other not to run into one another.',
    examples: [
      {
        in: 'a design',
        ok: 'extends: counted\ntype: { body: { leading: 16 } }\n',
        notOk: 'extends: counted\ntype: { body: { leading: 8 } }\n',
        found: 'a leading of 8 points for `body` of 12 points',
        expected: 'a leading of at least the size',
      },
    ],
    check: (laid) =>
      Object.entries(laid.data.type).flatMap(([kind, { size, leading }]) =>
        leading >= size
          ? []
          : [
              {
                place: nearestPlace(laid, [
                  ['type', kind, 'leading'],
                  ['type', kind, 'size'],
                ]).place,
                found: `a leading of ${leading} points for \`${kind}\` of ${size} points`,
                expected: 'a leading of at least the size',
              },
            ],
      ),
  },
  'text-area-remains': textAreaRemains,
  'design-file-exists': {
    holds: 'The files of the faces and the logo that a design names exist.',
    examples: [
      {
        in: 'a design',
        ok: 'extends: counted\n',
        notOk: 'extends: counted\nfaces: { sans: our-sans.ttf }\n',
        found: '`designs/our-sans.ttf`, which is not there',
        expected: 'a TrueType file (.ttf), named from the folder of the design',
      },
    ],
  },
  'face-can-be-used': {
    holds: 'A face is a TrueType file that may be embedded.',
    examples: [
      {
        in: 'a design',
        ok: 'extends: counted\n',
        notOk: 'extends: counted\nfaces: { sans: fonts/Picture.ttf }\n',
        found: '`designs/fonts/Picture.ttf`, which is not a TrueType font',
        expected: 'a static TrueType file (.ttf) whose licence allows embedding',
      },
    ],
  },
  'logo-can-be-used': {
    holds: 'A logo is a PNG or JPEG.',
    examples: [
      {
        in: 'a design',
        ok: 'extends: counted\nlogo: { file: picture.png, alternative: The practice centre, height: 12 }\n',
        notOk: 'extends: counted\nlogo: { file: notes.png, alternative: The practice centre, height: 12 }\n',
        found: '`designs/notes.png`, which is not a PNG or JPEG',
        expected: 'a PNG or JPEG file in RGB or grey, named from the folder of the design',
      },
    ],
  },
};
