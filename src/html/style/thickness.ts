/** A line of the design on a screen: whole pixels, never none. */
export const thickness = (points: number): string => `${Math.max(1, Math.round((points * 96) / 72))}px`;
