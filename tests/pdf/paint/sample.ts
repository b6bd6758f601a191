import type { FaceName } from '../../../src/design/design.ts';
import type { PdfMetadata } from '../../../src/pdf/metadata.ts';
import type { Item, LaidOut, Link, Owner, Page, TextItem } from '../../../src/pdf/page.ts';
import type { Role, StructureElement } from '../../../src/pdf/structure.ts';
import { testFaces } from './test-faces.ts';

/** An element of the structure, short to write. */
export function element(
  role: Role,
  children: readonly StructureElement[] = [],
  rest: Partial<StructureElement> = {},
): StructureElement {
  return { role, attributes: [], children, ...rest };
}

interface Style {
  readonly face?: FaceName;
  readonly size?: number;
  readonly link?: Link;
  readonly tracking?: number;
}

/**
 * Words of a line, each an item, from `x` on; spaces stand at the words' ends. Gives the items and where they
 * end.
 */
export function words(
  owner: Owner,
  text: string,
  x: number,
  baseline: number,
  { face = 'sans', size = 12, tracking = 0, link }: Style = {},
): TextItem[] {
  let at = x;
  return (text.match(/\S+\s*|\s+/g) ?? []).map((word) => {
    const shaped = testFaces[face].shape(word);
    const width = (shaped.width * size) / 1000 + tracking * shaped.glyphs.length;
    const item: TextItem = {
      kind: 'text',
      owner,
      x: at,
      baseline,
      width,
      face,
      size,
      tracking,
      colour: '#1E1A1D',
      shaped,
      ...(link ? { link, underline: true } : {}),
    };
    at += width;
    return item;
  });
}

const end = (items: readonly TextItem[]): number => {
  const last = items.at(-1);
  return last ? last.x + last.width : 0;
};

