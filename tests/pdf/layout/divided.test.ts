import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Design } from '../../../src/design/design.ts';
import { readDesign } from '../../../src/design/read-design.ts';
import type { Faces } from '../../../src/face/face.ts';
import { readFaces } from '../../../src/io/read-faces.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import { layOut } from '../../../src/pdf/layout/lay-out.ts';
import type { Page } from '../../../src/pdf/page.ts';
import { counted } from '../../design/counted.ts';
import { shipped } from '../../design/shipped.ts';
import { documentOf } from './document-of.ts';
import { ownedTexts } from './owned-texts.ts';

let faces: Faces;
beforeAll(async () => {
  faces = await readFaces();
});

const pagesOf = (design: Design, ...children: ElementContent[]): readonly Page[] =>
  layOut(documentOf(...children), design, faces, enGb).pages;
const section = (head: string, ...blocks: ElementContent[]): ElementContent =>
  h('section', [h('div.beside', [h('h2', head), h('div.text', blocks)])]);
/** Paragraphs of one line each, which fill a page from its top. */
const filling = (lines: number): ElementContent[] =>
  Array.from({ length: lines }, (_, n) => h('p', `Line ${n}`));
const read = (page: Page | undefined): string =>
  page
    ? ownedTexts(page)
        .map(({ shaped }) => shaped.text.trim())
        .join(' ')
    : '';

describe('a box of key messages', () => {
  const message = (n: number): ElementContent =>
    h('li', [h('p.claim', `Claim ${n}`), h('p', 'Words that say more about it. '.repeat(18))]);
  const box = h('section.box', [h('h2', 'Key messages'), h('ol.messages', [1, 2, 3].map(message))]);
  const tints = (page: Page | undefined): { y: number; height: number }[] =>
    (page?.items ?? []).flatMap((item) =>
      item.kind === 'shape' && item.shape.form === 'rectangle' && item.fill === counted.colour.tint
        ? [{ y: item.shape.y, height: item.shape.height }]
        : [],
    );

  test('goes on over a page between messages, tinted and with room around them on both', () => {
    const pages = pagesOf(counted, section('Before', ...filling(14)), box);
    expect(pages).toHaveLength(2);
    expect(read(pages[0])).toContain('Key messages');
    expect(read(pages[0])).toContain('Claim 1');
    expect(read(pages[1])).toContain('Claim 3');
    for (const page of pages) {
      const [tint, ...others] = tints(page);
      if (!tint) throw new Error('no tint');
      expect(others).toEqual([]);
      const inside = ownedTexts(page).filter(
        ({ baseline }) => baseline > tint.y && baseline < tint.y + tint.height,
      );
      // A padding of 6 mm, and the ink of a line within its leading.
      const [first, last] = [inside[0], inside.at(-1)];
      expect((first?.baseline ?? 0) - tint.y).toBeGreaterThan(17 + 8);
      expect(tint.y + tint.height - (last?.baseline ?? 0)).toBeGreaterThan(17);
      expect(tint.y + tint.height).toBeLessThan(page.height - 60);
    }
  });

  test('stays whole where a page has room for it', () => {
    const pages = pagesOf(counted, section('Before', ...filling(6)), box);
    expect(pages).toHaveLength(1);
  });
});

describe('a list', () => {
  test('leaves no short item alone on a page', () => {
    let divided = 0;
    for (let lines = 18; lines < 34; lines++) {
      const list = h(
        'ul',
        ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => h('li', `Item ${letter}`)),
      );
      const pages = pagesOf(counted, section('S', ...filling(lines), list, ...filling(20)));
      const counts = pages.map((page) => read(page).split('Item').length - 1).filter((count) => count > 0);
      expect(counts).not.toContain(1);
      if (counts.length > 1) divided++;
    }
    expect(divided).toBeGreaterThan(1);
  });
});

describe('a table as entries', () => {
  const entry = (name: string): ElementContent => h('div', [h('dt', name), h('dd', h('p', 'Covers.'))]);
  const entries = (...blocks: ElementContent[]): ElementContent =>
    h('section', [
      h('div.beside', [
        h('h2', 'Findings'),
        h('div.text', h('p', `What a square is. ${'More on how to read it. '.repeat(6)}`)),
      ]),
      h('div.entries.findings.wide', [h('dl', ['One', 'Two', 'Three'].map(entry))]),
      ...blocks,
    ]);
  const largePrint = (): Design => {
    const { design } = readDesign('large-print', shipped);
    if (!design) throw new Error('large print has faults');
    return design;
  };
  /** Horizontal lines and rules of the text area, from top to bottom. */
  const linesAcross = (page: Page | undefined): number =>
    (page?.items ?? []).filter(
      (item) =>
        item.kind === 'shape' &&
        (item.shape.form === 'line' || (item.shape.form === 'rectangle' && item.shape.height < 2)),
    ).length;

  test('has lines between entries, and one line alone before the next section', () => {
    // The rules of both sections and two lines between three entries.
    expect(linesAcross(pagesOf(largePrint(), entries(), section('Next', h('p', 'Words.')))[0])).toBe(4);
  });

  test('has a line above its note', () => {
    expect(linesAcross(pagesOf(largePrint(), entries(h('p.note.wide', 'A note.')))[0])).toBe(4);
  });

  test('and the box that ends its section have one line between them, and none below', () => {
    const box = h('div.box', h('p', 'How to read this.'));
    expect(linesAcross(pagesOf(largePrint(), entries(box), section('Next', h('p', 'Words.')))[0])).toBe(5);
  });

  test('follows what introduces it on the same page', () => {
    for (let lines = 8; lines < 20; lines++) {
      const pages = pagesOf(largePrint(), section('Before', ...filling(lines)), entries());
      const at = (text: string): number => pages.findIndex((page) => read(page).includes(text));
      expect(at('What a square is.')).toBe(at('One Covers.'));
      expect(at('One Covers.')).toBeGreaterThan(-1);
    }
  });
});
