import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { bibtexItem } from '../../src/import/references/bibtex-item.ts';
import { importReferences } from '../../src/import/references/import-references.ts';
import { referencesSchema } from '../../src/review/schema/reference-schema.ts';

vi.mock(import('../../src/import/references/bibtex-item.ts'), async (original) => {
  const made = await original();
  return { ...made, bibtexItem: vi.fn(made.bibtexItem) };
});

afterEach(() => {
  vi.clearAllMocks();
});

async function read(text: string) {
  const { items, remarks } = await importReferences([{ file: 'a.bib', text, format: 'BibTeX' }], [], 2028);
  expect(referencesSchema().safeParse(items).error?.issues).toBeUndefined();
  return { items, said: remarks.map(({ entry, as, what }) => `${entry}, ${as}: ${what}`) };
}

/** The item of one entry, without its id. */
async function item(text: string): Promise<Readonly<Record<string, unknown>>> {
  const { items } = await read(text);
  const { id: _, ...rest } = items[0] ?? { id: '' };
  return rest;
}

const year = (...parts: readonly number[]) => ({ 'date-parts': [parts] });

test('letters of LaTeX in names, in every spelling', async () => {
  const { items } = await read(String.raw`
@article{one, author={{\'E}mile Durkheim and {\AA}sa Bergstr{\"o}m and {\O}ystein Li and {\L}ukasz Nowak}, title={T}}
@article{two, author={Bergstr{\"{o}}m, {\AA}sa and {\'{A}}lvarez, Jos{\'{e}} and Zol{\aa}, {\'{E}}mile}, title={T}}
@article{three, author="{\v{C}}apek, Ji{\v r}{\'\i} and G{\"o}del, \c{C}a\u{g}lar and Stra{\ss}er, \AA sa", title={T}}
@article{four, author={O{\textquoteright}Brien, P and D'Angelo, Pia and Erd\H{o}s, P{\'a}l and {\c S}ahin, {\.I}pek}, title={T}}
`);
  expect(items.map(({ author }) => author)).toEqual([
    [
      { family: 'Durkheim', given: 'Émile' },
      { family: 'Bergström', given: 'Åsa' },
      { family: 'Li', given: 'Øystein' },
      { family: 'Nowak', given: 'Łukasz' },
    ],
    [
      { family: 'Bergström', given: 'Åsa' },
      { family: 'Álvarez', given: 'José' },
      { family: 'Zolå', given: 'Émile' },
    ],
    [
      { family: 'Čapek', given: 'Jiří' },
      { family: 'Gödel', given: 'Çağlar' },
      { family: 'Straßer', given: 'Åsa' },
    ],
    [
      { family: 'O’Brien', given: 'P.' },
      { family: "D'Angelo", given: 'Pia' },
      { family: 'Erdős', given: 'Pál' },
      { family: 'Şahin', given: 'İpek' },
    ],
  ]);
});

