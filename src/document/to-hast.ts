import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { dots } from '../figure/dots.ts';
import { flowDiagram } from '../figure/flow-diagram.ts';
import { mark, markRow, missingMarkRow } from '../figure/mark-row.ts';
import type { DrawnFlow } from './flow-within.ts';
import type * as tree from './tree.ts';
import { type Block, type Content, type DocumentTree, type FactRow, isRun, type Run } from './tree.ts';

/** The tree as hast: docs/document-tree.md. */
export const toHast = ({ children }: DocumentTree): Root => ({
  type: 'root',
  children: children.map(blockToHast),
});

/** A block as HTML says it. */
export function blockToHast(block: Block): Element {
  switch (block.type) {
    case 'cover':
      return cover(block);
    case 'figureRow':
      return h('ul.figures', block.children.map(largeFigure));
    case 'section':
      return section(block);
    case 'newPage':
      return h('div.new-page');
    case 'paragraph':
      return element('p', [block.role, placeName(block)], runsToHast(block.children));
    case 'heading':
      return h(`h${block.depth}`, runsToHast(block.children));
    case 'list':
      return h(
        block.ordered ? 'ol' : 'ul',
        block.start === undefined || block.start === 1 ? {} : { start: block.start },
        block.children.map(item),
      );
    case 'references':
      return h(block.to === 'works' ? 'div.reference-list' : 'div.cite-this');
    case 'keyMessages':
      return h(block.short ? 'ol.messages.short' : 'ol.messages', block.children.map(item));
    case 'said':
      return said(block);
    case 'facts':
      return element('dl', ['facts', factKinds[block.kind]], block.rows.map(factRow));
    case 'table':
      return table(block);
    case 'blockquote':
      return h('blockquote', blocks(block.children));
    case 'thematicBreak':
      return h('hr');
    case 'picture':
      return picture(block);
    case 'marks':
      return marks(block);
    case 'counted':
      return h('div.marked', [marks(block.marks), h('p', runsToHast(block.children))]);
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
      return h('div.split.wide', [h('div', blocks(block.main)), blockToHast(block.aside)]);
    case 'box':
      return h(boxes[block.kind], blocks(block.children));
    case 'prompt':
      return h('div.prompt.wide', [blockToHast(block.head), h('div.text', blockToHast(block.field))]);
    case 'field':
      return field(block);
    case 'tick':
      return h('div.tick', [h('input', { type: 'checkbox' }), h('label', block.label)]);
    case 'fields':
      return h('div.fields', blocks(block.children));
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
    case 'smallCaps':
      return h('span.small-caps', runsToHast(run.children));
    case 'inlineCode':
      return h('code', run.value.replaceAll(/\r?\n|\r/g, ' '));
    case 'break':
      return h('br');
    case 'link':
      return h('a', { href: run.url }, runsToHast(run.children));
    case 'citation':
      return h('span.citation', { dataCluster: run.cluster });
    case 'figure':
      return figure(run, 'figure');
    case 'firstUse':
      return h('span', { dataRests: run.paths.join(' ') }, runsToHast(run.children));
    case 'ofDots':
      return h('span.of-dots', runsToHast(run.children));
    case 'foreign':
      return h('span', { lang: run.lang }, runsToHast(run.children));
  }
}

const runsToHast = (runs: readonly Run[]): ElementContent[] => runs.map(runToHast);

const blocks = (children: readonly Block[]): Element[] => children.map(blockToHast);

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

const figure = ({ path, says, children }: tree.Figure, name: 'figure' | 'stat'): Element =>
  h(`span.${says === 'absence' ? 'not-reported' : name}`, { dataFact: path }, runsToHast(children));

const largeFigure = ({ figure: shown, unit }: tree.LargeFigure): Element =>
  h('li', [figure(shown, 'stat'), ' ', h('span.unit', unit)]);

const item = ({ children }: tree.ListItem): Element => h('li', content(children));

const cover = ({ kind, audience, children }: tree.Cover): Element =>
  h('header.cover', [
    h('div.mast', [h('p.kind', kind), ...(audience === undefined ? [] : [h('p.audience', audience)])]),
    ...blocks(children),
  ]);

