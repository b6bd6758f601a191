import type { Element, ElementContent, Properties, Root } from 'hast';
import { h, s } from 'hastscript';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { drawingOf } from '../document/drawing-of.ts';
import { sectionRows } from '../document/section-rows.ts';
import type * as tree from '../document/tree.ts';
import {
  type Block,
  type Content,
  type DocumentTree,
  type FactRow,
  isRun,
  type Run,
} from '../document/tree.ts';
import { plainWordsOf, wordsOf } from '../document/words-of.ts';
import type { Drawing, Shape } from '../figure/drawing.ts';
import type { Raw } from './piece.ts';

/** What stands for a block that another holds: its element, or what was made of that. */
type Held = (block: Block) => Element | Raw;

/**
 * The tree as hast: docs/document-tree.md. It is the caller’s own, and may be changed.
 *
 * @param held what stands for each of its blocks
 */
export function toHast(tree: DocumentTree, held: Held = blockToHast): Root {
  const made = bridge.runSync({
    type: 'root',
    children: tree.children.map((block) => ({ type: 'block', block, held })),
  });
  // Without the line ends that Markdown has between blocks.
  return { type: 'root', children: made.children.filter(({ type }) => type === 'element' || type === 'raw') };
}

declare module 'mdast' {
  interface RootContentMap {
    /** A block of the document on its way to hast. */
    block: Node & { readonly type: 'block'; readonly block: Block; readonly held: Held };
  }
}

const bridge = unified()
  .use(remarkRehype, {
    handlers: {
      block: (_state, { block, held }: { readonly block: Block; readonly held: Held }) => held(block),
    },
  })
  .freeze();

/**
 * A block as HTML says it.
 *
 * @param held what stands for each block that it holds, where it is one of blocks alone
 */
export function blockToHast(block: Block, held: Held = blockToHast): Element {
  const blocks = (children: readonly Block[]): ElementContent[] => children.map((child) => held(child));
  switch (block.type) {
    case 'cover':
      return cover(block, blocks);
    case 'figureRow':
      return h('ul.figures', block.children.map(largeFigure));
    case 'section':
      return section(block, blocks);
    case 'newPage':
      return h('div.new-page');
    case 'contents':
      return h(
        'ul',
        block.entries.map((words) => h('li', runsToHast(words))),
      );
    case 'paragraph':
      return element('p', [block.role, placeName(block)], runsToHast(block.children));
    case 'heading':
      return h(`h${block.depth}`, { id: block.id }, runsToHast(block.children));
    case 'list':
      return h(
        block.ordered ? 'ol' : 'ul',
        block.start === undefined || block.start === 1 ? {} : { start: block.start },
        block.children.map(item),
      );
    case 'references':
      return h(
        block.numbered ? 'ol.references' : 'ul.references',
        block.children.map(({ citekey, children }) =>
          h('li', block.to === 'works' ? { id: `ref-${citekey}` } : {}, runsToHast(children)),
        ),
      );
    case 'keyMessages':
      return h(block.short ? 'ol.messages.short' : 'ol.messages', block.children.map(item));
    case 'said':
      return said(block);
    case 'facts':
      return element('dl', factKinds[block.kind], block.rows.map(factRow));
    case 'table':
      return table(block);
    case 'entries':
      return entries(block);
    case 'blockquote':
      return h('blockquote', blocks(block.children));
    case 'thematicBreak':
      return h('hr');
    case 'picture':
      return picture(block);
    case 'marks':
      return svgOf(drawingOf(block));
    case 'counted':
      return h('div.marked', [
        svgOf(drawingOf(block.marks)),
        element('p', [block.role], runsToHast(block.children)),
      ]);
    case 'ends':
      return h(
        'div.ends',
        block.children.map((words) => h('p', runsToHast(words))),
      );
    case 'columns':
      return h(
        'div.columns',
        block.columns.map((column) => h('div', blocks(column))),
      );
    case 'split':
      return h('div.split.wide', [h('div', blocks(block.main)), ...blocks([block.aside])]);
    case 'box':
      return h(boxes[block.kind], blocks(block.children));
    case 'prompt':
      return h('div.prompt.wide', [blockToHast(block.head), h('div.text', blockToHast(block.field))]);
    case 'field':
      return field(block);
    case 'tick':
      return h('div.tick', [
        h('input', {
          type: 'checkbox',
          ...(block.id === undefined ? {} : { id: block.id, name: block.id }),
          ...titled(block),
        }),
        label(block.id, block.label),
      ]);
    case 'fields':
      return h(
        'div.fields',
        block.children.map((child) => field(child)),
      );
  }
}

