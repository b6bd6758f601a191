/**
 * A function that takes its time, and is called once for each object while what it is given beside that is the same: the result of the
 * last call is kept for as long as the object is there. It is shared and must not be changed. What failed is asked for again.
 */
export function latestFor<Given extends object, Rest extends readonly unknown[], Result>(
  make: (given: Given, ...rest: Rest) => Promise<Result>,
): (given: Given, ...rest: Rest) => Promise<Result> {
  const known = new WeakMap<Given, { readonly rest: Rest; readonly result: Result }>();
  return async (given, ...rest) => {
    const before = known.get(given);
    if (before?.rest.every((part, index) => Object.is(part, rest[index]))) return before.result;
    const result = await make(given, ...rest);
    known.set(given, { rest, result });
    return result;
  };
}
