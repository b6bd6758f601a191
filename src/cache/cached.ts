/** What a cache holds, and how much of it. */
export interface Cache {
  /** In a noun: “parsed templates”. No two caches that last have the same. */
  readonly holds: string;
  /** How many results there are at least before the first of them goes, unless they are of much text. */
  readonly most: number;
  /**
   * For results that are plain data, and dear enough to be kept from one run of the program to the next: each apart from all others
   * where they are large and the next run seldom asks for the same.
   */
  readonly lasts?: true | 'apart';
}

/** A result with what it was made of. */
export interface Entry {
  readonly holds: string;
  readonly key: string;
  readonly result: unknown;
  readonly lasts: true | 'apart';
}

/** Where results of earlier runs are, by what the cache holds and the key. What comes back is that cache's own. */
export type Store = <Result>(holds: string, key: string, lasts: true | 'apart') => Result | undefined;

let store: Store | undefined;
const lasting: (() => readonly Entry[])[] = [];

/** From now on caches that last look there for what they lack. */
export function readFrom(given: Store): void {
  store = given;
}

/** What caches that last hold. */
export const lastingEntries = (): readonly Entry[] => lasting.flatMap((entries) => entries());

/**
 * A pure function that is called once for each input of late. Its results are shared and must not be changed; none may
 * be undefined.
 *
 * @param keyOf a text that is another one for every input that could have another result
 */
export function cached<Input extends readonly unknown[], Result>(
  cache: Cache,
  make: (...input: Input) => Result,
  keyOf: (...input: Input) => string,
): (...input: Input) => Result {
  const { get, put } = entriesOf<Result>(cache);
  return (...input) => {
    const key = keyOf(...input);
    return get(key) ?? put(key, make(...input));
  };
}

/** The same of a function that takes its time. */
export function cachedLater<Input extends readonly unknown[], Result>(
  cache: Cache,
  make: (...input: Input) => Promise<Result>,
  keyOf: (...input: Input) => string,
): (...input: Input) => Promise<Result> {
  const { get, put } = entriesOf<Result>(cache);
  return async (...input) => {
    const key = keyOf(...input);
    return get(key) ?? put(key, await make(...input));
  };
}

/** UTF-16 units of all keys after which results go, however few they are: a result weighs some times what it was made of. */
const mostText = 2_000_000;

/**
 * The latest results, for functions that make many at once. What was asked for long ago goes, so that a program that runs for days, or
 * through a thousand reviews, holds no more than twice `most`, and no more than twice {@link mostText} but for the two latest: two generations make that cost nothing, where
 * one list by age would be kept in order at every question.
 */
export function entriesOf<Result>({ holds, most, lasts }: Cache) {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  let room = mostText;
  const put = (key: string, result: Result): Result => {
    room -= key.length;
    if (young.size >= most || (room < 0 && young.size > 0)) {
      old = young;
      young = new Map();
      room = mostText - key.length;
    }
    young.set(key, result);
    return result;
  };
  const get = (key: string): Result | undefined => {
    const found = young.get(key);
    if (found !== undefined) return found;
    const result = old.get(key) ?? (lasts && store?.<Result>(holds, key, lasts));
    return result === undefined ? undefined : put(key, result);
  };
  if (lasts)
    lasting.push(() =>
      Array.from(new Map([...old, ...young]), ([key, result]) => ({ holds, key, result, lasts })),
    );
  return { get, put };
}
