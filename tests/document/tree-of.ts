import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type {
  Block,
  Content,
  DocumentTree,
  Entries,
  FactRow,
  Field,
  Figure,
  Heading,
  Marks,
  Paragraph,
  Place,
  Row,
  Run,
  Section,
  Table,
  TableKind,
} from '../../src/document/tree.ts';
import { classNames, hasClass } from '../../src/html/class-names.ts';
import { blockToHast } from '../../src/html/to-hast.ts';
import { elementsOf } from './elements-of.ts';

/**
 * The document tree that elements of docs/document-tree.md stand for: the way back from `toHast`, so that a test can write a document
 * as short as HTML.
 */
export const treeOf = (...children: readonly RootContent[]): DocumentTree => ({
  type: 'root',
  children: children.flatMap((child) => (child.type === 'element' ? [blockOf(child)] : [])),
});

export const treeOfRoot = ({ children }: Root): DocumentTree => treeOf(...children);

const blocksOf = (parent: Element): readonly Block[] => elementsOf(parent).map(blockOf);

function blockOf(element: Element): Block {
  const { tagName: tag } = element;
  switch (tag) {
    case 'header':
      return coverOf(element);
    case 'section':
      return sectionOf(element);
    case 'p':
      return {
        type: 'paragraph',
        ...roleOf(element),
        ...placeOf(element),
        children: runsOf(element.children),
      };
    case 'h1':
    case 'h2':
    case 'h3':
      return headingOf(element);
    case 'ul':
    case 'ol':
      return listOf(element);
    case 'dl':
      return { type: 'facts', kind: factKind(element), rows: elementsOf(element).map(factOf) };
    case 'table':
      return tableOf(element);
    case 'figure':
      return pictureOf(element);
    case 'svg':
      return marksOf(element);
    case 'blockquote':
      return { type: 'blockquote', children: blocksOf(element) };
    case 'hr':
      return { type: 'thematicBreak' };
    case 'div':
      return divisionOf(element);
    default:
      throw new Error(`The document tree has no <${tag}>`);
  }
}

function divisionOf(element: Element): Block {
  const [first, second] = elementsOf(element);
  const is = (name: string): boolean => hasClass(element, name);
  if (is('new-page')) return { type: 'newPage' };
  if (is('reference-list')) return { type: 'references', to: 'works', numbered: false, children: [] };
  if (is('cite-this')) return { type: 'references', to: 'this document', numbered: false, children: [] };
  if (is('entries')) return entriesOf(element);
  if (is('field')) return fieldOf(element);
  if (is('fields'))
    return { type: 'fields', children: blocksOf(element).filter((block) => block.type === 'field') };
  if (is('columns')) return { type: 'columns', columns: elementsOf(element).map(blocksOf) };
  if (is('box') || is('careful'))
    return {
      type: 'box',
      kind: is('aside') ? 'aside' : is('box') ? 'box' : 'careful',
      children: blocksOf(element),
    };
  if (is('tick')) {
    const label = elementsOf(element).find(({ tagName }) => tagName === 'label');
    const box = elementsOf(element).find(({ tagName }) => tagName === 'input');
    return { type: 'tick', ...idOf(box ?? element), label: runsOf(label?.children ?? []) };
  }
  if (first && second) {
    if (is('ends')) return { type: 'ends', children: [runsOf(first.children), runsOf(second.children)] };
    if (is('marked')) {
      const role = hasClass(second, 'count') ? ({ role: 'count' } as const) : {};
      return { type: 'counted', marks: marksOf(first), ...role, children: runsOf(second.children) };
    }
    if (is('split')) {
      const aside = blockOf(second);
      if (aside.type === 'box') return { type: 'split', main: blocksOf(first), aside };
    }
    if (is('prompt')) {
      const [field] = blocksOf(second);
      if (field?.type === 'field') return { type: 'prompt', head: headingOf(first), field };
    }
    if (is('said'))
      return {
        type: 'said',
        by: runsOf(first.children),
        listed: second.tagName === 'ul',
        claims:
          second.tagName === 'ul'
            ? elementsOf(second).map((claim) => ({ path: '', children: runsOf(claim.children) }))
            : [{ path: '', children: runsOf(second.children) }],
      };
  }
  throw new Error(`The document tree has no <div class="${classNames(element).join(' ')}">`);
}

