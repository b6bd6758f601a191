import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { foreignWords } from '../../src/document/foreign-words.ts';
import { toHast } from '../../src/html/to-hast.ts';
import { marksAround, markWords } from '../../src/marks/marks.ts';
import type { Untranslated } from '../../src/review/review.ts';
import { treeOf } from './tree-of.ts';

const place = { file: 'review.yaml', line: 1, column: 1 };
const untranslated: readonly Untranslated[] = Array.from({ length: 40 }, (_, number) => ({
  words: `words ${number}`,
  lang: 'en-GB',
  places: [place],
}));

function htmlOf(...children: ElementContent[]): { readonly html: string; readonly found: readonly string[] } {
  const words = foreignWords(untranslated);
  const tree = toHast(words.inTree(treeOf(...children)));
  return {
    html: unified().use(rehypeStringify).stringify(tree),
    found: words.found().map(({ words: text }) => text),
  };
}

describe('marked words', () => {
  test('say their language, whatever stands before and after them', () => {
    expect(htmlOf(h('p', `Dywedodd ${markWords('that it helps', 3)}.`), h('p', 'Na.'))).toEqual({
      html: '<p>Dywedodd <span lang="en-GB">that it helps</span>.</p><p>Na.</p>',
      found: ['words 3'],
    });
  });

  test('are told apart by numbers of several digits', () => {
    expect(htmlOf(h('p', `${markWords('a', 17)} a ${markWords('b', 39)}`)).found).toEqual([
      'words 17',
      'words 39',
    ]);
  });

  test('are one stretch over emphasis, links and breaks that all of them hold', () => {
    const [begin, end] = marksAround(0);
    expect(
      htmlOf(
        h('p', ['Yn ', begin, 'one ', h('em', 'two'), h('br'), h('a', { href: '#x' }, 'three'), end, '!']),
      ).html,
    ).toBe('<p>Yn <span lang="en-GB">one <em>two</em><br><a href="#x">three</a></span>!</p>');
  });

  test('are divided where an element holds other words as well', () => {
    const [begin, end] = marksAround(0);
    expect(htmlOf(h('p', [begin, 'one ', h('em', ['two', end, ' dau'])])).html).toBe(
      '<p><span lang="en-GB">one </span><em><span lang="en-GB">two</span> dau</em></p>',
    );
  });

  test('keep a figure that is traced where it is looked for', () => {
    const [begin, end] = marksAround(0);
    const figure = h('span.figure', { dataFact: 'studies.included' }, '12 studies');
    expect(htmlOf(h('p', [begin, 'in ', figure, end])).html).toBe(
      '<p><span lang="en-GB">in </span><span class="figure" data-fact="studies.included"><span lang="en-GB">12 studies</span></span></p>',
    );
  });

  test('keep a name that leads to its row in the list of sources where it is looked for', () => {
    const [begin, end] = marksAround(0);
    const name = h('span', { dataRests: 'participants.ages' }, 'ages');
    expect(htmlOf(h('p', [begin, 'of ', name, end])).html).toBe(
      '<p><span lang="en-GB">of </span><span data-rests="participants.ages"><span lang="en-GB">ages</span></span></p>',
    );
  });

  test('do not go beyond their block, even where their end is lost', () => {
    const [begin] = marksAround(0);
    expect(htmlOf(h('ul', [h('li', `${begin}one`), h('li', 'dau')])).html).toBe(
      '<ul><li><span lang="en-GB">one</span></li><li>dau</li></ul>',
    );
  });

  test('are a line by themselves over a title', () => {
    const mast = h('div.mast', [h('p.kind', 'Taflen'), h('p.audience', markWords('For practice', 0))]);
    expect(htmlOf(h('header.cover', mast)).html).toBe(
      '<header class="cover"><div class="mast"><p class="kind">Taflen</p><p class="audience" lang="en-GB">For practice</p></div></header>',
    );
  });

  test('are plain in drawings and in attributes, and found there', () => {
    const words = foreignWords(untranslated);
    const box = { number: '1 record', done: markWords('found', 2), parts: [markWords('Trials', 3)] };
    const tree = words.inTree({
      type: 'root',
      children: [
        {
          type: 'picture',
          drawing: {
            type: 'flowChart',
            streams: [{ name: markWords('Databases', 4), steps: [{ box, left: box }, undefined] }],
            included: box,
            alternative: `Yn: ${markWords('Trials', 1)}`,
            captionAlone: 'Tabl',
          },
        },
        {
          type: 'paragraph',
          children: [{ type: 'link', url: `https://x.cy/${markWords('a', 5)}`, children: [] }],
        },
      ],
    });
    const plain = { number: '1 record', done: 'found', parts: ['Trials'] };
    expect(tree.children).toEqual([
      {
        type: 'picture',
        drawing: {
          type: 'flowChart',
          streams: [{ name: 'Databases', steps: [{ box: plain, left: plain }, undefined] }],
          included: plain,
          alternative: 'Yn: Trials',
          captionAlone: 'Tabl',
        },
      },
      { type: 'paragraph', children: [{ type: 'link', url: 'https://x.cy/a', children: [] }] },
    ]);
    expect(words.found().map(({ words: text }) => text)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `words ${number}`),
    );
  });
});

