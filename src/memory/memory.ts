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
 * changed. What was asked for longest ago is forgotten, so that a program that runs for days holds no more than `most`.
 *
 * @param name for results that are plain data, and dear enough to be kept from one run of the program to the next
 */
export function memory<Result>(most: number, name?: string): Memory<Result> {
  // A map gives its keys in the order in which they were put in.
  const known = new Map<string, Result>();
  const keep = (key: string, result: Result): void => {
    known.delete(key);
    known.set(key, result);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
  };
  if (name !== undefined) lasting.push(() => Array.from(known, ([key, result]) => ({ name, key, result })));
  return {
    recall(key) {
      const found = known.get(key);
      const result = found ?? (name === undefined ? undefined : shelf?.<Result>(name, key));
      // While there is room, the order says nothing.
      if (result !== undefined && (found === undefined || known.size > most / 2)) keep(key, result);
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
