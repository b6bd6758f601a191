import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { designs } from '../build/papers.ts';
import { readReview } from '../build/read-review.ts';
import { browserIsThere, openBrowser } from './open-browser.ts';

const mm = (length: number): number => (length * 72) / 25.4;

/** Papers with their margins in millimetres, as the designs have them; a page is as wide in print as on paper. */
const papers = [
  { design: 'counted', width: 210, height: 297 },
  { design: 'letter', width: 215.9, height: 279.4 },
  { design: 'a5', width: 148, height: 210 },
] as const;
const margin = { top: 24, right: 18, bottom: 23, left: 20 };
/** Points that Chromium rounds by. */
const slack = mm(1);

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const address = `https://example.org/${'a-long-way-to-a-page/'.repeat(7)}end.html`;

/** Texts of each page with where they stand, in points from the top left corner. */
async function printed(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [across = 0, up = 0, , , x = 0, y = 0] = item.transform.map(Number);
      // Text that is turned, such as the heads of narrow columns, goes up the page, not across.
      const size = Math.hypot(across, up);
      const [endX, endY] = [x + (item.width * across) / size, y + (item.width * up) / size];
      return [
        {
          text: item.str,
          left: Math.min(x, endX),
          right: Math.max(x, endX),
          top: height - Math.max(y, endY),
          baseline: height - Math.min(y, endY),
        },
      ];
    });
    pages.push({ width, height, texts });
  }
  return pages;
}

describe.skipIf(!browserIsThere())('the page on paper', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brevier-paper-'));
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const reviews = {
    'as it is': (text: string) => text,
    'with words and addresses that no line holds': (text: string) =>
      text
        .replace(/name: Waiting lists/, `name: ${longWord}`)
        .replace(/name: Calm\b/, `name: Calm ${longWord.repeat(3)}`)
        .replace(/title: (\S+)/, `title: ${longWord} $1`)
        .replace(/from: Scopus/, `from: "${longWord}"`)
        .replace(/organisation: (\S+)/, `organisation: ${longWord} $1`)
        .replace(/contact: \S+/, `contact: ${address}`),
  } as const;

  for (const paper of papers) {
    test.each(Object.entries(reviews))(`in ${paper.design} keeps to its margins, %s`, async (_, change) => {
      const read = await readReview('tests/fixtures/reviews/shared-gardens', change);
      const { files, faults } = await build({
        ...read,
        formats: ['html'],
        // How long a document is with such words is no matter here.
        templates: read.templates
          .filter(({ file }) => !file.endsWith('cpd.md'))
          .map(({ file, text }) => ({ file, text: text.replace('most pages: 1', 'most pages: 4') })),
        designs: [...read.designs, ...designs],
        design: [{ name: paper.design, place: { file: '--design', line: 1, column: 1 } }],
      });
      expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(files.length).toBeGreaterThan(1);
      for (const { path, bytes } of files) {
        const file = join(folder, 'page.html');
        await writeFile(file, bytes);
        const page = await browser.newPage();
        await page.goto(pathToFileURL(file).href);
        const pages = await printed(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
        await page.close();
        for (const [index, { width, height, texts }] of pages.entries()) {
          expect(Math.abs(width - mm(paper.width))).toBeLessThan(1);
          const outside = texts.filter(
            ({ left, right, top, baseline }) =>
              left < mm(margin.left) - slack ||
              right > width - mm(margin.right) + slack ||
              baseline > height - mm(5) ||
              top < mm(5),
          );
          expect([
            path,
            index + 1,
            outside.map(({ text, left, right, baseline }) => [
              text,
              left,
              right - width + mm(margin.right),
              baseline - height,
            ]),
          ]).toEqual([path, index + 1, []]);
        }
      }
    });
  }

  test('is as narrow as the screen of a phone, with words and addresses that no line holds', async () => {
    const read = await readReview(
      'tests/fixtures/reviews/shared-gardens',
      reviews['with words and addresses that no line holds'],
    );
    const { files } = await build({
      ...read,
      templates: read.templates
        .filter(({ file }) => !file.endsWith('cpd.md'))
        .map(({ file, text }) => ({ file, text: text.replace('most pages: 1', 'most pages: 4') })),
      formats: ['html'],
    });
    expect(files.length).toBeGreaterThan(1);
    for (const { path, bytes } of files) {
      const file = join(folder, 'page.html');
      await writeFile(file, bytes);
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      await page.goto(pathToFileURL(file).href);
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320]);
      const beyond = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(p,li,dt,dd,th,td,h1,h2,h3,caption)')]
          .filter((element) => {
            const { right, width } = element.getBoundingClientRect();
            return width > 1 && right > innerWidth + 1;
          })
          .map(({ textContent }) => textContent),
      );
      expect([path, beyond]).toEqual([path, []]);
      await page.close();
    }
  });
});
