import { sectionRows } from '../../document/section-rows.ts';
import {
  type Block,
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
import type { Role, StructureAttributes, StructureElement } from '../structure.ts';

/** What an element of the structure is made of: what a paragraph, a cell or an item holds, a run, a picture, or what is filled in. */
type Part = Content | Run | Picture | Marks | Logo | Field | Tick;

/** The structure tree of a document, and which element each part of the document became. */
export interface Structure {
  readonly root: StructureElement;
  /** The document with each part of it once, as a part has one element. */
  readonly tree: DocumentTree;
  ownerOf(part: Part): StructureElement;
  /** The element of the label of the list item that holds this. */
  labelOf(item: Content): StructureElement;
}

/**
 * The structure tree (PDF 1.7, 14.7) of a document: an element of the PDF for each part that means something, in reading order. What
 * only groups or styles becomes no element; its content belongs to the nearest one above.
 */
export function structureOf(document: DocumentTree): Structure {
  const tree = unshared(document);
  const owners = new Map<Part, StructureElement>();
  const labels = new Map<Content, StructureElement>();
  let tables = 0;

  const node = (
    role: Role,
    children: readonly StructureElement[],
    rest: Partial<StructureElement> = {},
  ): StructureElement => ({ role, attributes: [], children, ...rest });

  /** Notes that the part is the content of this element. */
  function own(part: Part, made: StructureElement): StructureElement {
    // What it shows would all go to the later place.
    if (owners.has(part)) throw new Error(`a ${made.role} stands twice in the document tree`);
    owners.set(part, made);
    return made;
  }

  const blocks = (given: readonly Block[]): StructureElement[] => given.flatMap(block);
  const inside = (content: Content): StructureElement[] =>
    content.flatMap((part) => (isRun(part) ? run(part) : block(part)));

  /** What a paragraph, a cell or an item holds. */
  const held = (content: Content, role: Role, rest?: Partial<StructureElement>): StructureElement =>
    own(content, node(role, inside(content), rest));

  const list = (
    listNumbering: 'None' | 'Disc' | 'Decimal',
    items: readonly StructureElement[],
  ): StructureElement => node('L', items, { attributes: [{ owner: 'List', listNumbering }] });

  function item(content: Content, isReference = false): StructureElement {
    const label = node('Lbl', []);
    labels.set(content, label);
    const body = held(content, isReference ? 'BibEntry' : 'LBody');
    return node('LI', [label, isReference ? node('LBody', [body]) : body]);
  }

  const labelled = (label: Content, value: Content): StructureElement =>
    node('LI', [held(label, 'Lbl'), held(value, 'LBody')]);

  function block(given: Block): StructureElement[] {
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
            'None',
            given.children.map(({ figure, unit }) => {
              const body = own(unit, node('LBody', [...run(figure), ...inside(unit)]));
              return node('LI', [node('Lbl', []), body]);
            }),
          ),
        ];
      case 'section':
        return [node('Sect', blocks(inReadingOrder(given)))];
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
        const by = held(given.by, 'P');
        if (only && !given.listed) return [by, held(only.children, 'P')];
        return [
          by,
          list(
            'Disc',
            given.claims.map(({ children }) => item(children)),
          ),
        ];
      }
      case 'facts':
        return [
          list(
            'None',
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
              'None',
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
        return [own(given, node('Link', inside(given.children)))];
      case 'figure':
        return given.row === undefined
          ? inside(given.children)
          : [own(given, node('Link', inside(given.children)))];
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
        return inside(given.children);
    }
  }

  function table({ caption, columns, groups }: Table): StructureElement {
    const name = `t${++tables}`;
    let rows = 0;
    const cell = (
      content: Content,
      id: string,
      scope: 'Row' | 'Column',
      headers: readonly string[] = [],
      colSpan = 1,
    ): StructureElement => {
      const attributes: StructureAttributes = {
        owner: 'Table',
        scope,
        ...(headers.length > 0 ? { headers } : {}),
        ...(colSpan > 1 ? { colSpan } : {}),
      };
      return held(content, 'TH', { id, attributes: [attributes] });
    };
    const idOf = (column: number): string[] => (column < columns.length ? [`${name}-c${column + 1}`] : []);
    const heads = columns.map(({ head }, column) => cell(head, `${name}-c${column + 1}`, 'Column'));
    if (heads.length > 0) rows++;
    const bodies = groups.map(({ head, rows: inGroup }) => {
      const group = head === undefined ? [] : [`${name}-r${++rows}`];
      const ofGroup = group.flatMap((id) => (head ? [cell(head, id, 'Row', [], columns.length)] : []));
      return node('TBody', [
        ...(ofGroup.length > 0 ? [node('TR', ofGroup)] : []),
        ...inGroup.map((row) => {
          const id = `${name}-r${++rows}`;
          return node('TR', [
            cell(row.head, id, 'Row', group),
            ...row.cells.map(({ children }, index) =>
              held(children, 'TD', {
                attributes: [{ owner: 'Table', headers: [...idOf(index + 1), ...group, id] }],
              }),
            ),
          ]);
        }),
      ]);
    });
    return node('Table', [
      ...(caption.length > 0 ? [held(caption, 'Caption')] : []),
      ...(heads.length > 0 ? [node('THead', [node('TR', heads)])] : []),
      ...bodies,
    ]);
  }

  const root = node('Document', blocks(tree.children));
  return {
    root,
    tree,
    ownerOf(part) {
      const owner = owners.get(part);
      if (!owner) throw new Error('What is shown has no place in the structure tree');
      return owner;
    },
    labelOf(content) {
      const label = labels.get(content);
      if (!label) throw new Error('Only a list item has a label');
      return label;
    },
  };
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
