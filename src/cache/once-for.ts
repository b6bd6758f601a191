/**
 * A pure function that is called once for each object, as long as that is there: for what is read once and never changed. Its results
 * are shared and must not be changed either; none may be undefined.
 */
export function onceFor<Given extends object, Result>(
  make: (given: Given) => Result,
): (given: Given) => Result {
  const known = new WeakMap<Given, Result>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const made = make(given);
    known.set(given, made);
    return made;
  };
}
