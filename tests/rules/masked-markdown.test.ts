import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskedMarkdown } from '../../src/review/rules/masked-markdown.ts';

test.each([
  [':value[studies.included]{as=words} say', '                                   say'],
  ['of :lang[adferiad]{is=cy} there', 'of       adferiad         there'],
  ['see [@bark2023, p. 3] and *that*', 'see                   and  that '],
])('%s keeps its text in its place', (markdown, masked) => {
  expect(maskedMarkdown(markdown)).toBe(masked);
});

const pieces = [':lang[', ':value[', '[@a1', ']', '](', '{is=cy}', '{', '}', '`', '<i>', '*', ' ', 'a', '12', '\n'];

test('every character keeps its place, whatever is written', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const markdown = parts.join('');
      expect(maskedMarkdown(markdown)).toHaveLength(markdown.length);
    }),
  );
});
