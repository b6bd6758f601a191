import { fact, facts, paragraph, printing, runs, text } from '../../document/nodes.ts';
import type { Block } from '../../document/tree.ts';
import { capital } from '../../messages/capital.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Expansion } from '../directive.ts';

export const involvement: Expansion = {
  summary:
    'How people with lived experience were involved in the review: who, at which stage, what they did and what changed. Nothing where the data do not tell; that they say there was none, or do not know, `::methods` says.',
  example: '::involvement',
  expand(_use, filling) {
    const { review, messages } = filling;
    const given = review.involvement;
    if (given === undefined || !isReported(given)) return [];
    const words = messages.blocks.involvement;
    return [
      facts(
        given.value.map((involved) => {
          const { who, people, stage, how, whatChanged } = involved;
          const said: readonly Block[] = [
            paragraph([
              ...(stage === undefined ? [] : runs(words.stage(capital(stage)))),
              ...filling.prose(how),
            ]),
            ...(whatChanged ? [paragraph([text(words.changed), ...filling.prose(whatChanged)])] : []),
          ];
          return printing(involved, fact(capital(words.who(who, people)), said));
        }),
      ),
    ];
  },
};