/** Two A4 pages with all kinds of content: what each piece is stands in the structure below it. */
export function sample(): LaidOut {
  const title = element('H1', [], { title: 'A sample' });
  const external = element('Link');
  const french = element('Span', [], { lang: 'fr' });
  const internal = element('Link');
  const paragraph = element('P', [external, french, internal]);
  const lbl = [element('Lbl'), element('Lbl')];
  const body = [element('LBody'), element('LBody')];
  const list = element(
    'L',
    lbl.flatMap((label, i) => [element('LI', [label, body[i] ?? element('LBody')])]),
    { attributes: [{ owner: 'List', listNumbering: 'Disc' }] },
  );
  const figure = element('Figure', [], { alt: 'Five dots & three squares: 5 people, 3 studies.' });
  const head = element('H2');
  const caption = element('Caption');
  const column = (id: string) => element('TH', [], { id, attributes: [{ owner: 'Table', scope: 'Column' }] });
  const columns = [column('c-theme'), column('c-studies')];
  const rows = [1, 2].map((n) => ({
    head: element('TH', [], { id: `r-${n}`, attributes: [{ owner: 'Table', scope: 'Row' }] }),
    cell: element('TD', [], { attributes: [{ owner: 'Table', headers: ['c-studies', `r-${n}`] }] }),
  }));
  const table = element('Table', [
    caption,
    element('THead', [element('TR', columns)]),
    element(
      'TBody',
      rows.map((row) => element('TR', [row.head, row.cell])),
    ),
  ]);
  const reference = element('Link');
  const entry = element('BibEntry', [reference]);
  const references = element('L', [element('LI', [element('LBody', [entry])])], {
    attributes: [{ owner: 'List', listNumbering: 'None' }],
  });
  const unpainted = element('P');
  const structure = element('Document', [
    title,
    element('Sect', [paragraph, list, figure, unpainted]),
    element('Sect', [head, table, references]),
  ]);

  const toSite: Link = {
    target: { uri: 'https://example.org/a?b=1&c=(2)' },
    contents: 'The register of trials, at example.org',
  };
  const toReference: Link = { target: { id: 'ref-bark2023' }, contents: 'Go to the reference Bark (2023)' };
  const start = words(paragraph, 'A first line of the office’s ', 60, 140);
  const linkHead = words(external, 'register of ', end(start), 140, { link: toSite });
  const linkTail = words(external, 'clinical trials', 60, 157, { link: toSite });
  const between = words(paragraph, ' with an ', end(linkTail), 157);
  const foreign = words(french, 'effet placebo', end(between), 157, { face: 'sans-italic' });
  const to = words(paragraph, ' in ', end(foreign), 157);
  const cited = words(internal, 'Bark (2023)', end(to), 157, { link: toReference });
  const broken = words(paragraph, ' and hyphen', end(cited), 157);
  const hyphen = words(paragraph, '-', end(broken), 157).map((item) => ({
    ...item,
    softHyphen: true as const,
  }));
  const first: Item[] = [
    ...words('header', 'Running head', 60, 40, { size: 9 }),
    { kind: 'shape', owner: 'layout', shape: rectangle(60, 50, 475, 2), fill: '#5A2748' },
    ...words(title, 'Äußerst effiziente Affären', 60, 100, {
      face: 'serif-semibold',
      size: 28,
      tracking: -0.3,
    }),
    ...[...start, ...linkHead, ...linkTail, ...between, ...foreign, ...to, ...cited, ...broken, ...hyphen],
    ...words(paragraph, 'ated to the end.', 60, 174),
    ...lbl.flatMap((label, i) => [
      ...words(label, '•', 60, 200 + i * 17),
      ...words(body[i] ?? label, i === 0 ? 'Adults aged 18–75 ' : 'Ёлка и Ωμέγα', 78, 200 + i * 17),
    ]),
    ...[0, 1, 2, 3, 4].map(
      (i): Item => ({
        kind: 'shape',
        owner: figure,
        shape: { form: 'circle', x: 70 + i * 14, y: 260, radius: 4 },
        fill: '#7A6F76',
      }),
    ),
    ...[0, 1, 2].map(
      (i): Item => ({
        kind: 'shape',
        owner: figure,
        shape: rectangle(66 + i * 14, 280, 8, 8),
        stroke: { colour: '#5A2748', width: 0.75, dash: [2, 1] },
      }),
    ),
    ...words(figure, '5 people', 150, 263, { size: 9 }),
    ...words('footer', 'Page 1 of 2', 480, 810, { size: 9 }),
  ];
  const second: Item[] = [
    ...words('header', 'Running head', 60, 40, { size: 9 }),
    ...words(head, 'Findings', 60, 90, { face: 'serif-semibold', size: 16 }),
    ...words(caption, 'Table 1. Studies by theme', 60, 115),
    ...words(columns[0] ?? head, 'Theme', 60, 135, { face: 'sans-semibold', size: 10 }),
    ...words(columns[1] ?? head, 'Studies', 260, 135, { face: 'sans-semibold', size: 10 }),
    line(140),
    ...rows.flatMap(({ head, cell }, i) => [
      ...words(head, `Theme ${i + 1}`, 60, 155 + i * 20, { face: 'sans-semibold', size: 11 }),
      // The second row's cell is empty, and stays in the structure.
      ...(i === 0 ? words(cell, '5 of 12 studies', 260, 155, { size: 11 }) : []),
      line(160 + i * 20),
    ]),
    ...words(entry, 'Bark, A. (2023). A review. ', 60, 240, { size: 11 }),
    ...words(reference, 'https://doi.org/10.1000/j.1', 60, 256, {
      size: 11,
      link: { target: { uri: 'https://doi.org/10.1000/j.1' }, contents: 'Bark (2023), at the publisher' },
    }),
    ...words('footer', 'Page 2 of 2', 480, 810, { size: 9 }),
  ];
  const page = (items: readonly Item[]): Page => ({ width: 595.28, height: 841.89, items });
  return {
    pages: [page(first), page(second)],
    structure,
    outline: [
      { title: 'Äußerst effiziente Affären', page: 0, y: 70, children: [] },
      {
        title: 'Findings',
        page: 1,
        y: 72,
        children: [{ title: 'References', page: 1, y: 225, children: [] }],
      },
    ],
    destinations: new Map([['ref-bark2023', { page: 1, y: 228 }]]),
  };
}

const rectangle = (x: number, y: number, width: number, height: number) =>
  ({ form: 'rectangle', x, y, width, height }) as const;

const line = (y: number): Item => ({
  kind: 'shape',
  owner: 'layout',
  shape: { form: 'line', x1: 60, y1: y, x2: 535, y2: y },
  stroke: { colour: '#BDB2B9', width: 0.5 },
});

export const about: PdfMetadata = {
  title: 'A "sample" <draft> & it\'s 𝔘nicode',
  subject: 'A "sample" <draft>',
  creator: 'Brevier & Söhne',
  description: 'What painting can do: <all> of it.',
  lang: 'en-GB',
  rights: '© 2026 The makers & others, CC BY 4.0',
  date: '2026-01-15',
  document: 'sample',
  kind: 'Sample',
  edition: 1,
  fingerprint: { data: 'd'.repeat(64), template: 'e'.repeat(64), design: 'f'.repeat(64) },
  attachments: [
    {
      name: 'review.yaml',
      type: 'application/yaml',
      description: 'The review',
      bytes: new TextEncoder().encode('title: Ünïcode\n'.repeat(50)),
    },
    {
      name: 'references.json',
      type: 'application/json',
      description: 'The references',
      bytes: new TextEncoder().encode('[]'),
    },
  ],
};
