import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDesign } from '../../src/design/read-design.ts';
import { inDesign } from '../../src/document/in-design.ts';
import { composeReview } from '../build/compose-review.ts';
import { readText } from '../build/read-review.ts';
import { shipped } from '../design/shipped.ts';
import { browserIsThere, openBrowser } from './open-browser.ts';
import { writePage } from './write-page.ts';

const place = { file: 'templates/handout.md', line: 4, column: 9 };

describe.skipIf(!browserIsThere())('the handout in Chromium', () => {
  let browser: Browser;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brevier-handout-'));
    const { design } = readDesign('counted', shipped, undefined, { name: 'handout', place });
    if (!design) throw new Error('The design has faults');
    const document = await composeReview('data/bark-2023', {
      template: await readText('templates/handout.md'),
    });
    address = await writePage(inDesign(document, design), design, folder);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function visit(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage(options);
    await page.goto(address);
    await look(page);
    await page.close();
  }

  test.each(['handout', 'handout-cy'])('on paper the counts of %s stay in their table', async (name) => {
    const page = await browser.newPage({ viewport: { width: 651, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(new URL(`../../output/bark-2023/${name}.html`, import.meta.url).href);
    const beyond = await page.evaluate<string[]>(`[...document.querySelectorAll('table.short .marked p')]
      .filter((count) => {
        const range = document.createRange();
        range.selectNodeContents(count);
        return range.getBoundingClientRect().right > count.closest('table').getBoundingClientRect().right + 1;
      })
      .map((count) => count.textContent)`);
    expect(beyond).toEqual([]);
    await page.close();
  });

  const looks = [1280, 360, 320].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ viewport: { width, height: 900 }, colorScheme })),
  );

  test.each(looks)(
    'is accessible and as wide as the screen at $viewport.width px, $colorScheme',
    async (options) => {
      await visit(options, async (page) => {
        await page.evaluate(axe.source);
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations, passes } = await page.evaluate<AxeResults>(
          `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
        );
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        expect(passes.length).toBeGreaterThan(25);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
      });
    },
  );

  /** Where parts of the page stand, in whole pixels. */
  const boxes = (page: Page, ...selectors: string[]) =>
    Promise.all(
      selectors.map(async (selector) => {
        const box = await page.locator(selector).first().boundingBox();
        if (!box) throw new Error(`${selector} is not shown`);
        return {
          left: Math.round(box.x),
          right: Math.round(box.x + box.width),
          top: Math.round(box.y),
          bottom: Math.round(box.y + box.height),
        };
      }),
    );

  test('has its columns beside each other, ending on one line, where there is room', async () => {
    await visit({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const [main, aside, table, head, lists] = await boxes(
        page,
        '.split > div',
        '.aside',
        '.split > div > :last-child',
        '.side h2',
        '.side > div',
      );
      expect(aside?.left).toBeGreaterThan(main?.right ?? 0);
      expect(aside?.top).toBe(main?.top);
      expect(aside?.bottom).toBe(main?.bottom);
      expect(Math.abs((table?.bottom ?? 0) - (aside?.bottom ?? 0))).toBeLessThanOrEqual(2);
      expect(lists?.left).toBeGreaterThan(head?.right ?? 0);
    });
  });

  test('has everything in one column on a narrow screen', async () => {
    await visit({ viewport: { width: 360, height: 900 } }, async (page) => {
      const [main, aside, head, lists] = await boxes(
        page,
        '.split > div',
        '.aside',
        '.side h2',
        '.side > div',
      );
      expect(aside?.top).toBeGreaterThanOrEqual(main?.bottom ?? Number.POSITIVE_INFINITY);
      expect(lists?.top).toBeGreaterThanOrEqual(head?.bottom ?? Number.POSITIVE_INFINITY);
      expect(await page.getByText('Mentioned by (squares with a dot)').isVisible()).toBe(true);
    });
  });

  test('has no contents where a glance is enough', async () => {
    await visit({}, async (page) => {
      expect(await page.getByRole('navigation').count()).toBe(0);
    });
  });
});
