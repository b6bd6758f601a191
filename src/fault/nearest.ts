import { distance } from 'fastest-levenshtein';

/** The known name closest to what somebody wrote, if it is close enough to be what they meant. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const far = distance(written.toLowerCase(), name.toLowerCase());
    if (far < bestDistance) [best, bestDistance] = [name, far];
  }
  return bestDistance <= Math.max(2, written.length / 2.5) ? best : undefined;
}
