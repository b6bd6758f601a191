import type { Point } from './review.ts';
import { pointAims } from './schema/point.ts';

export { pointAims };

export type Aim = Point['aims'][number];

/** What is recommended for practice, for research or for policy. What nobody says it is for is for practice, as documents are. */
export const recommendationsFor = (aim: Aim, recommendations: readonly Point[]): readonly Point[] =>
  recommendations.filter(({ aims }) => (aims.length === 0 ? aim === 'practice' : aims.includes(aim)));
