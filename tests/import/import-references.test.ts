import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KnownWork } from '../../src/import/references/duplicates.ts';
import { importReferences, type ReferenceFormat } from '../../src/import/references/import-references.ts';
import { referencesSchema } from '../../src/review/schema/reference-schema.ts';

async function read(format: ReferenceFormat, text: string, known: readonly KnownWork[] = []) {
  const { items, remarks, faults } = await importReferences([{ file: 'a', text, format }], known);
  expect(referencesSchema().safeParse(items).error?.issues).toBeUndefined();
  return {
    items,
    faults,
    said: remarks.map(({ place, entry, as, what }) => `${place.line} ${entry}, ${as}: ${what}`),
  };
}

test('BibTeX as Mendeley and JabRef write it: macros, LaTeX, braces, an address for a DOI, a citekey with a colon', async () => {
  const { items, said } = await read(
    'BibTeX',
    String.raw`% Encoding: UTF-8
@string{jss = "J. Soc. Stud."}
@comment{jabref-meta: databaseType:bibtex;}

@article{muller:2019,
  author = {M{\"u}ller, J{\'o}zef and {World Health Organization} and de la Cruz, Ana},
  title = {Living with {BPD}: {A} Study of \emph{hope} \& more},
  journal = jss, year = 2019, month = may, volume = {12}, number = {3}, pages = {1--12},
  doi = {https://doi.org/10.1093/ab_c}, url = {https://example.org/a_b}, urldate = {2020-01-02},
  file = {:C\:/x.pdf:PDF},
  mendeley-groups = {Group}
}
@phdthesis{t, title="A {T}hesis", author="Eriksen, Liv", school={Oslo}, year=2001}
`,
  );
  expect(items).toEqual([
    {
      id: 'muller-2019',
      type: 'article-journal',
      author: [
        { family: 'Müller', given: 'Józef' },
        { literal: 'World Health Organization' },
        { family: 'Cruz', given: 'Ana', 'non-dropping-particle': 'de la' },
      ],
      title: 'Living with BPD: A Study of <i>hope</i> & more',
      'container-title': 'J. Soc. Stud.',
      issued: { 'date-parts': [[2019, 5]] },
      volume: '12',
      issue: '3',
      page: '1-12',
      DOI: '10.1093/ab_c',
      URL: 'https://example.org/a_b',
      accessed: { 'date-parts': [[2020, 1, 2]] },
    },
    {
      id: 't',
      type: 'thesis',
      genre: 'PhD thesis',
      title: 'A Thesis',
      author: [{ family: 'Eriksen', given: 'Liv' }],
      publisher: 'Oslo',
      issued: { 'date-parts': [[2001]] },
    },
  ]);
  expect(said).toEqual([
    '10 muller:2019, left out: file is not taken over',
    '11 muller:2019, left out: mendeley-groups is not taken over',
    '5 muller:2019, changed: its citekey is now muller-2019 instead of “muller:2019”',
  ]);
});

test('an entry of BibTeX that is not closed, has no citekey or cannot be read does not hide the others', async () => {
  const { items, said } = await read(
    'BibTeX',
    `@book{one, title={One}, editor={A, B}, publisher={P}, year={2001}
@book{, title={The second}, editor={A, B}, publisher={P}, year={in press}}
@article{three, title = }
@book{two words, title={Four}, editor={A, B}, publisher={P}, year={2004}}
@book{two words, title={Five}, editor={A, B}, publisher={P}, year={2005}}
`,
  );
  expect(items.map(({ id, title }) => [id, title])).toEqual([
    ['one', 'One'],
    ['second', 'The second'],
    ['two-words', 'Four'],
    ['two-wordsb', 'Five'],
  ]);
  expect(said).toEqual([
    '2 entry 2, changed: its citekey is now second, as it had none',
    '3 three, left out: the entry cannot be read: look for a bracket or quotation mark that is missing, or write it anew',
    '4 two words, changed: its citekey is now two-words instead of “two words”',
    '5 two words, changed: its citekey is now two-wordsb instead of “two words”',
  ]);
});

