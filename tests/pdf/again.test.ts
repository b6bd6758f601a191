import fc from 'fast-check';
import { h } from 'hastscript';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Design } from '../../src/design/design.ts';
import { readDesign } from '../../src/design/read-design.ts';
import type { Document } from '../../src/document/document.ts';
import { inDesign } from '../../src/document/in-design.ts';
import { paragraph, text } from '../../src/document/nodes.ts';
import type { Block, Section } from '../../src/document/tree.ts';
import type { Face, Faces } from '../../src/face/face.ts';
import { readFaces } from '../../src/io/read-faces.ts';
import { enGb } from '../../src/messages/en-gb.ts';
import { layOutDocument, measureDocument } from '../../src/pdf/lay-out-document.ts';
import { pageContent } from '../../src/pdf/paint/page-content.ts';
import { renderPdf } from '../../src/pdf/render-pdf.ts';
import { counted } from '../design/counted.ts';
import { shipped } from '../design/shipped.ts';
import { treeOf } from '../document/tree-of.ts';
import { documentOf } from './layout/document-of.ts';
import { madeUpSection } from './layout/made-up.ts';

vi.mock(import('../../src/pdf/paint/page-content.ts'), async (original) => {
  const own = await original();
  return { ...own, pageContent: vi.fn(own.pageContent) };
});

let faces: Faces;
beforeAll(async () => {
  faces = await readFaces();
});

function designOf(name: string, layout?: string): Design {
  const { design } = readDesign(
    name,
    shipped,
    undefined,
    layout ? { name: layout, place: nowhere } : undefined,
  );
  if (!design) throw new Error(`${name} has faults`);
  return design;
}

const nowhere = { file: 'test', line: 1, column: 1 };

const of = (blocks: readonly Block[], title = 'A test'): Document => ({
  ...documentOf(),
  title,
  tree: { type: 'root', children: blocks },
});

const pdfOf = async (document: Document, design: Design): Promise<Uint8Array> =>
  (await renderPdf(document, design, faces, enGb, [])).bytes;

/** The same document of which nothing can be remembered. */
const anew = (document: Document): Document => ({ ...document, tree: structuredClone(document.tree) });

function sole(blocks: readonly Block[]): Block {
  const [block] = blocks;
  if (!block || blocks.length > 1) throw new Error('There is one block');
  return block;
}

/** What links of made-up text lead to. */
const aims = sole(
  treeOf(
    h('section', { id: 'refs' }, [
      h('div.beside', [
        h('h2', 'References'),
        h('div.text', h('ul.references', h('li', { id: 'ref-x' }, 'X'))),
      ]),
    ]),
  ).children,
);

type Edit =
  | { readonly kind: 'replace' | 'insert'; readonly at: number; readonly block: Block }
  | { readonly kind: 'remove' | 'repeat' | 'swap' | 'share'; readonly at: number }
  | { readonly kind: 'within'; readonly at: number; readonly words: string }
  | { readonly kind: 'title'; readonly words: string };

const place = fc.nat({ max: 7 });
/** A section as a design wants it, which no build after the first makes anew. */
const sectionIn = (design: Design): fc.Arbitrary<Block> =>
  madeUpSection.map((section) => sole(inDesign(of(treeOf(section).children), design).tree.children));
const words = fc.constantFrom('Short.', 'Ελλάδα, Київ and ffi.', 'Words that fill some lines. '.repeat(30));

const editIn = (design: Design): fc.Arbitrary<Edit> =>
  fc.oneof(
    fc.record({ kind: fc.constantFrom('replace', 'insert'), at: place, block: sectionIn(design) }),
    fc.record({ kind: fc.constantFrom('remove', 'repeat', 'swap', 'share'), at: place }),
    fc.record({ kind: fc.constant('within' as const), at: place, words }),
    fc.record({
      kind: fc.constant('title' as const),
      words: fc.constantFrom('A test', 'Żółw', 'Another title'),
    }),
  );

function edited(blocks: readonly Block[], edit: Edit): readonly Block[] {
  if (edit.kind === 'title') return blocks;
  const at = Math.min(edit.at, blocks.length - 1);
  const [one] = blocks.slice(at, at + 1);
  switch (edit.kind) {
    case 'replace':
      return blocks.with(at, edit.block);
    case 'insert':
      return blocks.toSpliced(at, 0, edit.block);
    case 'remove':
      return blocks.length > 1 ? blocks.toSpliced(at, 1) : blocks;
    case 'repeat':
      return one ? blocks.toSpliced(at, 0, one) : blocks;
    case 'swap':
      return one ? [...blocks.toSpliced(at, 1), one] : blocks;
    // What one section holds stands in another as well.
    case 'share': {
      const [first] = blocks;
      if (first?.type !== 'section' || one?.type !== 'section') return blocks;
      return blocks.with(at, { ...one, children: [...one.children, ...first.children.slice(1, 2)] });
    }
    case 'within':
      return one?.type === 'section'
        ? blocks.with(at, {
            ...one,
            children: [...one.children.slice(0, 1), paragraph(edit.words), ...one.children.slice(2)],
          })
        : blocks;
  }
}

