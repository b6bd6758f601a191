/** “1 file”, “3 files”. */
export const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