/** At the side of a head stands one block. */
function section({ kind, side, children }: tree.Section): Element {
  if (!side) return h(`section.${kind}`, blocks(children));
  const [first] = children;
  const head = first?.type === 'heading' ? [first] : [];
  const held = children.slice(head.length);
  return h(`section.${kind}.side`, [
    ...blocks(head),
    ...(held.length > 0 ? [h('div', blocks(held))] : []),
    ...(side.note ? [blockToHast(side.note)] : []),
  ]);
}

function said({ by, listed, claims }: tree.Said): Element {
  const [only] = claims;
  return h('div.said', [
    h('p.by', runsToHast(by)),
    only && !listed
      ? h('p', runsToHast(only))
      : h(
          'ul',
          claims.map((claim) => h('li', runsToHast(claim))),
        ),
  ]);
}

const factKinds: Readonly<Record<tree.Facts['kind'], string | undefined>> = {
  facts: undefined,
  glossary: 'plain',
  codes: 'codes',
  steps: 'steps',
};

const factRow = ({ label, value }: FactRow): Element => h('div', [h('dt', label), h('dd', content(value))]);

function table({ kind, short, place, caption, columns, groups }: tree.Table): Element {
  return element(
    'table',
    [kind, short && 'short', place],
    [
      h('caption', runsToHast(caption)),
      h(
        'thead',
        h(
          'tr',
          columns.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      ...groups.map(({ head, rows }) =>
        h('tbody', [
          ...(head === undefined
            ? []
            : [h('tr.group', h('th', { scope: 'rowgroup', colSpan: columns.length }, head))]),
          ...rows.map((row) =>
            h('tr', [
              h('th', { scope: 'row' }, content(row.head)),
              ...row.cells.map((cell) => h('td', content(cell))),
            ]),
          ),
        ]),
      ),
    ],
  );
}

function picture({ drawing, caption, place }: tree.Picture): Element {
  const [name, drawn] = drawingOf(drawing);
  const words = caption === undefined ? [] : [h('figcaption', runsToHast(caption))];
  return element('figure', [name, place], [drawn, ...words]);
}

/** The name of its figure, and the drawing. */
function drawingOf(drawing: tree.Picture['drawing']): readonly [string | undefined, Element] {
  switch (drawing.type) {
    case 'dots':
      return [`dot-${drawing.form}`, made(dots(drawing.form, drawing.people, drawing.alternative))];
    case 'flowChart':
      return ['flow', flowChart(drawing)];
    case 'marks': {
      const { alternative, ...row } = drawing;
      const drawn = marks(row);
      const { viewBox } = drawn.properties;
      const properties = { viewBox, className: ['marks'], role: 'img', ariaLabel: alternative };
      return [undefined, { ...drawn, properties }];
    }
  }
}

/** With what it is drawn from, as a design draws it anew for its pages. */
function flowChart({ streams, included, alternative, captionAlone }: tree.FlowChart): Element {
  const drawn: DrawnFlow = { columns: streams, included, captionAlone };
  const drawing = made(flowDiagram(streams, included, alternative));
  drawing.properties.dataFlow = JSON.stringify(drawn);
  return drawing;
}

function marks({ filled, of, alternative }: tree.Marks): Element {
  if (alternative !== undefined) return mark(filled === 1, alternative);
  return made(filled === undefined ? missingMarkRow(of) : markRow(filled, of));
}

/** Who puts a drawing into the tree sees to it that it is one. */
function made(drawing: Element | undefined): Element {
  if (!drawing) throw new Error('The document tree holds a drawing of more than can be drawn');
  return drawing;
}

const boxes: Readonly<Record<tree.Box['kind'], string>> = {
  box: 'div.box.wide',
  careful: 'div.careful.wide',
  aside: 'div.box.aside',
};

/** The control is named when the whole document is known (`nameFields`), as no two may have one name. */
const field = ({ label, hint, lines, autocomplete }: tree.Field): Element =>
  h('div.field', [
    h('label', label),
    ...(hint === undefined ? [] : [h('p.hint', hint)]),
    lines > 1 ? h('textarea', { rows: lines }) : h('input', { type: 'text', autoComplete: autocomplete }),
  ]);