/** Inline content, some levels deep. */
const inline: fc.Arbitrary<ElementContent[]> = fc.letrec<{ node: ElementContent; nodes: ElementContent[] }>(
  (tie) => ({
    nodes: fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
    node: fc.oneof(
      { maxDepth: 4 },
      fc
        .string({ unit: fc.constantFrom('a', 'b', 'ŵ', ' '), minLength: 1, maxLength: 5 })
        .map((value) => ({ type: 'text' as const, value })),
      fc
        .tuple(
          fc.constantFrom('em', 'strong', 'a', 'span.small-caps', 'span.figure', 'span.no-break', 'sup'),
          tie('nodes'),
        )
        .map(([tag, nodes]) =>
          h(tag, tag === 'span.figure' ? { dataFact: 'x' } : tag === 'a' ? { href: '#x' } : {}, nodes),
        ),
    ),
  }),
).nodes;

/** Each character of some content with the language that the nearest element around it says. */
function spoken(nodes: readonly Root['children'][number][], lang = 'cy'): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [...node.value].map((character) => `${character} ${lang}`);
    if (node.type !== 'element') return [];
    return spoken(node.children, typeof node.properties.lang === 'string' ? node.properties.lang : lang);
  });
}

/** The content with a mark put into it so many characters from its beginning. */
function withMark(nodes: readonly ElementContent[], at: number, mark: string): ElementContent[] {
  let before = 0;
  let isPut = false;
  const walk = (node: ElementContent): ElementContent => {
    if (node.type === 'element') return { ...node, children: node.children.map(walk) };
    if (node.type !== 'text' || isPut) return node;
    const length = node.value.replaceAll(/[\uFDD0-\uFDEF]/g, '').length;
    if (before + length < at) {
      before += length;
      return node;
    }
    isPut = true;
    let index = 0;
    for (let left = at - before; left > 0; index++)
      if (!/[\uFDD0-\uFDEF]/.test(node.value.charAt(index))) left--;
    return { ...node, value: node.value.slice(0, index) + mark + node.value.slice(index) };
  };
  return nodes.map(walk);
}

test('whatever they are nested in, marked words and no others say their language, and no mark is left', () => {
  fc.assert(
    fc.property(inline, fc.nat(30), fc.nat(30), fc.nat(39), (nodes, one, other, number) => {
      const plain = spoken(nodes);
      const [from, to] = [one, other].map((each) => each % (plain.length + 1)).sort((a, b) => a - b);
      if (from === undefined || to === undefined || from === to) return;
      const [begin, end] = marksAround(number);
      // The end first, so that a mark at the same place does not come between them.
      const marked = withMark(withMark(nodes, to, end), from, begin);
      const words = foreignWords(untranslated);
      const tree = toHast(words.inTree(treeOf(h('p', marked))));
      expect(spoken(tree.children)).toEqual(
        plain.map((each, index) => (index >= from && index < to ? each.replace(' cy', ' en-GB') : each)),
      );
      expect(words.found().map(({ words: text }) => text)).toEqual([`words ${number}`]);
      expect(JSON.stringify(tree)).not.toMatch(/[\uFDD0-\uFDEF]/);
    }),
  );
});
