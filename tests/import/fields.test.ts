import { expect, test } from 'vitest';
import { importReferences } from '../../src/import/references/import-references.ts';
import { referencesSchema } from '../../src/review/schema/reference-schema.ts';

async function read(written: object) {
  const text = JSON.stringify([{ id: 'a', type: 'article-journal', title: 'T', ...written }]);
  const { items, remarks } = await importReferences([{ file: 'a', text, format: 'CSL-JSON' }], [], 2028);
  expect(referencesSchema().safeParse(items).error?.issues).toBeUndefined();
  return { item: items[0], said: remarks.map(({ as, what }) => `${as}: ${what}`) };
}

test.each([
  ['10.1093/bjsw/bcad122', '10.1093/bjsw/bcad122'],
  ['doi:10.1093/bjsw/bcad122', '10.1093/bjsw/bcad122'],
  ['DOI 10.1093/bjsw/bcad122.', '10.1093/bjsw/bcad122'],
  ['https://dx.doi.org/10.1093/bjsw/bcad122', '10.1093/bjsw/bcad122'],
  ['HTTPS://DOI.ORG/10.1093/BJSW/BCAD122', '10.1093/BJSW/BCAD122'],
  ['http://doi.org.proxy.example.ac.uk/10.1093/bjsw/bcad122', '10.1093/bjsw/bcad122'],
  ['https://www.tandfonline.example/doi/full/10.1080/02615479.2020.1/full?x=1', '10.1080/02615479.2020.1'],
  ['(10.1093/bjsw/bcad122);', '10.1093/bjsw/bcad122'],
  ['10.1093/bjsw/bcad122 [doi]', '10.1093/bjsw/bcad122'],
  ['10.1016/S0140-6736(20)31180-6', '10.1016/S0140-6736(20)31180-6'],
  [
    '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
    '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
  ],
  [
    '10.1002/(SICI)1097-4571(199806)49:8&lt;693::AID-ASI4&gt;3.0.CO;2-O',
    '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
  ],
  [
    'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O',
    '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
  ],
  [
    '10.1002%2F(SICI)1097-4571(199806)49%3A8%3C693%3A%3AAID-ASI4%3E3.0.CO%3B2-O',
    '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
  ],
  ['none', undefined],
])('a DOI: %s', async (written, doi) => {
  expect((await read({ DOI: written })).item?.DOI).toBe(doi);
});

test('an address of doi.org is a DOI', async () => {
  const { item } = await read({ URL: 'https://doi.org/10.1093/bjsw/bcad122' });
  expect([item?.DOI, item?.URL]).toEqual(['10.1093/bjsw/bcad122', undefined]);
});

test.each([
  ['Response in <em>Ips</em>', 'Response in <i>Ips</i>'],
  ['Response in <italic toggle="yes">Ips</italic>', 'Response in <i>Ips</i>'],
  ['Response in &lt;i&gt;Ips&lt;/i&gt;', 'Response in <i>Ips</i>'],
  [
    'CO<SUB>2</SUB> and 10<inf>3</inf> and 10<sup>3</sup>',
    'CO<sub>2</sub> and 10<sub>3</sub> and 10<sup>3</sup>',
  ],
  ['Fr&eacute;d&eacute;ric &amp;amp; &beta;-blockers &#x2019;s &#146;s', 'Frédéric & β-blockers ’s ’s'],
  ['p &lt; 0.05, a <b and c> d', 'p < 0.05, a <b and c> d'],
  ['<mml:math><mml:msup><mml:mi>x</mml:mi></mml:msup></mml:math> of <p>it</p>', 'x of it'],
  [
    '<scp>NHS</scp> <b></b>and <span class="nocase">iPhone</span>',
    '<sc>NHS</sc> and <span class="nocase">iPhone</span>',
  ],
])('a title: %s', async (written, title) => {
  expect((await read({ title: written })).item?.title).toBe(title);
});

test('what is in capitals throughout stays, with what to write in its place', async () => {
  const { item, said } = await read({
    title: 'WALKING IN THE UK: A TRIAL',
    'container-title': 'HEALTH & PLACE',
    author: [{ family: 'Lind', given: 'Anna' }],
    issued: { 'date-parts': [[2019]] },
    page: '1',
  });
  expect([item?.title, item?.['container-title']]).toEqual(['WALKING IN THE UK: A TRIAL', 'HEALTH & PLACE']);
  expect(said).toEqual([
    'to do: title: “WALKING IN THE UK: A TRIAL” is in capitals throughout; write Walking in the UK: a trial',
    'to do: container-title: “HEALTH & PLACE” is in capitals throughout; write Health & Place',
  ]);
});

