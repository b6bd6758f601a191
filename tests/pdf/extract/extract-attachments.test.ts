import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { extractAttachments } from '../../../src/pdf/extract/extract-attachments.ts';
import type { Attachment } from '../../../src/pdf/metadata.ts';
import { paint } from '../../../src/pdf/paint/paint.ts';
import { about, element, sample } from '../paint/sample.ts';
import { testFaces } from '../paint/test-faces.ts';

const empty = { pages: [{ width: 9, height: 9, items: [] }], structure: element('Document'), outline: [] };
const paintWith = (attachments: readonly Attachment[]) =>
  paint({ ...empty, destinations: new Map() }, testFaces, { ...about, attachments });

const filesOf = (found: ReturnType<typeof extractAttachments>): readonly Attachment[] =>
  typeof found === 'string' ? [] : found;

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await paint(sample(), testFaces, about);
});

describe('the files of a PDF of ours', () => {
  test('come out as they went in, by name', () => {
    const byName = about.attachments.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(extractAttachments(bytes)).toEqual(byName);
  });

  test('are none where none went in', async () => {
    expect(extractAttachments(await paintWith([]))).toEqual([]);
  });

  test('may have any name, description and content', async () => {
    const name = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((text) => `a${text.replace(/[/\\]/g, '()')}`);
    const attachment = fc.record({
      name,
      type: fc.constantFrom('application/yaml', 'text/x+odd-name'),
      description: fc.string({ unit: 'binary' }),
      bytes: fc.uint8Array(),
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(attachment, { selector: (one) => one.name }), async (attachments) => {
        const found = extractAttachments(await paintWith(attachments));
        expect(new Map(filesOf(found).map((one) => [one.name, one]))).toEqual(
          new Map(attachments.map((one) => [one.name, one])),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('never carry a path', async () => {
    const [climbing] = about.attachments.map((one) => ({ ...one, name: '../../etc\\passwd' }));
    const found = extractAttachments(await paintWith(climbing ? [climbing] : []));
    expect(filesOf(found).map((one) => one.name)).toEqual(['passwd']);
  });
});

describe('what Brevier did not write', () => {
  test('is said to be so', () => {
    const text = (content: string) => new TextEncoder().encode(content);
    expect(extractAttachments(text(''))).toBe('no-pdf');
    expect(extractAttachments(text('%PDF-1.4\nxref\n0 0\ntrailer <<>>\nstartxref\n9\n%%EOF'))).toBe(
      'foreign',
    );
    expect(
      extractAttachments(text('%PDF-1.4\nxref\n0 0\ntrailer <</Encrypt 4 0 R>>\nstartxref\n9\n%%EOF')),
    ).toBe('encrypted');
    expect(extractAttachments(bytes.subarray(0, bytes.length - 100))).toBe('incomplete');
  });

  test('ends in an answer however a file was damaged', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(damage, (changes) => {
        const damaged = bytes.slice();
        for (const [at, byte] of changes) damaged[damaged.length - 1 - (at % damaged.length)] = byte;
        const found = extractAttachments(damaged);
        expect(['no-pdf', 'incomplete', 'encrypted', 'foreign', 'files']).toContain(
          typeof found === 'string' ? found : 'files',
        );
      }),
      { numRuns: 300 },
    );
  });
});
