import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Picture } from '../../../src/document/tree.ts';
import { blockToHast } from '../../../src/html/to-hast.ts';

/** Documents such as nobody writes, of everything that docs/document-tree.md allows in a section. */

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('a', 'of', 'the', 'study', 'recovery', 'participants', 'people', 'said'),
  },
  { weight: 1, arbitrary: fc.constantFrom('sub-theme', 'Ελλάδα', 'Київ', 'x'.repeat(90), 'i.e.—that', '0.') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 9 }) },
);

const sentence = (maxLength: number) =>
  fc
    .array(word, { minLength: 1, maxLength })
    .map((list) => list.join(' ').replaceAll(/\s+/g, ' ').trim() || 'x');

/** Inline content that ends in a word of its own, by which a test can know it. */
const inline = (maxLength: number, end = 'end'): fc.Arbitrary<ElementContent[]> =>
  fc
    .array(
      fc.oneof(
        {
          weight: 6,
          arbitrary: sentence(maxLength).map((value): ElementContent => ({ type: 'text', value })),
        },
        {
          weight: 1,
          arbitrary: fc.oneof(
            sentence(4).map((text) => h('a', { href: 'https://example.org/a/b?c=d' }, text)),
            sentence(2).map((text) => h('a.cite', { href: '#ref-x' }, text)),
            fc
              .constant(0)
              .map(() =>
                h(
                  'a',
                  { href: 'https://example.org/a/b' },
                  'https://example.org/a/very/long/way/to/a/page?c=d&e=f',
                ),
              ),
            sentence(3).map((text) => h('em', text)),
            sentence(3).map((text) => h('strong', text)),
            sentence(12).map((text) => h('span.no-break', text)),
            sentence(3).map((text) => h('span', { lang: 'cy' }, text)),
            sentence(1).map((text) => h('sup', text)),
            sentence(2).map((text) => h('code', text)),
            fc.constant(0).map(() => h('br')),
          ),
        },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => [
      ...parts.flatMap((part, at): ElementContent[] =>
        at === 0 ? [part] : [{ type: 'text', value: ' ' }, part],
      ),
      { type: 'text', value: ` ${end}` },
    ]);

const paragraphOf = (selector: string, maxLength: number, end?: string): fc.Arbitrary<Element> =>
  inline(maxLength, end).map((content) => h(selector, content));

/**
 * How a text ends that does not stand at the foot of a page: what follows belongs to it. Such texts are short, as no page
 * could hold a row of long ones.
 */
export const introduction = /(?:end:|introduced)$/;

const paragraph = fc.oneof(
  { weight: 4, arbitrary: paragraphOf('p', 60) },
  { weight: 1, arbitrary: paragraphOf('p.note', 60) },
  { weight: 1, arbitrary: paragraphOf('p.lead', 60) },
  { weight: 2, arbitrary: paragraphOf('p', 5, 'end:') },
  {
    weight: 1,
    arbitrary: paragraphOf('p.by', 5, 'introduced').map((by) =>
      h('div.said', [by, h('p', 'What is said end')]),
    ),
  },
  { weight: 1, arbitrary: paragraphOf('p.claim', 5, 'introduced') },
);

/** Lists in lists in lists. */
const list = (depth: number): fc.Arbitrary<Element> =>
  fc
    .tuple(
      fc.constantFrom('ul', 'ol'),
      fc.array(
        depth > 0
          ? fc.oneof(
              fc.tuple(inline(20), fc.constant(undefined)),
              fc.tuple(inline(5, 'end:'), list(depth - 1)),
            )
          : fc.tuple(inline(20), fc.constant(undefined)),
        { minLength: 1, maxLength: 5 },
      ),
    )
    .map(([tag, items]) =>
      h(
        tag,
        items.map(([content, inner]) => h('li', inner ? [...content, inner] : content)),
      ),
    );

/** Up to a hundred millimetres high, or a row of squares. */
const figure = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 10, max: 240 }).map((people): Picture['drawing'] => ({
        type: 'dots',
        form: 'field',
        people,
        alternative: 'Dots',
      })),
      fc.integer({ min: 1, max: 24 }).map((of): Picture['drawing'] => ({
        type: 'marks',
        filled: 1,
        of,
        alternative: 'Squares',
      })),
    ),
    inline(10),
  )
  .map(([drawing, caption]) => {
    const drawn = blockToHast({ type: 'picture', drawing });
    return { ...drawn, children: [...drawn.children, h('figcaption', caption)] };
  });

const facts = fc
  .tuple(
    fc.constantFrom('dl.facts', 'dl.facts.plain'),
    fc.array(fc.tuple(inline(4), inline(30)), { minLength: 1, maxLength: 8 }),
  )
  .map(([selector, rows]) =>
    h(
      selector,
      rows.map(([term, about]) => h('div', [h('dt', term), h('dd', about)])),
    ),
  );

const references = fc
  .tuple(
    fc.constantFrom('ul.references', 'ol.references'),
    fc.array(inline(30), { minLength: 1, maxLength: 12 }),
  )
  .map(([selector, entries]) =>
    h(
      selector,
      entries.map((entry, at) => h('li', { id: `ref-${at}` }, entry)),
    ),
  );

