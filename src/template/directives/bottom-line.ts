import { paragraph, printing, strong, text } from '../../document/nodes.ts';
import { tentativeOf } from '../../review/tentative.ts';
import type { Expansion } from '../directive.ts';

export const bottomLine: Expansion = {
  summary:
    'What the review comes to, in one sentence, after whose it is, for the head of a document; nothing where the data have none.',
  example: '::bottom-line',
  expand(_use, filling) {
    const { bottomLine: given } = filling.review;
    if (given === undefined) return [];
    const { blocks } = filling.messages;
    return [
      printing(
        given,
        paragraph([
          strong(text(`${blocks.bottomLineBy(given.by, filling.authors)}:`)),
          text(' '),
          ...filling.prose(given.text),
          ...(tentativeOf(given) ? [text(blocks.tentative.afterSentence)] : []),
        ]),
      ),
    ];
  },
};
