import { sectionRows } from '../../document/section-rows.ts';
import {
  type Block,
  type Column,
  type Content,
  type DocumentTree,
  type Field,
  isRun,
  type Logo,
  type Marks,
  type Picture,
  type Run,
  type Section,
  type Table,
  type Tick,
} from '../../document/tree.ts';
import { unshared } from '../../document/unshared.ts';
import type { ListNumbering, Role, StructureAttributes, StructureElement } from '../structure.ts';

/** What an element of the structure is made of: what a paragraph, a cell or an item holds, a run, a picture, or what is filled in. */
type Part = Content | Run | Picture | Marks | Logo | Field | Tick;

/** Which element each part became. */
export interface Owners {
  ownerOf(part: Part): StructureElement;
  /** The element of the label of the list item that holds this. */
  labelOf(item: Content): StructureElement;
}

/** The structure of a block that stands right in the document. */
export interface BlockStructure extends Owners {
  /** The block with each part of it once, as a part has one element. */
  readonly block: Block;
  /** The elements of a block in it, itself among them. The same objects as before, where the block is. */
  elementsOf(block: Block): readonly StructureElement[];
}

/** The structure tree of a document, and which element each part of the document became. */
export interface Structure extends Owners {
  readonly root: StructureElement;
  /** The document with each part of it once. */
  readonly tree: DocumentTree;
  /** One for each block of the tree. */
  readonly blocks: readonly BlockStructure[];
}

/**
 * The structure tree (PDF 1.7, 14.7) of a document: an element of the PDF for each part that means something, in reading order. What
 * only groups or styles becomes no element; its content belongs to the nearest one above. The elements of a block that was met before, in
 * this document or in one before it, are those of then.
 */
export function structureOf(document: DocumentTree): Structure {
  const met = new Set<Block>();
  let tables = 0;
  const blocks = document.children.map((block) => {
    const made = onceInDocument(block, tables, met);
    tables += made.tables;
    return made;
  });
  const first = <Found>(find: (each: Owned) => Found | undefined, why: string): Found => {
    for (const each of blocks) {
      const found = find(each);
      if (found !== undefined) return found;
    }
    throw new Error(why);
  };
  return {
    root: node(
      'Document',
      blocks.flatMap(({ elements }) => elements),
    ),
    tree: { type: 'root', children: blocks.map(({ block }) => block) },
    blocks,
    ownerOf: (part) => first(({ owners }) => owners.get(part), noPlace),
    labelOf: (item) => first(({ labels }) => labels.get(item), noLabel),
  };
}

const noPlace = 'What is shown has no place in the structure tree';
const noLabel = 'Only a list item has a label';

/** What a block became, with what each part of it did, but for the parts of blocks in it. */
interface Made {
  readonly block: Block;
  readonly elements: readonly StructureElement[];
  readonly owned: readonly (readonly [Part, StructureElement])[];
  readonly named: readonly (readonly [Content, StructureElement])[];
  readonly inner: readonly Made[];
  /** Tables of the document before it, by which its own are numbered, and those in it. */
  readonly before: number;
  readonly tables: number;
}

/** A block right in the document, with all that is in it at hand. */
interface Owned extends BlockStructure {
  readonly elements: readonly StructureElement[];
  readonly owners: ReadonlyMap<Part, StructureElement>;
  readonly labels: ReadonlyMap<Content, StructureElement>;
  /** All blocks in it, itself among them. */
  readonly inside: ReadonlyMap<Block, readonly StructureElement[]>;
  readonly before: number;
  readonly tables: number;
}

const madeBefore = new WeakMap<Block, Made>();
const ownedBefore = new WeakMap<Block, Owned>();

/** Whether what was made of a block after so many tables is what would be made of it after others. */
const isSame = (made: Pick<Made, 'before' | 'tables'>, before: number): boolean =>
  made.tables === 0 || made.before === before;

/** @param met the blocks of the document before it: one that stands there too is another one here */
function onceInDocument(block: Block, before: number, met: Set<Block>): Owned {
  const known = ownedBefore.get(block);
  const owned = known && isSame(known, before) ? known : ownedIn(block, before);
  ownedBefore.set(block, owned);
  // What has no elements may stand where it likes.
  const blocks = Array.from(owned.inside).flatMap(([each, { length }]) => (length > 0 ? [each] : []));
  if (blocks.some((each) => met.has(each))) return onceInDocument(copyOf(block), before, met);
  for (const each of blocks) met.add(each);
  return owned;
}

