import { expect, test } from 'vitest';
import { decodeForeignText } from '../../src/io/decode-text.ts';

/** Two bytes a letter, the second of which is zero in Latin. */
const littleEnd = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const bigEnd = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const zeroByte = { found: 'a zero byte, which text never contains' };

test.each([
  ['little end first', littleEnd],
  ['big end first', bigEnd],
])('UTF-16 is read with a mark and without, %s', (_, encode) => {
  expect(decodeForeignText(encode('\uFEFFStudy\tN'), 'a.txt')).toEqual({
    text: 'Study\tN',
    encoding: 'UTF-16',
  });
  expect(decodeForeignText(encode('Study\tN'), 'a.txt')).toEqual({ text: 'Study\tN', encoding: 'UTF-16' });
  expect(decodeForeignText(encode('ab'), 'a.txt')).toEqual({ text: 'ab', encoding: 'UTF-16' });
  // A mark is enough for letters that are not Latin.
  expect(decodeForeignText(encode('\uFEFFΜελέτη'), 'a.txt')).toEqual({ text: 'Μελέτη', encoding: 'UTF-16' });
});

test.each([
  ['little end first', littleEnd],
  ['big end first', bigEnd],
])('without a mark more than nine letters in ten are Latin, %s', (_, encode) => {
  const mostlyLatin = `Ω${'a'.repeat(19)}`;
  expect(decodeForeignText(encode(mostlyLatin), 'a.txt')).toEqual({ text: mostlyLatin, encoding: 'UTF-16' });
  expect(decodeForeignText(encode(`Ω${'a'.repeat(9)}`), 'a.txt')).toMatchObject(zeroByte);
  expect(decodeForeignText(encode(`ΩΩΩ${'a'.repeat(17)}`), 'a.txt')).toMatchObject(zeroByte);
  // The beginning says it: what follows may be in any writing.
  const later = `${'a'.repeat(100)}${'Ω'.repeat(100)}`;
  expect(decodeForeignText(encode(later), 'a.txt')).toEqual({ text: later, encoding: 'UTF-16' });
});

test('zeros in every place are no letters', () => {
  expect(decodeForeignText(new Uint8Array(40), 'a.txt')).toMatchObject(zeroByte);
  // Four bytes a letter, as UTF-32 has it.
  const four = Uint8Array.from({ length: 40 }, (_, at) => (at % 4 === 0 ? 97 : 0));
  expect(decodeForeignText(four, 'a.txt')).toMatchObject(zeroByte);
  // One in ten of the other bytes is too many, and one in twenty is not.
  const some = (letters: number) => littleEnd(`\0${'a'.repeat(letters - 1)}`);
  expect(decodeForeignText(some(10), 'a.txt')).toMatchObject(zeroByte);
  expect(decodeForeignText(some(20), 'a.txt')).toEqual({ text: `\0${'a'.repeat(19)}`, encoding: 'UTF-16' });
});

test('one letter of two bytes is too little to tell', () => {
  expect(decodeForeignText(littleEnd('a'), 'a.txt')).toMatchObject(zeroByte);
});

test('UTF-8 is read as such, and what is none as Windows-1252', () => {
  expect(decodeForeignText(new TextEncoder().encode('Café'), 'a.txt')).toEqual({ text: 'Café' });
  expect(decodeForeignText(new Uint8Array([0x43, 0x61, 0x66, 0xe9]), 'a.txt')).toEqual({
    text: 'Café',
    encoding: 'Windows-1252',
  });
});
