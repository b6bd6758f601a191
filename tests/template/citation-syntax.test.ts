import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../src/template/citation-syntax.ts';

describe('findCitations', () => {
  test('reads a citation in brackets with a page', () => {
    expect(findCitations('Seen before [@bark2023, p. 4].')).toEqual([
      { text: 'Seen before ' },
      {
        cluster: { mode: 'parenthetical', items: [{ citekey: 'bark2023', label: 'page', locator: '4' }] },
        offset: 12,
        raw: '[@bark2023, p. 4]',
      },
      { text: '.' },
    ]);
  });

  test('reads a citation in the sentence', () => {
    expect(findCitations('@bark2023 puts it so')).toEqual([
      { cluster: { mode: 'narrative', items: [{ citekey: 'bark2023' }] }, offset: 0, raw: '@bark2023' },
      { text: ' puts it so' },
    ]);
  });

  test('reads several works, a prefix, a suffix and a suppressed author', () => {
    const [piece] = findCitations('[see @a1, pp. 3–5, and passim; -@b2 [chap. 2]');
    expect(piece).not.toHaveProperty('cluster');
    expect(findCitations('[see @a1, pp. 3–5, and passim; -@b2, chap. 2]')).toMatchObject([
      {
        cluster: {
          mode: 'parenthetical',
          items: [
            { citekey: 'a1', prefix: 'see ', label: 'page', locator: '3–5', suffix: ', and passim' },
            { citekey: 'b2', suppressAuthor: true, label: 'chapter', locator: '2' },
          ],
        },
      },
    ]);
  });

  test('takes no address for a citation', () => {
    expect(findCitations('Write to hello@example.org [or a@b.org]')).toEqual([
      { text: 'Write to hello@example.org [or a@b.org]' },
    ]);
  });

  test('loses no character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('@', '[', ']', ';', ',', ' ', 'a', '1', '.', '-') }),
        (text) => {
          const pieces = findCitations(text);
          expect(pieces.map((piece) => ('text' in piece ? piece.text : piece.raw)).join('')).toBe(text);
        },
      ),
    );
  });
});
