import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LaidOut } from '../../../src/pdf/page.ts';
import { paint } from '../../../src/pdf/paint/paint.ts';
import type { StructureElement } from '../../../src/pdf/structure.ts';
import { type ReadElement, readStructure } from './read-structure.ts';
import { about, element, sample, words } from './sample.ts';
import { testFaces } from './test-faces.ts';

const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
type Opened = Awaited<ReturnType<typeof open>>;

const textOf = async (pdf: Opened, page: number): Promise<string> => {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
};

let bytes: Uint8Array;
let pdf: Opened;
beforeAll(async () => {
  bytes = await paint(sample(), testFaces, about);
  pdf = await open(bytes);
});

describe('structure', () => {
  const roles = (node: StructureElement): unknown => [node.role, node.children.map(roles)];
  const readRoles = ({ role, kids }: ReadElement): unknown => [
    role,
    kids.filter((kid) => typeof kid !== 'string').map(readRoles),
  ];

  test('is the tree that layout gave, without what was never painted', () => {
    const { structure } = sample();
    const painted = (node: StructureElement): StructureElement => ({
      ...node,
      children: node.children.filter((child, i) => !(child.role === 'P' && i === 3)).map(painted),
    });
    expect(readRoles(readStructure(bytes))).toEqual(roles(painted(structure)));
  });

  test('puts the content of an element between its children, where it was painted', () => {
    const paragraph = find(readStructure(bytes), 'P');
    expect(paragraph?.kids.map((kid) => (typeof kid === 'string' ? kid : kid.role))).toEqual([
      '1:1',
      'Link',
      '1:3',
      'Span',
      '1:5',
      'Link',
      '1:7',
    ]);
    expect(find(readStructure(bytes), 'Link')?.kids).toEqual(['1:2', '1:Link', '1:Link']);
    expect(find(readStructure(bytes), 'Span')).toMatchObject({ lang: 'fr', kids: ['1:4'] });
  });

  test('names the heads of each cell and keeps an empty one', () => {
    const body = find(readStructure(bytes), 'TBody');
    expect(body?.kids).toMatchObject([
      {
        kids: [
          { id: 'r-1', attributes: { Scope: 'Row' } },
          { attributes: { Headers: ['c-studies', 'r-1'] } },
        ],
      },
      { kids: [{ id: 'r-2' }, { role: 'TD', attributes: { Headers: ['c-studies', 'r-2'] }, kids: [] }] },
    ]);
    expect(find(readStructure(bytes), 'TH')).toMatchObject({
      id: 'c-theme',
      attributes: { Scope: 'Column' },
    });
    expect(find(readStructure(bytes), 'L')).toMatchObject({ attributes: { ListNumbering: 'Disc' } });
  });

  test('gives a figure its alternative and the box round what it shows', () => {
    const figure = find(readStructure(bytes), 'Figure');
    expect(figure?.alt).toBe('Five dots & three squares: 5 people, 3 studies.');
    const [left, bottom, right, top] = [66, 841.89 - 288, 150, 841.89 - 256];
    expect(figure?.attributes.BBox).toEqual([
      left - 0.375,
      expect.closeTo(bottom - 0.375, 2),
      expect.toSatisfy((edge: number) => edge > right),
      expect.closeTo(top + 0.2, 2),
    ]);
  });

  test('says of content split over pages on which page each part is', async () => {
    const paragraph = element('P');
    const page = (text: string) => ({ width: 300, height: 200, items: words(paragraph, text, 10, 50) });
    const split = await paint(
      bare(element('Document', [paragraph]), [page('one '), page('two '), page('three')]),
      testFaces,
      about,
    );
    expect(find(readStructure(split), 'P')?.kids).toEqual(['1:0', '2:0', '3:0']);
    expect(await textOf(await open(split), 3)).toBe('three');
  });

  test('is in the order of the tree where painting is not', async () => {
    const [first, second] = [element('H1'), element('P')];
    const items = [...words(second, 'after', 10, 80), ...words(first, 'before', 10, 50)];
    const swapped = bare(element('Document', [first, second]), [{ width: 300, height: 200, items }]);
    const read = readStructure(await paint(swapped, testFaces, about));
    expect(read.kids).toMatchObject([
      { role: 'H1', kids: ['1:1'] },
      { role: 'P', kids: ['1:0'] },
    ]);
  });

  test('takes no content whose owner is not in it, and no element twice', async () => {
    const stray = bare(element('Document'), [
      { width: 300, height: 200, items: words(element('P'), 'stray', 10, 50) },
    ]);
    await expect(paint(stray, testFaces, about)).rejects.toThrow('not in the structure');
    const twice = element('P');
    await expect(paint(bare(element('Document', [twice, twice]), []), testFaces, about)).rejects.toThrow(
      'twice',
    );
  });

  test('is what another reader finds on a page', async () => {
    const outline = (node: unknown): string => {
      if (typeof node !== 'object' || node === null || !('role' in node)) return '';
      const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
      return `${node.role}(${children.map(outline).join('')})`;
    };
    expect(outline(await (await pdf.getPage(2)).getStructTree())).toBe(
      'Root(Document(Sect(H2()Table(Caption()THead(TR(TH()TH()))TBody(TR(TH()TD())TR(TH()TD())))' +
        'L(LI(LBody(BibEntry(Link())))))))',
    );
  });
});

