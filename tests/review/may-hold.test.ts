import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesTogether } from '../../src/document/kept-together.ts';
import { mayHold } from '../../src/language/may-hold.ts';

test('a text may hold what a pattern finds in any letters', () => {
  expect(mayHold(/most|many/, 'MOST said so')).toBe(true);
  expect(mayHold(/most|many/, 'Almoſt all')).toBe(true);
  expect(mayHold(/weeks/, 'six weeKs')).toBe(true);
  expect(mayHold(/istanbul/, 'İstanbul')).toBe(true);
  expect(mayHold(/most|many/, 'some said so')).toBe(false);
  const sign = /most|weeks?|thirds|âge/;
  const letters = fc.constantFrom(...'mostwekMOSTWEKſKhirdÂâİı ', 'most', 'Weeks');
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
      if (new RegExp(sign.source, 'iu').test(text)) expect(mayHold(sign, text)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('names are found in the letters up to ÿ as in all letters', () => {
  const named = (text: string): readonly string[] =>
    Array.from(text.matchAll(namesTogether(text)), ([name]) => name);
  expect(named('Bark, H., Évans AB, and A. Ørsted.')).toEqual(['Bark, H.', 'Évans AB', 'A. Ørsted']);
  expect(named('Šimić, J., and Łoś AB.')).toEqual(['Šimić, J.', 'Łoś AB']);
  const piece = fc.constantFrom(
    ..."A|H.|J.|B-C.|É.|AB|ABC|ABCD|Bark|bark|Évans|ÿ|ß|Þ|×|÷|ª|µ|O’Neil|d'Or|Al-Said|,|.|, |. | |-|(2023)|“|”|…".split(
      '|',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 2, maxLength: 10 }), (pieces) => {
      const text = pieces.join('');
      // With a letter of another kind at its end, cut off from what is before it.
      expect(named(text)).toEqual(named(`${text} | ł`));
    }),
    { numRuns: 5000 },
  );
});
