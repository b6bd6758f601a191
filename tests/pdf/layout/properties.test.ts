import fc from 'fast-check';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import { readFaces } from '../../../src/io/read-faces.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import type { Faces } from '../../../src/pdf/face.ts';
import type { Hyphenator } from '../../../src/pdf/layout/hyphenator.ts';
import { layOut } from '../../../src/pdf/layout/lay-out.ts';
import { loadHyphenator } from '../../../src/pdf/load-hyphenator.ts';
import type { Page } from '../../../src/pdf/page.ts';
import { counted } from '../../design/counted.ts';
import { documentOf } from './document-of.ts';
import { madeUpBlocks, madeUpSection, sectionOf } from './made-up.ts';
import { readingOrder } from './reading-order.ts';

let faces: Faces;
let hyphenate: Hyphenator;
beforeAll(async () => {
  faces = await readFaces();
  hyphenate = await loadHyphenator(['en-GB', 'cy']);
});

const mm = (length: number): number => (length * 72) / 25.4;
const folded = (text: string): string => text.replaceAll(/\s+/g, '');

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the letters of each text of the document are, from the height of capitals down to the baseline. */
function boxesOf({ items }: Page): Box[] {
  return items.flatMap((item) => {
    if (item.kind !== 'text' || item.owner === 'footer') return [];
    const bare = item.shaped.text.trimEnd();
    if (bare === '') return [];
    const face = faces[item.face];
    const width = (face.shape(bare).width * item.size) / 1000 + item.tracking * bare.length;
    return {
      what: item.shaped.text,
      left: item.x,
      right: item.x + width,
      top: item.baseline - (face.capHeight * item.size) / 1000,
      bottom: item.baseline,
    };
  });
}

/** The first two boxes that lie over each other by more than rounding. */
function overlap(boxes: readonly Box[]): [Box, Box] | undefined {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  for (const [index, one] of sorted.entries()) {
    for (let at = index + 1; at < sorted.length; at++) {
      const other = sorted[at];
      if (!other || other.top > one.bottom - 0.1) break;
      if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5) return [one, other];
    }
  }
  return undefined;
}

/** No text leaves the area for it, and none lies over another. */
function expectInPlace(document: Document, divided: boolean): void {
  const { margin } = counted.page;
  const { pages } = layOut(document, counted, faces, enGb, divided ? { hyphenate } : {});
  for (const [index, page] of pages.entries()) {
    const boxes = boxesOf(page);
    for (const box of boxes) {
      expect(box.left, box.what).toBeGreaterThan(mm(margin.left) - 0.1);
      expect(box.right, box.what).toBeLessThan(page.width - mm(margin.right) + 0.5);
      expect(box.top, box.what).toBeGreaterThan(index === 0 ? mm(margin.firstTop) : mm(margin.top - 12));
      expect(box.bottom, box.what).toBeLessThan(page.height - mm(margin.bottom) + 0.1);
    }
    expect(overlap(boxes)).toBe(undefined);
  }
}

/** The tags read the text of the tree, all of it and once. */
function expectRead(document: Document, divided: boolean): void {
  const laidOut = layOut(document, counted, faces, enGb, divided ? { hyphenate } : {});
  expect(folded(readingOrder(laidOut))).toBe(folded(textOf(document.tree)));
}

describe.each(Object.entries(madeUpBlocks))('any %s', (_, block) => {
  const made = block.map((each) => documentOf(sectionOf([{ type: 'text', value: 'Head' }], [each])));

  test('keeps in its place', () => {
    fc.assert(fc.property(made, fc.boolean(), expectInPlace), {
      numRuns: 25,
      interruptAfterTimeLimit: 20_000,
    });
  });

  test('is read as the tree has it', () => {
    fc.assert(fc.property(made, fc.boolean(), expectRead), { numRuns: 25, interruptAfterTimeLimit: 20_000 });
  });
});

describe('any document', () => {
  const made = fc.array(madeUpSection, { minLength: 1, maxLength: 4 }).map((all) => documentOf(...all));
  // Too large to be made smaller in a reasonable time.
  const settings = { numRuns: 15, endOnFailure: true };

  test('keeps in its place', () => {
    fc.assert(fc.property(made, fc.boolean(), expectInPlace), settings);
  }, 60_000);

  test('is read as the tree has it', () => {
    fc.assert(fc.property(made, fc.boolean(), expectRead), settings);
  }, 60_000);
});
