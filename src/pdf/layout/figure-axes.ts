/** Where the figures of the first page stand, in millimetres from the left edge; the dot field stands over the last. */
export const figureAxes: readonly number[] = [0, 33, 66, 104, 131.8];
