/**
 * Points of one dot at 150 dpi: 2 at 300, 4 at 600. Squares whose edges stand on whole steps from the top left corner of a page are all as
 * wide as each other, and as thick, wherever a step is a whole number of dots; on a screen they differ by nothing that the eye sees.
 */
const step = 72 / 150;

/** The nearest length in whole steps, one at least. */
export const inSteps = (points: number): number => Math.max(1, Math.round(points / step)) * step;

/** The length in whole steps that is not longer; one shorter than a step stays as it is. */
export const inFewerSteps = (points: number): number =>
  points < step ? points : Math.floor(points / step + 0.01) * step;

/** The place of an edge on the steps of the page. */
export const onStep = (points: number): number => Math.round(points / step) * step;
