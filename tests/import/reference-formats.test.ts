import { expect, test } from 'vitest';
import { type FileKind, textKindOf } from '../../src/import/kind-of-file.ts';
import { importReferences, type ReferenceFormat } from '../../src/import/references/import-references.ts';

async function read(format: ReferenceFormat, text: string) {
  const { items, remarks, faults } = await importReferences([{ file: 'a', text, format }], []);
  return {
    items,
    faults,
    said: remarks.map(({ place, entry, as, what }) => `${place.line} ${entry}, ${as}: ${what}`),
  };
}

const endnote = '%0 Journal Article\n%A Lind, Anna\n%T Walking and mood\n%J Journal of Walks\n%D 2016\n';
const wos =
  'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Lind, AB\n   Boone, D\nTI Walking and mood\nSO JOURNAL OF WALKS\nPY 2016\nER\n\nEF\n';
const medline = 'PMID- 90000001\nOWN - NLM\nTI  - Walking and mood.\n';
const refworks = 'RT Journal Article\nSR Electronic\nID 1\nA1 Lind,Anna\nT1 Walking and mood\n';
const xml =
  '<?xml version="1.0" encoding="UTF-8"?>\n<xml><records><record><ref-type name="Book">6</ref-type></record></records></xml>';
const ris = 'Record #1 of 1\nProvider: Imaginary\n\nTY  -  JOUR\nTI  -  Walking and mood\nER  -  \n';
const bibtex = '% A comment\n@article{lind2016, title={Walking and mood}}\n';

const kinds: readonly (readonly [kind: FileKind, text: string])[] = [
  ['EndNote', endnote],
  ['EndNote', '%A Lind, Anna\n%D 2016\n%T Walking and mood\n'],
  ['Web of Science', wos],
  ['Web of Science', wos.replace(/^FN.*\nVR.*\n/, '')],
  ['MEDLINE', `\n${medline}`],
  ['MEDLINE', 'OWN - ERIC\nTI  - Walking and mood\n'],
  ['RefWorks', refworks],
  ['EndNote XML', xml],
  ['RIS', ris],
  ['BibTeX', bibtex],
  ['BibTeX', `${bibtex}@comment{\nTY  - JOUR\n}\n`],
  ['CSL-JSON', ' [{"title": "@article{a, TY  - JOUR"}]'],
  ['text table', 'Study,Notes\nLind 2016,"see @article{lind2016, title={A}}"\n'],
];

test.each(kinds)('%s is known by what stands in it, whatever its name: %j', (kind, text) => {
  const names = ['a', 'a.txt', 'a.bib', 'a.ris', 'a.enw', 'a.ciw', 'a.nbib', 'a.json', 'a.xml', 'a.csv'];
  const isTable = kind === 'text table';
  for (const name of isTable ? ['a', 'a.txt', 'a.csv'] : names)
    expect([name, textKindOf(name, text)]).toEqual([name, kind]);
});

test.each<[string, FileKind]>([
  ['a.bib', 'BibTeX'],
  ['a.enw', 'EndNote'],
  ['a.ciw', 'Web of Science'],
  ['a.nbib', 'MEDLINE'],
  ['a.json', 'CSL-JSON'],
  ['a.txt', 'text table'],
])('where nothing tells what an empty %s is, its name does', (name, kind) => {
  expect(textKindOf(name, '')).toBe(kind);
});

test.each([
  ['<?xml version="1.0"?><PubmedArticleSet></PubmedArticleSet>', 'XML of PubMed', '.nbib'],
  ['<rdf:RDF xmlns:rdf="x">', 'RDF, as Zotero exports it', 'BibTeX, RIS or CSL JSON'],
  ['<!DOCTYPE html><html>', 'a web page', 'RIS'],
  ['<?xml version="1.0"?><modsCollection>', 'references in MODS', 'RIS or BibTeX'],
  ['<?xml version="1.0"?><other/>', 'XML or a web page', 'RIS'],
  ['{\\rtf1\\ansi Lind', 'a text of a word processor (RTF)', 'RIS'],
])('%s is told what it is', (text, found, suggestion) => {
  expect(textKindOf('a', text)).toMatchObject({
    rule: 'file-can-be-imported',
    found,
    suggestion: expect.stringContaining(suggestion),
  });
});

