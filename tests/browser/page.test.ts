import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changed, replacedRuns } from '../../src/document/changed.ts';
import type { Document } from '../../src/document/document.ts';
import type { Run } from '../../src/document/tree.ts';
import { renderHtml } from '../../src/html/render-html.ts';
import { enGb } from '../../src/messages/en-gb.ts';
import { textsOfPages } from '../build/text-of-outputs.ts';
import { counted } from '../design/counted.ts';
import { treeOf } from '../document/tree-of.ts';
import { sampleDocument } from '../html/sample-document.ts';
import { browserIsThere, openBrowser } from './open-browser.ts';
import { writePage } from './write-page.ts';

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };
/** The document with each longer word, but those in a run that is never broken, as long as German ones may be. */
function withLongWords(document: Document): Document {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
  const line = (runs: readonly Run[]): readonly Run[] =>
    replacedRuns(runs, (run) => {
      if (run.type === 'text') return [{ ...run, value: run.value.replaceAll(/[a-z]{6,}/gi, word) }];
      return run.type === 'together' ? [run] : undefined;
    });
  return { ...document, tree: { type: 'root', children: changed(document.tree.children, { line }) } };
}

const { reference, bibtex } = sampleDocument.about;

describe.skipIf(!browserIsThere())('the page in Chromium', () => {
  let browser: Browser;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brevier-page-'));
    address = await writePage(sampleDocument, counted, folder);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens the page from disk, and fails if it asks for anything else or has anything to complain of. */
  async function visit(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    const complaints: string[] = [];
    context.on('request', (request) => {
      const url = request.url();
      if (url.split('#')[0] !== address && !url.startsWith('data:')) complaints.push(`requested ${url}`);
    });
    context.on('console', (message) => complaints.push(message.text()));
    context.on('weberror', (error) => complaints.push(String(error.error())));
    const page = await context.newPage();
    await page.goto(address);
    await look(page);
    await context.close();
    expect(complaints).toEqual([]);
  }

  test.each([narrow, { width: 740, height: 900 }])(
    'breaks words of any length at $width px',
    async (viewport) => {
      const file = join(folder, 'long.html');
      await writeFile(file, renderHtml(withLongWords(sampleDocument), counted, '', enGb));
      const page = await browser.newPage({ viewport });
      await page.goto(pathToFileURL(file).href);
      await page.getByText('Contents').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      await page.close();
    },
  );

  const looks = [wide, narrow].flatMap((viewport) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })),
  );

  test.each(looks)('is accessible at $viewport.width px, $colorScheme', async (options) => {
    await visit(options, async (page) => {
      await page.getByText('Contents').click();
      // The policy of the page lets in no script element; evaluation by the tester is not subject to it.
      await page.evaluate(axe.source);
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const results = await page.evaluate<AxeResults>(
        `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations', 'incomplete'] })`,
      );
      expect(
        results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
      expect(results.passes.length).toBeGreaterThan(30);
    });
  });

  test.each([narrow, { width: 640, height: 900 }, { width: 740, height: 900 }, wide])(
    'never scrolls sideways at $width px',
    async (viewport) => {
      await visit({ viewport }, async (page) => {
        await page.getByText('Contents').click();
        const sticksOut = await page.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .filter(
              (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5,
            )
            .map((element) => element.outerHTML.slice(0, 120)),
        );
        expect(sticksOut).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      });
    },
  );

  test('uses the faces that it carries', async () => {
    await visit({ viewport: wide }, async (page) => {
      const loaded = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').length;
      });
      expect(loaded).toBeGreaterThanOrEqual(6);
    });
    expect((await readFile(new URL(address))).length).toBeLessThan(300_000);
  });

  test('keeps a table a table where its rows are stacked', async () => {
    const expected = `- table "Points to consider for practice, and what each rests on":
  - caption: Points to consider for practice, and what each rests on
  - rowgroup:
    - row "For practice Rests on":
      - columnheader "For practice"
      - columnheader "Rests on"
  - rowgroup:
    - row "Ask what resilience means to this person. The author’s conclusion":
      - rowheader "Ask what resilience means to this person."
      - cell "The author’s conclusion"
    - row "Ask about family as strength and as strain. Social relationships, number not reported Peer support, 7 of 12 studies":
      - rowheader "Ask about family as strength and as strain."
      - cell "Social relationships, number not reported Peer support, 7 of 12 studies":
        - paragraph: Social relationships, number not reported
        - paragraph: Peer support, 7 of 12 studies`;
    for (const viewport of [wide, narrow]) {
      await visit({ viewport }, async (page) => {
        const table = page.locator('table.points');
        expect(await table.ariaSnapshot()).toBe(expected);
        expect(
          await table
            .locator('td')
            .first()
            .evaluate((cell) => getComputedStyle(cell).display),
        ).toBe(viewport === wide ? 'table-cell' : 'block');
      });
    }
  });

  test('says once, at each width, what the dots are', async () => {
    for (const [viewport, arrangement] of [
      [wide, 'field'],
      [narrow, 'strip'],
    ] as const) {
      await visit({ viewport }, async (page) => {
        await expect(
          page.getByRole('img', { name: '179 dots, one for each participant' }).count(),
        ).resolves.toBe(1);
        await expect(page.locator(`.dots-${arrangement}`).isVisible()).resolves.toBe(true);
        await expect(page.locator('.dots:visible').count()).resolves.toBe(1);
      });
    }
  });

  test('is walked through by keyboard: first to the main content', async () => {
    await visit({ viewport: wide }, async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the main content' });
      expect(
        await skip.evaluate(
          (link) => link === document.activeElement && link.getBoundingClientRect().top >= 0,
        ),
      ).toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    });
  });

  test('copies the reference', async () => {
    await visit({ viewport: wide, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.getByRole('button', { name: 'Copy the reference' }).click();
      await page.getByText('The reference was copied.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reference);
    });
  });

  test('copies the old way where the clipboard is refused, and selects where copying is', async () => {
    await visit({ viewport: wide, permissions: ['clipboard-read'] }, async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await page.getByRole('button', { name: 'Copy the reference' }).click();
      await page.getByText('The reference was copied.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reference);

      await page.evaluate(() => {
        document.execCommand = () => false;
      });
      await page.getByRole('button', { name: 'Copy the reference' }).click();
      await page.getByText('The reference is selected.').waitFor();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(reference);
    });
  });

  test('hands out the BibTeX file and opens the contents without scripts', async () => {
    await visit({ viewport: wide, javaScriptEnabled: false }, async (page) => {
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Download BibTeX' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe('bark2023.bib');
      expect(await readFile(await file.path(), 'utf8')).toBe(bibtex);
      await expect(page.getByRole('button', { name: 'Copy the reference' }).isVisible()).resolves.toBe(false);
      await page.getByText('Contents').click();
      await page.getByRole('link', { name: 'Limitations' }).click();
      expect(new URL(page.url()).hash).toBe('#limitations');
    });
  });

  test('prints on the design’s page without what only a screen can do', async () => {
    await visit({ viewport: wide, colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const part of ['.contents', '.skip', '.tools']) {
        await expect(page.locator(part).isVisible(), part).resolves.toBe(false);
      }
      expect(
        await page.evaluate(() => {
          const { backgroundColor, fontSize } = getComputedStyle(document.body);
          return { backgroundColor, fontSize };
        }),
      ).toEqual({ backgroundColor: 'rgb(255, 255, 255)', fontSize: '16px' });
    });
  });

  test('prints long tables on from sheet to sheet, and never the head of one without its rows', async () => {
    const rows = Array.from({ length: 16 }, (_, n) =>
      h('tr', [h('th', { scope: 'row' }, `Row ${n}`), h('td', 'Words of a row, line by line. '.repeat(14))]),
    );
    const section = (...blocks: ElementContent[]): ElementContent =>
      h('section', [h('div.beside', [h('h2', 'Head'), h('div.text', blocks)])]);
    const table = h('section', [
      h('div.beside', [h('h2', 'Sources'), h('div.text', h('p', 'Words.'))]),
      h('table.sources', [
        h('caption', 'Rows'),
        h('thead', h('tr', [h('th', { scope: 'col' }, 'Name'), h('th', { scope: 'col' }, 'Column')])),
        h('tbody', rows),
      ]),
    ]);
    const print = async (lines: number): Promise<string[]> => {
      const before = section(...Array.from({ length: lines }, (_, n) => h('p', `Line ${n}`)));
      const tree = treeOf(before, table);
      const page = await browser.newPage();
      await page.goto(
        await writePage({ ...sampleDocument, tree }, counted, await mkdtemp(join(folder, 'print-'))),
      );
      const bytes = await page.pdf({ preferCSSPageSize: true });
      await page.close();
      return textsOfPages(new Uint8Array(bytes));
    };
    for (let lines = 14; lines < 26; lines += 2) {
      const sheets = (await print(lines)).filter((text) => text.includes('Column'));
      expect(sheets.length).toBeGreaterThan(1);
      for (const text of sheets) expect(text).toMatch(/Row \d/);
    }
  }, 60_000);
});
