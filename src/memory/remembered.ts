/**
 * A pure function that keeps its latest results, by all that went in: whoever asks the same again gets the same object,
 * which therefore must not be changed. Of what was asked longest ago nothing is kept, so that a program that runs for
 * days holds no more than `most` results.
 *
 * @param keyOf a text that is another one for every input that could have another result
 */
export function remembered<Input extends readonly unknown[], Result>(
  make: (...input: Input) => Result,
  keyOf: (...input: Input) => string,
  most: number,
): (...input: Input) => Result {
  // A map gives its keys in the order in which they were put in.
  const known = new Map<string, { readonly result: Result }>();
  return (...input) => {
    const key = keyOf(...input);
    const found = known.get(key) ?? { result: make(...input) };
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return found.result;
  };
}
