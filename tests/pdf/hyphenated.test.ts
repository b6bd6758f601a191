import { h } from 'hastscript';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import type { Design } from '../../src/design/design.ts';
import { readFaces } from '../../src/io/read-faces.ts';
import { enGb } from '../../src/messages/en-gb.ts';
import { renderPdf } from '../../src/pdf/render-pdf.ts';
import { counted } from '../design/counted.ts';
import { documentOf } from './layout/document-of.ts';

const words = 'Understanding participants’ methodological considerations necessitates deliberation. ';

async function readText(design: Design): Promise<string[]> {
  const cells = h(
    'div.columns',
    [1, 2, 3].map(() => h('div', h('p', words.repeat(3).trim()))),
  );
  const document = documentOf(
    h('section', { id: 's' }, h('div.beside', [h('h2', 'Head'), h('div.text', cells)])),
  );
  const { bytes } = await renderPdf(document, design, await readFaces(), enGb, []);
  const page = await (await getDocument({ data: bytes.slice() }).promise).getPage(1);
  const { items } = await page.getTextContent();
  return items.flatMap((item) => ('str' in item && item.str !== '' ? [item.str] : []));
}

test('a hyphen that a line ends in reads as a soft one, so that the word is found', async () => {
  const read = (texts: readonly string[]): string => texts.join('').replaceAll(/\s/g, '');
  const whole = await readText(counted);
  const divided = await readText({ ...counted, hyphenation: 'by-language' });
  // pdfjs, as browsers have it, takes soft hyphens out.
  expect(divided).toContain('Understanding parti');
  expect(whole).not.toContain('Understanding parti');
  expect(read(divided)).toBe(read(whole));
});