test('a journal in capitals throughout is said once for all its articles', async () => {
  const works = ['a', 'b', 'c'].map((id) => ({
    id,
    type: 'article-journal',
    title: `Walks ${id}`,
    author: [{ family: 'Lind', given: 'Anna' }],
    'container-title': 'HEALTH & PLACE',
    issued: { 'date-parts': [[2019]] },
    page: id === 'a' ? '1' : '2',
  }));
  const { remarks } = await importReferences(
    [{ file: 'a', text: JSON.stringify(works), format: 'CSL-JSON' }],
    [],
  );
  expect(remarks.map(({ entry, as, what }) => `${entry}, ${as}: ${what}`)).toEqual([
    'a, to do: container-title: “HEALTH & PLACE” is in capitals throughout; write Health & Place; so in 2 more entries',
  ]);
});

test.each(['JAMA', 'BMJ', 'PLOS ONE', 'AIDS', 'BMC Public Health', '健康与场所'])(
  'no capitals throughout: %s',
  async (journal) => {
    expect(
      (await read({ 'container-title': journal })).said.filter((each) => each.includes('capitals')),
    ).toEqual([]);
  },
);

test.each([
  [
    { 'date-parts': [[28, 5]] },
    'to do: issued: the year 28 is not between 1500 and 2028; see that it is right',
  ],
  [
    { 'date-parts': [[2031]] },
    'to do: issued: the year 2031 is not between 1500 and 2028; see that it is right',
  ],
  [{ raw: '1066' }, 'to do: issued: the year 1066 is not between 1500 and 2028; see that it is right'],
])('a year that no such work can be of is asked about: %j', async (issued, toDo) => {
  expect((await read({ issued })).said).toContain(toDo);
});

test.each([{ 'date-parts': [[2028]] }, { 'date-parts': [[1500]] }, '1859'])(
  'a year that a work can be of: %j',
  async (issued) => {
    expect((await read({ issued })).said.filter((each) => each.includes('issued'))).toEqual([]);
  },
);

test.each([
  ['page', 'pp. 436–440', 'page', '436-440'],
  ['page', '41-52; discussion 53-4', 'page', '41-52'],
  ['page', 'e0231234', 'number', 'e0231234'],
  ['page', '102345-102345', 'number', '102345'],
  ['ISSN', '1460-2105 (Electronic) 00278874 (Linking)', 'ISSN', '1460-2105, 0027-8874'],
  ['edition', '2nd ed.', 'edition', '2'],
  ['edition', 'Revised', 'edition', 'Revised'],
  ['language', 'eng', 'language', 'en'],
  ['URL', 'osf.io/ab1cd', 'URL', 'https://osf.io/ab1cd'],
  ['URL', 'https://example.org/a|b', 'URL', 'https://example.org/a%7Cb'],
  ['PMID', 'PMID: 12345678', 'PMID', '12345678'],
  ['PMCID', '1234567', 'PMCID', 'PMC1234567'],
  ['status', 'inpress', 'status', 'in press'],
  ['genre', 'Retracted Publication', 'status', 'retracted'],
])('%s “%s” stands as %s “%s”', async (from, written, to, value) => {
  expect((await read({ [from]: written })).item?.[to]).toBe(value);
});

test('a note gives what there is a field for, and is left out', async () => {
  const { item, said } = await read({
    note: 'PMID: 12345678\nPMCID: PMC7654321\nMy own thoughts',
    abstract: 'Long',
  });
  expect(item).toEqual({
    id: 'a',
    type: 'article-journal',
    title: 'T',
    PMID: '12345678',
    PMCID: 'PMC7654321',
  });
  expect(said.filter((each) => each.startsWith('left out'))).toEqual([
    'left out: note, as it may be private',
    'left out: abstract, as no document prints it',
  ]);
});

test('a preprint, as Zotero and databases write it', async () => {
  const one = { type: 'article', genre: 'Preprint', publisher: 'medRxiv' };
  expect((await read({ type: 'article', publisher: 'medRxiv' })).item).toMatchObject(one);
  expect((await read({ type: 'document', publisher: 'medRxiv', DOI: '10.9999/m.1' })).item).toMatchObject(
    one,
  );
  expect(
    (await read({ 'container-title': 'medRxiv : the preprint server for health sciences' })).item,
  ).toMatchObject(one);
  expect(
    (await read({ type: 'article', publisher: 'arXiv', number: 'arXiv:2301.00001' })).item,
  ).toMatchObject({ number: '2301.00001', publisher: 'arXiv' });
  expect((await read({ 'container-title': 'Age', publisher: 'arXiv' })).item).toMatchObject({
    type: 'article-journal',
    'container-title': 'Age',
  });
});
