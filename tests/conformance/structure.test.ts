import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { CheckInput } from '../../src/build/input.ts';
import { readFaces, readWebFaces } from '../../src/io/read-faces.ts';
import { cutWebFace } from '../../src/io/subset-web-face.ts';
import { enGb } from '../../src/messages/en-gb.ts';
import { PdfReader } from '../../src/pdf/extract/pdf-reader.ts';
import { readReview } from '../build/read-review.ts';
import { type ReadElement, readStructure } from '../pdf/paint/read-structure.ts';
import { stress, stressInFigures } from './stress/stress.ts';
import { linesOfTags, type Tag } from './tag.ts';
import { tagsOfHtml } from './tags-of-html.ts';
import { tagsOfPdf } from './tags-of-pdf.ts';
import { textsOfMarks } from './texts-of-marks.ts';

const documentOf = async (folder: string, name = 'briefing'): Promise<CheckInput> => {
  const input = await readReview(folder);
  return { ...input, templates: input.templates.filter(({ file }) => file.endsWith(`/${name}.md`)) };
};

const inputs: readonly (readonly [string, () => Promise<CheckInput>])[] = [
  ['the Bark briefing', () => documentOf('data/bark-2023')],
  ['the test review', () => documentOf('tests/fixtures/reviews/shared-gardens')],
  ['the Bark handout', () => documentOf('data/bark-2023', 'handout')],
  ['the handout of the test review', () => documentOf('tests/fixtures/reviews/shared-gardens', 'handout')],
  ['the Bark CPD briefing', () => documentOf('data/bark-2023', 'cpd')],
  ['the CPD briefing of the test review', () => documentOf('tests/fixtures/reviews/shared-gardens', 'cpd')],
  ['the annex of a map', () => documentOf('tests/fixtures/reviews/warm-rooms', 'annex')],
  ['the stress document', async () => stress],
  ['the stress document in figures', async () => stressInFigures],
];

async function built(input: CheckInput): Promise<{ readonly html: string; readonly pdf: Uint8Array }> {
  const { files, faults } = await build({
    ...input,
    formats: ['html', 'pdf'],
    faces: readFaces,
    webFaces: readWebFaces,
    cutWebFace,
  });
  expect(faults).toEqual([]);
  const [html, pdf] = files;
  if (!html || !pdf) throw new Error('Nothing was built');
  return { html: new TextDecoder().decode(html.bytes), pdf: pdf.bytes };
}

