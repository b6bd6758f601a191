import type { Range } from '../review.ts';

export const resolveRange = ({ from, to }: Range): Range => ({ from, to });
