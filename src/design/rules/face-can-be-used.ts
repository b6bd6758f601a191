import type { Rule } from '../../fault/rule.ts';

export const faceCanBeUsed: Rule = {
  id: 'face-can-be-used',
  holds: 'A face is a TrueType file that may be embedded.',
  examples: [
    {
      in: 'a design',
      ok: 'extends: counted\n',
      notOk: 'extends: counted\nfaces: { sans: fonts/Picture.ttf }\n',
      found: '`designs/fonts/Picture.ttf`, which is no TrueType font',
      expected: 'a static TrueType file (.ttf) whose licence allows embedding',
    },
  ],
};