describe('text', () => {
  test('reads in order, with spaces, ligatures and other scripts right', async () => {
    expect(await textOf(pdf, 1)).toBe(
      [
        'Running head',
        'Äußerst effiziente Affären',
        'A first line of the office’s register of',
        'clinical trials with an effet placebo in Bark (2023) and hyphen',
        'ated to the end.',
        '• Adults aged 18–75',
        '• Ёлка и Ωμέγα',
        '5 people',
        'Page 1 of 2',
      ].join('\n'),
    );
  });

  test('has a space where layout left a gap and no space', async () => {
    const paragraph = element('P');
    const [one] = words(paragraph, 'one', 10, 50);
    const items = one ? [one, ...words(paragraph, 'two', one.x + one.width + 3, 50)] : [];
    const gap = bare(element('Document', [paragraph]), [{ width: 300, height: 200, items }]);
    expect(await textOf(await open(await paint(gap, testFaces, about)), 1)).toBe('one two');
  });

  test('leans where it is slanted, and stands upright again after that', async () => {
    const paragraph = element('P');
    const items = [
      ...words(paragraph, 'one', 10, 50),
      ...words(paragraph, 'two', 80, 50).map((item) => ({ ...item, slanted: true as const })),
      ...words(paragraph, 'three', 150, 50),
    ];
    const page = bare(element('Document', [paragraph]), [{ width: 300, height: 200, items }]);
    const read = await open(await paint(page, testFaces, about));
    const { items: found } = await (await read.getPage(1)).getTextContent();
    const leaning = found.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [[item.str, item.transform[2] / item.transform[3], item.transform[4]]]
        : [],
    );
    expect(leaning).toEqual([
      ['one', 0, 10],
      ['two', 0.25, 80],
      ['three', 0, 150],
    ]);
  });

  test('keeps apart what a mark gives back at the end of a word and the way to the next', async () => {
    const paragraph = element('P');
    const [one] = words(paragraph, 'e\u0323\u0301', 10, 50);
    const items = one ? [one, ...words(paragraph, 'x', one.x + one.width + 1, 50)] : [];
    const page = bare(element('Document', [paragraph]), [{ width: 300, height: 200, items }]);
    const read = await (await open(await paint(page, testFaces, about))).getPage(1);
    const { fnArray, argsArray } = await read.getOperatorList();
    const shown: unknown[][] = fnArray.flatMap((fn, index) => (fn === OPS.showText ? argsArray[index] : []));
    // A point is 83.3 thousandths of type of twelve points.
    expect(shown.flat().filter((each) => typeof each === 'number')).toEqual([232, -232, -83.3]);
  });

  test('stops at a character that the face lacks', async () => {
    const paragraph = element('P');
    const items = words(paragraph, '漢', 10, 50);
    const lacking = bare(element('Document', [paragraph]), [{ width: 300, height: 200, items }]);
    await expect(paint(lacking, testFaces, about)).rejects.toThrow('lacks a glyph of “漢”');
  });
});

