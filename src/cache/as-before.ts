/**
 * What was made now, in which every part that equals the one in its place before is that one: whoever remembers by object what is made of
 * a part finds it again. Neither is changed. Both are plain data: texts, numbers, lists, maps by text, objects without a class; of anything
 * else only what is the same object is equal. Items of a list are found again where others came or went among them.
 */
export function asBefore<Whole>(before: Whole, now: Whole): Whole;
export function asBefore(before: unknown, now: unknown): unknown {
  if (areEqual(before, now)) return before;
  if (Array.isArray(now)) return Array.isArray(before) ? itemsAsBefore(before, now) : now;
  if (isPlain(now)) return isPlain(before) ? partsAsBefore(before, now) : now;
  if (now instanceof Map && before instanceof Map)
    return new Map(Array.from(now, ([key, value]) => [key, asBefore(before.get(key), value)]));
  return now;
}

/** Whether two pieces of plain data are equal in every part, in the same order. */
export function areEqual(before: unknown, now: unknown): boolean {
  if (Object.is(before, now)) return true;
  if (typeof before !== 'object' || typeof now !== 'object') return false;
  if (Array.isArray(before)) {
    if (!Array.isArray(now) || before.length !== now.length) return false;
    for (let index = 0; index < now.length; index++) if (!areEqual(before[index], now[index])) return false;
    return true;
  }
  if (isPlain(before)) {
    if (!isPlain(now)) return false;
    const keys = Object.keys(now);
    const others = Object.keys(before);
    if (keys.length !== others.length) return false;
    // In one order, as whoever writes an object out goes by it.
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] ?? '';
      if (key !== others[index] || !areEqual(before[key], now[key])) return false;
    }
    return true;
  }
  if (!(before instanceof Map) || !(now instanceof Map) || before.size !== now.size) return false;
  const others = before.entries();
  for (const [key, value] of now) {
    const [otherKey, other] = others.next().value ?? [];
    if (!Object.is(key, otherKey) || !areEqual(other, value)) return false;
  }
  return true;
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const partsAsBefore = (
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): unknown =>
  Object.fromEntries(Object.entries(now).map(([key, part]) => [key, asBefore(before[key], part)]));

/** So many items that are gone may stand before one that is found again. */
const farthest = 32;

function itemsAsBefore(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const made: unknown[] = [];
  // Items that were not found, and where those begin that each of them may have been.
  let open: unknown[] = [];
  let at = 0;
  const end = (to: number): void => {
    const places = before.slice(at, to);
    for (const [index, item] of open.entries())
      made.push(index < places.length ? asBefore(places[index], item) : item);
    open = [];
  };
  for (const item of now) {
    let found =
      at + open.length < before.length && areEqual(before[at + open.length], item) ? at + open.length : -1;
    for (let index = at; found === -1 && index < Math.min(at + farthest, before.length); index++)
      if (areEqual(before[index], item)) found = index;
    if (found === -1) open.push(item);
    else {
      end(found);
      made.push(before[found]);
      at = found + 1;
    }
  }
  end(before.length);
  return made;
}
