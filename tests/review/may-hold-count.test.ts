import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { typedCounts } from '../../src/review/rules/typed-counts.ts';

const vocabulary: Readonly<Record<Language, string>> = {
  'en-GB':
    '12 5 1,179 2012 12th one two five seven seventeen twenty twenty-one hundred a and dozen both Both half halfs thirds third quarter two-thirds tenth of out in all the these those to with who year years per studies study Studies articles paper participants people persons people’s sub-themes subthemes theme themes carers carer non-participants small very included é été âge ŵyn ſix weeKs n = ( ) (n = (12) [ . , ; : – — - / ’ “ ” * _ 58% * non :value[studies.included] :value[a]{as=words} `code`',
  cy: "12 5 1,179 un dau ddwy tair pump chwech ddeg deuddeg hanner traean draean chwarter o o’r o'r y yr ’r 'r astudiaeth astudiaethau erthyglau phapur gyfranogwyr chyfranogwr bobl bobl’r person is-thema is-themâu thema themâu â ŵyn sawl a ac yn ( ) (n = . , ; - / ’ * _ :value[studies.included]",
};

/** What stands between two words: mostly a space. */
const gap = fc.constantFrom(' ', ' ', ' ', ' ', ' ', '', '', '\n', '  ', '\u00a0', '-', '/', ', ', '. ');

test.each([
  ['en-GB', undefined],
  ['en-GB', 'carers?'],
  ['en-GB', 'âge'],
  ['cy', undefined],
] as const)('in %s no count is passed over, whatever else is written (people: %s)', (language, own) => {
  // With a count at its end every text is looked at by every pattern; it is cut off from what is before it.
  const more = language === 'cy' ? ' | 12 astudiaeth' : ' | 12 studies';
  const account = { with: 0, without: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...vocabulary[language].split(' ')), gap), {
        minLength: 2,
        maxLength: 12,
      }),
      (words) => {
        const text = words.flat().join('');
        const counts = typedCounts(`${text}${more}`, language, own).filter(
          ({ offset }) => offset < text.length,
        );
        expect(typedCounts(text, language, own)).toEqual(counts);
        account[counts.length > 0 ? 'with' : 'without'] += 1;
      },
    ),
    { numRuns: 5000 },
  );
  expect(account.with).toBeGreaterThan(250);
  expect(account.without).toBeGreaterThan(250);
});
