import { inARow, paragraph, printing, strong, text } from '../../document/nodes.ts';
import type { ListItem, Run } from '../../document/tree.ts';
import { wordsOf } from '../../document/words-of.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Claim, KeyMessage, Review, Speaker } from '../../review/review.ts';
import { limitsOf, saidOf, shortLimitsOf, speakers } from '../blocks/claims.ts';
import { absence } from '../blocks/figures.ts';
import { withTentativeLine } from '../blocks/tentative.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const keyMessages: Expansion = {
  attributes: { as: ['full', 'short'] },
  summary:
    'The key messages, numbered, each with what stands behind it and who says so; `as=short` runs that on from the message, in the words for short documents where the data give some.',
  example: '::key-messages',
  expand({ attributes }, filling) {
    const short = attributes.get('as') === 'short';
    const children = filling.review.keyMessages.map(
      (message): ListItem => ({
        type: 'listItem',
        path: message.path,
        children: short
          ? [paragraph(runIn(message, filling))]
          : [paragraph(filling.prose(message.message), 'claim'), ...saidOf(message.claims, filling)],
      }),
    );
    return [{ type: 'keyMessages', short, children }];
  },
};

/** “**Resilience is personal.** The author concluded that …”: whose it is stays beside what is said. */
function runIn({ message, claims: all }: KeyMessage, filling: Filling): readonly Run[] {
  const said = filling.prose(message);
  const isSentence = /[.!?…]$/.test(wordsOf(said).trim());
  return [
    strong(...said, ...(isSentence ? [] : [text('.')])),
    ...all.flatMap((claim) => attributed(claim, filling)),
  ];
}

function attributed(claim: Claim, filling: Filling): readonly Run[] {
  const by = filling.messages.blocks.saidBy(claim.by, filling.authors, claim.saidBy);
  return claim.inShort
    ? [text(` ${by} `), ...filling.prose(claim.inShort)]
    : [text(` ${by}: `), ...filling.prose(claim.text)];
}

export const whoSaysWhat: Expansion = {
  summary:
    'Explains the attributions that the document uses: participants said, the author concluded, and so on.',
  example: '::who-says-what',
  expand(_use, filling) {
    const { review, messages, authors } = filling;
    const order: readonly Speaker[] = ['participants', 'author', 'reporter', 'this briefing'];
    const said = order.flatMap((speaker) =>
      headsOf(speaker, review, filling).map((head) => [
        strong(text(head)),
        text(`: ${messages.blocks.whoSaysWhat(speaker, authors)}`),
      ]),
    );
    return said.length === 0 ? [] : [paragraph([...inARow(said), text('.')])];
  },
};

/** The words that stand over what somebody says somewhere in the data; none of who says nothing under such words. */
function headsOf(speaker: Speaker, review: Review, { messages, authors }: Filling): readonly string[] {
  const { saidBy, addedBy } = messages.blocks;
  const inThemes = review.themes.flatMap((theme) =>
    theme.findings.flatMap(({ helps, hinders }) =>
      [helps, hinders].flatMap((given) => (given && isReported(given) ? given.value : [])),
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

export const claims: Expansion = {
  attributes: { of: ['conclusions', 'context', 'missing', 'known-before', 'what-this-adds'] },
  summary:
    'The conclusions, the context, who is missing, what was known before, or what the review adds, each under who says it.',
  example: '::claims{of=conclusions}',
  expand({ attributes, place }, filling) {
    const of = attributes.get('of');
    const { conclusions, context, missing, whatThisAdds } = filling.review;
    if (of === 'known-before') return limitsOf(whatThisAdds?.knownBefore ?? [], filling);
    if (of === 'what-this-adds') return limitsOf(whatThisAdds?.adds ?? [], filling);
    const all = { conclusions, context, missing };
    if (of !== 'conclusions' && of !== 'context' && of !== 'missing') {
      filling.report('directive-is-known', {
        place,
        found: 'claims without `of`',
        expected: '`of=conclusions`, `of=context`, `of=missing`, `of=known-before` or `of=what-this-adds`',
      });
      return [];
    }
    if (all[of].length === 0) return [];
    if (of === 'missing') return limitsOf(missing, filling);
    return withTentativeLine(saidOf(all[of], filling, of === 'context' ? 'addedBy' : 'saidBy'), filling);
  },
};

export const limitations: Expansion = {
  attributes: {
    by: ['author', 'reporter', 'participants', 'this-briefing'],
    of: ['all', 'what-matters-most'],
  },
  summary:
    'What limits the review, in groups by who said so; `by` shows one group alone. `of=what-matters-most` has those that no document may leave out, as lists beside each other, and all where the data name none.',
  example: '::limitations',
  expand({ attributes }, filling) {
    const by = speakers.find((speaker) => speaker.replace(' ', '-') === attributes.get('by'));
    const { limitations: all, noLimitations } = filling.review;
    const stated = all.filter((claim) => by === undefined || by === claim.by);
    const words = filling.messages.blocks.silences;
    // Nobody should take silence for a review without limits.
    if (noLimitations && isAbsence(noLimitations.value)) {
      const said = words.limitations(noLimitations.value);
      return [printing(noLimitations, paragraph(absence(noLimitations, () => said, true)))];
    }
    if (all.length === 0) return [paragraph(words.noLimitations)];
    if (stated.length === 0)
      return [paragraph(filling.messages.blocks.limitations.none(by, filling.authors))];
    if (attributes.get('of') === 'what-matters-most') {
      const most = stated.filter(({ mattersMost }) => mattersMost);
      return [shortLimitsOf(most.length > 0 ? most : stated, filling)];
    }
    return limitsOf(stated, filling);
  },
};
