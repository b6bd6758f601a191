import type { Element, Root, RootContent } from 'hast';

interface Allowed {
  readonly classes?: readonly string[];
  readonly attributes?: readonly string[];
}

const tables = [
  'findings',
  'theme',
  'breakdown',
  'points',
  'sources',
  'studies',
  'matrix',
  'flow',
  'plan',
  'plain',
];
const shape = { classes: ['filled', 'empty', 'missing', 'ink'] };
const painted = ['fill', 'stroke', 'strokeWidth', 'strokeDashArray'];

/** What the contract lets occur: docs/document-tree.md. `id`, `lang` and the class `wide` may stand on anything. */
const contract: ReadonlyMap<string, Allowed> = new Map<string, Allowed>([
  ['header', { classes: ['cover'] }],
  ['section', { classes: ['box', 'careful', 'side', 'certificate', 'new-page'] }],
  [
    'div',
    {
      classes: [
        'mast',
        'beside',
        'text',
        'said',
        'columns',
        'split',
        'ends',
        'aside',
        'short',
        'box',
        'careful',
        'entries',
        'marked',
        'field',
        'fields',
        'tick',
        'prompt',
        ...tables,
      ],
    },
  ],
  ['h1', {}],
  ['h2', { classes: ['group'] }],
  ['h3', { classes: ['group'] }],
  [
    'p',
    {
      classes: [
        'kind',
        'audience',
        'subtitle',
        'lead',
        'note',
        'by',
        'claim',
        'count',
        'caption',
        'label',
        'hint',
        'piece',
        'at-side',
        'legend',
      ],
    },
  ],
  ['label', { attributes: ['htmlFor'] }],
  ['input', { attributes: ['type', 'name', 'autoComplete', 'ariaDescribedBy'] }],
  ['textarea', { attributes: ['name', 'rows', 'ariaDescribedBy'] }],
  ['ul', { classes: ['figures', 'references'] }],
  ['ol', { classes: ['messages', 'short', 'references'], attributes: ['start'] }],
  ['li', {}],
  ['dl', { classes: ['facts', 'plain', 'codes', 'steps', 'values'] }],
  ['dt', {}],
  ['dd', {}],
  ['blockquote', {}],
  ['hr', {}],
  ['figure', { classes: ['dot-field', 'dot-strip', 'flow'] }],
  ['figcaption', {}],
  ['img', { classes: ['logo'], attributes: ['src', 'alt', 'width', 'height'] }],
  ['table', { classes: [...tables, 'short'] }],
  ['caption', {}],
  ['thead', {}],
  ['tbody', {}],
  ['tr', { classes: ['group'] }],
  ['th', { attributes: ['scope', 'colSpan'] }],
  ['td', { attributes: ['dataPad'] }],
  ['strong', {}],
  ['em', {}],
  ['sup', {}],
  ['sub', {}],
  ['code', {}],
  ['br', {}],
  ['u', {}],
  ['a', { classes: ['cite', 'figure', 'not-reported', 'stat', 'use'], attributes: ['href', 'dataFact'] }],
  [
    'span',
    {
      classes: ['stat', 'unit', 'figure', 'not-reported', 'of-dots', 'no-break', 'small-caps'],
      attributes: ['dataFact'],
    },
  ],
  ['svg', { classes: ['marks', 'dots', 'flow'], attributes: ['viewBox', 'role', 'ariaLabel', 'ariaHidden'] }],
  ['rect', { ...shape, attributes: ['x', 'y', 'width', 'height', 'rx', ...painted] }],
  ['circle', { ...shape, attributes: ['cx', 'cy', 'r', ...painted] }],
  ['line', { ...shape, attributes: ['x1', 'y1', 'x2', 'y2', ...painted] }],
  ['path', { ...shape, attributes: ['d', ...painted] }],
  ['text', { ...shape, attributes: ['x', 'y', 'fontSize', 'fontWeight', 'textAnchor'] }],
]);

const everywhere: ReadonlySet<string> = new Set(['id', 'lang', 'className']);

/** Throws at an element, class, attribute or address that the contract of the document tree does not name. */
export function checkTree(tree: Root): void {
  for (const node of tree.children) checkNode(node);
}

function checkNode(node: RootContent): void {
  if (node.type === 'element') {
    checkElement(node);
    for (const child of node.children) checkNode(child);
  } else if (node.type !== 'text') throw new Error(`The document tree holds a ${node.type}`);
}

function checkElement({ tagName, properties }: Element): void {
  const allowed = contract.get(tagName);
  if (!allowed) throw new Error(`The document tree holds <${tagName}>, which its contract does not name`);
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (!everywhere.has(name) && !allowed.attributes?.includes(name)) {
      throw new Error(`<${tagName}> has the attribute ${name}, which the contract does not name`);
    }
    if (name === 'className') checkClasses(tagName, value, allowed.classes ?? []);
    if (name === 'href' && !/^(?:#.|https?:\/\/|mailto:)/i.test(String(value))) {
      throw new Error(
        `A link leads to ${JSON.stringify(value)}: only #id, http, https and mailto may be linked`,
      );
    }
    if (name === 'src' && !String(value).startsWith('data:image/')) {
      throw new Error('A picture is not inside the document: its address must be a data: URL');
    }
  }
}

function checkClasses(tagName: string, value: unknown, classes: readonly string[]): void {
  for (const one of Array.isArray(value) ? value : [value]) {
    if (one !== 'wide' && !classes.includes(String(one))) {
      throw new Error(`<${tagName}> has the class ${String(one)}, which the contract does not name`);
    }
  }
}
