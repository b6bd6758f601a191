/** Results of one pure function, by a text that says all that went in. */
export interface Memory<Result> {
  recall(key: string): Result | undefined;
  keep(key: string, result: Result): void;
}

/** Where results of earlier runs are found, by the name of a memory and the key. What comes back is that memory's own. */
export type Shelf = <Result>(name: string, key: string) => Result | undefined;

/** A result to be put onto the shelf. */
export interface Kept {
  readonly name: string;
  readonly key: string;
  readonly result: unknown;
}

let shelf: Shelf | undefined;
const lasting: (() => readonly Kept[])[] = [];

/**
 * A memory of the latest results. Whoever asks the same again gets the same object, which therefore must not be
 * changed. What was asked for long ago is forgotten, so that a program that runs for days holds no more than twice `most`:
 * two generations make forgetting cost nothing, where one list by age would be kept in order at every question.
 *
 * @param most how many results there are at least before the first of them is forgotten
 * @param name for results that are plain data, and dear enough to be kept from one run of the program to the next
 */
export function memory<Result>(most: number, name?: string): Memory<Result> {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  const keep = (key: string, result: Result): void => {
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(key, result);
  };
  if (name !== undefined)
    lasting.push(() => Array.from(new Map([...old, ...young]), ([key, result]) => ({ name, key, result })));
  return {
    recall(key) {
      const found = young.get(key);
      if (found !== undefined) return found;
      const result = old.get(key) ?? (name === undefined ? undefined : shelf?.<Result>(name, key));
      if (result !== undefined) keep(key, result);
      return result;
    },
    keep,
  };
}

/** From now on memories with a name look there for what they do not hold. */
export function lookOn(given: Shelf): void {
  shelf = given;
}

/** What memories with a name hold. */
export function allKept(): readonly Kept[] {
  return lasting.flatMap((contents) => contents());
}
