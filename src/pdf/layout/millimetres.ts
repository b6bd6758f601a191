/** Millimetres in points. */
export const millimetres = (length: number): number => (length * 72) / 25.4;

/** Points in millimetres. */
export const inMillimetres = (points: number): number => (points * 25.4) / 72;