test('RIS as Zotero writes it', async () => {
  const { items, said } = await read(
    'RIS',
    `TY  - JOUR\r
TI  - Slow miles\r
AU  - Eriksen, Liv\r
AU  - Sand, Per\r
T2  - Journal of Imaginary Practice\r
AB  - First line - with a dash\r
and a second.\r
DA  - 2022/05/12/\r
PY  - 2022\r
DO  - 10.1093/made.up\r
VL  - 8\r
IS  - 2\r
SP  - 101\r
EP  - 118\r
UR  - https://example.org/one\r
UR  - https://example.org/two\r
L1  - file.pdf\r
ER  - \r
`,
  );
  expect(items).toEqual([
    {
      id: 'eriksen2022',
      type: 'article-journal',
      title: 'Slow miles',
      author: [
        { family: 'Eriksen', given: 'Liv' },
        { family: 'Sand', given: 'Per' },
      ],
      'container-title': 'Journal of Imaginary Practice',
      issued: { 'date-parts': [[2022, 5, 12]] },
      DOI: '10.1093/made.up',
      volume: '8',
      issue: '2',
      page: '101-118',
      URL: 'https://example.org/one',
    },
  ]);
  expect(said).toEqual([
    '16 Slow miles, left out: UR is not taken over: further addresses',
    '6 Slow miles, left out: AB is not taken over: abstracts, which no document prints',
    '17 Slow miles, left out: L1 is not taken over: files and links to them',
    '1 Slow miles, changed: its citekey is now eriksen2022, as it had none',
  ]);
});

test('RIS as RefWorks, EndNote and databases write it: old tags, short ends, a missing ER, lines between', async () => {
  const { items, said } = await read(
    'RIS',
    `Provider: Imaginary
TY  - JOUR
A1  - Adeyemi, T.
T1  - Rain &amp; <i>shine</i>
JF  - Journal of Imaginary Practice
JO  - J Imag Pract
Y1  - 2019/03//Spring
N2  - An abstract
SP  - 7-9
TY  - BOOK
T1  - Handbook
ED  - Brandt, J.
PB  - Phantasia
Y1  - 2001///
ER  -
`,
  );
  expect(items).toEqual([
    {
      id: 'adeyemi2019',
      type: 'article-journal',
      author: [{ family: 'Adeyemi', given: 'T.' }],
      title: 'Rain & <i>shine</i>',
      'container-title': 'Journal of Imaginary Practice',
      'container-title-short': 'J Imag Pract',
      issued: { 'date-parts': [[2019, 3]] },
      page: '7-9',
    },
    {
      id: 'brandt2001',
      type: 'book',
      title: 'Handbook',
      editor: [{ family: 'Brandt', given: 'J.' }],
      publisher: 'Phantasia',
      issued: { 'date-parts': [[2001]] },
    },
  ]);
  expect(said).toEqual([
    '1 between entries, left out: a line that belongs to none',
    '8 Rain &amp; <i>shine</i>, left out: N2 is not taken over: abstracts, which no document prints',
    '2 2 entries, changed: their citekeys are made of first author and year, as they had none: adeyemi2019, brandt2001',
  ]);
});

