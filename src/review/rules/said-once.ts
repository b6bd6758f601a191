import type { Breach, Place } from '../../fault/fault.ts';
import { type Path, placeOf, type Written } from '../yaml/written.ts';

/** Everywhere that one name stands. */
export interface Named {
  readonly name: string;
  /** In the order of the file; one at least. */
  readonly paths: readonly [Path, ...Path[]];
}

/** Names with all the places where each stands, as one mistake is told of once however often it is met. */
export function namedOnce(all: Iterable<{ readonly id: string; readonly path: Path }>): readonly Named[] {
  const places = new Map<string, [Path, ...Path[]]>();
  for (const { id, path } of all) {
    const known = places.get(id);
    if (known) known.push(path);
    else places.set(id, [path]);
  }
  return [...places].map(([name, paths]) => ({ name, paths }));
}

/** More lines than these are no help in a message. */
const mostLines = 5;

/** “, here and in lines 74 and 82”; empty where there is no other place. */
export function alsoAt(written: Written, [first, ...more]: Named['paths']): string {
  const { line: own } = placeOf(written, first);
  return alsoInLines(
    own,
    more.map((path) => placeOf(written, path)),
  );
}

/** Breaches that say the same, each once at its first place with the lines of the others. */
export function saidOnce(breaches: Iterable<Breach>): readonly Breach[] {
  const once = new Map<string, [Breach, ...Breach[]]>();
  for (const breach of breaches) {
    const key = `${breach.found}\n${breach.expected}`;
    const alike = once.get(key);
    if (alike) alike.push(breach);
    else once.set(key, [breach]);
  }
  return [...once.values()].map(([first, ...more]) => ({
    ...first,
    found: `${first.found}${alsoInLines(
      first.place.line,
      more.map(({ place }) => place),
    )}`,
  }));
}

/** The same, of places. */
function alsoInLines(own: number, places: readonly Pick<Place, 'line'>[]): string {
  const lines = [...new Set(places.map(({ line }) => line))].filter((line) => line !== own);
  if (lines.length === 0) return '';
  const shown = lines.slice(0, lines.length > mostLines ? mostLines - 1 : mostLines).map(String);
  const rest = lines.length - shown.length;
  const last = rest > 0 ? `${rest} other lines` : shown.pop();
  const named = shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
  return `, here and in line${lines.length === 1 ? '' : 's'} ${named}`;
}
