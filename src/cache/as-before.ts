/**
 * What was made now, in which every part that equals the one in its place before is that one: whoever remembers by object what is made of
 * a part finds it again. Neither is changed. Both are plain data: texts, numbers, lists, maps by text, objects without a class; of anything
 * else only what is the same object is equal. Items of a list are found again where others came or went among them.
 *
 * @param aside a key of objects that nobody reads any more, so that it may be the one of before
 */
export function asBefore<Whole>(before: Whole, now: Whole, aside?: string): Whole;
export function asBefore(before: unknown, now: unknown, aside?: string): unknown {
  if (areEqual(before, now, aside)) return before;
  if (Array.isArray(now)) return Array.isArray(before) ? itemsAsBefore(before, now, aside) : now;
  if (isPlain(now)) return isPlain(before) ? partsAsBefore(before, now, aside) : now;
  if (now instanceof Map && before instanceof Map)
    return new Map(Array.from(now, ([key, value]) => [key, asBefore(before.get(key), value, aside)]));
  return now;
}

/** Whether two pieces of plain data are equal in every part, in the same order, but for what stands under a key. */
export function areEqual(before: unknown, now: unknown, aside?: string): boolean {
  if (Object.is(before, now)) return true;
  if (typeof before !== 'object' || typeof now !== 'object') return false;
  if (Array.isArray(before)) {
    if (!Array.isArray(now) || before.length !== now.length) return false;
    for (let index = 0; index < now.length; index++)
      if (!areEqual(before[index], now[index], aside)) return false;
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
      if (key !== others[index]) return false;
      if (key !== aside && !areEqual(before[key], now[key], aside)) return false;
    }
    return true;
  }
  if (!(before instanceof Map) || !(now instanceof Map) || before.size !== now.size) return false;
  const others = before.entries();
  for (const [key, value] of now) {
    const [otherKey, other] = others.next().value ?? [];
    if (!Object.is(key, otherKey) || !areEqual(other, value, aside)) return false;
  }
  return true;
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const partsAsBefore = (
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
  aside: string | undefined,
): unknown =>
  Object.fromEntries(Object.entries(now).map(([key, part]) => [key, asBefore(before[key], part, aside)]));

/** So many items that are gone may stand before one that is found again. */
const farthest = 32;

function itemsAsBefore(
  before: readonly unknown[],
  now: readonly unknown[],
  aside: string | undefined,
): readonly unknown[] {
  const made: unknown[] = [];
  // Items that were not found, and where those begin that each of them may have been.
  let open: unknown[] = [];
  let at = 0;
  const end = (to: number): void => {
    const places = before.slice(at, to);
    for (const [index, item] of open.entries())
      made.push(index < places.length ? asBefore(places[index], item, aside) : item);
    open = [];
  };
  const isAt = (index: number, item: unknown): boolean =>
    index < before.length && areEqual(before[index], item, aside);
  for (const item of now) {
    // Most likely in its place, as others before it changed and none came or went.
    let found = at + open.length;
    if (!isAt(found, item)) {
      found = at;
      while (found < at + farthest && !isAt(found, item)) found++;
    }
    if (found === at + farthest || found >= before.length) open.push(item);
    else {
      end(found);
      made.push(before[found]);
      at = found + 1;
    }
  }
  end(before.length);
  return made;
}