function copyOf(block: Block): Block {
  const [copy] = unshared({ type: 'root', children: [block] }).children;
  if (!copy) throw new Error(`A ${block.type} has no copy`);
  return copy;
}

function ownedIn(block: Block, before: number): Owned {
  const owned = owning(madeOf(block, before)) ?? owning(madeOf(copyOf(block), before));
  if (!owned) throw new Error(`A part of a ${block.type} stands twice in the document tree`);
  return owned;
}

/** Nothing where a part is found twice: what it shows would all go to the later place. */
function owning(made: Made): Owned | undefined {
  const owners = new Map<Part, StructureElement>();
  const labels = new Map<Content, StructureElement>();
  const inside = new Map<Block, readonly StructureElement[]>();
  let isOnce = true;
  const take = ({ block, elements, owned, named, inner }: Made): void => {
    if (inside.has(block) && elements.length > 0) isOnce = false;
    inside.set(block, elements);
    for (const [part, element] of owned) {
      if (owners.has(part)) isOnce = false;
      owners.set(part, element);
    }
    for (const [item, element] of named) labels.set(item, element);
    inner.forEach(take);
  };
  take(made);
  if (!isOnce) return undefined;
  const { block, elements, before, tables } = made;
  const asked = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, why: string): Value => {
    const found = map.get(key);
    if (found === undefined) throw new Error(why);
    return found;
  };
  return {
    ...{ block, elements, owners, labels, inside, before, tables },
    ownerOf: (part) => asked(owners, part, noPlace),
    labelOf: (item) => asked(labels, item, noLabel),
    elementsOf: (each) => asked(inside, each, noPlace),
  };
}

const node = (
  role: Role,
  children: readonly StructureElement[],
  rest: Partial<StructureElement> = {},
): StructureElement => ({ role, attributes: [], children, ...rest });

