import { h } from 'hastscript';
import { factsHast } from '../blocks/facts-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';
import { learningOf } from '../learning-of.ts';
import { proseHast } from '../prose-hast.ts';

export const peerDiscussion: Directive = {
  name: 'peer-discussion',
  form: 'leaf',
  attributes: {},
  summary:
    'The steps in which two people or more talk it over, each with its minutes, and what the scenario was written around.',
  example: '::peer-discussion',
  expand(use, filling) {
    const learning = learningOf(use, filling);
    if (!learning) return [];
    const words = filling.messages.blocks.learning;
    const names = filling.review.themes
      .flatMap(({ subThemes }) => subThemes)
      .filter(({ id }) => learning.scenario.writtenAround.includes(id))
      .map(({ name }) => name.toLowerCase());
    return [
      hastNode(
        h('p.note.at-side', words.peers(learning.discussionMinutes)),
        h('p.note.at-side', words.writtenAround(filling.messages.values.list(names))),
        factsHast(
          learning.discussion.map(({ name, text, minutes }) => [
            words.min(minutes),
            [h('p.claim', name), h('p', proseHast(text, filling))],
          ]),
          'facts steps',
        ),
      ),
    ];
  },
};
