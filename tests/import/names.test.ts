import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importReferences } from '../../src/import/references/import-references.ts';
import { referencesSchema } from '../../src/review/schema/reference-schema.ts';

/** The authors of a work as they come out of an import, whatever program took them apart before. */
async function authors(...author: readonly object[]) {
  const text = JSON.stringify([{ id: 'a', type: 'document', title: 'T', author }]);
  const { items, remarks } = await importReferences([{ file: 'a', text, format: 'CSL-JSON' }], []);
  expect(referencesSchema().safeParse(items).error?.issues).toBeUndefined();
  return { author: items[0]?.author, said: remarks.map(({ as, what }) => `${as}: ${what}`) };
}

const person = (name: string): object => {
  const [family, given] = name.split(', ');
  return given === undefined ? { family } : { family, given };
};

test.each([
  ['Lind, AB', { family: 'Lind', given: 'A. B.' }],
  ['Lind, A', { family: 'Lind', given: 'A.' }],
  ['Lind, A B', { family: 'Lind', given: 'A. B.' }],
  ['Lind, A.B.', { family: 'Lind', given: 'A. B.' }],
  ['Lind, AB.', { family: 'Lind', given: 'A. B.' }],
  ['Lind, J-P', { family: 'Lind', given: 'J.-P.' }],
  ['Lind, J.-P.', { family: 'Lind', given: 'J.-P.' }],
  ['Lind, MCJA', { family: 'Lind', given: 'MCJA' }],
  ['Lind, JWMG', { family: 'Lind', given: 'J. W. M. G.' }],
  ['Lind, Yu.V.', { family: 'Lind', given: 'Yu. V.' }],
  ['Åberg, ÅÖ', { family: 'Åberg', given: 'Å. Ö.' }],
  ['Xu, LI', { family: 'Xu', given: 'L. I.' }],
  ['Lind, Anna B', { family: 'Lind', given: 'Anna B.' }],
  ['Lind, Anna', { family: 'Lind', given: 'Anna' }],
  ['Xu, Li', { family: 'Xu', given: 'Li' }],
  ['van den Berg, Anna', { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van den' }],
  ['Van den Berg, Anna', { family: 'Van den Berg', given: 'Anna' }],
  ['Silva, Rui da', { family: 'Silva', given: 'Rui', 'dropping-particle': 'da' }],
  ["d'Angelo, Pia", { family: "d'Angelo", given: 'Pia' }],
  ['Smith, JA Jr', { family: 'Smith', given: 'J. A.', suffix: 'Jr.' }],
  ['Smith, JA 3rd', { family: 'Smith', given: 'J. A.', suffix: 'III' }],
  ['Smith Jr., John', { family: 'Smith', given: 'John', suffix: 'Jr.' }],
  ['King, Martin III', { family: 'King', given: 'Martin', suffix: 'III' }],
  ['Smith, V', { family: 'Smith', given: 'V.' }],
  ['王, 小明', { family: '王', given: '小明' }],
  ['Иванов, ПА', { family: 'Иванов', given: 'ПА' }],
  ['The Example Consortium, Inc.', { literal: 'The Example Consortium, Inc.' }],
  ['Primates, Many', { literal: 'Many Primates' }],
  ['Consortium, The Walking', { literal: 'The Walking Consortium' }],
  ['Organization, World Health', { literal: 'World Health Organization' }],
  ['Group, RECOVERY Collaborative', { literal: 'RECOVERY Collaborative Group' }],
  ['England, NHS', { literal: 'NHS England' }],
  ['Health, Department of', { literal: 'Department of Health' }],
])('a name: %s', async (written, tidy) => {
  expect((await authors(person(written))).author).toEqual([tidy]);
});

test('capitals among names that are written out are initials where they can be no name, and are asked about otherwise', async () => {
  const { author, said } = await authors(...['Boone, Dana', 'Okafor, CJ', 'Lind, AB', 'Xu, LI'].map(person));
  expect(author).toEqual([
    { family: 'Boone', given: 'Dana' },
    { family: 'Okafor', given: 'C. J.' },
    { family: 'Lind', given: 'A. B.' },
    { family: 'Xu', given: 'LI' },
  ]);
  expect(said).toEqual([
    'to do: author: “LI” of Xu: write L. I. if these are initials, and Li if it is a name',
  ]);
});

test('names in capitals throughout stay, with what to write in their place', async () => {
  const { author, said } = await authors(...["O'BRIEN, ANNA", 'SMITH, AB', 'MCDONALD, C'].map(person));
  expect(author).toEqual([
    { family: "O'BRIEN", given: 'ANNA' },
    { family: 'SMITH', given: 'A. B.' },
    { family: 'MCDONALD', given: 'C.' },
  ]);
  expect(said).toEqual([
    "to do: author: “ANNA” of O'BRIEN: write A. N. N. A. if these are initials, and Anna if it is a name",
    "to do: author: 3 names such as “O'BRIEN, ANNA” are in capitals throughout; write O'Brien, Anna",
  ]);
});

test.each([
  ['and others as a name', [{ family: 'Lind', given: 'Anna' }, { literal: 'and others' }]],
  ['others', [{ family: 'Lind', given: 'Anna' }, { family: 'others' }]],
  ['et al.', [{ family: 'Lind', given: 'Anna' }, { literal: 'et al.' }]],
  [
    'et al taken apart',
    [
      { family: 'Lind', given: 'Anna' },
      { family: 'al.', given: 'et' },
    ],
  ],
  ['et al. after a name', [{ family: 'Lind', given: 'Anna et al.' }]],
])('a list that breaks off: %s', async (_, names) => {
  const { author, said } = await authors(...names);
  expect(author).toEqual([
    { family: 'Lind', given: 'Anna' },
    { literal: 'TO DO: the other names of the list' },
  ]);
  expect(said).toEqual(['to do: author: the list breaks off after “Lind, Anna”; write the other names']);
});

test('nobody but “others” is nobody', async () => {
  expect((await authors({ literal: 'et al.' })).author).toBeUndefined();
});

test('a name that is tidy stays as it is', async () => {
  const word = fc.constantFrom(
    ...[
      'Lind',
      'LIND',
      'AB',
      'A',
      'A.',
      'J-P',
      'van',
      'de',
      'Jr',
      'III',
      'et al.',
      'and others',
      'The',
      'Group',
      'Inc.',
      'Anna',
    ],
    ...[
      'Organization',
      'NHS',
      'O’Brien',
      'MCDONALD',
      '王',
      'Пётр',
      'Ø',
      'of',
      ',',
      '.',
      '-',
      'ANN',
      'Yu.',
      '3rd',
      'TO DO',
    ],
  );
  const text = fc
    .array(fc.oneof({ weight: 6, arbitrary: word }, fc.string()), { maxLength: 4 })
    .map((words) => words.join(' '));
  const name = fc.oneof(
    fc.record({ family: text, given: text }, { requiredKeys: ['family'] }),
    fc.record({ literal: text }),
    fc.record(
      { family: text, given: text, suffix: text, 'non-dropping-particle': text },
      { requiredKeys: [] },
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 4 }), async (names) => {
      const once = (await authors(...names)).author;
      fc.pre(Array.isArray(once));
      expect((await authors(...(Array.isArray(once) ? once : []))).author).toEqual(once);
    }),
    { numRuns: 400 },
  );
});