describe('links', () => {
  test('say in words what they are, one for each line', async () => {
    const annotations = await (await pdf.getPage(1)).getAnnotations();
    expect(
      annotations.map(({ url, dest, contentsObj, rect }) => [url ?? dest, contentsObj.str, rect[3]]),
    ).toEqual([
      [
        'https://example.org/a?b=1&c=(2)',
        'The register of trials, at example.org',
        expect.closeTo(841.89 - 140 + 10.8),
      ],
      [
        'https://example.org/a?b=1&c=(2)',
        'The register of trials, at example.org',
        expect.closeTo(841.89 - 157 + 10.8),
      ],
      ['ref-bark2023', 'Go to the reference Bark (2023)', expect.closeTo(841.89 - 157 + 10.8)],
    ]);
  });

  test('inside the document reach the page and height that layout gave', async () => {
    const destination = await pdf.getDestination('ref-bark2023');
    expect(destination?.slice(1)).toEqual([{ name: 'XYZ' }, 0, expect.closeTo(841.89 - 228), null]);
    expect(await pdf.getPageIndex(destination?.[0])).toBe(1);
  });

  test('keep to ASCII, as PDF asks of addresses', async () => {
    const owner = element('Link');
    const link = { target: { uri: 'https://example.org/Ünï code?a=%20#𝔘' }, contents: 'A page' };
    const items = words(owner, 'here', 10, 50, { link });
    const painted = await paint(
      bare(element('Document', [element('P', [owner])]), [{ width: 300, height: 200, items }]),
      testFaces,
      about,
    );
    const [annotation] = await (await (await open(painted)).getPage(1)).getAnnotations();
    expect(annotation.url).toBe('https://example.org/%C3%9Cn%C3%AF%20code?a=%20#%F0%9D%94%98');
  });

  test('to nowhere are a fault of layout', async () => {
    await expect(paint({ ...sample(), destinations: new Map() }, testFaces, about)).rejects.toThrow(
      'aims at #ref-bark2023',
    );
  });
});

test('bookmarks lead to the left edge of their heads', async () => {
  const outline = await pdf.getOutline();
  expect(outline.map(({ title, dest, items }) => [title, dest?.slice(1, 3), items.length])).toEqual([
    ['Äußerst effiziente Affären', [{ name: 'XYZ' }, 0], 0],
    ['Findings', [{ name: 'XYZ' }, 0], 1],
  ]);
});

describe('metadata', () => {
  test('survive every character', async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: about.title, Author: about.creator, Language: 'en-GB' });
    expect(Object.fromEntries(metadata)).toMatchObject({
      'dc:title': about.title,
      'dc:creator': [about.creator],
      'dc:description': about.description,
      'dc:rights': about.rights,
      'dc:language': 'en-GB',
      'xmp:createdate': '2026-01-15T00:00:00Z',
      'pdfaid:part': '3',
      'pdfaid:conformance': 'A',
      'pdfuaid:part': '1',
      'brevier:subject': about.subject,
      'brevier:data': about.fingerprint.data,
      'brevier:template': about.fingerprint.template,
      'brevier:design': about.fingerprint.design,
    });
  });

  test('hold no character that XML cannot', async () => {
    const hostile = { ...about, title: 'a\u0000b\ud800c]]><!--' };
    const { metadata } = await (await open(await paint(sample(), testFaces, hostile))).getMetadata();
    expect(metadata.get('dc:title')).toBe('a\ufffdb\ufffdc]]><!--');
  });

  test('ask readers to show the title and to follow the structure', async () => {
    expect(await pdf.getViewerPreferences()).toEqual({ DisplayDocTitle: true });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });
});

test('the files that the document was made from travel inside', async () => {
  const attachments = await pdf.getAttachments();
  for (const { name, description, bytes: file } of about.attachments) {
    expect(attachments[name]).toMatchObject({ description });
    expect([...attachments[name].content]).toEqual([...file]);
  }
});

test('another content gets another ID under the same metadata', async () => {
  const changed = { ...sample(), outline: [] };
  const other = await open(await paint(changed, testFaces, about));
  expect(other.fingerprints[0]).not.toBe(pdf.fingerprints[0]);
});

const bare = (structure: StructureElement, pages: LaidOut['pages']): LaidOut => ({
  pages,
  structure,
  outline: [],
  destinations: new Map(),
});

function find(from: ReadElement, role: string): ReadElement | undefined {
  if (from.role === role) return from;
  for (const kid of from.kids) {
    const found = typeof kid === 'string' ? undefined : find(kid, role);
    if (found) return found;
  }
  return undefined;
}
