import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charactersIn } from '../../src/face/characters-in.ts';

test('each character stands once, in the order of the text, whatever the text', () => {
  const unit = fc.constantFrom('a', 'b', 'é', '€', '\uD83D', '\uDE00', '😀', '𝒜', '\n');
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join('');
      expect(charactersIn(text)).toBe([...new Set(text)].join(''));
    }),
  );
});
