import fc from 'fast-check';
import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { foreignWords } from '../../src/document/foreign-words.ts';
import { figure, link, paragraph, text } from '../../src/document/nodes.ts';
import type { Block, Run } from '../../src/document/tree.ts';
import { toHast } from '../../src/html/to-hast.ts';
import type { Untranslated } from '../../src/review/review.ts';

const place = { file: 'review.yaml', line: 1, column: 1 };
const untranslated: readonly Untranslated[] = Array.from({ length: 40 }, (_, number) => ({
  words: `words ${number}`,
  lang: 'en-GB',
  places: [place],
}));

/** Words of the data that nobody translated. */
const foreign = (number: number, ...children: readonly Run[]): Run => ({
  type: 'foreign',
  lang: 'en-GB',
  untranslated: number,
  children,
});

const emphasis = (...children: readonly Run[]): Run => ({ type: 'emphasis', children });

function htmlOf(...blocks: Block[]): { readonly html: string; readonly found: readonly string[] } {
  const words = foreignWords(untranslated);
  const tree = toHast(words.inTree({ type: 'root', children: blocks }));
  return {
    html: unified().use(rehypeStringify).stringify(tree),
    found: words.found().map(({ words: said }) => said),
  };
}

const inLine = (...runs: readonly Run[]): string => htmlOf(paragraph(runs)).html;

describe('foreign words', () => {
  test('say their language, whatever stands before and after them', () => {
    const line = paragraph([text('Dywedodd '), foreign(3, text('that it helps')), text('.')]);
    expect(htmlOf(line, paragraph('Na.'))).toEqual({
      html: '<p>Dywedodd <span lang="en-GB">that it helps</span>.</p><p>Na.</p>',
      found: ['words 3'],
    });
  });

  test('are told in the order of the data', () => {
    expect(htmlOf(paragraph([foreign(39, text('b')), text(' a '), foreign(17, text('a'))])).found).toEqual([
      'words 17',
      'words 39',
    ]);
  });

  test('are one stretch over emphasis, links and breaks that all of them hold', () => {
    const words = [text('one '), emphasis(text('two')), { type: 'break' as const }, link('#x', 'three')];
    expect(inLine(text('Yn '), foreign(0, ...words), text('!'))).toBe(
      '<p>Yn <span lang="en-GB">one <em>two</em><br><a href="#x">three</a></span>!</p>',
    );
  });

  test('are one stretch with others beside them, outside of what they fill', () => {
    expect(inLine(foreign(0, text('one, ')), emphasis(foreign(1, text('two'))), text(' a dau'))).toBe(
      '<p><span lang="en-GB">one, <em>two</em></span> a dau</p>',
    );
  });

  test('are divided where something holds other words as well', () => {
    expect(inLine(foreign(0, text('one ')), emphasis(foreign(0, text('two')), text(' dau')))).toBe(
      '<p><span lang="en-GB">one </span><em><span lang="en-GB">two</span> dau</em></p>',
    );
  });

  test('keep a figure that is traced where it is looked for', () => {
    expect(inLine(foreign(0, text('in '), figure('12 studies', { path: 'studies.included' })))).toBe(
      '<p><span lang="en-GB">in </span><span class="figure" data-fact="studies.included"><span lang="en-GB">12 studies</span></span></p>',
    );
  });

  test('keep a name that leads to its row in the list of sources where it is looked for', () => {
    const name: Run = { type: 'firstUse', paths: ['participants.ages'], children: [text('ages')] };
    expect(inLine(foreign(0, text('of '), name))).toBe(
      '<p><span lang="en-GB">of </span><span data-rests="participants.ages"><span lang="en-GB">ages</span></span></p>',
    );
  });

  test('are a line by themselves over a title', () => {
    const audience = { children: [foreign(0, text('For practice'))] };
    expect(htmlOf({ type: 'cover', kind: [text('Taflen')], audience, children: [] }).html).toBe(
      '<header class="cover"><div class="mast"><p class="kind">Taflen</p><p class="audience" lang="en-GB">For practice</p></div></header>',
    );
  });

  test('are plain where nothing can say their language, and found there', () => {
    const words = foreignWords(untranslated);
    expect(words.inText({ text: 'A small review', lang: 'en-GB', untranslated: 5 })).toBe('A small review');
    expect(words.inText('Adolygiad bach')).toBe('Adolygiad bach');
    expect(words.found().map(({ words: said }) => said)).toEqual(['words 5']);
  });
});

/** What stands in a line, some levels deep. */
const line: fc.Arbitrary<Run[]> = fc.letrec<{ run: Run; runs: Run[] }>((tie) => ({
  runs: fc.array(tie('run'), { minLength: 1, maxLength: 4 }),
  run: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: fc.constantFrom('a', 'b', 'ŵ', ' '), minLength: 1, maxLength: 5 }).map(text),
    fc
      .tuple(fc.constantFrom('emphasis', 'strong', 'smallCaps', 'together', 'superscript'), tie('runs'))
      .map(([type, children]): Run => ({ type, children })),
    tie('runs').map((children): Run => ({ type: 'link', url: '#x', children })),
    tie('runs').map((children): Run => ({ type: 'figure', path: 'x', says: 'value', children })),
    fc.tuple(fc.nat(39), tie('runs')).map(([number, children]) => foreign(number, ...children)),
  ),
})).runs;

/** Each character of a line with its language. */
const meant = (runs: readonly Run[], lang = 'cy'): string[] =>
  runs.flatMap((run) => {
    if ('children' in run) return meant(run.children, run.type === 'foreign' ? run.lang : lang);
    return run.type === 'text' ? [...run.value].map((character) => `${character} ${lang}`) : [];
  });

/** The same of a page, by the nearest element that says a language. */
function spoken(nodes: readonly Root['children'][number][], lang = 'cy'): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [...node.value].map((character) => `${character} ${lang}`);
    if (node.type !== 'element') return [];
    return spoken(node.children, typeof node.properties.lang === 'string' ? node.properties.lang : lang);
  });
}

const numbersIn = (runs: readonly Run[]): number[] =>
  runs.flatMap((run) => [
    ...(run.type === 'foreign' ? [run.untranslated ?? -1] : []),
    ...('children' in run ? numbersIn(run.children) : []),
  ]);

/** Whether two runs in other words stand beside each other, or one in another. */
const isDivided = (runs: readonly Run[], around?: Run): boolean =>
  runs.some(
    (run, index) =>
      (run.type === 'foreign' && (around?.type === 'foreign' || runs[index - 1]?.type === 'foreign')) ||
      ('children' in run && isDivided(run.children, run)),
  );

test('whatever they are nested in, foreign words and no others say their language, in as few runs as can be', () => {
  fc.assert(
    fc.property(line, (runs) => {
      const words = foreignWords(untranslated);
      const tree = words.inTree({ type: 'root', children: [paragraph(runs)] });
      expect(spoken(toHast(tree).children)).toEqual(meant(runs));
      expect(words.found().map(({ words: said }) => said)).toEqual(
        [...new Set(numbersIn(runs))].sort((a, b) => a - b).map((number) => `words ${number}`),
      );
      const [made] = tree.children;
      expect(made?.type === 'paragraph' && isDivided(made.children)).toBe(false);
      expect(JSON.stringify(tree)).not.toContain('untranslated');
    }),
  );
});
