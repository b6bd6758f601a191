import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { extractAttachments } from '../../src/pdf/extract/extract-attachments.ts';
import { paint } from '../../src/pdf/paint/paint.ts';
import { longSample } from '../pdf/paint/long-sample.ts';
import { about, sample } from '../pdf/paint/sample.ts';
import { testFaces } from '../pdf/paint/test-faces.ts';

/** Where `npm run test:conformance` looks, which puts them before veraPDF and qpdf. Here they are only built and read. */
const folder = fileURLToPath(new URL('../../node_modules/.cache/conformance/', import.meta.url));

test.each([
  ['painted', sample()],
  ['painted-long', longSample()],
])('%s.pdf is built for the validators, which were not run', async (name, laidOut) => {
  const bytes = await paint(laidOut, testFaces, about);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}.pdf`, bytes);
  expect(extractAttachments(bytes)).toHaveLength(2);
  // Tags and all: pages of text with a table weigh less than 5 KB each, beside 25 KB for each face.
  expect(bytes.length).toBeLessThan(laidOut.pages.length * 5_000 + 100_000);
});
