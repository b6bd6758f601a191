import { runs } from '../../document/nodes.ts';
import type { Run } from '../../document/tree.ts';
import type { Point } from '../../review/review.ts';
import type { Filling } from '../filling.ts';

/** When and with whom a point is of use, after its sentence; nothing where the data do not say. */
export const useOfPoint = ({ when, with: whom }: Point, { messages }: Filling): readonly Run[] => [
  ...(when === undefined ? [] : runs(messages.blocks.points.when(when))),
  ...(whom === undefined ? [] : runs(messages.blocks.points.with(whom))),
];
