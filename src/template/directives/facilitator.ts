import { fact, facts, heading, list, paragraph, text } from '../../document/nodes.ts';
import type { Block, Content, FactRow } from '../../document/tree.ts';
import { proseList } from '../blocks/prose.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { ofLearning } from './learning.ts';

/** What a group of ten does in three quarters of an hour, in minutes. */
const minutes = { welcome: 5, review: 7, limits: 5, talk: 15, together: 10, close: 3 } as const;

const inAll: number = Object.values(minutes).reduce((sum, each) => sum + each, 0);

export const facilitator: Expansion = {
  summary:
    'A page for whoever leads a group of about ten in 45 minutes: what to bring, the steps with their minutes, what to say of the limits that matter most, and the questions that the data have for groups, or those of the reflection.',
  example: '::facilitator',
  expand: ofLearning(({ facilitator: own, reflection }, filling) => {
    const words = filling.messages.blocks.learning.facilitator;
    const questions = own?.questions ?? [reflection.what, reflection.soWhat, reflection.nowWhat];
    const limits = limitsToTell(filling);
    const step = (key: keyof typeof minutes, name: string, said: string, more: Content = []): FactRow =>
      fact(filling.messages.blocks.learning.min(minutes[key]), [
        paragraph([text(name)], 'claim'),
        paragraph(said),
        ...more,
      ]);
    return [
      paragraph(words.allow(inAll), 'note', 'side'),
      paragraph(words.needed, 'note', 'side'),
      heading(3, words.bringHead),
      list([
        ...words.bring.map((each) => [text(each)]),
        ...(own?.bring ?? []).map((each) => filling.prose(each)),
      ]),
      heading(3, words.stepsHead),
      facts(
        [
          step('welcome', words.welcome, words.welcomeText),
          step('review', words.review, words.reviewText),
          limits === undefined
            ? step('limits', words.limits, words.noLimits)
            : step('limits', words.limits, words.limitsText, [limits]),
          step('talk', words.talk, words.talkText, [proseList(questions, filling)]),
          step('together', words.together, words.togetherText),
          step('close', words.close, words.closeText),
        ],
        'steps',
      ),
    ];
  }),
};

/** The limitations that matter most, in a line each; all of them, where the data single none out. */
function limitsToTell(filling: Filling): Block | undefined {
  const { limitations } = filling.review;
  const marked = limitations.filter(({ mattersMost }) => mattersMost === true);
  const told = (marked.length > 0 ? marked : limitations).map((claim) => claim.inShort ?? claim.text);
  return told.length === 0 ? undefined : proseList(told, filling);
}
