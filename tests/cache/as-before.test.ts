import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areEqual, asBefore } from '../../src/cache/as-before.ts';
import { likeLatest } from '../../src/cache/like-latest.ts';

const block = (id: string, words = `Words of ${id}`) => ({ type: 'paragraph', id, runs: [{ value: words }] });

test('what is equal is the object of before, and around what is not as little is new as can be', () => {
  const before = {
    lang: 'en',
    blocks: [block('a'), block('b'), block('c')],
    facts: new Map([['x', { of: 1 }]]),
  };
  const now = {
    lang: 'en',
    blocks: [block('a'), block('b', 'Others'), block('c')],
    facts: new Map([['x', { of: 1 }]]),
  };
  const made = asBefore(before, now);
  expect(made).toEqual(now);
  expect(made).not.toBe(before);
  expect(made.facts).toBe(before.facts);
  expect([0, 1, 2].map((at) => made.blocks[at] === before.blocks[at])).toEqual([true, false, true]);
  expect(before.blocks[1]?.runs).toEqual([{ value: 'Words of b' }]);
  expect(asBefore(before, structuredClone(before))).toBe(before);
});

test('items are found again where others came or went among them', () => {
  const [a, b, c, d] = [block('a'), block('b'), block('c'), block('d')];
  const again = (...ids: string[]) => ids.map((id) => block(id));
  expect(asBefore([a, b, c], again('a', 'new', 'b', 'c')).map((one) => [a, b, c].indexOf(one))).toEqual([
    0, -1, 1, 2,
  ]);
  expect(asBefore([a, b, c, d], again('b', 'd')).map((one) => [a, b, c, d].indexOf(one))).toEqual([1, 3]);
  const edited = asBefore(
    [a, b, c],
    [block('first'), block('a'), { ...block('b'), type: 'heading' }, block('c')],
  );
  expect(edited.map((one) => [a, b, c].indexOf(one))).toEqual([-1, 0, -1, 2]);
  // What became of an item keeps of it what it has still.
  expect(edited[2]?.runs).toBe(b.runs);
});

test('the order of keys counts, as whoever writes an object out goes by it', () => {
  const before = { family: 'Bark', given: 'H.' };
  const made = asBefore(before, JSON.parse('{"given":"H.","family":"Bark"}'));
  expect(JSON.stringify(made)).toBe('{"given":"H.","family":"Bark"}');
  const entries = new Map([
    ['a', 1],
    ['b', 2],
  ]);
  expect([
    ...asBefore(
      entries,
      new Map([
        ['b', 2],
        ['a', 1],
      ]),
    ),
  ]).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

test('a key without a value is not one that is missing, and objects of a class are equal to none but themselves', () => {
  expect(areEqual({ a: undefined }, {})).toBe(false);
  expect(areEqual({ a: undefined }, { b: undefined })).toBe(false);
  expect(areEqual([], {})).toBe(false);
  expect(areEqual(null, {})).toBe(false);
  expect(areEqual(new Uint8Array([1]), new Uint8Array([1]))).toBe(false);
  expect(areEqual([undefined], [])).toBe(false);
});

test('whatever was before, what comes back is what was made now, and neither is changed', () => {
  const data = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(data, data, fc.boolean(), (one, other, isMixed) => {
      const now = isMixed ? [one, { other }, one] : other;
      const before = isMixed ? [{ other }, one] : one;
      const texts = [JSON.stringify(before), JSON.stringify(now)];
      expect(JSON.stringify(asBefore<unknown>(before, now))).toBe(texts[1]);
      expect([JSON.stringify(before), JSON.stringify(now)]).toEqual(texts);
      expect(asBefore<unknown>(before, structuredClone(before))).toBe(before);
    }),
  );
});

test('what nobody reads any more makes no difference', () => {
  const before = { words: ['a'], position: { line: 1 } };
  expect(asBefore(before, { words: ['a'], position: { line: 2 } }, 'position')).toBe(before);
  const made = asBefore(before, { words: ['b'], position: { line: 2 } }, 'position');
  expect(made.words).toEqual(['b']);
  expect(areEqual({ a: 1 }, { a: 1, position: 1 }, 'position')).toBe(false);
});

test('only what belongs to the latest review is held', () => {
  const like = likeLatest<{ readonly title: string }>();
  const first = like('a', 'briefing', { title: 'A' });
  expect(like('a', 'briefing', { title: 'A' })).toBe(first);
  expect(like('a', 'handout', { title: 'A' })).not.toBe(first);
  expect(like('a', 'briefing', { title: 'A' })).toBe(first);
  like('b', 'briefing', { title: 'A' });
  expect(like('a', 'briefing', { title: 'A' })).not.toBe(first);
});