test('CSL-JSON as Zotero and others write it: addresses for ids, numbers, dates in words, fields of their own', async () => {
  const { items, said } = await read(
    'CSL-JSON',
    JSON.stringify(
      [
        {
          id: 'http://zotero.org/users/1/items/ABCD',
          type: 'article-journal',
          title: 'One',
          author: [{ family: 'Ng', given: 'A', ORCID: '0000' }],
          issued: { 'date-parts': [['2019', 5]] },
          volume: 53,
          page: '1-2',
          'container-title': 'J',
          DOI: 'doi:10.1093/abc',
          mood: 'good',
        },
        {
          id: 5,
          type: 'book',
          title: 'Two',
          author: 'Plain, P',
          publisher: 'P',
          issued: { raw: 'spring 2019' },
        },
        'three',
        { id: 'four', type: 'novel', issued: '2019-03-04' },
        { id: 'again', type: 'article-journal', title: 'One.', DOI: '10.1093/ABC' },
      ],
      undefined,
      1,
    ),
  );
  expect(items).toEqual([
    {
      id: 'ng2019',
      type: 'article-journal',
      title: 'One',
      author: [{ family: 'Ng', given: 'A.' }],
      issued: { 'date-parts': [[2019, 5]] },
      volume: '53',
      page: '1-2',
      'container-title': 'J',
      DOI: '10.1093/abc',
    },
    {
      id: 'plain2019',
      type: 'book',
      title: 'Two',
      author: [{ literal: 'Plain, P' }],
      publisher: 'P',
      issued: { 'date-parts': [[2019]] },
    },
    { id: 'four', type: 'document', title: 'TO DO: the title', issued: { 'date-parts': [[2019, 3, 4]] } },
  ]);
  expect(said).toEqual([
    '2 http://zotero.org/users/1/items/ABCD, left out: author: ORCID of a name',
    '2 http://zotero.org/users/1/items/ABCD, left out: mood: references.json has no such field, or not in this form',
    '2 http://zotero.org/users/1/items/ABCD, changed: its citekey is now ng2019 instead of “http://zotero.org/users/1/items/ABCD”',
    '27 5, changed: its citekey is now plain2019 instead of “5”',
    '1 entry 3, left out: the entry cannot be read: look for a bracket or quotation mark that is missing, or write it anew',
    '38 four, to do: type: “novel” is no type of CSL, so it stands as a document',
    '38 four, to do: title: there is none',
    '43 again, left out: the entry is there already, as ng2019 (a:2)',
  ]);
});

test('what the folder has already is not taken again, and its citekeys are left to it', async () => {
  const text =
    '@book{a, title={One}, editor={A, B}, publisher={P}, year={2001}}\n@book{b, title={Two}, editor={A, B}, publisher={P}, year={2002}}';
  const { items, said } = await read('BibTeX', text, [
    { id: 'a', type: 'book', title: 'One' },
    { id: 'b', title: 'Another' },
  ]);
  expect(items.map(({ id }) => id)).toEqual(['bb']);
  expect(said).toEqual([
    '1 a, left out: the entry is there already, as a; there editor, issued, publisher could be added',
    '2 b, changed: its citekey is now bb instead of “b”',
  ]);
});

test('what a reader needs to recognise a work is asked for', async () => {
  const { said } = await read('BibTeX', '@article{a, title={One}}');
  expect(said).toEqual([
    '1 a, to do: author: a reference of the type article-journal needs it',
    '1 a, to do: container-title: a reference of the type article-journal needs it',
    '1 a, to do: issued: a reference of the type article-journal needs it',
    '1 a, to do: page or number or DOI or URL: a reference of the type article-journal needs one of them',
  ]);
});

test.each<[ReferenceFormat, string, string]>([
  ['BibTeX', 'no entries', 'a file without any entry of BibTeX'],
  ['RIS', '', 'a file without any entry of RIS'],
  ['CSL-JSON', '[{"id": ', 'text that is not JSON'],
  ['CSL-JSON', '"text"', 'JSON, but no list of references: it is a string alone'],
  ['CSL-JSON', '[]', 'a file without any entry of CSL-JSON'],
])('%s without references is told: %s', async (format, text, found) => {
  expect((await read(format, text)).faults).toMatchObject([{ rule: 'references-are-readable', found }]);
});