function madeOf(asked: Block, before: number): Made {
  let tables = before;
  let owned: [Part, StructureElement][] = [];
  let named: [Content, StructureElement][] = [];
  let inner: Made[] = [];

  /** Notes that the part is the content of this element. */
  function own(part: Part, made: StructureElement): StructureElement {
    owned.push([part, made]);
    return made;
  }

  const blocks = (given: readonly Block[]): StructureElement[] => given.flatMap(block);
  const inside = (content: Content): StructureElement[] =>
    content.flatMap((part) => (isRun(part) ? run(part) : block(part)));

  /** What a paragraph, a cell or an item holds. */
  const held = (content: Content, role: Role, rest?: Partial<StructureElement>): StructureElement =>
    own(content, node(role, inside(content), rest));

  const list = (listNumbering: ListNumbering, items: readonly StructureElement[]): StructureElement =>
    node('L', items, { attributes: [{ owner: 'List', listNumbering }] });

  function item(content: Content, isReference = false): StructureElement {
    const label = node('Lbl', []);
    named.push([content, label]);
    const body = held(content, isReference ? 'BibEntry' : 'LBody');
    return node('LI', [label, isReference ? node('LBody', [body]) : body]);
  }

  const labelled = (label: Content, value: Content): StructureElement =>
    node('LI', [held(label, 'Lbl'), held(value, 'LBody')]);

  function block(given: Block): readonly StructureElement[] {
    const made = madeOnce(given);
    inner.push(made);
    return made.elements;
  }

  function madeOnce(given: Block): Made {
    const known = madeBefore.get(given);
    if (known && isSame(known, tables)) {
      tables += known.tables;
      return known;
    }
    const around = { owned, named, inner };
    const within: typeof around = { owned: [], named: [], inner: [] };
    ({ owned, named, inner } = within);
    const first = tables;
    const elements = elementsOf(given);
    const made: Made = { block: given, elements, ...within, before: first, tables: tables - first };
    ({ owned, named, inner } = around);
    madeBefore.set(given, made);
    return made;
  }

  function elementsOf(given: Block): StructureElement[] {
    switch (given.type) {
      case 'cover': {
        const { kind, label, audience, logo, children } = given;
        return [
          held(kind, 'P'),
          ...(label ? [held(label, 'P')] : []),
          ...(audience ? [held(audience.children, 'P', inLanguage(audience.lang))] : []),
          ...(logo ? [own(logo, node('Figure', [], { alt: alternativeOf(logo) }))] : []),
          ...blocks(children),
        ];
      }
      case 'figureRow':
        return [
          list(
            'Description',
            given.children.map(({ figure, unit }) => {
              const body = own(unit, node('LBody', [...run(figure), ...inside(unit)]));
              return node('LI', [node('Lbl', []), body]);
            }),
          ),
        ];
      case 'section':
        return [node('Sect', blocks(inReadingOrder(given)))];
      case 'contents':
        return [
          node(
            'TOC',
            given.entries.map((words) => node('TOCI', [held(words, 'Reference')])),
          ),
        ];
      case 'paragraph':
        return [held(given.children, 'P')];
      case 'heading':
        return [held(given.children, headings[given.depth])];
      case 'list':
        return [
          list(
            given.ordered ? 'Decimal' : 'Disc',
            given.children.map(({ children }) => item(children)),
          ),
        ];
      case 'keyMessages':
        return [
          list(
            'Decimal',
            given.children.map(({ children }) => item(children)),
          ),
        ];
      case 'references':
        return [
          list(
            given.numbered ? 'Decimal' : 'None',
            given.children.map(({ children }) => item(children, given.to === 'works')),
          ),
        ];
      case 'said': {
        const [only] = given.claims;
        const by = given.by.length === 0 ? [] : [held(given.by, 'P')];
        if (only && !given.listed) return [...by, held(only.children, 'P')];
        return [
          ...by,
          list(
            'Disc',
            given.claims.map(({ children }) => item(children)),
          ),
        ];
      }
      case 'facts':
        return [
          list(
            'Description',
            given.rows.map(({ label, value }) => labelled(label, value)),
          ),
        ];
      case 'table':
        return [table(given)];
      case 'entries': {
        const { caption, depth, groups } = given;
        return [
          ...(caption.length > 0 ? [held(caption, 'P')] : []),
          ...groups.flatMap(({ head, entries }) => [
            ...(head ? [held(head, headings[depth])] : []),
            list(
              'Description',
              entries.map(({ name, values }) => labelled(name, values)),
            ),
          ]),
        ];
      }
      case 'blockquote':
        return [node('BlockQuote', blocks(given.children))];
      case 'picture': {
        // Its caption stands in it (PDF/UA-1, 7.3).
        const captions = given.caption ? [held(given.caption, 'Caption')] : [];
        return [own(given, node('Figure', captions, { alt: alternativeOf(given.drawing) }))];
      }
      case 'marks':
        return given.alternative === undefined
          ? []
          : [own(given, node('Figure', [], { alt: alternativeOf(given) }))];
      case 'counted':
        return [...block(given.marks), held(given.children, 'P')];
      case 'ends':
        return given.children.map((words) => held(words, 'P'));
      case 'columns':
        return given.columns.flatMap(blocks);
      case 'split':
        return [...blocks(given.main), ...block(given.aside)];
      case 'box':
        return blocks(given.children);
      case 'prompt':
        return [...block(given.head), ...block(given.field)];
      // What is asked, and where it is answered, belong together.
      case 'field': {
        const { label, hint } = given;
        const words = [held(label, 'P'), ...(hint ? [held(hint, 'P')] : [])];
        return [node('Div', [...words, own(given, node('Form', []))])];
      }
      case 'tick':
        return [node('Div', [own(given, node('Form', [])), held(given.label, 'P')])];
      case 'fields':
        return blocks(given.children);
      case 'newPage':
      case 'thematicBreak':
        return [];
    }
  }

  function run(given: Run): StructureElement[] {
    switch (given.type) {
      case 'text':
      case 'break':
      case 'citation':
        return [];
      case 'inlineCode':
        return [own(given, node('Code', []))];
      case 'superscript':
      case 'subscript': {
        const textPosition = given.type === 'superscript' ? 'Sup' : 'Sub';
        const attributes = [{ owner: 'Layout', textPosition }] as const;
        return [own(given, node('Span', inside(given.children), { attributes }))];
      }
      case 'link':
      case 'cite':
      case 'term':
        return [own(given, node('Link', inside(given.children)))];
      case 'firstUse':
        return given.use === undefined
          ? inside(given.children)
          : [own(given, node('Link', inside(given.children)))];
      case 'foreign':
        return [own(given, node('Span', inside(given.children), { lang: given.lang }))];
      case 'strong':
      case 'emphasis':
      case 'underline':
      case 'smallCaps':
      case 'together':
      case 'ofDots':
      // On paper no figure is a link: one line says where they come from.
      case 'figure':
        return inside(given.children);
    }
  }

  function table({ caption, summary, columns, groups }: Table): StructureElement {
    const name = `t${++tables}`;
    let rows = 0;
    const cell = (
      content: Content,
      id: string,
      scope: 'Row' | 'Column',
      headers: readonly string[] = [],
      { colSpan = 1, rowSpan = 1 }: { readonly colSpan?: number; readonly rowSpan?: number } = {},
    ): StructureElement => {
      const attributes: StructureAttributes = {
        owner: 'Table',
        scope,
        ...(headers.length > 0 ? { headers } : {}),
        ...(colSpan > 1 ? { colSpan } : {}),
        ...(rowSpan > 1 ? { rowSpan } : {}),
      };
      return held(content, 'TH', { id, attributes: [attributes] });
    };
    const idOf = (column: number): string[] => (column < columns.length ? [`${name}-c${column + 1}`] : []);
    const { heads, over } = headRows(columns, name, cell);
    if (heads.length > 0) rows++;
    const bodies = groups.map(({ head, rows: inGroup }) => {
      const group = head === undefined ? [] : [`${name}-r${++rows}`];
      const ofGroup = group.flatMap((id) =>
        head ? [cell(head, id, 'Row', [], { colSpan: columns.length })] : [],
      );
      return node('TBody', [
        ...(ofGroup.length > 0 ? [node('TR', ofGroup)] : []),
        ...inGroup.map((row) => {
          const id = `${name}-r${++rows}`;
          return node('TR', [
            cell(row.head, id, 'Row', group),
            ...row.cells.map(({ children }, index) =>
              held(children, 'TD', {
                attributes: [
                  { owner: 'Table', headers: [...over(index + 1), ...idOf(index + 1), ...group, id] },
                ],
              }),
            ),
          ]);
        }),
      ]);
    });
    return node(
      'Table',
      [
        ...(caption.length > 0 ? [held(caption, 'Caption')] : []),
        ...(heads.length > 0
          ? [
              node(
                'THead',
                heads.map((inRow) => node('TR', inRow)),
              ),
            ]
          : []),
        ...bodies,
      ],
      summary === undefined ? {} : { attributes: [{ owner: 'Table', summary }] },
    );
  }

  return madeOnce(asked);
}

