import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDesign } from '../../src/design/read-design.ts';
import { inDesign } from '../../src/document/in-design.ts';
import { shipped } from '../design/shipped.ts';
import { sampleDocument } from '../html/sample-document.ts';
import { browserIsThere, openBrowser } from './open-browser.ts';
import { writePage } from './write-page.ts';

describe.skipIf(!browserIsThere())('the page of large print in Chromium', () => {
  let browser: Browser;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brevier-large-'));
    const { design } = readDesign('large-print', shipped);
    if (!design) throw new Error('Large print has faults');
    address = await writePage(inDesign(sampleDocument, design), design, folder);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function visit(width: number, look: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(address);
    await look(page);
    await page.close();
  }

  test.each([1280, 320])('is accessible at %d px, and never scrolls sideways', async (width) => {
    await visit(width, async (page) => {
      await page.getByText('Contents').click();
      await page.evaluate(axe.source);
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations, passes } = await page.evaluate<AxeResults>(
        `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(passes.length).toBeGreaterThan(25);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  });

  test.each([1280, 360])(
    'is half as large again as the usual page, and nothing is small, at %d px',
    async (width) => {
      await visit(width, async (page) => {
        const sizes = await page.evaluate(() => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: number[] = [];
          while (walker.nextNode()) {
            const parent = walker.currentNode.parentElement;
            if (!parent || parent.closest('script') || walker.currentNode.textContent?.trim() === '')
              continue;
            found.push(Number.parseFloat(getComputedStyle(parent).fontSize));
          }
          return { least: Math.min(...found), root: getComputedStyle(document.documentElement).fontSize };
        });
        expect(sizes.root).toBe(width === 360 ? '27px' : '28.5px');
        // Nothing is below eighteen points, which is the root’s size.
        expect(sizes.least).toBeCloseTo(Number.parseFloat(sizes.root), 1);
      });
    },
  );

  test('says tables as lists of entries, whose counts stand beside their squares', async () => {
    await visit(1280, async (page) => {
      expect(await page.locator('table').count()).toBe(0);
      const list = page.locator('.entries.findings > dl').first();
      expect(await list.locator('> div > dt').allTextContents()).toEqual([
        'Personal responsibility',
        'Use of experience',
      ]);
      const [squares, words] = [list.locator('.marks').first(), list.locator('.count').first()];
      const [left, right] = [await squares.boundingBox(), await words.boundingBox()];
      if (!left || !right) throw new Error('The squares or their words are not shown');
      expect(right.x).toBeGreaterThan(left.x + left.width);
      expect(Math.abs(right.y + right.height / 2 - left.y - left.height / 2)).toBeLessThan(2);
    });
  });

  test('has one column, without tint and dots', async () => {
    await visit(1280, async (page) => {
      expect(await page.locator('.dots').count()).toBe(0);
      const grounds = await page.evaluate(() =>
        [...document.querySelectorAll('.box')].map((box) => getComputedStyle(box).backgroundColor),
      );
      expect(grounds.length).toBeGreaterThan(1);
      expect([...new Set(grounds)]).toEqual(['rgba(0, 0, 0, 0)']);
      const places = await page.evaluate(() =>
        [...document.querySelectorAll('main h2, .text > *, .columns > div, .facts dt, .facts dd')].map(
          (element) => Math.round(element.getBoundingClientRect().left),
        ),
      );
      const careful = await page.locator('.careful > h2').boundingBox();
      expect([...new Set(places)].filter((left) => left !== Math.round(careful?.x ?? 0))).toHaveLength(1);
    });
  });
});
