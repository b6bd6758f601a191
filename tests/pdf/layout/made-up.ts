import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

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

const inline = (maxLength: number): fc.Arbitrary<ElementContent[]> =>
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
      { type: 'text', value: ' end' },
    ]);

const paragraph = fc
  .tuple(fc.constantFrom('p', 'p.note', 'p.lead', 'p.by', 'p.claim'), inline(60))
  .map(([selector, content]) => h(selector, content));

/** Lists in lists in lists. */
const list = (depth: number): fc.Arbitrary<Element> =>
  fc
    .tuple(
      fc.constantFrom('ul', 'ol'),
      fc.array(
        fc.tuple(
          inline(20),
          depth > 0 ? fc.option(list(depth - 1), { nil: undefined, freq: 2 }) : fc.constant(undefined),
        ),
        { minLength: 1, maxLength: 5 },
      ),
    )
    .map(([tag, items]) =>
      h(
        tag,
        items.map(([content, inner]) => h('li', inner ? [...content, inner] : content)),
      ),
    );

const drawing = (width: number, height: number) =>
  h('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: 'A drawing' }, [
    h('rect.filled', { x: 0, y: 0, width, height }),
  ]);

const figure = fc
  .tuple(fc.integer({ min: 5, max: 90 }), inline(10))
  .map(([height, caption]) => h('figure', [drawing(60, height), h('figcaption', caption)]));

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
      h('svg.marks', { viewBox: '0 0 52.4 3.3', ariaHidden: 'true' }, []),
      h('p.count', text),
    ]),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 900 }).map((count) => [h('p', `${'long '.repeat(count)}end`)]),
  },
);

const table = fc
  .tuple(
    fc.constantFrom('table.plain', 'table.studies', 'table.findings', 'table.points'),
    fc
      .integer({ min: 2, max: 4 })
      .chain((columns) =>
        fc.tuple(
          fc.array(inline(2), { minLength: columns, maxLength: columns }),
          fc.array(
            fc.oneof(
              { weight: 5, arbitrary: fc.array(cell, { minLength: columns, maxLength: columns }) },
              { weight: 1, arbitrary: inline(3).map((content) => [content]) },
            ),
            { minLength: 1, maxLength: 14 },
          ),
        ),
      ),
  )
  .map(([selector, [heads, rows]]) =>
    h(selector, [
      h('caption', 'A caption'),
      h(
        'thead',
        h(
          'tr',
          heads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h(
        'tbody',
        rows.map((cells) =>
          cells.length === 1
            ? h('tr.group', h('th', { scope: 'rowgroup', colSpan: heads.length }, cells[0] ?? []))
            : h(
                'tr',
                cells.map((content, at) =>
                  at === 0 ? h('th', { scope: 'row' }, content) : h('td', content),
                ),
              ),
        ),
      ),
    ]),
  );

const plain: fc.Arbitrary<Element> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: list(2) },
  {
    weight: 1,
    arbitrary: fc.tuple(inline(4), fc.integer()).map(([content, n]) => h('h3', { id: `h${n}` }, content)),
  },
  {
    weight: 1,
    arbitrary: fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((blocks) => h('blockquote', blocks)),
  },
  { weight: 1, arbitrary: figure },
  { weight: 1, arbitrary: facts },
  { weight: 1, arbitrary: references },
);

const box = fc
  .tuple(fc.constantFrom('div.box', 'div.careful'), fc.array(plain, { minLength: 1, maxLength: 8 }))
  .map(([selector, blocks]) => h(selector, blocks));

const columns = fc
  .array(fc.array(plain, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 3 })
  .map((all) =>
    h(
      'div.columns',
      all.map((blocks) => h('div', blocks)),
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
  box,
  columns,
} as const;

const block: fc.Arbitrary<Element> = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 2, arbitrary: table },
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
    const section = sectionOf(head, blocks, `s${n}`);
    return wide ? { ...section, children: [...section.children, widened(wide)] } : section;
  });

const widened = (block: Element): Element => {
  const { className } = block.properties;
  return { ...block, properties: { className: [...(Array.isArray(className) ? className : []), 'wide'] } };
};