test.each([
  ['counted', counted],
  ['large print', designOf('large-print')],
  ['a handout, which may be set closer', designOf('counted', 'handout')],
])(
  'any edits, one after the other, give the bytes of a first build: %s',
  async (_, design) => {
    const made = fc.tuple(
      fc.array(sectionIn(design), { minLength: 1, maxLength: 4 }),
      fc.array(editIn(design), { minLength: 1, maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(made, async ([first, edits]) => {
        let blocks: readonly Block[] = first;
        let title = 'A test';
        for (const each of [undefined, ...edits]) {
          if (each?.kind === 'title') title = each.words;
          else if (each) blocks = edited(blocks, each);
          const document = of([...blocks, aims], title);
          const [again, fresh] = [await pdfOf(document, design), await pdfOf(anew(document), design)];
          expect(Buffer.from(again).equals(fresh)).toBe(true);
        }
      }),
      { seed: 2023, numRuns: 5, endOnFailure: true },
    );
  },
  240_000,
);

/** A section of so many lines of a word of its own. */
const sectionOf = (word: string, lines: number): Section => ({
  type: 'section',
  kind: 'plain',
  id: word,
  children: [
    { type: 'heading', depth: 2, children: [text(word)] },
    paragraph(`${word} `.repeat(lines * 16).trim()),
    paragraph(`other${word}`),
  ],
});

/** The texts that faces are asked for while something is made. */
async function shaped(make: (faces: Faces) => Promise<unknown>): Promise<ReadonlySet<string>> {
  asked.clear();
  counting ??= {
    serif: telling(faces.serif),
    'serif-semibold': telling(faces['serif-semibold']),
    sans: telling(faces.sans),
    'sans-italic': telling(faces['sans-italic']),
    'sans-semibold': telling(faces['sans-semibold']),
    'sans-bold': telling(faces['sans-bold']),
  };
  await make(counting);
  return new Set(Array.from(asked, (each) => each.trim()));
}

const asked = new Set<string>();
let counting: Faces | undefined;
const telling = (face: Face): Face => ({
  ...face,
  shape(given) {
    asked.add(given);
    return face.shape(given);
  },
});

const names = ['one', 'two', 'three', 'four', 'five', 'six'];
const sections = names.map((name) => sectionOf(name, 18));

test('of a document of which one block is another, that block is laid out and no other', async () => {
  const before = of(sections);
  const laid = (document: Document) => shaped((given) => layOutDocument(document, counted, given, enGb));
  expect([...(await laid(before))]).toEqual(expect.arrayContaining(names));
  expect([...(await laid(before))]).toEqual([]);
  expect([...(await laid(of(sections.with(3, sectionOf('new', 18)))))].filter(isOfBlock)).toEqual([
    'new',
    'othernew',
  ]);
  const [, second] = sections;
  if (!second) throw new Error('There is a second');
  const within = { ...second, children: second.children.with(2, paragraph('within')) };
  // The head stands beside the text, and is set with it.
  expect([...(await laid(of(sections.with(1, within))))].filter(isOfBlock)).toEqual(['within', 'two']);
});

/** Running lines are of pages. */
const isOfBlock = (words: string): boolean =>
  /^(?:other)?(?:new|within|one|two|three|four|five|six)$/.test(words);

test('a page is painted again where something on it is another, and no other page', async () => {
  const laidOut = await layOutDocument(of(sections), counted, faces, enGb);
  expect(laidOut.pages.length).toBeGreaterThan(3);
  const painted = async (document: Document): Promise<number> => {
    vi.mocked(pageContent).mockClear();
    await pdfOf(document, counted);
    return vi.mocked(pageContent).mock.calls.length;
  };
  expect(await painted(of(sections))).toBe(laidOut.pages.length);
  expect(await painted(of(sections))).toBe(0);
  // As long as before, in letters that stand on the pages already.
  const [, , third] = sections;
  if (!third) throw new Error('There is a third');
  const other = { ...third, children: third.children.with(2, paragraph('otherthereth')) };
  expect(await painted(of(sections.with(2, other)))).toBe(1);
  // Its letters get their codes first, and those of all others go up.
  expect(await painted(of([sectionOf('žne', 18), ...sections.slice(1)]))).toBe(laidOut.pages.length);
});

test('who asks for the height of each block gets all of them from a document that was laid out before', async () => {
  const document = of(sections);
  await layOutDocument(document, counted, faces, enGb);
  const { heights } = await measureDocument(document, counted, faces, enGb);
  expect(sections.flatMap(({ children }) => children).filter((block) => heights.has(block))).toHaveLength(
    sections.length * 2,
  );
  expect(sections.every((section) => heights.has(section))).toBe(true);
});