describe.each(inputs)('the PDF of %s', (_name, inputOf) => {
  let pdf: Uint8Array;
  let expected: Tag;
  let found: Tag;
  let elements: readonly ReadElement[];

  beforeAll(async () => {
    const files = await built(await inputOf());
    pdf = files.pdf;
    expected = tagsOfHtml(files.html);
    found = tagsOfPdf(pdf);
    elements = everyElement(readStructure(pdf));
  });

  test('has a tag for each element of its page, in order, with the same words', () => {
    expect(linesOfTags(found)).toEqual(linesOfTags(expected));
  });

  test('has heads without a gap, the title first', () => {
    const ranks = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
    expect(ranks[0]).toBe(1);
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('says of each link in words where it leads, never by an address alone', () => {
    const links = elements.filter(({ role }) => role === 'Link');
    expect(links.length).toBeGreaterThan(0);
    for (const { links: annotations } of links) {
      expect(annotations.length).toBeGreaterThan(0);
      for (const { contents } of annotations) expect(contents).toMatch(/^(?!https?:|mailto:|#)\S+ \S/);
    }
  });

  test('names for each link within it the element that it leads to, on the page that it leads to', async () => {
    const opened = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
    const reader = new PdfReader(pdf);
    const pages = reader.array(reader.dictionary(reader.catalogue.get('Pages')).get('Kids'));
    for (const page of pages) {
      const entries = reader.dictionary(page);
      if (!entries.has('Annots')) continue;
      for (const annotation of reader.array(entries.get('Annots'))) {
        const link = reader.dictionary(annotation);
        if (!link.has('A')) continue;
        const action = reader.dictionary(link.get('A'));
        if (reader.name(action.get('S')) !== 'GoTo') continue;
        const id = reader.text(action.get('D'));
        const [aim] = reader.array(action.get('SD'));
        const element = reader.dictionary(aim);
        const leadsTo = (await opened.getDestination(id))?.[0];
        expect([id, reader.name(element.get('Type'))]).toEqual([id, 'StructElem']);
        const on = element.get('Pg');
        expect([id, on?.kind === 'reference' && on.id]).toEqual([id, leadsTo.num]);
      }
    }
  });

  test('says of each list how its items are counted', () => {
    const lists = elements.filter(({ role }) => role === 'L');
    for (const { attributes } of lists) expect(attributes.ListNumbering).toMatch(/^(None|Disc|Decimal)$/);
  });

  test('leaves nothing unmarked, marks nothing twice, and tags all that is no artifact', async () => {
    const tagged = elements.flatMap(({ kids }) =>
      kids.filter((kid) => typeof kid === 'string' && /:\d/.test(kid)),
    );
    expect(tagged.toSorted()).toEqual([...new Set(tagged)].toSorted());
    const shown = [...textsOfMarks(pdf).keys()];
    expect(shown.filter((mark) => !tagged.includes(mark))).toEqual([]);
    for (const content of pageContents(pdf)) expect(unmarked(content)).toBe('');
  });

  test('is read by pdfjs in the same order, page by page', async () => {
    const opened = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
    const ours = contentsIn(readStructure(pdf));
    expect(opened.numPages).toBeGreaterThan(0);
    for (let page = 1; page <= opened.numPages; page++) {
      const tree: unknown = await (await opened.getPage(page)).getStructTree();
      expect(contentsRead(tree, page)).toEqual(ours.filter((each) => each.includes(` ${page}:`)));
    }
    expect((await opened.getMetadata()).info).toMatchObject({ Language: 'en-GB' });
  });
});

test('the stress document has a figure for each count that can be drawn, with its numbers in words', async () => {
  const { pdf } = await built(stressInFigures);
  const figures = everyElement(readStructure(pdf)).filter(({ role }) => role === 'Figure');
  expect(figures.map(({ alt }) => alt)).toEqual([
    '197 dots, one for each participant',
    'A bar for all included studies, with a filled part: 24 of 24 studies',
    'A bar for all included studies, with a filled part: 12 of 24 studies',
  ]);
  for (const { attributes, kids } of figures) {
    expect(attributes).toMatchObject({ Placement: 'Block', BBox: expect.any(Array) });
    expect(kids.at(-1)).toMatchObject({ role: 'Caption' });
  }
});

test('a table of 120 rows over pages is one table, its head repeated as an artifact', async () => {
  const { pdf } = await built(stress);
  const tables = everyElement(readStructure(pdf)).filter(({ role }) => role === 'Table');
  const [long] = tables.filter(
    (table) => everyElement(table).filter(({ role }) => role === 'TR').length === 121,
  );
  if (!long) throw new Error('There is no table of 120 rows and a head');
  const pages = new Set(
    everyElement(long).flatMap(({ kids }) =>
      kids.flatMap((kid) => (typeof kid === 'string' ? [Number.parseInt(kid, 10)] : [])),
    ),
  );
  expect(pages.size).toBeGreaterThan(2);
  expect(everyElement(long).filter(({ role }) => role === 'THead')).toHaveLength(1);
  // On every page stand the words of its head, though the tree has them once.
  const { study, participants } = enGb.blocks.studyList;
  const opened = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  for (const number of pages) {
    const { items } = await (await opened.getPage(number)).getTextContent();
    const shown = items.map((item) => ('str' in item ? item.str.trim() : ''));
    expect(shown).toEqual(expect.arrayContaining([study, participants, 'Sub-themes that it supports']));
  }
});

function everyElement(element: ReadElement): ReadElement[] {
  return [element, ...element.kids.flatMap((kid) => (typeof kid === 'string' ? [] : everyElement(kid)))];
}

function pageContents(pdf: Uint8Array): string[] {
  const reader = new PdfReader(pdf);
  const pages = reader.array(reader.dictionary(reader.catalogue.get('Pages')).get('Kids'));
  return pages.map((page) =>
    new TextDecoder().decode(reader.stream(reader.dictionary(page).get('Contents')).body),
  );
}

/** What of a page stands in no marked content, but the turning over of its space at the start. */
const unmarked = (content: string): string =>
  content
    .replace(/^[-\d. ]+ cm\n/, '')
    .replaceAll(/^\/[^\n]*BDC\n.*?^EMC$/gms, '')
    .trim();

/** The content in the order of the tree, each piece with the role of its element: `P 1:0`, `Link 1:object`. */
const contentsIn = ({ role, kids }: ReadElement): string[] =>
  kids.flatMap((kid) =>
    typeof kid === 'string' ? [`${role} ${kid.replace(/:[A-Z].*/, ':object')}`] : contentsIn(kid),
  );

/** The same as pdfjs says it of one page. */
function contentsRead(node: unknown, page: number, above = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && 'id' in node) {
    const mark = /_mc(\d+)$/.exec(String(node.id))?.[1];
    return [`${above} ${page}:${mark ?? 'object'}`];
  }
  const role = 'role' in node ? String(node.role) : above;
  const children: readonly unknown[] =
    'children' in node && Array.isArray(node.children) ? node.children : [];
  return children.flatMap((child) => contentsRead(child, page, role));
}
