import { distance } from 'fastest-levenshtein';

/**
 * The known name closest to what somebody wrote, if it is close enough to be what they meant. A name with another number is never
 * meant: `jones2019` and `jones2020`, `smith2020a` and `smith2020b` are two things.
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const asked = written.toLowerCase();
  const farthest = mostApart(written.length);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of withNumbers(numbersOf(written), known)) {
    const other = name.toLowerCase();
    const least = Math.abs(other.length - asked.length);
    if (least > farthest || least >= bestDistance) continue;
    const far = isSwapped(asked, other) ? 1 : distance(asked, other);
    if (far < bestDistance) [best, bestDistance] = [name, far];
  }
  return bestDistance <= farthest ? best : undefined;
}

/** Letters that may be wrong in a word: none of two, one of three, and two or more of a longer one. */
const mostApart = (length: number): number => (length < 4 ? length - 2 : Math.max(2, length / 2.5));

/** Whether two letters beside each other stand the other way round and everything else is the same: `pfd` for `pdf`. */
function isSwapped(asked: string, other: string): boolean {
  const at = asked.split('').findIndex((letter, index) => letter !== other[index]);
  return (
    at >= 0 &&
    asked.length === other.length &&
    asked[at] === other[at + 1] &&
    asked[at + 1] === other[at] &&
    asked.slice(at + 2) === other.slice(at + 2)
  );
}

/** The numbers of a name, each with a letter that tells it from another: “2020b”. */
const numbersOf = (name: string): string =>
  [...name.toLowerCase().matchAll(/\d+(?:[a-z](?![a-z]))?/g)].map(([number]) => number).join(' ');

/** As many names are gone through each time; of more, such as those of a thousand references, the numbers are found once. */
const few = 100;

const byNumbers = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** Those of some names that have these numbers, in their order. */
function withNumbers(numbers: string, known: readonly string[]): readonly string[] {
  if (known.length <= few) return known.filter((name) => numbersOf(name) === numbers);
  const groups = byNumbers.get(known) ?? groupsOf(known);
  byNumbers.set(known, groups);
  return groups.get(numbers) ?? [];
}

function groupsOf(known: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of known) {
    const numbers = numbersOf(name);
    const group = groups.get(numbers);
    if (group) group.push(name);
    else groups.set(numbers, [name]);
  }
  return groups;
}
