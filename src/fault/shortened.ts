/** A text that is short enough for a message, with a mark where it was longer. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 3).trimEnd()}…` : text;
