import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { readReview } from '../build/read-review.ts';
import { browserIsThere, openBrowser } from './open-browser.ts';

/** What a reader may set (WCAG 2.2, 1.4.12, Text Spacing). */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const asItIs = (text: string): string => text;

/** A word that no line holds in a title, a name, a column of figures, a reason and beside the maker. */
const withLongWords = (text: string): string =>
  text
    .replace(/^title: (\S+)/m, `title: ${longWord} $1`)
    .replace(/organisation: (\S+)/, `organisation: ${longWord} $1`)
    .replaceAll(/\bid: (\S+)(,?\s+)name: (\w+)/g, `id: $1$2name: ${longWord} $3`)
    .replace(/from: Scopus/, `from: "${longWord}"`)
    .replaceAll(/\bcovers: (\w+)/g, `covers: ${longWord.slice(0, 40)} $1`)
    .replaceAll(/not reported: "?(no|the) /g, (found) => `${found}${longWord} `);

const gardens = 'tests/fixtures/reviews/shared-gardens';

const reviews: readonly (readonly [name: string, folder: string, change: (text: string) => string])[] = [
  ['Bark', 'data/bark-2023', asItIs],
  ...['shared-gardens', 'warm-rooms', 'coming-home', 'singing-together'].map(
    (name) => [name, `tests/fixtures/reviews/${name}`, asItIs] as const,
  ),
  ['shared-gardens with very long words', gardens, withLongWords],
];

/** Screens: a telephone, or a page at four times its size; and a desk. */
const widths = [320, 1280];

describe.skipIf(!browserIsThere())('with the spacing that a reader may set', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brevier-spacing-'));
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(reviews)('no page of %s scrolls sideways, and none loses words', async (_, data, change) => {
    const read = await readReview(data, change);
    const { files, faults } = await build({
      ...read,
      // How long a document is with such words is no matter here.
      templates: read.templates.map(({ file, text }) => ({
        file,
        text: change === asItIs ? text : text.replaceAll(/^most \w+: \d+\n/gm, ''),
      })),
      formats: ['html'],
    });
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files.length).toBeGreaterThan(3);
    // The page lets no style run but its own; a reader's comes with the browser.
    const context = await browser.newContext({ bypassCSP: true });
    for (const { path, bytes } of files) {
      const file = join(folder, 'page.html');
      await writeFile(file, bytes);
      const page = await context.newPage();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(pathToFileURL(file).href);
        await page.addStyleTag({ content: spacing });
        // Contents and the list of figures are read too.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        const set = await page.evaluate(() => {
          const { letterSpacing, fontSize } = getComputedStyle(
            document.querySelector('main p') ?? document.body,
          );
          return Number.parseFloat(letterSpacing) / Number.parseFloat(fontSize);
        });
        expect(set).toBeCloseTo(0.12);
        const found = await page.evaluate(() => {
          const isUnseen = (element: Element): boolean =>
            element.closest('svg, .unseen, .skip') !== null ||
            element.getBoundingClientRect().width <= 1 ||
            (element.parentElement !== null && isUnseen(element.parentElement));
          const isCut = (element: Element): boolean => {
            const { overflowX, overflowY } = getComputedStyle(element);
            return (
              (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
              (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
            );
          };
          return {
            scrollWidth: document.documentElement.scrollWidth,
            lost: [...document.querySelectorAll('body *')]
              .filter((element) => !element.closest('.matrix :is(td, th)') && !isUnseen(element))
              .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 || isCut(element))
              .map(({ tagName, className, textContent }) => [tagName, className, textContent]),
          };
        });
        expect([path, width, found]).toEqual([path, width, { scrollWidth: width, lost: [] }]);
      }
      await page.close();
    }
    await context.close();
  });
});
