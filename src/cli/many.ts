/** “1 file”, “3 files”, “5,001 files”. */
export const many = (count: number, word: string): string =>
  `${inThousands(count)} ${word}${count === 1 ? '' : 's'}`;

/** A count with its thousands set apart. */
export const inThousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
