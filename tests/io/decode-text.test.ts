import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/io/decode-text.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

test('every text comes back as it was, without a byte-order mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF') && !/\r(?!\n)/.test(text));
      expect(decodeText(encode(text), 'a.yaml')).toBe(text);
      expect(decodeText(encode(`\uFEFF${text}`), 'a.yaml')).toBe(text);
    }),
  );
});

test('lines end as editors count them, those of old Macs too', () => {
  expect(decodeText(encode('id: a\rtitle: b\r'), 'a.yaml')).toBe('id: a\ntitle: b\n');
  expect(decodeText(encode('id: a\r\ntitle: b\r\n'), 'a.yaml')).toBe('id: a\r\ntitle: b\r\n');
});

test('a letter in Windows-1252 is found where it stands', () => {
  const bytes = new Uint8Array([...encode('id: a\ntitle: Caf'), 0xe9, ...encode(' culture\n')]);
  expect(decodeText(bytes, 'data/a/review.yaml')).toEqual({
    rule: 'file-encoding',
    severity: 'error',
    place: { file: 'data/a/review.yaml', line: 2, column: 11 },
    found: 'the byte E9, which is not UTF-8 there',
    expected: 'text in UTF-8',
    suggestion: 'save the file again with the encoding UTF-8',
  });
});

test('a character that is cut off at the end is found at its first byte', () => {
  const bytes = encode('a: 😀').subarray(0, -1);
  expect(decodeText(bytes, 'a.yaml')).toMatchObject({
    place: { line: 1, column: 4 },
    found: 'the byte F0, which is not UTF-8 there',
  });
});

test.each([
  ['with its mark', [0xff, 0xfe, ...utf16('id: a')]],
  ['with its mark, big end first', [0xfe, 0xff, 0, 0x69]],
  ['without a mark', utf16('id: bark-2023')],
])('UTF-16 is named, %s', (_, bytes) => {
  expect(decodeText(new Uint8Array(bytes), 'a.yaml')).toMatchObject({
    found: 'text in UTF-16',
    suggestion: 'save it again as UTF-8: in Notepad, “Save as…”, Encoding “UTF-8”',
  });
});

test('binary data are no text', () => {
  expect(decodeText(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6]), 'a.yaml')).toMatchObject({
    place: { line: 1, column: 6 },
    found: 'a zero byte, which text never contains',
  });
});
