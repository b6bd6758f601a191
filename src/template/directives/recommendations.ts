import { runs, text } from '../../document/nodes.ts';
import type { Run, Said } from '../../document/tree.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { pointAims, recommendationsFor } from '../../review/recommendations.ts';
import type { Point, Speaker } from '../../review/review.ts';
import { speakers } from '../blocks/claims.ts';
import { rolesOf } from '../blocks/roles-of.ts';
import { useOfPoint } from '../blocks/use-of-point.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const recommendations: Expansion = {
  attributes: { for: [...pointAims], as: ['full', 'short'] },
  summary:
    'What the author of the review, or somebody else, recommends, under who says it and for whom: practice, research, policy. `for=practice` has one of these alone; `as=short` leaves out whom in particular it is for and on what it rests, and what `::points` of the same document lists.',
  example: '::recommendations',
  expand({ attributes }, filling) {
    const { review, calls } = filling;
    const isShort = attributes.get('as') === 'short';
    const only = pointAims.find((aim) => aim === attributes.get('for'));
    // In a short document those to try and to ask stand in their own lists.
    const chosen = review.recommendations.filter(
      ({ as }) => !isShort || as === undefined || !calls.has('points'),
    );
    if (only === undefined) return inGroups(chosen, isShort, filling);
    const forThem = recommendationsFor(only, chosen);
    return speakers.flatMap((speaker) => {
      const own = forThem.filter(({ by }) => by === speaker);
      return own.length === 0 ? [] : [saidBy(speaker, [], own, isShort, filling)];
    });
  },
};

/** Each speaker’s recommendations by whom they are for, in the order in which the data first name them. */
const inGroups = (all: readonly Point[], isShort: boolean, filling: Filling): readonly Said[] =>
  speakers.flatMap((speaker) => {
    const groups = new Map<string, Point[]>();
    for (const point of all) {
      if (point.by !== speaker) continue;
      const key = point.aims.join();
      groups.set(key, [...(groups.get(key) ?? []), point]);
    }
    return [...groups.values()].map((points) =>
      saidBy(speaker, points[0]?.aims ?? [], points, isShort, filling),
    );
  });

const saidBy = (
  speaker: Speaker,
  aims: Point['aims'],
  points: readonly Point[],
  isShort: boolean,
  filling: Filling,
): Said => ({
  type: 'said',
  by: [text(filling.messages.blocks.recommendations.by(speaker, filling.authors, aims))],
  listed: true,
  claims: points.map((point) => ({
    path: point.path,
    children: isShort
      ? filling.prose(point.inShort ?? point.text)
      : [
          ...filling.prose(point.text),
          ...rolesOf(point, filling),
          ...useOfPoint(point, filling),
          ...restsOn(point, filling),
        ],
  })),
});

function restsOn(point: Point, { review, messages }: Filling): readonly Run[] {
  const names = point.restsOn.map(
    (id) => findingsOf(review).find((each) => each.id === id)?.name ?? messages.blocks.points.conclusions,
  );
  return names.length === 0 ? [] : runs(messages.blocks.recommendations.restsOn(messages.values.list(names)));
}
