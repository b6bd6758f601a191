import type { Rule } from '../../fault/rule.ts';

export const faceHasCharacter: Rule = {
  id: 'face-has-character',
  holds: 'Each character can be printed by the faces of the design; else it would be an empty box.',
  examples: [
    {
      in: 'a template',
      ok: 'Łucja, Χρύσα and Любов.\n',
      notOk: 'A ☂ umbrella.\n',
      found: '“☂” (U+2602), which the face `sans` has not',
      expected: 'Latin, Greek or Cyrillic letters, or a design that names faces with this one under `faces`',
    },
  ],
};
