import type { Item, LaidOut, Owner, Page } from '../../../src/pdf/page.ts';
import type { StructureElement } from '../../../src/pdf/structure.ts';
import { element, words } from './sample.ts';

const SENTENCE =
  'The review identified office-based trials of five kinds; certainty was downgraded for imprecision “throughout”. ';

/**
 * A long document: a field of 700 dots, nested lists, a table of 120 rows over several pages with its head
 * repeated, 40 references with links both ways, Greek, Cyrillic, Welsh and Vietnamese.
 */
export function longSample(): LaidOut {
  const pages: { items: Item[] }[] = [{ items: [] }];
  const destinations = new Map<string, { page: number; y: number }>();
  let y = 80;
  const line = (leading: number): number => {
    if (y + leading > 780) {
      pages.push({ items: [] });
      y = 80;
    }
    y += leading;
    return y;
  };
  const put = (items: readonly Item[]) => pages.at(-1)?.items.push(...items);
  const flow = (owner: Owner, text: string, x = 60, width = 475) => {
    let rest = text;
    while (rest !== '') {
      const all = words(owner, rest, x, line(16.5));
      const fitting = all.filter((word) => word.x + word.width <= x + width);
      put(fitting.length > 0 ? fitting : all.slice(0, 1));
      rest = all
        .slice(Math.max(1, fitting.length))
        .map((word) => word.shaped.text)
        .join('');
    }
  };

  const title = element('H1');
  put(words(title, 'Stress & <strain>', 60, line(40), { face: 'serif-semibold', size: 35, tracking: -0.42 }));
  const field = element('Figure', [], { alt: 'Seven hundred dots: 700 people took part.' });
  put(
    Array.from(
      { length: 700 },
      (_, i): Item => ({
        kind: 'shape',
        owner: field,
        shape: { form: 'circle', x: 65 + (i % 35) * 6.3, y: 130 + Math.floor(i / 35) * 6.3, radius: 2 },
        fill: i % 9 === 0 ? '#5A2748' : '#7A6F76',
      }),
    ),
  );
  y = 280;
  const paragraphs = Array.from({ length: 12 }, () => element('P'));
  for (const paragraph of paragraphs) flow(paragraph, SENTENCE.repeat(8));

  const nested = (depth: number): StructureElement => {
    const items = [1, 2].map((n) => {
      const [label, text] = [element('Lbl'), element('P')];
      put(words(label, `${n}.`, 60 + depth * 18, line(16.5)));
      put(words(text, 'Γειά σου, привет, ŵythnos, người', 80 + depth * 18, y));
      return element('LI', [label, element('LBody', depth < 3 ? [text, nested(depth + 1)] : [text])]);
    });
    return element('L', items, { attributes: [{ owner: 'List', listNumbering: 'Decimal' }] });
  };
  const list = nested(0);

  const names = ['Theme', 'What helps', 'Studies'];
  const x = (i: number) => 60 + i * 160;
  const heads = names.map((_, i) =>
    element('TH', [], { id: `c${i}`, attributes: [{ owner: 'Table', scope: 'Column' }] }),
  );
  const head = (owner: (i: number) => Owner) => {
    put(names.flatMap((name, i) => words(owner(i), name, x(i), y, { face: 'sans-semibold', size: 10 })));
  };
  line(30);
  head((i) => heads[i] ?? 'layout');
  let page = pages.length;
  const rows = Array.from({ length: 120 }, (_, row) => {
    const rowHead = element('TH', [], { id: `r${row}`, attributes: [{ owner: 'Table', scope: 'Row' }] });
    const cells = [1, 2].map((i) =>
      element('TD', [], { attributes: [{ owner: 'Table', headers: [`c${i}`, `r${row}`] }] }),
    );
    line(18);
    if (pages.length > page) {
      page = pages.length;
      head(() => 'header');
      line(18);
    }
    const texts = [`Theme ${row + 1}`, 'Somebody to talk to', `${row % 12} of 12 studies`];
    put([rowHead, ...cells].flatMap((cell, i) => words(cell, texts[i] ?? '', x(i), y, { size: 11 })));
    put([
      {
        kind: 'shape',
        owner: 'layout',
        shape: { form: 'line', x1: 60, y1: y + 5, x2: 535, y2: y + 5 },
        stroke: { colour: '#BDB2B9', width: 0.5 },
      },
    ]);
    return element('TR', [rowHead, ...cells]);
  });
  const table = element('Table', [element('THead', [element('TR', heads)]), element('TBody', rows)]);

  const references = Array.from({ length: 40 }, (_, i) => {
    const link = element('Link');
    const entry = element('BibEntry', [link]);
    flow(
      entry,
      `Smith, J. (20${10 + (i % 15)}). Structured rehabilitation after injury: a randomised trial. `,
    );
    destinations.set(`ref-${i}`, { page: pages.length - 1, y: y - 12 });
    const uri = `https://doi.org/10.1000/j.${1000 + i}`;
    put(
      words(link, uri, 60, line(15), { size: 11, link: { target: { uri }, contents: `Reference ${i + 1}` } }),
    );
    return element('LI', [element('LBody', [entry])]);
  });
  const citations = references.map((_, i) => {
    const link = element('Link');
    const paragraph = element('P', [link]);
    const go = { target: { id: `ref-${i}` }, contents: `Go to reference ${i + 1}` };
    put(words(link, `Smith (${i})`, 60, line(15), { link: go }));
    return paragraph;
  });

  const structure = element('Document', [
    title,
    field,
    ...paragraphs,
    list,
    table,
    element('L', references, { attributes: [{ owner: 'List', listNumbering: 'None' }] }),
    ...citations,
  ]);
  return {
    pages: pages.map(({ items }, i): Page => {
      const foot = words('footer', `Page ${i + 1} of ${pages.length}`, 460, 815, { size: 9.5 });
      return { width: 595.28, height: 841.89, items: [...items, ...foot] };
    }),
    structure,
    outline: [{ title: 'Stress & <strain>', page: 0, y: 80, children: [] }],
    destinations,
  };
}
