import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { readReview } from '../build/read-review.ts';
import { browserIsThere, openBrowser } from './open-browser.ts';

const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 740 };

/** A document that has no room for the list of sources. */
const short = {
  file: 'templates/short.md',
  text: [
    '---',
    'document: short',
    'name: Summary',
    '---',
    ':::cover',
    '# :value[title]',
    ':::',
    '',
    '## In short',
    '',
    'There were :value[studies.included]{as=count}.',
    '',
    '::references',
  ].join('\n'),
};

describe.skipIf(!browserIsThere())('a figure of a page', () => {
  let browser: Browser;
  let folder = '';

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'brevier-trace-'));
    const input = await readReview('tests/fixtures/reviews/shared-gardens');
    const briefing = input.templates.filter(({ file }) => file.endsWith('/briefing.md'));
    const { files, faults } = await build({ ...input, templates: [...briefing, short], formats: ['html'] });
    expect(faults).toEqual([]);
    for (const { path, bytes } of files) await writeFile(join(folder, path.split('/').at(-1) ?? path), bytes);
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function visit(
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
    name = 'briefing',
  ): Promise<void> {
    const complaints: string[] = [];
    const context = await browser.newContext(options);
    context.on('console', (message) => complaints.push(message.text()));
    context.on('weberror', (error) => complaints.push(String(error.error())));
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    await look(page);
    await context.close();
    expect(complaints).toEqual([]);
  }

  const count = 'a[data-fact="themes.food.sub-themes.tastes-from-home.studies"]';
  const answer =
    'Studies that mention “Tastes from home” ' +
    'Source: Counted from Примерова and Образцов (2017); Nguyễn and Trần (2018); Rei and O’Specimen (2023), ' +
    'as listed in: The article as it was never published (full article) How well documented: High ' +
    'Where each figure comes from Close';

  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => document.activeElement?.getAttribute('data-fact') ?? '');

  test('is asked by keyboard: Enter shows and reads it, Escape closes it and goes back', async () => {
    await visit({ viewport: wide }, async (page) => {
      const figure = page.locator(count).first();
      await figure.focus();
      await page.keyboard.press('Enter');
      const box = page.getByRole('dialog');
      expect((await box.locator('xpath=.//*[not(*)]').allTextContents()).join(' ')).toBe(answer);
      expect(await box.getAttribute('aria-label')).toBe(
        '3 of 13 studies: Studies that mention “Tastes from home”',
      );
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('dialog');
      // From there the keyboard goes on inside it.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Close');
      await page.keyboard.press('Escape');
      expect(await box.isVisible()).toBe(false);
      expect(await focused(page)).toBe('themes.food.sub-themes.tastes-from-home.studies');
      expect(new URL(page.url()).hash).toBe('');
    });
  });

  test('is asked by pointer: a click shows it, a click beside it or on its button closes it', async () => {
    await visit({ viewport: wide }, async (page) => {
      const box = page.getByRole('dialog');
      await page.locator(count).first().click();
      expect(await box.isVisible()).toBe(true);
      await page.mouse.click(5, 5);
      expect(await box.isVisible()).toBe(false);
      await page.locator(count).first().click();
      await box.getByRole('button').click();
      expect(await box.isVisible()).toBe(false);
    });
  });

  test('is asked by touch, and the answer is in the page and readable', async () => {
    await visit({ viewport: narrow, hasTouch: true, isMobile: true }, async (page) => {
      await page.locator(count).first().tap();
      const box = await page.getByRole('dialog').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(narrow.width);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(narrow.height);
      const close = await page.getByRole('dialog').getByRole('button').boundingBox();
      expect(Math.min(close?.width ?? 0, close?.height ?? 0)).toBeGreaterThanOrEqual(24);
    });
  });

  test('leads on from its answer to the whole list', async () => {
    await visit({ viewport: wide }, async (page) => {
      await page.locator(count).first().click();
      await page.getByRole('dialog').getByRole('link').click();
      expect(new URL(page.url()).hash).toMatch(/^#S\d+$/);
      const row = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
      expect(await row.textContent()).toContain('tudies for each sub-theme');
    });
  });

  test('leads to its row and back without scripts', async () => {
    await visit({ viewport: wide, javaScriptEnabled: false }, async (page) => {
      await page.locator(count).last().click();
      expect(new URL(page.url()).hash).toMatch(/^#S\d+$/);
      await page.locator(':target a.use', { hasText: 'tudies for each sub-theme' }).click();
      expect(new URL(page.url()).hash).toMatch(/^#F\d+$/);
      expect(await page.locator(':target').textContent()).toBe('3 of 13 studies');
    });
  });

  const axeOf = async (page: Page, context: string): Promise<string[]> => {
    await page.evaluate(axe.source);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run(${context}, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  test.each([
    ['light', wide],
    ['dark', wide],
    ['light', narrow],
  ] as const)('answers accessibly, %s', async (colorScheme, viewport) => {
    await visit({ viewport, colorScheme }, async (page) => {
      await page.locator(count).first().click();
      expect(await axeOf(page, `'[role=dialog]'`)).toEqual([]);
    });
  });

  test('stands in a page that is accessible with the matrix, the flow and all its figures', {
    timeout: 120_000,
  }, async () => {
    await visit({ viewport: wide }, async (page) => {
      expect(await axeOf(page, 'document')).toEqual([]);
    });
    await visit({ viewport: { width: 320, height: 740 }, colorScheme: 'dark' }, async (page) => {
      expect(await axeOf(page, 'document')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });

  test('has the list folded at the foot of a page that does not show it', async () => {
    await visit(
      { viewport: wide, javaScriptEnabled: false },
      async (page) => {
        const row = page.locator('.origins tr', { hasText: '13 studies included' });
        expect(await row.isVisible()).toBe(false);
        await page.locator('.origins summary').click();
        expect(await row.isVisible()).toBe(true);
        expect(await row.textContent()).toContain('Counted from the listed studies');
      },
      'short',
    );
  });

  test('looks like text on paper', async () => {
    await visit({ viewport: wide }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const line = await page
        .locator(count)
        .first()
        .evaluate((figure) => getComputedStyle(figure).textDecorationLine);
      expect(line).toBe('none');
    });
  });
});
