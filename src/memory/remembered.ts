import { memory } from './memory.ts';

/**
 * A pure function that is called once for each input of late. Its results are shared and must not be changed; none may
 * be undefined.
 *
 * @param keyOf a text that is another one for every input that could have another result
 * @param most results that are held at least: see `memory`
 * @param name where results are kept for the next run of the program too: see `memory`
 */
export function remembered<Input extends readonly unknown[], Result>(
  make: (...input: Input) => Result,
  keyOf: (...input: Input) => string,
  most: number,
  name?: string,
): (...input: Input) => Result {
  const { recall, keep } = memory<Result>(most, name);
  return (...input) => {
    const key = keyOf(...input);
    const known = recall(key);
    if (known !== undefined) return known;
    const made = make(...input);
    keep(key, made);
    return made;
  };
}

/** The same of a function that takes its time. */
export function rememberedLater<Input extends readonly unknown[], Result>(
  make: (...input: Input) => Promise<Result>,
  keyOf: (...input: Input) => string,
  most: number,
  name?: string,
): (...input: Input) => Promise<Result> {
  const { recall, keep } = memory<Result>(most, name);
  return async (...input) => {
    const key = keyOf(...input);
    const known = recall(key);
    if (known !== undefined) return known;
    const made = await make(...input);
    keep(key, made);
    return made;
  };
}
