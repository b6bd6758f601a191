const delimiters = [',', ';', '\t', '|'] as const;

/**
 * What separates the fields of a text: the sign by which most of the first lines have the same number of fields. Signs in
 * quotation marks do not count. A first line such as `sep=;`, which Excel writes and reads, says it itself.
 */
export function findDelimiter(text: string): string {
  const said = /^sep=(.)\r?\n/.exec(text)?.[1];
  if (said !== undefined) return said;
  const lines = withoutQuoted(text.slice(0, 100_000))
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const usual = mostFrequent(counts);
    const score = counts.filter((count) => count === usual).length * (usual + 1);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

const withoutQuoted = (text: string): string => text.replaceAll(/"(?:[^"]|"")*"/g, '');

function mostFrequent(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].toSorted(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0;
}
