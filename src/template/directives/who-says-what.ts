import { isReported } from '../../review/is-reported.ts';
import type { Review, Speaker } from '../../review/review.ts';
import { factsHast } from '../blocks/facts-hast.ts';
import type { Directive } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { hastNode } from '../hast-node.ts';

const order: readonly Speaker[] = ['participants', 'author', 'reporter', 'this briefing'];

export const whoSaysWhat: Directive = {
  name: 'who-says-what',
  form: 'leaf',
  attributes: {},
  summary:
    'Explains the attributions that the document uses: participants said, the author concluded, and so on.',
  example: '::who-says-what',
  expand(_use, filling) {
    const { review, messages, authors } = filling;
    return [
      hastNode(
        factsHast(
          order.flatMap((speaker) =>
            heads(speaker, review, filling).map(
              (head) => [head, messages.blocks.whoSaysWhat(speaker, authors)] as const,
            ),
          ),
        ),
      ),
    ];
  },
};

/** The words that stand over what somebody says somewhere in the data; none of who says nothing under such words. */
function heads(speaker: Speaker, review: Review, { messages, authors }: Filling): readonly string[] {
  const { saidBy, addedBy } = messages.blocks;
  const inThemes = review.themes.flatMap((theme) =>
    theme.subThemes.flatMap(({ helps, hinders }) =>
      [helps, hinders].flatMap((fact) => (isReported(fact) ? fact.value : [])),
    ),
  );
  const said = [
    ...review.keyMessages.flatMap((message) => message.claims),
    ...inThemes,
    ...review.conclusions,
  ].some(({ by }) => by === speaker);
  const isPoint = speaker === 'this briefing' && review.points.length > 0;
  return [
    ...new Set([
      ...(said || isPoint ? [saidBy(speaker, authors)] : []),
      ...(review.context.some(({ by }) => by === speaker) ? [addedBy(speaker, authors)] : []),
    ]),
  ];
}
