import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskedMarkdown } from '../../src/review/rules/masked-markdown.ts';

test.each([
  ['A :value[studies.included]{as=words} b', 'A                                    b'],
  ['*A* `2` b_c', ' A      b c'],
  ['A [@doe2020, p. 4] b @doe2020 [p. 5] c', 'A                  b                 c'],
  ['[a](https://x.org/12) <https://x.org/3>', '[a]                                    '],
  [':lang[dwy]{is=cy} :not-evidence[30 minutes] x', '     [dwy                                   x'],
  ['a<br>b &#0; [^1]', 'a    b          '],
  ['mail a@b.org', 'mail a@b.org'],
])('%s keeps its places and loses what is no text', (markdown, masked) => {
  expect(maskedMarkdown(markdown)).toBe(masked);
  expect(masked).toHaveLength(markdown.length);
});

const pieces = [
  ':lang[',
  ':value[',
  '[@a1',
  ']',
  '](',
  '{is=cy}',
  '{',
  '}',
  '`',
  '<i>',
  '*',
  ' ',
  'a',
  '12',
  '\n',
];

test('every character keeps its place, whatever is written', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const markdown = parts.join('');
      expect(maskedMarkdown(markdown)).toHaveLength(markdown.length);
    }),
  );
});
