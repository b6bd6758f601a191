import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { enGb } from '../../src/messages/en-gb.ts';
import { formInput } from '../build/form-input.ts';
import { browserIsThere, openBrowser } from './open-browser.ts';

const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 740 };
const words = enGb.html.form;

describe.skipIf(!browserIsThere())('a form in Chromium', () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  /** The same form in its next edition. */
  let nextAddress: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brevier-form-'));
    const write = async (name: string, change: (review: string) => string): Promise<string> => {
      const input = await formInput();
      const review = { ...input.review, text: change(input.review.text) };
      const { files, faults } = await build({ ...input, review, formats: ['html'] });
      expect(faults).toEqual([]);
      const file = join(folder, name);
      await writeFile(file, files[0]?.bytes ?? '');
      return pathToFileURL(file).href;
    };
    address = await write('form.html', (review) => review);
    nextAddress = await write('next.html', (review) => {
      const changed = review.replace(/^( +number:) 1$/m, '$1 2');
      expect(changed).not.toBe(review);
      return changed;
    });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens pages from disk, and fails if one asks for anything else or has anything to complain of. */
  async function visit(
    options: BrowserContextOptions,
    look: (page: Page, context: BrowserContext) => Promise<void>,
    prepare: (context: BrowserContext) => Promise<void> = async () => {},
  ): Promise<void> {
    const context = await browser.newContext({ acceptDownloads: true, ...options });
    const complaints: string[] = [];
    context.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(`requested ${request.url()}`);
    });
    context.on('console', (message) => complaints.push(message.text()));
    context.on('weberror', (error) => complaints.push(String(error.error())));
    await prepare(context);
    const page = await context.newPage();
    await page.goto(address);
    await look(page, context);
    await context.close();
    expect(complaints).toEqual([]);
  }

  const fill = async (page: Page): Promise<void> => {
    await page.getByLabel('Type of CPD').fill('Darllen, tŷ');
    await page.getByLabel('Description and relevance').fill('Đã đọc.\nSecond line');
    await page.getByLabel('I read the briefing').check();
  };

  test('asks for each thing under its label, with its hint as a description', async () => {
    await visit({ viewport: wide }, async (page) => {
      const fields = page.getByRole('textbox');
      expect(await fields.count()).toBe(13);
      expect(await page.getByRole('checkbox').count()).toBe(4);
      // Two sheets ask for a date: the head that each stands under tells them apart.
      const date = page.getByRole('textbox', { name: 'Your record: Date', exact: true });
      expect(await date.ariaSnapshot()).toBe('- \'textbox "Your record: Date"\'');
      expect(
        await date.evaluate(
          (node) => document.getElementById(node.getAttribute('aria-describedby') ?? '')?.textContent,
        ),
      ).toBe('Day, month and year');
      expect(
        await page
          .getByLabel('Certificate of completion: Name', { exact: true })
          .getAttribute('autocomplete'),
      ).toBe('name');
      expect(
        await fields.evaluateAll((all) => all.map((node) => (node as HTMLInputElement).value).join('')),
      ).toBe('');
    });
  });

  test('keeps what was typed and ticked over a reload, says so, and mixes no two editions', async () => {
    await visit({ viewport: wide }, async (page) => {
      expect(await page.getByText(words.kept).isVisible()).toBe(true);
      expect(await page.getByText(words.unkept).isVisible()).toBe(false);
      expect(await page.getByRole('status').last().textContent()).toBe('');
      await fill(page);
      await page.reload();
      expect(await page.getByLabel('Type of CPD').inputValue()).toBe('Darllen, tŷ');
      expect(await page.getByLabel('Description and relevance').inputValue()).toBe('Đã đọc.\nSecond line');
      expect(await page.getByLabel('I read the briefing').isChecked()).toBe(true);
      expect(await page.getByLabel('I wrote a reflection').isChecked()).toBe(false);
      expect(await page.getByText(words.restored).isVisible()).toBe(true);

      await page.getByLabel('I read the briefing').uncheck();
      await page.getByLabel('Type of CPD').fill('');
      await page.reload();
      expect(await page.getByLabel('I read the briefing').isChecked()).toBe(false);
      expect(await page.getByLabel('Type of CPD').inputValue()).toBe('');

      await page.goto(nextAddress);
      expect(await page.getByLabel('Description and relevance').inputValue()).toBe('');
      expect(await page.getByText(words.restored).count()).toBe(0);
      await page.getByLabel('Description and relevance').fill('Other');
      await page.goto(address);
      expect(await page.getByLabel('Description and relevance').inputValue()).toBe('Đã đọc.\nSecond line');
    });
  });

  test('clears everything once it was asked again, and not before', async () => {
    await visit({ viewport: wide }, async (page) => {
      await fill(page);
      await page.getByRole('button', { name: words.clear }).click();
      expect(await page.getByRole('group', { name: words.clearQuestion }).isVisible()).toBe(true);
      // The careful answer has the focus; Escape is careful, too.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.keep);
      await page.keyboard.press('Escape');
      expect(await page.getByLabel('Type of CPD').inputValue()).toBe('Darllen, tŷ');
      await page.getByRole('button', { name: words.clear }).click();
      await page.getByRole('button', { name: words.clearIndeed }).click();
      expect(await page.getByLabel('Type of CPD').inputValue()).toBe('');
      expect(await page.getByLabel('I read the briefing').isChecked()).toBe(false);
      expect(await page.getByText(words.cleared).isVisible()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.clear);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.reload();
      expect(await page.getByLabel('Description and relevance').inputValue()).toBe('');
    });
  });

  test('downloads labels and answers in their order, with title and edition', async () => {
    await visit({ viewport: wide }, async (page) => {
      await fill(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words.download }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('bark-2023-form.txt');
      const text = await readFile(await download.path(), 'utf8');
      expect(text).toContain(`Resilience as part of recovery
Record of learning
Edition 1 · 24 November 2026 · Next review due November 2027

Your record
-----------

Type of CPD
Darllen, tŷ

Date
(not filled in)

Description and relevance
Đã đọc.
Second line

What I learnt
(not filled in)
`);
      expect(text).toContain(`
Certificate of completion
-------------------------

Name
(not filled in)
`);
      expect(text).toContain('\n[x] I read the briefing\n\n[ ] I wrote a reflection\n');
    });
  });

  test.each([
    [
      'is forbidden',
      "Object.defineProperty(window, 'localStorage', { get() { throw new Error('SecurityError'); } });",
    ],
    ['is full', "Storage.prototype.setItem = () => { throw new Error('QuotaExceededError'); };"],
    ['is missing', "Object.defineProperty(window, 'localStorage', { value: null });"],
  ])('says that nothing is kept where the store %s, and goes on', async (_how, script) => {
    await visit(
      { viewport: wide },
      async (page) => {
        expect(await page.getByText(words.kept).isVisible()).toBe(false);
        expect(await page.getByText(words.unkept).first().isVisible()).toBe(true);
        await fill(page);
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: words.download }).click(),
        ]);
        expect(await readFile(await download.path(), 'utf8')).toContain('Darllen, tŷ');
        await page.getByRole('button', { name: words.clear }).click();
        await page.getByRole('button', { name: words.clearIndeed }).click();
        expect(await page.getByLabel('Type of CPD').inputValue()).toBe('');
      },
      async (context) => void (await context.addInitScript(script)),
    );
  });

  test('takes what it finds in the store for nothing if it is not its own', async () => {
    await visit({ viewport: wide }, async (page) => {
      const key = await page.locator('.form-tools').getAttribute('data-store');
      for (const kept of [
        '{',
        '[1,2]',
        'null',
        '"x"',
        '{"type-of-cpd":{"a":1},"i-read-the-briefing":"yes","date":3}',
      ]) {
        await page.evaluate(([name, value]) => localStorage.setItem(name ?? '', value ?? ''), [key, kept]);
        await page.reload();
        expect(await page.getByLabel('Type of CPD').inputValue()).toBe('');
        expect(await page.getByLabel('I read the briefing').isChecked()).toBe(false);
        expect(await page.getByText(words.restored).count()).toBe(0);
      }
      await fill(page);
      await page.reload();
      expect(await page.getByLabel('Type of CPD').inputValue()).toBe('Darllen, tŷ');
    });
  });

  test('grows with what is typed, on the screen and on paper, where one line may become more', async () => {
    const lines = Array.from({ length: 30 }, (_, n) => `Line ${n + 1}`);
    const long = 'One long answer that does not fit into its field, on and on, to its very last word';
    await visit({ viewport: wide }, async (page) => {
      await page.getByLabel('What I learnt').first().fill(lines.join('\n'));
      await page.getByLabel('Type of CPD').fill(long);
      const [height, inner] = await page
        .getByLabel('What I learnt')
        .first()
        .evaluate((node) => [node.clientHeight, node.scrollHeight]);
      expect(height).toBe(inner);
      const printed = await textOfPdf(await page.pdf({ preferCSSPageSize: true }));
      for (const line of lines) expect(printed).toContain(line);
      expect(printed).toContain(long);
      expect(printed).not.toContain(words.print);
      expect(printed).not.toContain(words.typing);
    });
  });

  test('can be filled in and printed without scripts, and says that nothing is kept', async () => {
    await visit({ viewport: wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.getByText(words.unkept).isVisible()).toBe(true);
      expect(await page.getByText(words.kept).isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: words.clear }).count()).toBe(0);
      await fill(page);
      const printed = await textOfPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(printed).toContain('Darllen, tŷ');
      expect(printed).toContain('Second line');
    });
  });

  const looks = [wide, narrow].flatMap((viewport) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })),
  );

  test.each(looks)('is accessible at $viewport.width px, $colorScheme', async (options) => {
    await visit(options, async (page) => {
      await fill(page);
      await page.getByRole('button', { name: words.clear }).click();
      await page.evaluate(axe.source);
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const results = await page.evaluate<AxeResults>(
        `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
      );
      expect(
        results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
      // What axe does not measure: targets of 24 pixels, and a border and a focus that can be seen (WCAG 2.2, 1.4.11, 2.4.13, 2.5.8).
      await page.keyboard.press('Tab');
      const controls = page.locator(':is(.field,.tick) :is(input,textarea), .form-tools button:visible');
      for (const control of await controls.all()) {
        const box = await control.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
        await control.focus();
        const [border, ground, outline] = await control.evaluate((node) => {
          const { borderTopColor, backgroundColor, outlineWidth, outlineStyle } = getComputedStyle(node);
          return [borderTopColor, backgroundColor, `${outlineWidth} ${outlineStyle}`];
        });
        expect(outline).toBe('3px solid');
        if ((await control.getAttribute('data-does')) === null)
          expect(contrastOf(border ?? '', ground ?? '')).toBeGreaterThanOrEqual(3);
      }
    });
  });
});

/** The words of a PDF, with spaces and line ends folded. */
async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  return texts.join('\n').replaceAll(/\s+/g, ' ');
}

/** The contrast of two colours written `rgb(1, 2, 3)` (WCAG 2.2). */
function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b].map(luminance).toSorted((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
