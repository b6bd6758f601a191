import type { Element, Root } from 'hast';
import { classNames } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import type { Role, StructureAttributes, StructureElement } from '../structure.ts';

/** The structure tree of a document, and the nodes that its elements became. */
export interface Structure {
  readonly root: StructureElement;
  /** The node that owns what stands directly in an element. */
  ownerIn(element: Element): StructureElement;
  /** The node of a list item's label. */
  labelOf(item: Element): StructureElement;
}

/**
 * The structure tree (PDF 1.7, 14.7) of a document tree: an element of the PDF for each element that means something,
 * in the same order. What only groups or styles becomes no element; its content belongs to the nearest one above.
 */
export function structureOf(tree: Root): Structure {
  const owners = new Map<Element, StructureElement>();
  const labels = new Map<Element, StructureElement>();
  let tables = 0;

  const node = (
    role: Role,
    children: readonly StructureElement[],
    rest: Partial<StructureElement> = {},
  ): StructureElement => ({
    role,
    attributes: [],
    children,
    ...rest,
  });

  const inside = (parent: Element | Root): StructureElement[] =>
    parent.children.flatMap((child) => (child.type === 'element' ? of(child) : []));

  function of(element: Element): StructureElement[] {
    const made = element.tagName === 'table' ? table(element) : make(element);
    if (made === undefined) {
      const children = inside(element);
      for (const child of element.children)
        if (child.type === 'element' && !owners.has(child)) owners.set(child, owners.get(element) ?? root);
      return children;
    }
    return [made];
  }

  /** Notes that what stands in the element is the node's, which is in the element's language. */
  function own(element: Element, made: StructureElement): StructureElement {
    // What it shows would all go to the later place.
    if (owners.has(element)) throw new Error(`a <${element.tagName}> stands twice in the document tree`);
    const { lang } = element.properties;
    const spoken = typeof lang === 'string' ? { ...made, lang } : made;
    owners.set(element, spoken);
    return spoken;
  }

  function make(element: Element): StructureElement | undefined {
    const { tagName: tag, properties } = element;
    const role = simpleRoles[tag];
    if (role) return own(element, node(role, inside(element)));
    switch (tag) {
      case 'sup':
      case 'sub':
        return own(
          element,
          node('Span', inside(element), {
            attributes: [{ owner: 'Layout', textPosition: tag === 'sup' ? 'Sup' : 'Sub' }],
          }),
        );
      case 'a':
        return own(element, node('Link', inside(element)));
      case 'ul':
      case 'ol':
      case 'dl':
        return own(
          element,
          node('L', inside(element), {
            attributes: [{ owner: 'List', listNumbering: numbering(element) }],
          }),
        );
      case 'li': {
        const label = node('Lbl', []);
        labels.set(element, label);
        const isReference = typeof properties.id === 'string' && properties.id.startsWith('ref-');
        const body = own(element, node(isReference ? 'BibEntry' : 'LBody', inside(element)));
        return node('LI', [label, isReference ? node('LBody', [body]) : body]);
      }
      case 'input':
      case 'textarea':
        return own(element, node('Form', []));
      case 'div': {
        // What is asked, and where it is answered, belong together.
        if (isField(element)) return own(element, node('Div', inside(element)));
        const [term, description] = element.children.filter((child) => child.type === 'element');
        if (term?.type !== 'element' || term.tagName !== 'dt' || description?.type !== 'element')
          return foreign(element, 'Div');
        return node('LI', [
          own(term, node('Lbl', inside(term))),
          own(description, node('LBody', inside(description))),
        ]);
      }
      case 'figure':
        return figure(element);
      case 'img':
        return own(element, node('Figure', [], { alt: alternativeOf(element) }));
      case 'svg':
        return properties.role === 'img'
          ? own(element, node('Figure', [], { alt: alternativeOf(element) }))
          : undefined;
      default:
        return foreign(element, inlineTags.has(tag) ? 'Span' : 'Div');
    }
  }

  /** What has no meaning of its own becomes an element if it has a language of its own. */
  function foreign(element: Element, role: Role): StructureElement | undefined {
    return element.properties.lang === undefined ? undefined : own(element, node(role, inside(element)));
  }

  /** The picture's alternative is the figure's. Its caption stands in it (PDF/UA-1, 7.3). */
  function figure(element: Element): StructureElement {
    const parts = elementsOf(element);
    const picture = parts.find(({ tagName }) => tagName === 'svg');
    if (!picture) throw new Error('A figure has a picture');
    const captions = parts
      .filter(({ tagName }) => tagName === 'figcaption')
      .map((caption) => own(caption, node('Caption', inside(caption))));
    const made = own(element, node('Figure', captions, { alt: alternativeOf(picture) }));
    owners.set(picture, made);
    return made;
  }

  function table(element: Element): StructureElement {
    const name = `t${++tables}`;
    const columnIds: string[] = [];
    let rows = 0;
    let group: string | undefined;
    const cell = (
      th: Element,
      id: string,
      scope: 'Row' | 'Column',
      headers: readonly string[] = [],
    ): StructureElement => {
      const span = Number(th.properties.colSpan ?? 1);
      const attributes: StructureAttributes = {
        owner: 'Table',
        scope,
        ...(headers.length > 0 ? { headers } : {}),
        ...(span > 1 ? { colSpan: span } : {}),
      };
      return own(th, node('TH', inside(th), { id, attributes: [attributes] }));
    };
    const row = (tr: Element): StructureElement => {
      const cells = tr.children.filter((child) => child.type === 'element');
      const isGroup = classNames(tr).includes('group');
      const rowId = `${name}-r${++rows}`;
      return own(
        tr,
        node(
          'TR',
          cells.map((child, column) => {
            if (child.properties.scope === 'col') {
              const id = `${name}-c${column + 1}`;
              columnIds[column] = id;
              return cell(child, id, 'Column');
            }
            if (isGroup) {
              group = rowId;
              return cell(child, rowId, 'Row');
            }
            if (child.tagName === 'th') return cell(child, rowId, 'Row', group === undefined ? [] : [group]);
            const headers = [columnIds[column], group, rowId].filter((id) => id !== undefined);
            return own(child, node('TD', inside(child), { attributes: [{ owner: 'Table', headers }] }));
          }),
        ),
      );
    };
    return own(
      element,
      node(
        'Table',
        element.children.flatMap((part) => {
          if (part.type !== 'element') return [];
          if (part.tagName === 'caption') return [own(part, node('Caption', inside(part)))];
          group = undefined;
          const rowsOf = part.children.flatMap((child) => (child.type === 'element' ? [row(child)] : []));
          return [own(part, node(part.tagName === 'thead' ? 'THead' : 'TBody', rowsOf))];
        }),
      ),
    );
  }

  const children: StructureElement[] = [];
  const root: StructureElement = { role: 'Document', attributes: [], children };
  children.push(...inside(tree));

  return {
    root,
    ownerIn(element) {
      const owner = owners.get(element);
      if (!owner) throw new Error(`<${element.tagName}> has no place in the structure tree`);
      return owner;
    },
    labelOf(item) {
      const label = labels.get(item);
      if (!label) throw new Error('Only a list item has a label');
      return label;
    },
  };
}

const simpleRoles: Readonly<Record<string, Role>> = {
  section: 'Sect',
  h1: 'H1',
  h2: 'H2',
  h3: 'H3',
  p: 'P',
  label: 'P',
  blockquote: 'BlockQuote',
  code: 'Code',
};

const isField = (element: Element): boolean => {
  const kinds = classNames(element);
  return kinds.includes('field') || kinds.includes('tick');
};

const inlineTags: ReadonlySet<string> = new Set(['span', 'strong', 'em', 'u']);

/** What a picture shows, in words. Throws where they are missing: the tree's contract asks for them. */
function alternativeOf({ tagName, properties }: Element): string {
  const words = tagName === 'img' ? properties.alt : properties.ariaLabel;
  if (typeof words !== 'string' || words.trim() === '') throw new Error(`<${tagName}> has no alternative`);
  return words;
}

function numbering(list: Element): 'None' | 'Disc' | 'Decimal' {
  if (list.tagName === 'ol') return 'Decimal';
  const kinds = classNames(list);
  return list.tagName === 'dl' || kinds.includes('figures') || kinds.includes('references') ? 'None' : 'Disc';
}