function coverOf(element: Element): Block {
  const parts = elementsOf(element);
  const mast = parts.find((part) => hasClass(part, 'mast'));
  const inMast = (name: string): Element | undefined =>
    mast && elementsOf(mast).find((part) => hasClass(part, name));
  const [label, audience, logo] = [inMast('label'), inMast('audience'), inMast('logo')];
  return {
    type: 'cover',
    kind: runsOf(inMast('kind')?.children ?? []),
    ...(label ? { label: runsOf(label.children) } : {}),
    ...(audience
      ? {
          audience: {
            ...(typeof audience.properties.lang === 'string' ? { lang: audience.properties.lang } : {}),
            children: runsOf(audience.children),
          },
        }
      : {}),
    ...(logo
      ? {
          logo: {
            address: String(logo.properties.src),
            alternative: String(logo.properties.alt),
            width: Number(logo.properties.width),
            height: Number(logo.properties.height),
          },
        }
      : {}),
    children: parts.filter((part) => part !== mast).map(blockOf),
  };
}

function sectionOf(element: Element): Section {
  const kind = (['box', 'careful', 'certificate'] as const).find((name) => hasClass(element, name));
  const children = elementsOf(element).flatMap((part): readonly Block[] => {
    if (hasClass(part, 'beside'))
      return elementsOf(part).flatMap((inner) =>
        hasClass(inner, 'text') ? blocksOf(inner) : [blockOf(inner)],
      );
    return hasClass(element, 'side') && part.tagName === 'div' && classNames(part).length === 0
      ? blocksOf(part)
      : [blockOf(part)];
  });
  const last = children.at(-1);
  const note =
    hasClass(element, 'side') && last?.type === 'paragraph' && last.role === 'note' ? last : undefined;
  return {
    type: 'section',
    kind: kind ?? 'plain',
    ...idOf(element),
    ...(hasClass(element, 'new-page') ? { newPage: true } : {}),
    ...(hasClass(element, 'side') ? { side: note ? { note } : {} } : {}),
    children: note ? children.slice(0, -1) : children,
  };
}

function headingOf(element: Element): Heading {
  const depth = Number(element.tagName.slice(1));
  if (depth !== 1 && depth !== 2 && depth !== 3) throw new Error(`<${element.tagName}> is no head`);
  return { type: 'heading', depth, ...idOf(element), children: runsOf(element.children) };
}

function listOf(element: Element): Block {
  const items = elementsOf(element);
  if (hasClass(element, 'figures'))
    return {
      type: 'figureRow',
      children: items.map((item) => {
        const [shown, unit] = elementsOf(item);
        if (!shown || !unit) throw new Error('A large figure has a number and a unit');
        return { figure: figureOf(shown), unit: runsOf(unit.children) };
      }),
    };
  if (hasClass(element, 'references'))
    return {
      type: 'references',
      to: items.some(({ properties }) => properties.id !== undefined) ? 'works' : 'this document',
      numbered: element.tagName === 'ol',
      children: items.map((item) => ({
        type: 'reference',
        citekey: String(item.properties.id ?? 'ref-').slice('ref-'.length),
        children: runsOf(item.children),
      })),
    };
  const children = items.map((item) => ({ type: 'listItem' as const, children: contentOf(item.children) }));
  if (hasClass(element, 'messages'))
    return { type: 'keyMessages', short: hasClass(element, 'short'), children };
  const { start } = element.properties;
  return {
    type: 'list',
    ordered: element.tagName === 'ol',
    ...(start === undefined ? {} : { start: Number(start) }),
    children,
  };
}

const factKind = (element: Element) =>
  hasClass(element, 'values')
    ? 'values'
    : hasClass(element, 'plain')
      ? 'glossary'
      : ((['codes', 'steps'] as const).find((name) => hasClass(element, name)) ?? 'facts');

function factOf(element: Element): FactRow {
  const [label, value] = elementsOf(element);
  return { label: runsOf(label?.children ?? []), value: contentOf(value?.children ?? []) };
}

const kinds: readonly TableKind[] = [
  'findings',
  'theme',
  'breakdown',
  'points',
  'sources',
  'studies',
  'matrix',
  'flow',
  'plan',
];

