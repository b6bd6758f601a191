import type { Element, ElementContent, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type Tag, textOfTag } from './tag.ts';

/**
 * The tags that a PDF of a built page should have (ISO 14289-1, 7; PDF 1.7, 14.8.4), told from the page alone: its
 * opening and its main part. It knows nothing of how Brevier makes PDFs, so that the two can be held against each other.
 */
export function tagsOfHtml(page: string): Tag {
  const tree = unified().use(rehypeParse).parse(page);
  const parts: Element[] = [];
  visit(tree, 'element', (node) => {
    // That a figure leads to where it comes from is the web's: on paper it is no link.
    if (node.tagName === 'a' && node.properties.dataFact !== undefined) node.tagName = 'span';
    if (node.tagName === 'main' || (node.tagName === 'header' && has(node, 'cover'))) parts.push(node);
  });
  return tag(
    'Document',
    parts.flatMap((part) => tagsIn(part.children)),
  );
}

const tag = (role: string, kids: readonly (Tag | string)[], ...says: readonly (string | false)[]): Tag => ({
  role,
  kids,
  says: says.filter((each) => each !== false),
});

const simple: Readonly<Record<string, string>> = {
  section: 'Sect',
  h1: 'H1',
  h2: 'H2',
  h3: 'H3',
  p: 'P',
  label: 'P',
  blockquote: 'BlockQuote',
  code: 'Code',
};

/** What the web page has of its own: contents, buttons, and data for programs. */
const webOnly: ReadonlySet<string> = new Set(['nav', 'script', 'button', 'hr']);
const webOnlyClasses = ['unseen', 'tools', 'form-tools', 'origins', 'Z3988', 'skip'];

const tagsIn = (nodes: readonly ElementContent[]): (Tag | string)[] => nodes.flatMap(tagsOf);

function tagsOf(node: ElementContent): (Tag | string)[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  const { tagName, properties, children } = node;
  if (webOnly.has(tagName) || webOnlyClasses.some((name) => has(node, name))) return [];
  if (properties.ariaHidden === 'true') return [];
  const role = simple[tagName];
  if (role) return [tag(role, tagsIn(children), lang(node))];
  if (tagName === 'a') return [tag('Link', tagsIn(children), lang(node), `→ ${String(properties.href)}`)];
  if (tagName === 'img') return [tag('Figure', [], `alt “${String(properties.alt)}”`)];
  if (tagName === 'table') return [table(node)];
  if (tagName === 'figure') return [figure(node)];
  if (tagName === 'svg') return [tag('Figure', [], `alt “${String(properties.ariaLabel)}”`)];
  if (['ul', 'ol', 'dl'].includes(tagName)) return [list(node)];
  if (tagName === 'br') return [' '];
  if (has(node, 'field') || has(node, 'tick')) return [field(node)];
  if (lang(node)) return [tag('Span', tagsIn(children), lang(node))];
  return tagsIn(children);
}

/** Its control says the words that stand about it, as somebody who tabs to it hears nothing else. */
function field(node: Element): Tag {
  const words = (name: string): string =>
    elementsIn(node)
      .filter((part) => part.tagName === name || has(part, name))
      .map((part) => textOfTag(tag('', tagsIn(part.children))))
      .join('');
  const [label, hint] = [words('label'), words('hint')];
  const kids = elementsIn(node).flatMap((part): (Tag | string)[] => {
    const control = ['input', 'textarea'].includes(part.tagName) ? part : elementsIn(part)[0];
    if (part.tagName === 'label' || has(part, 'hint') || !control) return tagsOf(part);
    const name = String(control.properties.ariaLabel ?? label);
    const said = hint === '' ? name : `${name}${/[.?!:]$/.test(name) ? '' : '.'} ${hint}`;
    return [tag('Form', [], `${String(control.properties.name)} “${said}”`)];
  });
  return tag('Div', kids, lang(node));
}

function figure(node: Element): Tag {
  let alternative = '';
  visit(node, 'element', ({ properties }) => {
    if (properties.role === 'img') alternative ||= String(properties.ariaLabel);
  });
  const captions = elementsIn(node).filter(({ tagName }) => tagName === 'figcaption');
  return tag(
    'Figure',
    [...wordsDrawn(node), ...captions.map(({ children }) => tag('Caption', tagsIn(children)))],
    `alt “${alternative}”`,
  );
}

