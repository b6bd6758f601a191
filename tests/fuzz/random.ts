/** Numbers that look like chance and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, and without, a limit. */
  below(limit: number): number;
  /** One of them; throws where there is none. */
  one<Item>(items: readonly Item[]): Item;
  /** Whether something happens that does so once in so many times. */
  onceIn(times: number): boolean;
}

/** @param numbers what the sequence depends on, such as a seed and the number of a mutant */
export function randomFrom(...numbers: readonly number[]): Random {
  // mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
  let state = numbers.reduce((sum, number) => Math.imul(sum ^ (number + 0x9e3779b9), 0x85ebca6b), 1);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to choose from');
      return item;
    },
    onceIn: (times) => below(times) === 0,
  };
}
