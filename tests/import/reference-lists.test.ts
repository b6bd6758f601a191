import { expect, test } from 'vitest';
import { importReferences } from '../../src/import/references/import-references.ts';
import { referenceListIn } from '../../src/import/references/read-list.ts';
import { readCsv } from '../../src/import/table/read-csv.ts';

function listIn(text: string) {
  const table = readCsv('a.csv', text);
  if ('rule' in table) throw new Error(table.found);
  return referenceListIn(table);
}

async function read(text: string) {
  const list = listIn(text);
  if (list === undefined) return undefined;
  const { items, remarks } = await importReferences([list], []);
  return {
    of: list.of,
    items,
    said: remarks.map(({ place, entry, as, what }) => `${place.line} ${entry}, ${as}: ${what}`),
  };
}

const lists: readonly (readonly [of: string, text: string, item: object])[] = [
  [
    'Zotero',
    '"Key","Item Type","Publication Year","Author","Title","Publication Title","ISSN","DOI","Url","Abstract Note","Date","Pages","Issue","Volume","Journal Abbreviation","Editor"\n"AAAA","journalArticle","2016","Lind, Anna; Example Trust","Walking and mood","Journal of Walks","1234-5678","10.9999/jw.1","https://example.org/a","All of it","2016-05-04","1-9","2","3","J Walks",""\n',
    {
      author: [{ family: 'Lind', given: 'Anna' }, { literal: 'Example Trust' }],
      issued: { 'date-parts': [[2016, 5, 4]] },
      'container-title-short': 'J Walks',
      URL: 'https://example.org/a',
    },
  ],
  [
    'Scopus',
    '"Authors","Author full names","Author(s) ID","Title","Year","Source title","Volume","Issue","Art. No.","Page start","Page end","Page count","Cited by","DOI","Link","Document Type","Publication Stage","Source","EID"\n"Lind A.; Boone D.","Lind, Anna (57000000001); Boone, Dana (57000000002)","57000000001; 57000000002","Walking and mood","2016","Journal of Walks","3","2","102345","","","","7","10.9999/jw.1","https://www.scopus.com/inward/record.uri?eid=2-s2.0-1","Article","Final","Scopus","2-s2.0-1"\n',
    {
      author: [
        { family: 'Lind', given: 'Anna' },
        { family: 'Boone', given: 'Dana' },
      ],
      number: '102345',
      URL: undefined,
    },
  ],
  [
    'Embase',
    '"SEARCH QUERY","walking:ti"\n-----------------\n\n"Title","Author Names","Author Addresses","Source","Source title","Publication Year","Volume","Issue","First Page","Last Page","Date of Publication","Publication Type","ISSN","Embase Accession ID","Medline PMID","PUI","DOI"\n"Walking and mood","Lind A., van der Berg A.B.","University of Example","Journal of Walks (2016) 3:2 (1-9). Date of Publication: 4 May 2016","Journal of Walks","2016","3","2","1","9","4 May 2016","Article","1234-5678 (electronic)","","90000001","L1","10.9999/jw.1"\n',
    {
      author: [{ family: 'Lind' }, { family: expect.stringMatching(/Berg$/) }],
      issued: { 'date-parts': [[2016, 5, 4]] },
      page: '1-9',
      PMID: '90000001',
      ISSN: '1234-5678',
    },
  ],
  [
    'PubMed',
    'PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,NIHMS ID,DOI\n90000001,Walking and mood,"Lind AB, O\'Connor RE, Pérez-de la Fuente R.",J Walks. 2016 May;3(2):1-9. doi: 10.9999/jw.1.,Lind AB,Journal of Walks,2016,2016/05/04,PMC1234567,,10.9999/jw.1\n',
    {
      author: [{ family: 'Lind' }, { family: "O'Connor" }, { family: 'Pérez-de la Fuente' }],
      issued: { 'date-parts': [[2016]] },
      PMCID: 'PMC1234567',
    },
  ],
  [
    'Rayyan',
    'key,title,year,month,day,journal,issn,volume,issue,pages,authors,url,language,publisher,location,abstract,notes,doi,keywords,pubmed_id,pmc_id\nrayyan-1,Walking and mood,2016,5,4,Journal of Walks,1234-5678,3,2,1-9,"Lind, A. and Boone, D.",https://www.embase.com/search/results?id=L1,English,,University of Example,All of it,"RAYYAN-INCLUSION: {""Anna""=>""Included""}",10.9999/jw.1,walking,90000001,\n',
    {
      author: [{ family: 'Lind' }, { family: 'Boone' }],
      issued: { 'date-parts': [[2016, 5, 4]] },
      page: '1-9',
      PMID: '90000001',
    },
  ],
  [
    'Covidence',
    'Title,Authors,Abstract,Published Year,Published Month,Journal,Volume,Issue,Pages,Accession Number,DOI,Ref,Covidence #,Study,Notes,Tags\nWalking and mood,"Lind, A.; Boone, D.",All of it,2016,May,Journal of Walks,3,2,1-9,,10.9999/jw.1,,#1,Lind 2016,,\n',
    {
      author: [{ family: 'Lind' }, { family: 'Boone' }],
      issued: { 'date-parts': [[2016, 5]] },
    },
  ],
  [
    'Cochrane Library',
    '"CENTRAL ID","Author(s)","Title","Source","Year","Abstract","Volume","Issue","Pages","Database Name","PubMed ID","Embase ID","Publication Type","Keywords","DOI","URL","Cochrane Review Group Code"\n"CN-1","Lind, A; Boone, D","Walking and mood","Journal of Walks","2016","All of it","3","2","1-9","CENTRAL","PUBMED 90000001","","Journal article","walking","10.9999/jw.1","https://www.cochranelibrary.com/central/doi/10.1002/central/CN-1/full","Walks"\n',
    { author: [{ family: 'Lind' }, { family: 'Boone' }], PMID: '90000001' },
  ],
  [
    'EBSCO',
    'Article Title,Author,Journal Title,ISSN,ISBN,Publication Date,Volume,Issue,First Page,Page Count,Accession Number,DOI,Publisher,Doctype,Subjects,Keywords,Abstract,PLink\nWalking and mood,"Lind, Anna; Boone, Dana",Journal of Walks,="12345678",,="May2016",3,2,1,9,1,10.9999/jw.1,Example Press,Article,WALKING,,All of it,https://search.ebscohost.com/login.aspx?direct=true&AN=1\n',
    { issued: { 'date-parts': [[2016, 5]] }, page: '1-9', URL: undefined },
  ],
  [
    'Web of Science',
    'PT\tAU\tAF\tTI\tSO\tDT\tPD\tPY\tVL\tIS\tBP\tEP\tDI\tUT\nJ\tLind, A; Boone, D\tLind, Anna; Boone, Dana\tWalking and mood\tJOURNAL OF WALKS\tArticle\tMAY 4\t2016\t3\t2\t1\t9\t10.9999/jw.1\tWOS:000000000000001\n',
    {
      author: [
        { family: 'Lind', given: 'Anna' },
        { family: 'Boone', given: 'Dana' },
      ],
      issued: { 'date-parts': [[2016, 5, 4]] },
      page: '1-9',
    },
  ],
  [
    'Web of Science',
    'Publication Type,Authors,Author Full Names,Article Title,Source Title,Document Type,Publication Date,Publication Year,Volume,Issue,Start Page,End Page,DOI,UT (Unique WOS ID)\nJ,"Lind, A","Lind, Anna",Walking and mood,JOURNAL OF WALKS,Article,MAY 4,2016,3,2,1,9,10.9999/jw.1,WOS:000000000000001\n',
    { author: [{ family: 'Lind', given: 'Anna' }], issued: { 'date-parts': [[2016, 5, 4]] }, page: '1-9' },
  ],
  [
    'Lens',
    'Lens ID,Title,Date Published,Publication Year,Publication Type,Source Title,ISSNs,Source Country,Author/s,Abstract,Volume,Issue Number,Start Page,End Page,DOI\n1,Walking and mood,2016-05-04,2016,journal article,Journal of Walks,12345678; 87654321,Wales,Anna B. Lind; Dana van den Boone,All of it,3,2,1,9,10.9999/jw.1\n',
    {
      author: [{ family: 'Lind', given: 'Anna B.' }, expect.objectContaining({ given: 'Dana' })],
      issued: { 'date-parts': [[2016, 5, 4]] },
    },
  ],
  [
    'Google Scholar',
    'Authors,Title,Publication,Volume,Number,Pages,Year,Publisher\n"Lind, Anna; Boone, Dana; ",Walking and mood,Journal of Walks,3,2,1-9,2016,Example Press\n',
    {
      author: [
        { family: 'Lind', given: 'Anna' },
        { family: 'Boone', given: 'Dana' },
      ],
      page: '1-9',
    },
  ],
  [
    'a list of references',
    'Author;Year;Title;Journal;DOI\nLind, A. and Boone, D.;2016;Walking and mood;Journal of Walks;10.9999/jw.1\n',
    { author: [{ family: 'Lind' }, { family: 'Boone' }] },
  ],
];