/**
 * The rows of heads of a table, and the ids of what stands over each column. Where some columns stand under a head of their own, there are
 * two rows, and the heads of the others go over both.
 */
function headRows(
  columns: readonly Column[],
  name: string,
  cell: (
    content: Content,
    id: string,
    scope: 'Column',
    headers: readonly string[],
    spans: { readonly colSpan?: number; readonly rowSpan?: number },
  ) => StructureElement,
): {
  readonly heads: readonly (readonly StructureElement[])[];
  readonly over: (column: number) => readonly string[];
} {
  const idOf = (column: number): string => `${name}-c${column + 1}`;
  const spanning = columns.flatMap(({ over }, at) => (over ? [{ over, at, id: `${name}-o${at + 1}` }] : []));
  const over = (column: number): string[] =>
    spanning.flatMap(({ over: { columns: width }, at, id }) =>
      column >= at && column < at + width ? [id] : [],
    );
  const upper: StructureElement[] = [];
  const lower: StructureElement[] = [];
  columns.forEach(({ head }, column) => {
    const above = spanning.find(({ at }) => at === column);
    if (above) upper.push(cell(above.over.head, above.id, 'Column', [], { colSpan: above.over.columns }));
    if (over(column).length > 0) lower.push(cell(head, idOf(column), 'Column', over(column), {}));
    else upper.push(cell(head, idOf(column), 'Column', [], { rowSpan: spanning.length > 0 ? 2 : 1 }));
  });
  return { heads: [upper, lower].filter(({ length }) => length > 0), over };
}

/** Templates have heads of three ranks. */
const headings = { 1: 'H1', 2: 'H2', 3: 'H3', 4: 'H3', 5: 'H3', 6: 'H3' } as const;

const inLanguage = (lang: string | undefined): Partial<StructureElement> =>
  lang === undefined ? {} : { lang };

/** The head, then what is said at its side, and so down the rows of a section. */
const inReadingOrder = (section: Section): readonly Block[] =>
  section.kind === 'plain'
    ? sectionRows(section).flatMap((row) => (row.kind === 'text' ? [...row.side, ...row.text] : [row.block]))
    : [...section.children, ...(section.side?.note ? [section.side.note] : [])];

/** What a picture shows, in words. Throws where they are missing: the tree's contract asks for them. */
function alternativeOf({ alternative }: { readonly alternative?: string }): string {
  if (alternative === undefined || alternative.trim() === '') throw new Error('A picture has no alternative');
  return alternative;
}
