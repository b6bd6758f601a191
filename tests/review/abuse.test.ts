import { describe, expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import { smallestReferences, smallestReview } from './smallest-review.ts';

const faultsOf = (text: string, references = smallestReferences) =>
  checkReview({
    review: { file: 'review.yaml', text },
    references: { file: 'references.json', text: references },
  }).faults.map(({ place, rule, found }) => `${place.file}:${place.line}:${place.column} ${rule}: ${found}`);

/** The line after the smallest review. */
const last = smallestReview.split('\n').length;

/** Nine copies of nine copies, ten times: half a thousand million words if each were written out. */
const bomb = [...'abcdefghij']
  .map((name, index, names) =>
    index === 0
      ? `  a: &a [x, x, x, x, x, x, x, x, x]`
      : `  ${name}: &${name} [${Array(9)
          .fill(`*${names[index - 1]}`)
          .join(', ')}]`,
  )
  .join('\n');

describe('what would take for ever to read, or all memory, is told at its place', () => {
  test('an alias bomb', () => {
    const faults = faultsOf(`${smallestReview}methods:\n${bomb}\n`);
    expect(faults).toContain(
      `review.yaml:${last + 2}:10 text-is-quoted: \`*a\`, which YAML reads as a copy of something else`,
    );
    expect(faults.length).toBeLessThan(250);
  });

  test.each([
    [
      'a million lines',
      'k: 1\n'.repeat(500_000),
      '1:1 yaml-is-readable: 2.50 million characters in 0.50 million lines or values',
    ],
    [
      'one endless line',
      `${smallestReview}x: ${'"'.repeat(1_500_000)}`,
      `${last}:1 yaml-is-readable: a line of more than 50,000 characters`,
    ],
    [
      'brackets in brackets',
      '{\n'.repeat(900_000),
      '101:1 yaml-is-readable: lists or mappings in each other more than a hundred deep',
    ],
    ['a zero byte', 'id: a\n\0', '2:1 yaml-is-readable: a character that is not text'],
    [
      'a second document',
      `${smallestReview}---\nid: x\n`,
      `${last}:1 yaml-is-readable: a line of three hyphens, which begins a second document`,
    ],
    ['nothing', '', '1:1 data-has-known-shape: a file without content'],
    [
      'a key of the program’s own',
      `${smallestReview}__proto__: { id: x }\n`,
      `${last}:1 key-is-known: the key \`__proto__\``,
    ],
    [
      'a tag that would run',
      `${smallestReview}subtitle: !!js/function x\n`,
      `${last}:11 text-is-quoted: text that begins with !`,
    ],
  ])('%s', (_name, text, fault) => {
    expect(faultsOf(text)).toContain(`review.yaml:${fault}`);
  });

  test.each([
    [
      'JSON that is cut off',
      `[${'{"id":"a"},'.repeat(100_000)}`,
      '1:1 yaml-is-readable: JSON that is broken or cut off',
    ],
    [
      'brackets in brackets',
      '['.repeat(1_900_000),
      '1:101 yaml-is-readable: lists or mappings in each other more than a hundred deep',
    ],
  ])('in the references, %s', (_name, text, fault) => {
    expect(faultsOf(smallestReview, text)).toContain(`references.json:${fault}`);
  });

  test('keys by the thousand are not told one by one', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(faultsOf(`${smallestReview}${many}\n`).length).toBeLessThan(150);
    expect(faultsOf(`${smallestReview}${'title: x\n'.repeat(20_000)}`).length).toBeLessThan(150);
  });

  test('a byte-order mark and lines of Windows are no fault', () => {
    expect(faultsOf(`\uFEFF${smallestReview.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });
});