test('particles, what follows a name, and names in every order of BibTeX', async () => {
  const author = String.raw`author={de la Cruz, Ana and Rui {\'A}lvaro da Silva and van Gogh, Vincent and Smith, Jr., John and King, III, M. L. and family=Lind, given=Anna, prefix=von and Plato}`;
  expect((await item(`@article{a, ${author}, title={T}}`)).author).toEqual([
    { family: 'Cruz', given: 'Ana', 'non-dropping-particle': 'de la' },
    { family: 'Silva', given: 'Rui Álvaro', 'non-dropping-particle': 'da' },
    { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    { family: 'Smith', given: 'John', suffix: 'Jr.' },
    { family: 'King', given: 'M. L.', suffix: 'III' },
    { family: 'Lind', given: 'Anna', 'non-dropping-particle': 'von' },
    { family: 'Plato' },
  ]);
});

test('the names of groups stay whole, in braces and without them', async () => {
  const { items, said } = await read(`
@report{a, author={{NHS England} and {Department of Health and Social Care} and {The Example Consortium, Inc.} and {Primates, Many}}, title={T}}
@report{b, author={World Health Organization and The Walking Collaboration}, title={T}}
@report{c, author={{{Welsh Government}}}, title={T}}
`);
  expect(items.map(({ author }) => author)).toEqual([
    [
      { literal: 'NHS England' },
      { literal: 'Department of Health and Social Care' },
      { literal: 'The Example Consortium, Inc.' },
      { literal: 'Primates, Many' },
    ],
    [{ literal: 'World Health Organization' }, { literal: 'The Walking Collaboration' }],
    [{ literal: 'Welsh Government' }],
  ]);
  expect(said).toContain(
    'b, changed: author: “World Health Organization” was put together as the name of a group',
  );
});

test('“and others” is no author: the list waits for the names that are missing', async () => {
  const { items, said } = await read(
    '@article{a, author={Lind, A. and others}, title={T}, journal={J}, year={2003}, pages={1--2}}',
  );
  expect(items[0]?.author).toEqual([
    { family: 'Lind', given: 'A.' },
    { literal: 'TO DO: the other names of the list' },
  ]);
  expect(said).toEqual(['a, to do: author: the list breaks off after “Lind, A.”; write the other names']);
});

test('names with commas or semicolons between them in the place of “and”', async () => {
  const { items, said } = await read(`
@article{a, author={Lind, A.; Boone, D. B.}, title={T}}
@article{b, author={Lind, A., Boone, D. B.}, title={T}}
`);
  const both = [
    { family: 'Lind', given: 'A.' },
    { family: 'Boone', given: 'D. B.' },
  ];
  expect(items.map(({ author }) => author)).toEqual([both, both]);
  expect(said).toContain('b, changed: author: “Lind, A., Boone, D. B.” was read as 2 names');
});

test.each([
  [
    String.raw`The {NHS} {\&} {\textquotedblleft}Care{\textquotedblright} --- 50\% more~text`,
    'The NHS & “Care” — 50% more text',
  ],
  [String.raw`{$\beta$}-blockers and $\alpha$ <sub>2</sub>`, 'β-blockers and α <sub>2</sub>'],
  [
    String.raw`10$^{-3}$ \textit{in vivo} \textsubscript{x} H$_2$O`,
    '10<sup>−3</sup> <i>in vivo</i> <sub>x</sub> H<sub>2</sub>O',
  ],
  [
    String.raw`{\em Ips {\bf typographus}} in $\mathrm{CO}_2$ at 20$^\circ$C`,
    '<i>Ips <b>typographus</b></i> in CO<sub>2</sub> at 20°C',
  ],
  [String.raw`Short {\&} sweet $\alpha$-study $p<0.05$`, 'Short & sweet α-study p<0.05'],
  [
    String.raw`{\textless}i{\textgreater}Ips{\textless}/i{\textgreater} p {\textgreater} 5`,
    '<i>Ips</i> p > 5',
  ],
  [String.raw`M{\textbackslash}"uller {\{}NHS{\}}`, 'Müller NHS'],
  ['Between $5 and $10 a day', 'Between $5 and $10 a day'],
  [String.raw`\href{https://example.org}{Words} \enquote{said} \textcolor{red}{red}`, 'Words “said” red'],
  [String.raw`One {\textendash} two -- three ''four'' \ldots`, 'One – two – three ”four” …'],
  [String.raw`\noopsort{1973}Walks \bibinfo{title}{again}`, 'Walks again'],
  ['{{The Whole Title}}', 'The Whole Title'],
])('a title of LaTeX: %s', async (written, title) => {
  expect((await item(`@article{a, title={${written}}}`)).title).toBe(title);
});

test('a command that nobody knows leaves its words, and is asked about', async () => {
  const { items, said } = await read(String.raw`@article{a, title={With \pkg{metafor} in \R}}`);
  expect(items[0]?.title).toBe('With metafor in R');
  expect(said.slice(0, 2)).toEqual([
    'a, to do: title: pkg after a backslash is no LaTeX that Brevier knows; see that the text is right',
    'a, to do: title: R after a backslash is no LaTeX that Brevier knows; see that the text is right',
  ]);
});

test.each([
  ['year={2019}, month=may', year(2019, 5)],
  ['year=2019, month={5~} # jan', year(2019, 1, 5)],
  ['year=2019, month=jan # "~10"', year(2019, 1, 10)],
  ['year=2019, month={September}', year(2019, 9)],
  ['year=2019, month={12}, day={24}', year(2019, 12, 24)],
  [
    'year={2019}, month={Jan-Feb}',
    {
      'date-parts': [
        [2019, 1],
        [2019, 2],
      ],
    },
  ],
  ['date={2019-05-12}, year={2019}', year(2019, 5, 12)],
  [
    'date={2019-05-30/2019-06-02}',
    {
      'date-parts': [
        [2019, 5, 30],
        [2019, 6, 2],
      ],
    },
  ],
  ['date={2019-21}', year(2019)],
  ['date={2019/..}', year(2019)],
  ['year={c. 1900}', { ...year(1900), circa: true }],
  ['date={1900~}', { ...year(1900), circa: true }],
  ['year={[1987]}', year(1987)],
])('a date: %s', async (written, issued) => {
  expect((await item(`@article{a, title={T}, ${written}}`)).issued).toEqual(issued);
});

test('what is not out yet has a status and no date, and needs none', async () => {
  const { items, said } = await read(`
@article{a, author={Dunn, F.}, title={Soon}, journal={Age}, year={in press}, pubstate={inpress}}
@article{b, author={Dunn, F.}, title={Later}, journal={Age}, year={forthcoming}}
@article{c, author={Dunn, F.}, title={Now}, journal={Age}, date={2024-03-02}, pubstate={prepublished}, doi={10.9999/aae.1}}
@article{d, author={Dunn, F.}, title={Noted}, journal={Age}, note={In press}}
`);
  expect(items.map(({ status, issued }) => [status, issued])).toEqual([
    ['in press', undefined],
    ['forthcoming', undefined],
    ['advance online publication', year(2024, 3, 2)],
    ['in press', undefined],
  ]);
  expect(said).toEqual([]);
});

test('a preprint has its archive as publisher, and its number there', async () => {
  const { items } = await read(String.raw`
@article{a, author={Lind, Anna}, title={One}, year={2023}, eprint={2301.00001}, eprinttype={arxiv}, journal={arXiv}}
@misc{b, author={Boone, Dana}, title={Two}, year={2023}, eprint={2301.00002}, archiveprefix={arXiv}, primaryclass={cs.CY}, howpublished={\url{https://arxiv.org/abs/2301.00002}}}
@article{c, author={Lind, Anna}, title={Three}, year={2023}, journal={arXiv preprint arXiv:2301.00003}}
@article{d, author={Lind, Anna}, title={Four}, year={2023}, journal={CoRR}, volume={abs/2301.00004}}
@misc{e, author={Lind, Anna}, title={Five}, year={2023}, publisher={PsyArXiv}, url={osf.io/preprints/psyarxiv/ab1cd}, doi={10.31234/osf.io/ab1cd}}
@article{f, author={Lind, Anna}, title={Six}, year={2023}, journal={medRxiv}, publisher={Cold Spring Harbor Laboratory Press}, doi={10.1101/2023.04.01.23280001}}
`);
  const one = { type: 'article', genre: 'Preprint', issued: year(2023) };
  expect(items).toMatchObject([
    { ...one, publisher: 'arXiv', number: '2301.00001', URL: 'https://arxiv.org/abs/2301.00001' },
    { ...one, publisher: 'arXiv', number: '2301.00002', URL: 'https://arxiv.org/abs/2301.00002' },
    { ...one, publisher: 'arXiv', number: '2301.00003', URL: 'https://arxiv.org/abs/2301.00003' },
    { ...one, publisher: 'arXiv', number: '2301.00004', URL: 'https://arxiv.org/abs/2301.00004' },
    {
      ...one,
      publisher: 'PsyArXiv',
      DOI: '10.31234/osf.io/ab1cd',
      URL: 'https://osf.io/preprints/psyarxiv/ab1cd',
    },
    { ...one, publisher: 'medRxiv', DOI: '10.1101/2023.04.01.23280001' },
  ]);
  expect(items.map((each) => [each['container-title'], each.volume, each.archive])).toEqual(
    items.map(() => [undefined, undefined, undefined]),
  );
});

test('what was printed since is the article, and its number in an archive is named', async () => {
  const { items, said } = await read(
    '@article{a, author={Lind, Anna}, title={One}, journal={Age}, year={2023}, pages={1--9}, eprint={2301.00001}, archiveprefix={arXiv}}',
  );
  expect(items[0]).toEqual({
    id: 'a',
    type: 'article-journal',
    title: 'One',
    author: [{ family: 'Lind', given: 'Anna' }],
    'container-title': 'Age',
    issued: year(2023),
    page: '1-9',
  });
  expect(said).toEqual([
    'a, left out: eprint is not taken over',
    'a, left out: archiveprefix is not taken over',
  ]);
});

test('numbers of PubMed stay, wherever they stand', async () => {
  const { items } = await read(`
@article{a, title={One}, pmid={12345678}, pmcid={PMC1234567}}
@article{b, title={Two}, eprint={12345678}, eprinttype={pubmed}}
@article{c, title={Three}, note={PMID: 12345678 PMCID: PMC1234567}}
`);
  expect(items.map(({ PMID, PMCID }) => [PMID, PMCID])).toEqual([
    ['12345678', 'PMC1234567'],
    ['12345678', undefined],
    ['12345678', 'PMC1234567'],
  ]);
});

test('an article without pages has a number, by whatever name', async () => {
  const { items } = await read(`
@article{a, title={T}, pages={e0231234}}
@article{b, title={T}, pages={102345--102345}}
@article{c, title={T}, eid={h3223}}
@article{d, title={T}, article-number={45}}
@article{e, title={T}, art_number={e12}}
@article{f, title={T}, pages={S12--S15}, number={Suppl 1}}
@article{g, title={T}, pages={S12}}
@article{h, title={T}, pages={e12--e19}}
@article{i, title={T}, pages={pp. 436--440}}
@article{j, title={T}, pages={CD004366}, number={9}}
`);
  expect(items.map(({ page, number, issue }) => [page, number, issue])).toEqual([
    [undefined, 'e0231234', undefined],
    [undefined, '102345', undefined],
    [undefined, 'h3223', undefined],
    [undefined, '45', undefined],
    [undefined, 'e12', undefined],
    ['S12-S15', undefined, 'Suppl 1'],
    ['S12', undefined, undefined],
    ['e12-e19', undefined, undefined],
    ['436-440', undefined, undefined],
    [undefined, 'CD004366', '9'],
  ]);
});

test('a work that was retracted says so, and is asked about', async () => {
  const { items, said } = await read(`
@article{a, author={Cole, E.}, title={One}, journal={J}, year={2020}, pages={1--2}, note={Retracted}}
@article{b, author={Cole, E.}, title={RETRACTED: Steps cure all}, journal={J}, year={2020}, pages={1--2}}
@article{c, author={Cole, E.}, title={Steps cure all [Retracted]}, journal={J}, year={2020}, pages={1--2}}
@article{d, author={Cole, E.}, title={Retraction notice to “Steps cure all”}, journal={J}, year={2020}, pages={1--2}}
@article{e, author={Cole, E.}, title={Why retracted papers are cited}, journal={J}, year={2020}, pages={1--2}}
`);
  expect(items.map(({ status }) => status)).toEqual([
    'retracted',
    'retracted',
    'retracted',
    'retraction notice',
    undefined,
  ]);
  expect(said).toEqual([
    'a, to do: status: the work has been retracted; see whether it is to be cited',
    'b, to do: status: the work has been retracted; see whether it is to be cited',
    'c, to do: status: the work has been retracted; see whether it is to be cited',
    'd, to do: status: this is the notice of a retraction; see whether the work itself is meant',
  ]);
});

test.each([
  ['@article{a, title={T}}', { type: 'article-journal' }],
  ['@article{a, title={T}, entrysubtype={newspaper}}', { type: 'article-newspaper' }],
  [
    '@book{a, title={T}, subtitle={below}, edition={Third}, address={London}, publisher={P}, series={S}, number={4}}',
    {
      type: 'book',
      title: 'T: below',
      edition: '3',
      'publisher-place': 'London',
      publisher: 'P',
      'collection-title': 'S',
      'collection-number': '4',
    },
  ],
  [
    '@inbook{a, title={T}, booktitle={B}, chapter={2}}',
    { type: 'chapter', 'container-title': 'B', 'chapter-number': '2' },
  ],
  [
    '@incollection{a, title={T}, booktitle={B}, booksubtitle={below}, editor={Dunn, Finn}}',
    { type: 'chapter', 'container-title': 'B: below', editor: [{ family: 'Dunn', given: 'Finn' }] },
  ],
  [
    '@inproceedings{a, title={T}, booktitle={Proc. of X}, organization={ACM}, eventtitle={X}, venue={Cardiff}}',
    {
      type: 'paper-conference',
      'container-title': 'Proc. of X',
      publisher: 'ACM',
      'event-title': 'X',
      'event-place': 'Cardiff',
    },
  ],
  ['@phdthesis{a, title={T}, school={Oslo}}', { type: 'thesis', genre: 'PhD thesis', publisher: 'Oslo' }],
  [
    '@mastersthesis{a, title={T}, school={Oslo}}',
    { type: 'thesis', genre: 'Master’s thesis', publisher: 'Oslo' },
  ],
  [
    '@thesis{a, title={T}, type={phdthesis}, institution={Oslo}}',
    { type: 'thesis', genre: 'PhD thesis', publisher: 'Oslo' },
  ],
  [
    '@techreport{a, title={T}, institution={WHO}, type={Guideline}, number={7}}',
    { type: 'report', genre: 'Guideline', publisher: 'WHO', number: '7' },
  ],
  [
    '@report{a, title={T}, institution={WHO}, isrn={WHO/7}}',
    { type: 'report', publisher: 'WHO', number: 'WHO/7' },
  ],
  [
    '@online{a, title={T}, url={https://example.org/a_b}, urldate={2024-01-05}}',
    { type: 'webpage', URL: 'https://example.org/a_b', accessed: year(2024, 1, 5) },
  ],
  [
    String.raw`@misc{a, title={T}, howpublished={\url{https://example.org/a\_b}}, note={Accessed: 2024-01-05}}`,
    { type: 'webpage', URL: 'https://example.org/a_b', accessed: year(2024, 1, 5) },
  ],
  ['@misc{a, title={T}, howpublished={Leaflet}}', { type: 'document', publisher: 'Leaflet' }],
  [
    '@dataset{a, title={T}, publisher={Zenodo}, version={2.1}}',
    { type: 'dataset', publisher: 'Zenodo', version: '2.1' },
  ],
  ['@software{a, title={T}, version={1.2}}', { type: 'software', version: '1.2' }],
  [
    '@manual{a, title={T}, organization={R Foundation}, note={R package version 4.2-0}}',
    { type: 'software', publisher: 'R Foundation', version: '4.2-0' },
  ],
  ['@manual{a, title={T}, organization={Example Trust}}', { type: 'report', publisher: 'Example Trust' }],
  ['@legislation{a, title={Example Act 2015}, number={anaw 2}}', { type: 'legislation', number: 'anaw 2' }],
  [
    '@patent{a, title={T}, holder={Lind, Anna}, number={GB123}}',
    { type: 'patent', number: 'GB123', author: [{ family: 'Lind', given: 'Anna' }] },
  ],
  ['@unpublished{a, title={T}}', { type: 'manuscript' }],
  [
    '@article{a, title={T}, journaltitle={Age}, shortjournal={Ag}, issn={14602105}, langid={english}, shorttitle={S}}',
    {
      type: 'article-journal',
      'container-title': 'Age',
      'container-title-short': 'Ag',
      ISSN: '1460-2105',
      language: 'en',
      'title-short': 'S',
    },
  ],
])('a type and its fields: %s', async (written, expected) => {
  expect(await item(written)).toEqual({
    title: 'T',
    ...(/Example Act/.test(written) ? { title: 'Example Act 2015' } : {}),
    ...expected,
  });
});

test('macros, joined texts, and what an entry has of another', async () => {
  const { items, said } = await read(`
@string{jss = "J. Soc. Stud."}
@STRING(vol = {Volume})
@article{a, title = "One " # {and two}, journal = jss, volume = vol # " 3"}
@article{b, title = {Two}, journal = unknown}
@incollection{c, title = {Chapter}, author = {Lind, Anna}, pages = {3--9}, crossref = {d}}
@xdata{e, publisher = {Example Press}, location = {Cardiff}}
@book{d, title = {Whole}, subtitle = {below}, editor = {Dunn, Finn}, year = 2019, doi = {10.9999/whole}, xdata = {e}}
`);
  expect(items.slice(0, 3)).toEqual([
    {
      id: 'a',
      type: 'article-journal',
      title: 'One and two',
      'container-title': 'J. Soc. Stud.',
      volume: 'Volume 3',
    },
    { id: 'b', type: 'article-journal', title: 'Two', 'container-title': 'unknown' },
    {
      id: 'c',
      type: 'chapter',
      title: 'Chapter',
      author: [{ family: 'Lind', given: 'Anna' }],
      editor: [{ family: 'Dunn', given: 'Finn' }],
      'container-title': 'Whole: below',
      issued: year(2019),
      page: '3-9',
    },
  ]);
  expect(items[3]).toMatchObject({ id: 'd', publisher: 'Example Press', 'publisher-place': 'Cardiff' });
  expect(said).toContain(
    'b, to do: journal: “unknown” stands for something that the file does not say in an @string',
  );
});

test('a bracket, a comma or a quotation mark that is missing loses one field at most, and no other entry', async () => {
  const { items, said } = await read(String.raw`
@article{a, title={One}, volume={3, issn={0045-3102}
@article{b, title="Two, volume={3}}
@article{c, title={Three} volume={3}}
@article{d, file={C:\papers\}, title={Four}}
@article{e, title={Five}, abstract={It quotes
@article{x, title={No}}
and goes on.}}
`);
  expect(items.map(({ id, title }) => [id, title])).toEqual([
    ['a', 'One'],
    ['b', 'TO DO: the title'],
    ['c', 'Three'],
    ['d', 'Four'],
    ['e', 'Five'],
  ]);
  expect(items[2]?.volume).toBe('3');
  const odd =
    'something in the entry could not be read: look for a comma, a bracket or a quotation mark that is missing';
  expect(said.filter((each) => each.includes(odd)).map((each) => each[0])).toEqual(['a', 'b']);
});

test('what is not taken over is named once a kind and file', async () => {
  const { said } = await read(
    Array.from(
      { length: 60 },
      (_, at) =>
        `@article{k${at}, author={Lind, Anna}, title={T ${at}}, journal={J}, year=2019, pages={1}, file={x}, abstract={Long}}`,
    ).join('\n'),
  );
  expect(said).toEqual([
    '60 entries, left out: file is not taken over',
    'k0, left out: abstract, as no document prints it; so in 59 more entries',
  ]);
});

test('each entry is made into an item once, however many fields it has', async () => {
  const fields = Array.from({ length: 40 }, (_, at) => `x-field${at} = {words}`).join(', ');
  await read(
    Array.from({ length: 25 }, (_, at) => `@article{k${at}, title={T ${at}}, ${fields}}`).join('\n'),
  );
  expect(vi.mocked(bibtexItem)).toHaveBeenCalledTimes(25);
});

/** LaTeX with its braces in pairs, as a file of BibTeX has to have it. */
const { latex } = fc.letrec<{ latex: string; group: string; word: string }>((tie) => ({
  word: fc.oneof(
    fc.constantFrom(
      ...[
        '$',
        '^',
        '_',
        '~',
        '"',
        "'",
        '`',
        '--',
        '\\AA',
        '\\v',
        '\\em ',
        '\\textit',
        '\\frac',
        '\\(',
        '\\)',
        '\\\\',
        '\\"',
        '\\i',
      ],
      ...[
        '\\unknown',
        '\\textbackslash',
        '\\href',
        '[',
        ']',
        ' and ',
        'Éa',
        ' ',
        ',',
        '\\url',
        '\\begin',
        '$$',
        '\\{',
        '\\}',
        '\\&',
      ],
    ),
    fc.string().map((text) => text.replaceAll(/[{}]/g, '')),
  ),
  group: fc.oneof(
    { weight: 3, arbitrary: tie('word') },
    tie('latex').map((inside) => `{${inside}}`),
  ),
  latex: fc.array(tie('group'), { maxLength: 8 }).map((parts) => parts.join('')),
}));

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

test('no backslash and no brace is left of LaTeX, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(latex, async (written) => {
      const { items } = await read(
        `@article{a, title={${written}}, author={${written}}, publisher={${written}}, volume={${written}}}`,
      );
      for (const { author, title, publisher, volume } of items)
        for (const text of textsIn([author, title, publisher, volume])) expect(text).not.toMatch(/[\\{}]/);
    }),
    { numRuns: 300 },
  );
});