const tableKind = (element: Element): TableKind => kinds.find((kind) => hasClass(element, kind)) ?? 'plain';

function tableOf(element: Element): Table {
  const parts = elementsOf(element);
  const ofTag = (tag: string): readonly Element[] => parts.filter(({ tagName }) => tagName === tag);
  return {
    type: 'table',
    kind: tableKind(element),
    ...(hasClass(element, 'short') ? { short: true } : {}),
    ...placeOf(element),
    caption: ofTag('caption').flatMap(({ children }) => runsOf(children)),
    columns: ofTag('thead')
      .flatMap(elementsOf)
      .flatMap(elementsOf)
      .map(({ children }) => ({ head: runsOf(children) })),
    groups: ofTag('tbody').map((body) => {
      const head = elementsOf(body).find((row) => hasClass(row, 'group'));
      const rows = elementsOf(body).filter((row) => row !== head);
      return {
        ...(head ? { head: elementsOf(head).flatMap(({ children }) => runsOf(children)) } : {}),
        rows: rows.map(rowOf),
      };
    }),
  };
}

function rowOf(element: Element): Row {
  const [head, ...cells] = elementsOf(element);
  return {
    ...idOf(element),
    head: contentOf(head?.children ?? []),
    cells: cells.map(({ properties, children }) => ({
      children: contentOf(children),
      ...(properties.dataPad === undefined ? {} : { pad: String(properties.dataPad) }),
    })),
  };
}

function entriesOf(element: Element): Entries {
  const parts = elementsOf(element);
  const heads = parts.filter(({ tagName }) => tagName === 'h2' || tagName === 'h3');
  return {
    type: 'entries',
    kind: tableKind(element),
    ...(hasClass(element, 'short') ? { short: true } : {}),
    ...placeOf(element),
    caption: parts.filter(({ tagName }) => tagName === 'p').flatMap(({ children }) => runsOf(children)),
    depth: heads.some(({ tagName }) => tagName === 'h2') ? 2 : 3,
    groups: parts
      .filter(({ tagName }) => tagName === 'dl')
      .map((list) => {
        const before = parts[parts.indexOf(list) - 1];
        return {
          ...(before && heads.includes(before) ? { head: runsOf(before.children) } : {}),
          entries: elementsOf(list).map((entry) => {
            const [name, values] = elementsOf(entry);
            return {
              ...idOf(entry),
              name: contentOf(name?.children ?? []),
              values: contentOf(values?.children ?? []),
            };
          }),
        };
      }),
  };
}

function fieldOf(element: Element): Field {
  const parts = elementsOf(element);
  const label = parts.find(({ tagName }) => tagName === 'label');
  const hint = parts.find((part) => hasClass(part, 'hint'));
  const control = parts.find(({ tagName }) => tagName === 'input' || tagName === 'textarea') ?? element;
  return {
    type: 'field',
    ...idOf(control),
    ...(hint?.properties.id === undefined ? {} : { hintId: String(hint.properties.id) }),
    label: runsOf(label?.children ?? []),
    ...(hint ? { hint: runsOf(hint.children) } : {}),
    lines: Number(control.properties.rows ?? 1),
    ...(control.properties.autoComplete === undefined ? {} : { autocomplete: 'name' }),
  };
}

function pictureOf(element: Element): Block {
  const [drawing, words] = elementsOf(element);
  if (!drawing) throw new Error('A figure has a drawing');
  const caption = words ? { caption: runsOf(words.children) } : {};
  if (!hasClass(drawing, 'dots'))
    return { type: 'picture', ...placeOf(element), drawing: marksOf(drawing), ...caption };
  return {
    type: 'picture',
    ...placeOf(element),
    drawing: {
      type: 'dots',
      form: hasClass(element, 'dot-strip') ? 'strip' : 'field',
      people: elementsOf(drawing).length,
      alternative: String(drawing.properties.ariaLabel),
    },
    ...caption,
  };
}