test('fields nested without end are left out, and do not hold up the rest', async () => {
  const deep = (key: string) => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`.replace(/^/, `"${key}":`);
  const { items, said } = await read(
    'CSL-JSON',
    `[{"id":"a","type":"book","title":"A",${['custom', 'author', 'issued', 'mood'].map(deep).join()}}]`,
  );
  expect(items).toEqual([{ id: 'a', type: 'book', title: 'A', issued: { 'date-parts': [[9999]] } }]);
  expect(said.slice(0, 4)).toEqual([
    '1 a, left out: custom: it is no text',
    '1 a, left out: author: a of a name',
    '1 a, left out: author: a name without any of its parts',
    '1 a, to do: issued: “a” is no date in numbers',
  ]);
});

test('whatever stands in a file, what is imported has the form of references.json', async () => {
  const piece = fc.constantFrom(
    '@article{',
    '@book{a,',
    'title = ',
    '{',
    '}',
    '"',
    ',',
    '\n',
    '\\"',
    '\\',
    '#',
    '$',
    '%',
    '2019',
    'author = {A and B}',
    'TY  - JOUR\n',
    'AU  - A, B\n',
    'TI  - ',
    'PY  - 2019///\n',
    'ER  - \n',
    'UR  - javascript:x\n',
    'PT J\n',
    'AU Lind, A\n   Boone, D\n',
    'PMID- 1\n',
    'FAU - Lind, A\n',
    'LID - 10.1/x [doi]\n',
    'RT Book\n',
    '%0 Book\n',
    '%A ',
    '<xml><records><record>',
    '<titles><title>',
    '</record></records></xml>',
    '{"items":[{"itemType":"book","creators":[{"lastName":"A"}]}]}',
    '[{"id":',
    '"a"',
    ':1',
    ']',
    '<i>',
    '&#0;',
    '\uD800',
    '__proto__',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }).map((parts) => parts.join('')),
      fc.constantFrom<ReferenceFormat>(
        'BibTeX',
        'RIS',
        'CSL-JSON',
        'EndNote',
        'EndNote XML',
        'MEDLINE',
        'RefWorks',
        'Web of Science',
      ),
      async (text, format) => {
        await read(format, text);
      },
    ),
  );
});

test.each([
  ['\n', 'Unix'],
  ['\r\n', 'Windows'],
  ['\r', 'old Macs'],
])('lines that end with %j, as on %s, are counted as an editor counts them', async (end) => {
  const { items, said } = await read(
    'RIS',
    [
      'a line of no record',
      '',
      'TY  - JOUR',
      'ID  - ash',
      'TI  - Of ashes',
      'T2  - Trees',
      'PY  - 2020',
      'ER  - ',
      '',
    ].join(end),
  );
  expect(items).toMatchObject([{ id: 'ash', title: 'Of ashes', 'container-title': 'Trees' }]);
  expect(said).toEqual([
    '1 between entries, left out: a line that belongs to none',
    '3 ash, to do: author: a reference of the type article-journal needs it',
    '3 ash, to do: page or number or DOI or URL: a reference of the type article-journal needs one of them',
  ]);
});

test.each([
  [
    'EndNote' as const,
    '%0 Journal Article\n%T Of ashes\n\n%J Trees\n%D 2020\n',
    '%T Of ashes\n%J Trees\n\n%T Of elms\n%J Trees\n',
  ],
  [
    'MEDLINE' as const,
    'PMID- 1\nTI  - Of ashes\n\nJT  - Trees\nDP  - 2020\n',
    'TI  - Of ashes\nJT  - Trees\n\nTI  - Of elms\nJT  - Trees\n',
  ],
])(
  'an empty line in a file of %s ends a record where none says how it begins',
  async (format, whole, parted) => {
    expect((await read(format, whole)).items.map(({ title }) => title)).toEqual(['Of ashes']);
    expect((await read(format, parted)).items.map(({ title }) => title)).toEqual(['Of ashes', 'Of elms']);
  },
);
