import { distance } from 'fastest-levenshtein';

/**
 * The known name closest to what somebody wrote, if it is close enough to be what they meant. A name with another number is never
 * meant: `jones2019` and `jones2020`, `smith2020a` and `smith2020b` are two things.
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of known) {
    if (numbersOf(name) !== numbersOf(written)) continue;
    const far = distance(written.toLowerCase(), name.toLowerCase());
    if (far < bestDistance) [best, bestDistance] = [name, far];
  }
  return bestDistance <= Math.max(2, written.length / 2.5) ? best : undefined;
}

/** The numbers of a name, each with a letter that tells it from another: “2020b”. */
const numbersOf = (name: string): string =>
  [...name.toLowerCase().matchAll(/\d+(?:[a-z](?![a-z]))?/g)].map(([number]) => number).join(' ');
