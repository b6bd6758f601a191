import type { Rule } from '../../fault/rule.ts';

export const faceHasCharacter: Rule = {
  id: 'face-has-character',
  holds:
    'The PDF can show each character: a face of the design has it, and its writing runs from left to right without joining. Else it would be an empty box, or stand in the wrong order. The web page is made all the same, as a browser has faces of its own.',
  examples: [
    {
      in: 'a template',
      ok: 'Łucja, Χρύσα and Любов.\n',
      notOk: 'A ☂ umbrella.\n',
      found: 'signs (☂ U+2602), which the PDF cannot show',
      expected: 'a design with a face that has signs; the web page is made, the PDF is not',
      suggestion:
        "run `npm install @expo-google-fonts/noto-sans-symbols`, and write `faces: { more: ['@expo-google-fonts/noto-sans-symbols'] }` in your design",
    },
  ],
};
