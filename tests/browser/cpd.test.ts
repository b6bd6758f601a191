import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeIndex } from '../../src/cli/build-documents.ts';
import { readDesign } from '../../src/design/read-design.ts';
import { inDesign } from '../../src/document/in-design.ts';
import { composeReview } from '../build/compose-review.ts';
import { readText } from '../build/read-review.ts';
import { shipped } from '../design/shipped.ts';
import { browserIsThere, openBrowser } from './open-browser.ts';
import { writePage } from './write-page.ts';

const place = { file: 'templates/cpd.md', line: 5, column: 9 };

describe.skipIf(!browserIsThere())('in Chromium', () => {
  let browser: Browser;
  let folder: string;
  const addresses = new Map<string, string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brevier-cpd-'));
    const { design } = readDesign('counted', shipped, undefined, { name: 'cpd', place });
    if (!design) throw new Error('The design has faults');
    const document = await composeReview('data/bark-2023', { template: await readText('templates/cpd.md') });
    addresses.set('the CPD briefing', await writePage(inDesign(document, design), design, folder));
    const built = fileURLToPath(new URL('../../output/bark-2023/', import.meta.url));
    await cp(built, join(folder, 'bark-2023'), { recursive: true });
    await writeIndex(folder, folder, shipped);
    addresses.set('the list of documents', pathToFileURL(join(folder, 'index.html')).href);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function visit(
    name: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
  ): Promise<void> {
    const page = await browser.newPage(options);
    await page.goto(addresses.get(name) ?? '');
    await look(page);
    await page.close();
  }

  const looks = [1280, 360, 320].flatMap((width) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ['the CPD briefing', 'the list of documents'].map((name) => ({ name, width, colorScheme })),
    ),
  );

  test.each(looks)(
    '$name is accessible and as wide as the screen at $width px, $colorScheme',
    async ({ name, width, colorScheme }) => {
      await visit(name, { viewport: { width, height: 900 }, colorScheme }, async (page) => {
        await page.evaluate(axe.source);
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations, passes } = await page.evaluate<AxeResults>(
          `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
        );
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        expect(passes.length).toBeGreaterThan(15);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    },
  );

  test('a link of the list leads to the document that it names', async () => {
    await visit('the list of documents', {}, async (page) => {
      await page.getByRole('link', { name: 'Handout, Resilience as part of recovery: Web page' }).click();
      expect(await page.title()).toBe('Resilience as part of recovery – Handout');
    });
  });

  test('questions stand beside their heads, and notes below the heads of sections', async () => {
    await visit('the CPD briefing', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const box = async (selector: string) => {
        const found = await page.locator(selector).first().boundingBox();
        if (!found) throw new Error(`${selector} is not shown`);
        return found;
      };
      const [head, field, side, beside] = [
        await box('.prompt h3'),
        await box('.prompt .field'),
        await box('.at-side'),
        await box('.beside:has(>.at-side) .text'),
      ];
      expect(field.x).toBeGreaterThan(head.x + 200);
      expect(side.x + side.width).toBeLessThanOrEqual(beside.x);
      expect(side.y).toBeGreaterThan(beside.y);
    });
  });

  test('has a sheet on each page of paper', async () => {
    await visit('the CPD briefing', {}, async (page) => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(8);
    });
  });
});
