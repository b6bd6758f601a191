import { expect, test } from 'vitest';
import { cached, cachedLater } from '../../src/cache/cached.ts';
import { onceFor } from '../../src/cache/once-for.ts';

/** Reverses texts, and says which it was asked for. */
function reversing() {
  const asked: string[] = [];
  const reverse = (text: string) => {
    asked.push(text);
    return { text: [...text].reverse().join('') };
  };
  return { asked, reverse };
}

test('the same input is worked on once and gives the same object; another gives another', () => {
  const { asked, reverse } = reversing();
  const known = cached({ holds: 'texts', most: 10 }, reverse, (text) => text);
  expect(known('ab')).toEqual({ text: 'ba' });
  expect(known('ab')).toBe(known('ab'));
  expect(known('ac')).toEqual({ text: 'ca' });
  expect(asked).toEqual(['ab', 'ac']);
});

test('what was asked for long ago goes', () => {
  const { asked, reverse } = reversing();
  const known = cached({ holds: 'texts', most: 1 }, reverse, (text) => text);
  for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) known(text);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

test('a failure is not kept', async () => {
  let calls = 0;
  const known = cachedLater(
    { holds: 'texts', most: 10 },
    async (text: string) => {
      calls += 1;
      if (calls === 1) throw new Error('not yet');
      return text;
    },
    (text) => text,
  );
  await expect(known('a')).rejects.toThrow('not yet');
  expect([await known('a'), await known('a'), calls]).toEqual(['a', 'a', 2]);
});

test('results of much text go sooner, and the latest stays however much it is', () => {
  let asked = '';
  const known = cached(
    { holds: 'texts', most: 100 },
    (text: string) => {
      asked += text.charAt(0);
      return text.length;
    },
    (text) => text,
  );
  for (const letter of ['a', 'b', 'c', 'd', 'b', 'e', 'a']) known(letter.repeat(900_000));
  expect(asked).toBe('abcdea');
  expect([known('z'.repeat(5_000_000)), known('z'.repeat(5_000_000))]).toEqual([5_000_000, 5_000_000]);
  expect(asked).toBe('abcdeaz');
});

test('what is made of an object is made once, and of another anew, though it says the same', () => {
  const { asked, reverse } = reversing();
  const known = onceFor(({ text }: { readonly text: string }) => reverse(text));
  const [one, other] = [{ text: 'ab' }, { text: 'ab' }];
  expect(known(one)).toEqual({ text: 'ba' });
  expect(known(one)).toBe(known(one));
  expect(known(other)).not.toBe(known(one));
  expect(asked).toEqual(['ab', 'ab']);
});
