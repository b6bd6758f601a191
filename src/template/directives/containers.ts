import type { Block, Box, Section } from '../../document/tree.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Expansion } from '../directive.ts';
import { lookUp } from '../values/look-up.ts';
import { optionalNames } from '../values/scope-of-review.ts';
import { scopeOfFinding, scopeOfTheme } from '../values/scope-of-theme.ts';
import type { Value } from '../values/value.ts';

export const each: Expansion = {
  form: 'container',
  attributes: { of: ['themes', 'sub-themes'] },
  summary:
    'Repeats what it holds for each theme or sub-theme; inside, `:value[name]` is the name of that one.',
  example: ':::each{of=themes}\n## :value[name]\n:::',
  expand({ attributes, place, fill }, filling) {
    const { review, scopes } = filling;
    const of = attributes.get('of');
    if (of === 'themes') {
      return review.themes.flatMap((theme) =>
        fill({ ...filling, theme, scopes: [scopeOfTheme(theme, review), ...scopes] }),
      );
    }
    if (of === 'sub-themes') {
      const themes = filling.theme ? [filling.theme] : review.themes;
      return themes.flatMap((theme) =>
        theme.subThemes.flatMap((subTheme) =>
          fill({ ...filling, theme, scopes: [scopeOfFinding(subTheme, review), ...scopes] }),
        ),
      );
    }
    filling.report('directive-is-known', {
      place,
      found: ':::each without `of`',
      expected: '`:::each{of=themes}` or `:::each{of=sub-themes}`',
    });
    return [];
  },
};

export const when: Expansion = {
  form: 'container',
  attributes: { has: [], lacks: [] },
  summary:
    'Shows what it holds only if the data have something under a name (`has`), or have nothing (`lacks`).',
  example: ':::when{has=glossary}\n## Glossary\n\n::glossary\n:::',
  expand({ attributes, place, fill }, { scopes, report }) {
    const has = attributes.get('has');
    const lacks = attributes.get('lacks');
    const path = has ?? lacks ?? '';
    const found = lookUp(path, scopes);
    // A name that a review may leave out is known to the model, so it is no fault to ask for it.
    const value = 'found' in found ? found.found : undefined;
    if ((has === undefined) === (lacks === undefined) || ('missing' in found && !optionalNames.has(path))) {
      report('value-is-known', {
        place,
        found:
          path === ''
            ? ':::when without `has` or `lacks`'
            : `\`${has === undefined ? 'lacks' : 'has'}=${path}\``,
        expected: 'the name of something in the data, such as `has=glossary`',
        suggestion: 'nearest' in found ? `did you mean \`${found.nearest}\`?` : undefined,
      });
      return [];
    }
    const something = value !== undefined && hasSomething(value);
    return something === (has !== undefined) ? fill() : [];
  },
};

function hasSomething(value: Value): boolean {
  switch (value.type) {
    case 'absent':
    case 'leftOut':
      return false;
    case 'members':
      return value.members.length > 0;
    case 'number':
    case 'range':
    case 'list':
    case 'fact':
      return isReported<unknown>(value.fact);
    default:
      return true;
  }
}

export const box: Expansion = {
  form: 'container',
  summary: 'A tinted box. With its own heading (`##`) it is a section.',
  example: ':::box\n## Key messages\n\n::key-messages\n:::',
  expand: ({ fill }) => boxOf('box', fill()),
};

export const careful: Expansion = {
  form: 'container',
  attributes: { head: ['above', 'beside'] },
  summary:
    'A framed box for what must not be overlooked; `head=beside` puts its heading to the left of the text in the box.',
  example: ':::careful\n## Be careful\n\n::limitations\n:::',
  expand({ attributes, fill }) {
    return boxOf('careful', fill()).map((made) =>
      made.type === 'section' && attributes.get('head') === 'beside' ? withHeadBeside(made) : made,
    );
  },
};

/** No box, where there is nothing in it. */
function boxOf(kind: 'box' | 'careful', children: readonly Block[]): readonly (Section | Box)[] {
  if (children.length === 0) return [];
  return [
    children.some((node) => node.type === 'heading' && node.depth === 2)
      ? { type: 'section', kind, children }
      : { type: 'box', kind, children },
  ];
}

/** A note of one paragraph at the end goes with the head. */
function withHeadBeside(section: Section): Section {
  const last = section.children.at(-1);
  const isNote =
    last?.type === 'paragraph' &&
    last.role === 'note' &&
    section.children.filter(({ data }) => data?.madeBy === last.data?.madeBy).length === 1;
  return isNote
    ? { ...section, side: { note: last }, children: section.children.slice(0, -1) }
    : { ...section, side: {} };
}

const mostColumns = 3;

export const columns: Expansion = {
  form: 'container',
  summary: 'Text in two or three columns side by side; each heading (`###`) begins a new one.',
  example: ':::columns\n### What the counts mean\n\n…\n\n### Why they do not add up\n\n…\n:::',
  expand({ fill, place }, { report }) {
    const groups: Block[][] = [];
    for (const node of fill()) {
      if (node.type === 'heading' || groups.length === 0) groups.push([node]);
      else groups.at(-1)?.push(node);
    }
    if (groups.length > mostColumns) {
      report('columns-are-few', {
        place,
        found: `${groups.length} columns, because each heading begins one`,
        expected: `two or three; more are too narrow to be read`,
      });
    }
    return groups.length === 0 ? [] : [{ type: 'columns', columns: groups }];
  },
};

export const split: Expansion = {
  form: 'container',
  summary: 'Two columns, the first one wide: what `:::aside` holds stands at the right of the rest.',
  example: '::::split\n::key-messages{as=short}\n\n:::aside\n## Ask this\n\n::points{as=ask}\n:::\n::::',
  expand({ fill, place }, { report }) {
    const nodes = fill();
    const asides = nodes.filter(isAside);
    const main = nodes.filter((node) => !isAside(node));
    if (asides.length > 1) {
      report('split-has-two-columns', {
        place,
        found: `${asides.length} asides in one split`,
        expected: 'one `:::aside`, which is the second column',
      });
    }
    const [second] = asides;
    // Where one column has nothing to say, the other has the whole width.
    return second === undefined || main.length === 0 ? nodes : [{ type: 'split', main, aside: second }];
  },
};

const isAside = (node: Block): node is Box => node.type === 'box' && node.kind === 'aside';

export const aside: Expansion = {
  form: 'container',
  summary:
    'A tinted box at the side, inside `:::split`. Each `##` is a heading in it; a paragraph at its end is printed small, at the bottom.',
  example: ':::aside\n## Ask this\n\n::points{as=ask}\n:::',
  expand({ fill }) {
    const nodes = fill();
    // A note on nothing would stand alone.
    if (nodes.every(isWritten)) return [];
    const last = nodes.length - 1;
    return [
      {
        type: 'box',
        kind: 'aside',
        children: nodes.map((node, index) =>
          index === last && isWritten(node) ? { ...node, role: 'note' } : node,
        ),
      },
    ];
  },
};

/** Whether it is a paragraph of the template. */
export const isWritten = (node: Block): node is Extract<Block, { type: 'paragraph' }> =>
  node.type === 'paragraph' && node.data?.madeBy === undefined;

export const newPage: Expansion = {
  summary: 'Begins a page with the section that follows, on paper and in the PDF.',
  example: '::new-page',
  expand: () => [{ type: 'newPage' }],
};