test('files of the Web of Science: lines that go on, a list of authors, whole names, a supplement, an early access', async () => {
  const { items, said } = await read(
    'Web of Science',
    `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Lind, AB
   Boone, D
AF Lind, Anna B.
   Boone, Dana
CA ASTER Example Team
TI Walking
   and mood
SO JOURNAL OF WALKS
JI J. Walks
DT Article
PD MAY 28
PY 2016
VL 3
SU 1
BP 1
EP 9
SN 1234-5678
EI 8765-4321
DI 10.9999/jw.1
PM 90000001
CR Boone D, 2001, WALKS, V1, P1
   Cole E, 2002, WALKS, V2, P2
ER

PT S
AU Gill, H
TI Mapping the walk
SE Walks
SO PROCEEDINGS OF THE 6TH CONFERENCE ON WALKING
CT 6th Conference on Walking
CL Cardiff, WALES
DT Proceedings Paper
PY 2016
ER

EF
`,
  );
  expect(items).toMatchObject([
    {
      id: 'lind2016',
      type: 'article-journal',
      title: 'Walking and mood',
      author: [
        { family: 'Lind', given: 'Anna B.' },
        { family: 'Boone', given: 'Dana' },
        { literal: 'ASTER Example Team' },
      ],
      'container-title': 'JOURNAL OF WALKS',
      'container-title-short': 'J. Walks',
      issued: { 'date-parts': [[2016, 5, 28]] },
      volume: '3',
      issue: 'Suppl 1',
      page: '1-9',
      ISSN: '1234-5678',
      DOI: '10.9999/jw.1',
      PMID: '90000001',
    },
    {
      id: 'gill2016',
      type: 'paper-conference',
      'container-title': 'PROCEEDINGS OF THE 6TH CONFERENCE ON WALKING',
      'collection-title': 'Walks',
      'event-title': '6th Conference on Walking',
      'event-place': 'Cardiff, WALES',
    },
  ]);
  expect(said).toContain(
    '24 Walking and mood, left out: CR is not taken over: what the work cites, and how often it is cited',
  );
});

test('PubMed’s own form: whole names, a group, a translated title, a retracted article', async () => {
  const { items } = await read(
    'MEDLINE',
    `PMID- 90000001
OWN - NLM
IS  - 1234-5678 (Electronic)
VI  - 4
IP  - 1
DP  - 2009 Nov-Dec
TI  - [Walking and mood].
PG  - 11-20
LID - 10.9999/re.1 [doi]
AB  - OBJECTIVE: Line one
      and line two.
FAU - López, María
AU  - López M
AD  - University of Example
CN  - Example Walking Group
LA  - spa
PT  - Journal Article
PT  - Retracted Publication
TT  - Caminar y ánimo.
TA  - Rev Ej
JT  - Revista de ejemplos
PMC - PMC1234567

PMID- 90000002
OWN - NLM
DP  - 2020
TI  - Is it so?
AU  - Griffin DK
AU  - Pérez-de la Fuente R
JT  - Age and example
`,
  );
  expect(items).toMatchObject([
    {
      type: 'article-journal',
      title: 'Caminar y ánimo [Walking and mood]',
      author: [{ family: 'López', given: 'María' }, { literal: 'Example Walking Group' }],
      'container-title': 'Revista de ejemplos',
      'container-title-short': 'Rev Ej',
      issued: {
        'date-parts': [
          [2009, 11],
          [2009, 12],
        ],
      },
      page: '11-20',
      DOI: '10.9999/re.1',
      PMID: '90000001',
      PMCID: 'PMC1234567',
      status: 'retracted',
    },
    {
      title: 'Is it so?',
      author: [{ family: 'Griffin' }, { family: 'Pérez-de la Fuente' }],
      PMID: '90000002',
    },
  ]);
});

test('EndNote’s XML: faces of titles, further addresses, marks in names; nothing of the library is said', async () => {
  const { items, said } = await read(
    'EndNote XML',
    `<?xml version="1.0" encoding="UTF-8"?>
<xml><records>
<record><database name="My.enl" path="/made/up/My.enl">My.enl</database><rec-number>1</rec-number>
<ref-type name="Journal Article">17</ref-type>
<contributors><authors><author><style face="normal">Lind, Anna</style></author><author>Example &amp; Co,</author></authors></contributors>
<titles><title><style face="normal">Walks with </style><style face="italic">Ips typographus</style><style face="normal"> and CO</style><style face="subscript">2</style></title>
<secondary-title>Journal of Walks</secondary-title></titles>
<dates><year>2016</year></dates>
<urls><related-urls><url>https://example.org/a</url><url>https://example.org/b</url></related-urls><pdf-urls><url>internal-pdf://a.pdf</url></pdf-urls></urls>
</record></records></xml>`,
  );
  expect(items).toEqual([
    {
      id: 'lind2016',
      type: 'article-journal',
      title: 'Walks with <i>Ips typographus</i> and CO<sub>2</sub>',
      author: [{ family: 'Lind', given: 'Anna' }, { literal: 'Example & Co' }],
      'container-title': 'Journal of Walks',
      issued: { 'date-parts': [[2016]] },
      URL: 'https://example.org/a',
    },
  ]);
  expect(said.filter((words) => words.includes('left out'))).toEqual([
    expect.stringMatching(/^9 .*related-urls is not taken over: further addresses$/),
    expect.stringMatching(/^9 .*pdf-urls is not taken over: files and links to them$/),
  ]);
});