function runToHast(run: Run): ElementContent {
  switch (run.type) {
    case 'text':
      return { type: 'text', value: run.value.replaceAll(/[ \t]*(\r?\n|\r)[ \t]*/g, '$1') };
    case 'strong':
      return h('strong', runsToHast(run.children));
    case 'emphasis':
      return h('em', runsToHast(run.children));
    case 'superscript':
      return h('sup', runsToHast(run.children));
    case 'subscript':
      return h('sub', runsToHast(run.children));
    case 'underline':
      return h('u', runsToHast(run.children));
    case 'smallCaps':
      return h('span.small-caps', runsToHast(run.children));
    case 'inlineCode':
      return h('code', run.value.replaceAll(/\r?\n|\r/g, ' '));
    case 'break':
      return h('br');
    case 'link':
      return h('a', { href: safe(run.url) }, runsToHast(run.children));
    case 'citation':
      return h('span.citation', { dataCluster: run.cluster });
    case 'cite':
      return h('a.cite', { href: `#ref-${run.citekey}` }, runsToHast(run.children));
    case 'figure':
      return figure(run, 'figure');
    case 'firstUse':
      return run.use === undefined
        ? h('span', { dataRests: run.paths.join(' ') }, runsToHast(run.children))
        : h('a.use', { href: `#${run.use}` }, runsToHast(run.children));
    case 'term':
      return h('a.term', { href: `#${run.meaning}` }, runsToHast(run.children));
    case 'together':
      return h('span.no-break', runsToHast(run.children));
    case 'ofDots':
      return h('span.of-dots', runsToHast(run.children));
    case 'foreign':
      return h('span', { lang: run.lang }, runsToHast(run.children));
  }
}