/** A dashed line does not say how many squares it stands for: it is as long as they are. */
function marksOf(drawing: Element): Marks {
  const squares = elementsOf(drawing);
  const alternative =
    drawing.properties.ariaLabel === undefined ? {} : { alternative: String(drawing.properties.ariaLabel) };
  if (squares.some((shape) => hasClass(shape, 'missing'))) {
    const of = Array.from({ length: 24 }, (_, index) => index + 1).find(
      (each) => blockToHast({ type: 'marks', of: each }).properties.viewBox === drawing.properties.viewBox,
    );
    return { type: 'marks', of: of ?? 1, ...alternative };
  }
  const [empty] = squares.filter((shape) => hasClass(shape, 'empty'));
  return {
    type: 'marks',
    filled: squares.filter((shape) => hasClass(shape, 'filled')).length,
    of: squares.length,
    ...alternative,
    ...(empty ? { outline: Number(empty.properties.strokeWidth) } : {}),
  };
}

const inline: ReadonlySet<string> = new Set(['a', 'span', 'strong', 'em', 'sup', 'sub', 'u', 'code', 'br']);

const contentOf = (children: readonly ElementContent[]): Content =>
  children.flatMap((child): readonly (Run | Block)[] =>
    child.type === 'element' && !inline.has(child.tagName) ? [blockOf(child)] : runOf(child),
  );

const runsOf = (children: readonly ElementContent[]): readonly Run[] => children.flatMap(runOf);

function runOf(node: ElementContent): readonly Run[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') throw new Error(`The document tree has no ${node.type}`);
  const { tagName, properties } = node;
  const children = runsOf(node.children);
  switch (tagName) {
    case 'strong':
      return [{ type: 'strong', children }];
    case 'em':
      return [{ type: 'emphasis', children }];
    case 'sup':
      return [{ type: 'superscript', children }];
    case 'sub':
      return [{ type: 'subscript', children }];
    case 'u':
      return [{ type: 'underline', children }];
    case 'code':
      return [{ type: 'inlineCode', value: textOf(node) }];
    case 'br':
      return [{ type: 'break' }];
    case 'a': {
      const href = String(properties.href);
      if (properties.dataFact !== undefined) return [figureOf(node)];
      if (hasClass(node, 'use')) return [{ type: 'firstUse', paths: [], use: href.slice(1), children }];
      return hasClass(node, 'cite')
        ? [{ type: 'cite', citekey: href.slice('#ref-'.length), children }]
        : [{ type: 'link', url: href, children }];
    }
    case 'span':
      if (typeof properties.dataCluster === 'number')
        return [{ type: 'citation', cluster: properties.dataCluster }];
      if (typeof properties.dataRests === 'string')
        return [{ type: 'firstUse', paths: properties.dataRests.split(' '), children }];
      if (typeof properties.lang === 'string') return [{ type: 'foreign', lang: properties.lang, children }];
      if (hasClass(node, 'of-dots')) return [{ type: 'ofDots', children }];
      if (hasClass(node, 'no-break')) return [{ type: 'together', children }];
      if (hasClass(node, 'small-caps')) return [{ type: 'smallCaps', children }];
      return [figureOf(node)];
    default:
      throw new Error(`The document tree has no <${tagName}> in a line`);
  }
}

function figureOf(element: Element): Figure {
  const { dataFact, href, id } = element.properties;
  return {
    type: 'figure',
    path: String(dataFact ?? ''),
    says: hasClass(element, 'not-reported') ? 'absence' : 'value',
    ...(href === undefined ? {} : { row: String(href).slice(1) }),
    ...(id === undefined ? {} : { id: String(id) }),
    children: runsOf(element.children),
  };
}

const roles = ['subtitle', 'lead', 'note', 'legend', 'claim', 'count', 'label', 'piece'] as const;

function roleOf(element: Element): Pick<Paragraph, 'role'> {
  const unknown = classNames(element).find((name) => ![...roles, 'wide', 'at-side'].includes(name));
  if (unknown !== undefined) throw new Error(`A paragraph is no ${unknown}`);
  const role = roles.find((name) => hasClass(element, name));
  return role === undefined ? {} : { role };
}

function placeOf(element: Element): { readonly place?: Place } {
  if (hasClass(element, 'wide')) return { place: 'wide' };
  return hasClass(element, 'at-side') ? { place: 'side' } : {};
}

const idOf = ({ properties }: Element): { readonly id?: string } =>
  properties.id === undefined ? {} : { id: String(properties.id) };
