/** Millimetres in points. */
export const millimetres = (length: number): number => (length * 72) / 25.4;