test.each([
  ['<xml><records><record></xml>', 'EndNote XML'],
  [
    `<xml><records><record>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</record></records></xml>`,
    'EndNote XML',
  ],
] as const)('XML that is broken or has no end is told', async (text, format) => {
  const { items, faults } = await read(format, text);
  expect(items).toEqual([]);
  expect(faults).toMatchObject([{ rule: 'references-are-readable' }]);
});

test('Better BibTeX’s JSON is read; a note that hangs on an item is no work', async () => {
  const { items } = await read(
    'CSL-JSON',
    JSON.stringify(
      {
        config: { id: 'x', label: 'BetterBibTeX JSON' },
        items: [
          {
            itemType: 'journalArticle',
            title: 'Walking and mood',
            creators: [
              { creatorType: 'author', firstName: 'Anna', lastName: 'Lind' },
              { creatorType: 'author', name: 'Department of Example, Wales' },
            ],
            date: '2016-05',
            extra: 'PMID: 90000001\nCitation Key: lindWalking2016',
          },
          { itemType: 'note', note: 'A note that nobody else should read.' },
          { itemType: 'journalArticle', title: 'Gardens', creators: [], date: '2017' },
        ],
      },
      undefined,
      1,
    ),
  );
  expect(items).toEqual([
    {
      id: 'lindWalking2016',
      type: 'article-journal',
      title: 'Walking and mood',
      author: [{ family: 'Lind', given: 'Anna' }, { literal: 'Department of Example, Wales' }],
      issued: { 'date-parts': [[2016, 5]] },
      PMID: '90000001',
    },
    { id: 'gardens2017', type: 'article-journal', title: 'Gardens', issued: { 'date-parts': [[2017]] } },
  ]);
});

test('what Zotero’s service and Crossref answer is read', async () => {
  const service = '[{"key": "A", "version": 1, "data": {"itemType": "book", "title": "A", "date": "2016"}}]';
  expect((await read('CSL-JSON', service)).items).toMatchObject([{ type: 'book', title: 'A' }]);
  const crossref = JSON.stringify({
    status: 'ok',
    message: {
      items: [
        {
          DOI: '10.9999/jw.1',
          type: 'journal-article',
          title: ['Walking and mood'],
          'container-title': ['Journal of Walks'],
          author: [{ family: 'Lind', given: 'Anna' }],
          issued: { 'date-parts': [[2016, 5]] },
        },
      ],
    },
  });
  expect((await read('CSL-JSON', crossref)).items).toMatchObject([
    {
      type: 'article-journal',
      title: 'Walking and mood',
      'container-title': 'Journal of Walks',
      DOI: '10.9999/jw.1',
    },
  ]);
});

test.each([
  [
    '{"Identification": {"records": 91}, "Included": {"studies": 29}}',
    'it looks like the numbers of a flow of records (PRISMA)',
  ],
  ['{"type": "FeatureCollection", "features": [{"type": "Feature"}]}', 'it is a map (GeoJSON)'],
  ['{"name": "a", "version": "1.0.0", "dependencies": {"b": "1"}}', 'it is the package.json of a program'],
  ['{"cells": [], "nbformat": 4}', 'it is a notebook (Jupyter)'],
  ['{"CodeSets": [], "References": [{"Title": "A"}]}', 'it is an export of EPPI-Reviewer'],
  [
    '[{"Study": "Lind 2016", "N": 24, "Country": "Wales", "Age": 3}]',
    'it is a list of things with “Study”, “N” and “Country”',
  ],
  ['{"a": 1, "b": 2}', 'it has “a” and “b”'],
  ['{}', 'it has nothing in it'],
  ['[1, 2]', 'it is a list of numbers'],
])('%s is no list of references, and told what it is', async (text, what) => {
  const { items, faults } = await read('CSL-JSON', text);
  expect(items).toEqual([]);
  expect(faults).toMatchObject([
    { rule: 'references-are-readable', found: `JSON, but no list of references: ${what}` },
  ]);
});
