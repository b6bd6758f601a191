/**
 * A path of the data or, where it is not known, what it stands in: the participants of a listed study rest on what the
 * list rests on. Undefined where nothing around it is known either.
 */
export function nearestPath(path: string, known: ReadonlyMap<string, unknown>): string | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.'))))
    if (known.has(at)) return at;
  return undefined;
}