/** The words inside a drawing, which stand in its figure. */
function wordsDrawn(node: Element): string[] {
  const words: string[] = [];
  visit(node, 'element', (part) => {
    if (part.tagName === 'text') words.push(textOf(part));
  });
  return words;
}

function list(node: Element): Tag {
  const bare =
    node.tagName === 'dl' || has(node, 'figures') || (node.tagName === 'ul' && has(node, 'references'));
  const numbering = node.tagName === 'ol' ? 'Decimal' : bare ? 'None' : 'Disc';
  const first = Number(node.properties.start ?? 1);
  return tag(
    'L',
    elementsIn(node).map((item, index) => listItem(item, label(node, first + index))),
    numbering,
  );
}

function label({ tagName, properties }: Element, number: number): string {
  const classes = classesOf({ properties });
  if (classes.includes('messages')) return String(number);
  if (tagName === 'ol') return `${number}.`;
  return classes.includes('figures') || classes.includes('references') ? '' : '–';
}

function listItem(item: Element, words: string): Tag {
  const [term, description] = elementsIn(item);
  if (term?.tagName === 'dt' && description) {
    return tag('LI', [tag('Lbl', tagsIn(term.children)), tag('LBody', tagsIn(description.children))]);
  }
  const isReference = String(item.properties.id ?? '').startsWith('ref-');
  const inside = tagsIn(item.children);
  return tag('LI', [
    ...(words === '' ? [] : [tag('Lbl', [words])]),
    tag('LBody', isReference ? [tag('BibEntry', inside)] : inside),
  ]);
}

/** Each cell says the words of the heads that it stands under: of its column, its group and its row. */
function table(node: Element): Tag {
  const columns: string[] = [];
  const over: string[] = [];
  // Columns that a head of the row above goes down into.
  const taken = new Set<number>();
  const parts = elementsIn(node).flatMap((part) => {
    // What nobody sees is an attribute of the table on paper.
    if (part.tagName === 'caption' && has(part, 'summary')) return [];
    if (part.tagName === 'caption') return tag('Caption', tagsIn(part.children));
    let group: string | undefined;
    const rows = elementsIn(part).map((row) => {
      const cells = elementsIn(row);
      let rowHead: string | undefined;
      let at = 0;
      return tag(
        'TR',
        cells.map((cell) => {
          const span = Number(cell.properties.colSpan ?? 1);
          const down = Number(cell.properties.rowSpan ?? 1);
          while (part.tagName === 'thead' && taken.has(at)) at++;
          const column = at;
          at += span;
          if (down > 1) taken.add(column);
          const isSquare = has(node, 'matrix') && cell.tagName === 'td' && !has(cell, 'words');
          const inside = isSquare ? [tag('Figure', [], `alt “${textOf(cell)}”`)] : tagsIn(cell.children);
          const words = textOfTag(tag('', inside));
          const under = (...heads: readonly (string | undefined)[]) =>
            heads.flatMap((head) => (head === undefined ? [] : [`< ${head}`]));
          switch (cell.properties.scope) {
            case 'col':
              columns[column] = words;
              return tag('TH', inside, 'Column', down > 1 && `down ${down}`, ...under(over[column]));
            case 'colgroup':
              for (let each = column; each < column + span; each++) over[each] = words;
              return tag('TH', inside, 'Column', `over ${span}`);
            case 'rowgroup':
              group = words;
              return tag('TH', inside, 'Row', span > 1 && `over ${span}`);
            case 'row':
              rowHead = words;
              return tag('TH', inside, 'Row', ...under(group));
            default:
              return tag('TD', inside, ...under(over[column], columns[column], group, rowHead));
          }
        }),
      );
    });
    return tag(part.tagName === 'thead' ? 'THead' : 'TBody', rows);
  });
  return tag('Table', parts);
}

const lang = ({ properties }: Element): string | false =>
  typeof properties.lang === 'string' && `in ${properties.lang}`;

const classesOf = ({ properties }: Pick<Element, 'properties'>): readonly string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

const has = (node: Element, name: string): boolean => classesOf(node).includes(name);

const elementsIn = (node: Nodes): Element[] =>
  'children' in node ? node.children.flatMap((child) => (child.type === 'element' ? [child] : [])) : [];
