import type { Rule } from '../../fault/rule.ts';

export const designFileExists: Rule = {
  id: 'design-file-exists',
  holds: 'A face or a logo that a design names is there.',
  examples: [
    {
      in: 'a design',
      ok: 'extends: counted\n',
      notOk: 'extends: counted\nfaces: { sans: our-sans.ttf }\n',
      found: '`designs/our-sans.ttf`, which is not there',
      expected: 'a TrueType file (.ttf), named from the folder of the design',
    },
  ],
};
