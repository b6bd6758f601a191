import { createHash } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import { extractAttachments } from '../../src/pdf/extract/extract-attachments.ts';
import { PdfReader } from '../../src/pdf/extract/pdf-reader.ts';
import { counted } from '../design/counted.ts';
import { readReview } from './read-review.ts';

const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function briefing(change: (input: BuildInput) => BuildInput = (input) => input) {
  const input = await readReview('data/bark-2023');
  const templates = input.templates.filter(({ file }) => file.endsWith('/briefing.md'));
  const { files, faults } = await build(change({ ...input, templates, formats: ['pdf'] }));
  expect(faults).toEqual([]);
  const [pdf] = files;
  if (!pdf) throw new Error('No briefing was built');
  return {
    pdf: pdf.bytes,
    input,
    template: templates[0]?.text ?? '',
  };
}

describe('the PDF of the Bark briefing', () => {
  let built: Awaited<ReturnType<typeof briefing>>;
  beforeAll(async () => {
    built = await briefing();
  });

  test('weighs at most 120 KB with its data inside', () => {
    expect(built.pdf.length).toBeLessThanOrEqual(120_000);
    expect(extractAttachments(built.pdf)).toHaveLength(2);
  });

  test('gives back its data byte by byte, as the source of what it says', () => {
    const found = extractAttachments(built.pdf);
    expect(found).toEqual([
      expect.objectContaining({ name: 'references.json', bytes: bytesOf(built.input.references.text) }),
      expect.objectContaining({ name: 'review.yaml', bytes: bytesOf(built.input.review.text) }),
    ]);
    const reader = new PdfReader(built.pdf);
    const associated = reader.array(reader.catalogue.get('AF')).map((value) => reader.dictionary(value));
    expect(
      associated.map((file) => [reader.text(file.get('UF')), reader.name(file.get('AFRelationship'))]),
    ).toEqual([
      ['review.yaml', 'Source'],
      ['references.json', 'Source'],
    ]);
  });

  test('says its title, maker, language, rights, and what it was made from', async () => {
    const { info, metadata } = await (await open(built.pdf)).getMetadata();
    expect(Object.fromEntries(metadata)).toMatchObject({
      'dc:title': 'Resilience as part of recovery – Evidence briefing',
      'brevier:subject': 'Resilience as part of recovery',
      'dc:creator': ['The Brevier project'],
      'dc:language': 'en-GB',
      'dc:rights': 'MIT licence: free to share and adapt, naming us.',
      'brevier:data': sha256(built.input.review.text + built.input.references.text),
      'brevier:template': sha256(built.template),
      'brevier:design': sha256(JSON.stringify(counted)),
    });
    expect(info).toMatchObject({
      Title: 'Resilience as part of recovery – Evidence briefing',
      Language: 'en-GB',
    });
  });

  test('shows by its fingerprints and its ID that something else was changed', async () => {
    const { text = '', file = '' } =
      built.input.templates.find((each) => each.file.endsWith('/briefing.md')) ?? {};
    const other = await briefing((input) => ({ ...input, templates: [{ file, text: `${text}\n` }] }));
    const [before, after] = [await open(built.pdf), await open(other.pdf)];
    const [was, is] = [(await before.getMetadata()).metadata, (await after.getMetadata()).metadata];
    expect(is.get('brevier:template')).not.toBe(was.get('brevier:template'));
    expect(is.get('brevier:data')).toBe(was.get('brevier:data'));
    expect(after.fingerprints[0]).not.toBe(before.fingerprints[0]);
    const again = await briefing();
    expect((await open(again.pdf)).fingerprints).toEqual(before.fingerprints);
  });
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