function safe(url: string): string {
  if (!/^(?:#.|https?:\/\/|mailto:|tel:)/i.test(url))
    throw new Error(
      `A link leads to ${JSON.stringify(url)}: only #id, http, https, mailto and tel may be linked`,
    );
  return url;
}

const runsToHast = (runs: readonly Run[]): ElementContent[] => runs.map(runToHast);

type Blocks = (children: readonly Block[]) => ElementContent[];

const content = (children: Content): ElementContent[] =>
  children.map((child) => (isRun(child) ? runToHast(child) : blockToHast(child)));

function element(
  name: string,
  classes: readonly (string | undefined)[],
  children: readonly ElementContent[],
): Element {
  const given = classes.filter((one) => one !== undefined);
  return h(name, given.length === 0 ? {} : { className: given }, [...children]);
}

const placeName = ({ place }: { readonly place?: tree.Place }): string | undefined =>
  place === 'side' ? 'at-side' : place;

function image({ address, alternative, width, height }: tree.Logo): Element {
  if (!address.startsWith('data:image/'))
    throw new Error('A picture is not inside the document: its address must be a data: URL');
  return h('img.logo', { src: address, alt: alternative, width, height });
}

/** A link to the row that says where it comes from, where the document has that. */
function figure({ path, says, row, id, children }: tree.Figure, name: 'figure' | 'stat'): Element {
  const className = [says === 'absence' ? 'not-reported' : name];
  return row === undefined
    ? h('span', { className, dataFact: path, id }, runsToHast(children))
    : h('a', { className, dataFact: path, href: `#${row}`, id }, runsToHast(children));
}

const largeFigure = ({ figure: shown, unit }: tree.LargeFigure): Element =>
  h('li', [figure(shown, 'stat'), ' ', h('span.unit', runsToHast(unit))]);

const item = ({ children }: tree.ListItem): Element => h('li', content(children));

const cover = ({ kind, label: ofDesign, audience, logo, children }: tree.Cover, blocks: Blocks): Element =>
  h('header.cover', [
    h('div.mast', [
      h('p.kind', runsToHast(kind)),
      ...(ofDesign === undefined ? [] : [h('p.label', runsToHast(ofDesign))]),
      ...(audience ? [h('p.audience', { lang: audience.lang }, runsToHast(audience.children))] : []),
      ...(logo ? [image(logo)] : []),
    ]),
    ...blocks(children),
  ]);

function section(given: tree.Section, blocks: Blocks): Element {
  const { kind, id, newPage, side, children } = given;
  const className = [
    ...(kind === 'plain' ? [] : [kind]),
    ...(side ? ['side'] : []),
    ...(newPage ? ['new-page'] : []),
  ];
  const properties = { id, ...(className.length > 0 ? { className } : {}) };
  if (kind === 'plain') return h('section', properties, beside(given, blocks));
  if (!side) return h('section', properties, blocks(children));
  // At the side of a head stands one block.
  const [first] = children;
  const head = first?.type === 'heading' ? [first] : [];
  const held = children.slice(head.length);
  return h('section', properties, [
    ...blocks(head),
    ...(held.length > 0 ? [h('div', blocks(held))] : []),
    ...(side.note ? blocks([side.note]) : []),
  ]);
}

/** The head with what is said at its side; runs of blocks that are not wide stand beside that. */
const beside = (given: tree.Section, blocks: Blocks): ElementContent[] =>
  sectionRows(given).flatMap((row) =>
    row.kind === 'wide'
      ? blocks([row.block])
      : h('div.beside', [...blocks(row.side), h('div.text', blocks(row.text))]),
  );

function said({ by, listed, claims }: tree.Said): Element {
  const [only] = claims;
  return h('div.said', [
    ...(by.length === 0 ? [] : [h('p.by', runsToHast(by))]),
    only && !listed
      ? h('p', runsToHast(only.children))
      : h(
          'ul',
          claims.map((claim) => h('li', runsToHast(claim.children))),
        ),
  ]);
}

const factKinds: Readonly<Record<tree.Facts['kind'], readonly string[]>> = {
  facts: ['facts'],
  glossary: ['facts', 'plain'],
  codes: ['facts', 'codes'],
  steps: ['facts', 'steps'],
  values: ['values'],
};

const factRow = ({ id, label, value }: FactRow): Element =>
  h('div', [h('dt', { id }, runsToHast(label)), h('dd', content(value))]);

function table({ kind, short, place, caption, summary, columns, groups }: tree.Table): Element {
  return element(
    'table',
    [kind, short && 'short', place],
    [
      ...(caption.length > 0
        ? [h('caption', runsToHast(caption))]
        : summary === undefined
          ? []
          : [h('caption.summary', summary)]),
      ...(columns.length > 0 ? [h('thead', headRows(columns, kind === 'matrix'))] : []),
      ...groups.map(({ head, rows }) =>
        h('tbody', [
          ...(head === undefined
            ? []
            : [h('tr.group', h('th', { scope: 'rowgroup', colSpan: columns.length }, runsToHast(head)))]),
          ...rows.map((row) =>
            h('tr', { id: row.id }, [
              h('th', { scope: 'row' }, content(row.head)),
              ...row.cells.map((cell, index) =>
                kind === 'matrix' ? cellOfMatrix(cell, columns[index + 1]) : plainCell(cell),
              ),
            ]),
          ),
        ]),
      ),
    ],
  );
}

const plainCell = ({ pad, isNone, children }: tree.Cell): Element =>
  h('td', { dataPad: pad, ...(isNone ? { className: ['none'] } : {}) }, content(children));

/** The heads in a row, or in two where some stand under a head of their own: those of the others go over both. */
function headRows(columns: readonly tree.Column[], areTurned: boolean): Element[] {
  const columnHead = ({ head }: tree.Column, properties: Properties = {}): Element => {
    const words = runsToHast(head);
    const isTurned = areTurned && head !== columns[0]?.head;
    return h('th', { scope: 'col', ...properties }, isTurned ? [h('span', words)] : words);
  };
  if (!columns.some(({ over }) => over))
    return [
      h(
        'tr',
        columns.map((column) => columnHead(column)),
      ),
    ];
  const upper: Element[] = [];
  const lower: Element[] = [];
  let under = 0;
  for (const column of columns) {
    const { over } = column;
    if (over) {
      under = over.columns;
      upper.push(h('th', { scope: 'colgroup', colSpan: over.columns }, h('span', runsToHast(over.head))));
    }
    if (under > 0) lower.push(columnHead(column, over ? { className: ['first'] } : {}));
    else upper.push(columnHead(column, { rowSpan: 2 }));
    under--;
  }
  return [h('tr', upper), h('tr', lower)];
}

/**
 * A square as the style sheet draws it, once for all, with what it says as text: there are thousands. One that is filled has the head of
 * its column, for screens on which it stands below the row’s head.
 */
function cellOfMatrix({ children }: tree.Cell, column: tree.Column | undefined): Element {
  const [only] = children;
  const isSquare = only?.type === 'marks' && only.alternative !== undefined;
  const dataLabel = plainWordsOf(column?.head ?? []);
  if (!isSquare) return h('td.words', { role: 'cell', dataLabel }, h('span', content(children)));
  if (only.filled !== 1) return h('td', only.alternative);
  return h('td.on', { role: 'cell', dataLabel }, h('span', only.alternative));
}

function entries({ kind, short, place, caption, depth, groups }: tree.Entries): Element {
  return element(
    'div',
    ['entries', kind, short && 'short', place],
    [
      ...(caption.length > 0 ? [h('p.caption', runsToHast(caption))] : []),
      ...groups.flatMap(({ head, entries: inside }) => [
        ...(head ? [h(`h${depth}.group`, runsToHast(head))] : []),
        h(
          'dl',
          inside.map(({ id, name, values }) =>
            h('div', { id }, [h('dt', content(name)), h('dd', content(values))]),
          ),
        ),
      ]),
    ],
  );
}

function picture(block: tree.Picture): Element {
  const { drawing, caption, place } = block;
  const name =
    drawing.type === 'dots' ? `dot-${drawing.form}` : drawing.type === 'flowChart' ? 'flow' : undefined;
  const words = caption === undefined ? [] : [h('figcaption', runsToHast(caption))];
  return element('figure', [name, place], [svgOf(drawingOf(block)), ...words]);
}

/** A drawing as SVG; one that words beside it say is hidden from assistive technology. */
export const svgOf = ({ kind, width, height, alternative, shapes }: Drawing): Element =>
  s(
    `svg.${kind}`,
    {
      viewBox: `0 0 ${width} ${height}`,
      ...(alternative === undefined ? { ariaHidden: 'true' } : { role: 'img', ariaLabel: alternative }),
    },
    shapes.map(shape),
  );

function shape(given: Shape): Element {
  switch (given.form) {
    case 'rectangle': {
      const { ink, x, y, width, height, outline } = given;
      return s(`rect.${ink}`, { x, y, width, height, strokeWidth: outline });
    }
    case 'circle':
      return s('circle.filled', { cx: given.x, cy: given.y, r: given.radius });
    case 'line': {
      const { ink, x1, y1, x2, y2, outline, dash } = given;
      return s(`line.${ink}`, { x1, y1, x2, y2, strokeWidth: outline, strokeDasharray: dash?.join(' ') });
    }
    case 'words': {
      const { x, y, size, isBold, text } = given;
      return s('text', { x, y, fontSize: size, fontWeight: isBold ? 600 : undefined }, text);
    }
  }
}

const boxes: Readonly<Record<tree.Box['kind'], string>> = {
  box: 'div.box.wide',
  careful: 'div.careful.wide',
  aside: 'div.box.aside',
};

function field({ id, hintId, title, label: words, hint, lines, autocomplete }: tree.Field): Element {
  const named = {
    ...(id === undefined ? {} : { id, name: id }),
    ...titled({ title, label: words }),
    ...(hintId === undefined ? {} : { ariaDescribedBy: [hintId] }),
  };
  return h('div.field', [
    label(id, words),
    ...(hint ? [h('p.hint', { id: hintId }, runsToHast(hint))] : []),
    lines > 1
      ? h('textarea', { rows: lines, ...named })
      : h('input', { type: 'text', autoComplete: autocomplete, ...named }),
  ]);
}

/** What a control is called for who cannot see under which head it stands, where that is more than its label. */
const titled = ({
  title,
  label: words,
}: {
  readonly title?: string | undefined;
  readonly label: readonly Run[];
}) => (title === undefined || title === wordsOf(words) ? {} : { ariaLabel: title });

const label = (id: string | undefined, words: readonly Run[]): Element =>
  h('label', id === undefined ? {} : { htmlFor: [id] }, runsToHast(words));