/** Cells that hold text, paragraphs, lists, or a count picture; some are longer than a page. */
const cell: fc.Arbitrary<ElementContent[]> = fc.oneof(
  { weight: 6, arbitrary: inline(12) },
  { weight: 2, arbitrary: fc.tuple(paragraph, list(1)).map((blocks) => blocks) },
  {
    weight: 1,
    arbitrary: inline(3).map((text) => [
      blockToHast({ type: 'marks', filled: 5, of: 12 }),
      h('p.count', text),
    ]),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 900 }).map((count) => [h('p', `${'long '.repeat(count)}end`)]),
  },
);

const headRow = (heads: readonly ElementContent[][]): Element =>
  h(
    'thead',
    h(
      'tr',
      heads.map((head) => h('th', { scope: 'col' }, head)),
    ),
  );

/** The rows of a table, perhaps under a head of their own. */
const bodyOf = (group: ElementContent[] | undefined, rows: readonly ElementContent[][][]): Element =>
  h('tbody', [
    ...(group ? [h('tr.group', h('th', { scope: 'rowgroup', colSpan: rows[0]?.length ?? 1 }, group))] : []),
    ...rows.map(([head = [], ...cells]) =>
      h('tr', [h('th', { scope: 'row' }, head), ...cells.map((content) => h('td', content))]),
    ),
  ]);

const bodies = (columns: number, group: fc.Arbitrary<ElementContent[] | undefined>, mostRows: number) =>
  fc.array(
    fc
      .tuple(
        group,
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: 1,
          maxLength: mostRows,
        }),
      )
      .map(([name, rows]) => bodyOf(name, rows)),
    { minLength: 1, maxLength: 3 },
  );

const tableOf = (
  selector: string,
  columns: number,
  group: fc.Arbitrary<ElementContent[] | undefined>,
): fc.Arbitrary<Element> =>
  fc
    .tuple(fc.array(inline(2), { minLength: columns, maxLength: columns }), bodies(columns, group, 6))
    .map(([heads, parts]) => h(selector, [h('caption', 'A caption'), headRow(heads), ...parts]));

const table = fc
  .tuple(
    fc.constantFrom('table.plain', 'table.studies', 'table.findings', 'table.points'),
    fc.integer({ min: 2, max: 4 }),
  )
  .chain(([selector, columns]) => tableOf(selector, columns, fc.option(inline(3), { nil: undefined })));

const breakdown = tableOf('table.breakdown', 2, inline(3));

const plain: fc.Arbitrary<Element> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: list(2) },
  {
    weight: 1,
    arbitrary: fc.tuple(inline(4), fc.integer()).map(([content, n]) => h('h3', { id: `h${n}` }, content)),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(paragraph, { minLength: 1, maxLength: 3 })
      .map((blocks) => h('blockquote', ended(blocks))),
  },
  { weight: 1, arbitrary: figure },
  { weight: 1, arbitrary: facts },
  { weight: 1, arbitrary: references },
);

/** A paragraph at the end, so that what a block introduces is in the same box or column. */
const ended = (blocks: readonly Element[]): Element[] => [...blocks, h('p', 'The end')];

const box = fc
  .tuple(fc.constantFrom('div.box', 'div.careful'), fc.array(plain, { minLength: 1, maxLength: 8 }))
  .map(([selector, blocks]) => h(selector, ended(blocks)));

const columns = fc
  .array(fc.array(plain, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 3 })
  .map((all) =>
    h(
      'div.columns',
      all.map((blocks) => h('div', ended(blocks))),
    ),
  );

/** Each kind of block alone. */
export const madeUpBlocks = {
  paragraph,
  list: list(2),
  figure,
  facts,
  references,
  table,
  breakdown,
  box,
  columns,
} as const;

const block: fc.Arbitrary<Element> = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: breakdown },
  { weight: 1, arbitrary: box },
  { weight: 1, arbitrary: columns },
);

/** Blocks beside their head. */
export const sectionOf = (head: ElementContent[], blocks: Element[], id = 's'): Element =>
  h('section', { id }, [h('div.beside', [h('h2', head), h('div.text', blocks)])]);

/** A section with a few blocks, and perhaps a table over the whole width. */
export const madeUpSection: fc.Arbitrary<Element> = fc
  .tuple(
    inline(3),
    fc.array(block, { minLength: 1, maxLength: 5 }),
    fc.option(table, { nil: undefined, freq: 3 }),
    fc.nat(),
  )
  .map(([head, blocks, wide, n]) => {
    // What the text introduces may be the table.
    if (!wide) return sectionOf(head, ended(blocks), `s${n}`);
    const section = sectionOf(head, blocks, `s${n}`);
    return { ...section, children: [...section.children, widened(wide)] };
  });

const widened = (block: Element): Element => {
  const { className } = block.properties;
  return { ...block, properties: { className: [...(Array.isArray(className) ? className : []), 'wide'] } };
};
