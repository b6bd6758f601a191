import { isReported } from '../../review/is-reported.ts';
import type { Review, Speaker } from '../../review/review.ts';
import { factsHast } from '../blocks/facts-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

const order: readonly Speaker[] = ['participants', 'author', 'reporter', 'this briefing'];

export const whoSaysWhat: Directive = {
  name: 'who-says-what',
  form: 'leaf',
  attributes: {},
  summary:
    'Explains the attributions that the document uses: participants said, the author concluded, and so on.',
  example: '::who-says-what',
  expand(_use, { review, messages, authors }) {
    const heard = speakers(review);
    return [
      hastNode(
        factsHast(
          order
            .filter((speaker) => heard.has(speaker))
            .map((speaker) => [
              messages.blocks.saidBy(speaker, authors),
              messages.blocks.whoSaysWhat(speaker, authors),
            ]),
        ),
      ),
    ];
  },
};

/** Everybody to whom the review's data attribute something. */
function speakers(review: Review): ReadonlySet<Speaker> {
  const inThemes = review.themes.flatMap((theme) =>
    theme.subThemes.flatMap(({ helps, hinders }) =>
      [helps, hinders].flatMap((fact) => (isReported(fact) ? fact.value : [])),
    ),
  );
  const claims = [
    ...review.keyMessages.flatMap((message) => message.claims),
    ...inThemes,
    ...review.conclusions,
    ...review.context,
    ...review.limitations,
    ...review.missing,
  ];
  return new Set<Speaker>([
    ...claims.map((claim) => claim.by),
    ...(review.points.length > 0 ? ['this briefing' as const] : []),
  ]);
}