test.each(lists)('a list from %s is read by its headings', async (of, text, item) => {
  const made = await read(text);
  expect(made?.of).toBe(of);
  const [first, ...others] = made?.items ?? [];
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    type: 'article-journal',
    title: 'Walking and mood',
    'container-title': expect.stringMatching(/^journal of walks$/i),
  });
  const fields: Readonly<Record<string, unknown>> = first ?? {};
  for (const [field, value] of Object.entries(item))
    if (Array.isArray(value)) expect(fields[field]).toMatchObject(value);
    else expect([field, fields[field]]).toEqual([field, value]);
});

test('fields that are not taken are called as the file calls them, with the line of the first', async () => {
  const made = await read(lists.find(([of]) => of === 'Rayyan')?.[1] ?? '');
  expect(made?.said).toContain(
    '2 Walking and mood, left out: notes is not taken over: notes, which stay with whoever wrote them',
  );
  const scopus = await read(lists.find(([of]) => of === 'Scopus')?.[1] ?? '');
  expect(scopus?.said).toContain(
    '2 Walking and mood, left out: Author(s) ID, Source, EID are not taken over: what a program or a database says of its own record',
  );
});

test.each([
  ['Study,Participants\nLind 2016,24\n'],
  [
    'Author,Year,Title,Journal,DOI,Participants\nLind,2016,Walking and mood,Journal of Walks,10.9999/jw.1,24\n',
  ],
  ['Study,Author,Year,Title,Journal\nLind 2016,Lind,2016,Walking and mood,Journal of Walks\n'],
  ['Author,Year,Title\nLind,2016,Walking and mood\n'],
  ['Covidence #,Study ID,Title,Reviewer Name,Country\n#1,Lind 2016,Walking and mood,Anna,Wales\n'],
  // Scopus has no such column: someone has added it.
  [lists[1]?.[1].replace('"EID"', '"EID","Sample size"').replace('"2-s2.0-1"\n', '"2-s2.0-1","24"\n') ?? ''],
])('a table of studies is none: %j', (text) => {
  expect(listIn(text)).toBeUndefined();
});

test('whatever the headings are called, nothing is taken for what it is not', () => {
  expect(listIn('constructor,title,author,year,journal,toString\na,b,c,2016,d,e\n')).toBeUndefined();
});
