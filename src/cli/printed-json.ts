/** What programs are told as JSON: of a place, its beginning. */
export const printedJson = (value: unknown): string =>
  `${JSON.stringify(value, (key, held: unknown) => (key === 'end' ? undefined : held), 2)}\n`;
