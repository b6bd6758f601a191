import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alignNumbers } from '../../src/document/align-numbers.ts';
import { counted } from '../design/counted.ts';
import { treeOfRoot } from '../document/tree-of.ts';
import { sampleDocument } from '../html/sample-document.ts';
import { browserIsThere, openBrowser } from './open-browser.ts';
import { writePage } from './write-page.ts';

const row = (name: string, number: string) => h('tr', [h('th', { scope: 'row' }, name), h('td', number)]);

const tree: Root = {
  type: 'root',
  children: [
    h('section', { id: 'numbers' }, [
      h('div.beside', [
        h('h2', 'Numbers'),
        h('div.text', [
          h('table.plain', [
            h('caption', 'Numbers'),
            h('thead', h('tr', [h('th', { scope: 'col' }, 'Study'), h('th', { scope: 'col' }, 'Score')])),
            h('tbody', [row('One', '9'), row('Two', '1,204.5'), row('Three', '10.25')]),
          ]),
        ]),
      ]),
    ]),
  ],
};
const aligned = alignNumbers(treeOfRoot(tree));

/** Where the figures before the decimal point of each cell begin and end. */
const places = `[...document.querySelectorAll('td')].map((cell) => {
  const range = document.createRange();
  range.setStart(cell.firstChild, 0);
  range.setEnd(cell.firstChild, cell.textContent.match(/^[\\d,]+/)[0].length);
  const { left, right } = range.getBoundingClientRect();
  return { left: Math.round(left), right: Math.round(right) };
})`;

describe.skipIf(!browserIsThere())('a column of numbers in Chromium', () => {
  let browser: Browser;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brevier-numbers-'));
    address = await writePage({ ...sampleDocument, tree: aligned }, counted, folder);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each([
    { width: 1280, edge: 'right' },
    // Stacked cells have no column: each begins at the edge, below its label.
    { width: 360, edge: 'left' },
  ] as const)('is aligned on the $edge at $width px', async ({ width, edge }) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(address);
    const seen = await page.evaluate<{ left: number; right: number }[]>(places);
    expect(seen).toHaveLength(3);
    expect(new Set(seen.map((place) => place[edge])).size).toBe(1);
    expect(new Set(seen.map((place) => place[edge === 'left' ? 'right' : 'left'])).size).toBe(3);
    const label = `getComputedStyle(document.querySelector('td'), '::before').visibility`;
    expect(await page.evaluate(label)).toBe(width === 360 ? 'visible' : 'hidden');
    await page.close();
  });
});
