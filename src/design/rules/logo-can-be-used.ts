import type { Rule } from '../../fault/rule.ts';

export const logoCanBeUsed: Rule = {
  id: 'logo-can-be-used',
  holds: 'A logo is a PNG or JPEG.',
  examples: [
    {
      in: 'a design',
      ok: 'extends: counted\nlogo: { file: picture.png, alternative: The practice centre, height: 12 }\n',
      notOk: 'extends: counted\nlogo: { file: notes.png, alternative: The practice centre, height: 12 }\n',
      found: '`designs/notes.png`, which is no PNG or JPEG',
      expected: 'a PNG or JPEG file in RGB or grey, named from the folder of the design',
    },
  ],
};
