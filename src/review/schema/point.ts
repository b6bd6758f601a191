import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { listOf } from './fact.ts';
import { provenance } from './provenance.ts';
import { id, oneOf } from './scalars.ts';
import { speakers } from './speakers.ts';
import { prose, text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

/** For whom something is recommended. */
export const pointAims = ['practice', 'research', 'policy'] as const;

const aim = (description: string) => oneOf(pointAims, description);

/** Something to consider: what the makers of the briefing suggest, or what somebody else recommends. */
export const point = once(() =>
  z
    .strictObject({
      by: oneOf(
        speakers,
        'Who says it. Left out, it is `this briefing`: what we suggest. A recommendation of the review is by its `author`, is printed apart from ours, and needs a source.',
        'this briefing',
      ).exactOptional(),
      as: oneOf(
        ['try', 'ask'],
        'Something to try, or something to ask. A point by this briefing has it always; another one where it is such.',
      ).exactOptional(),
      text: prose('What to consider, in a sentence.'),
      'in short': prose(
        'The same in fewer words, for a document that has no room for the whole.',
      ).exactOptional(),
      for: z
        .union([aim('For whom it is.'), listOf(aim('For whom it is.'), 'a list such as [practice, policy]')])
        .register(wordings, { expected: '`practice`, `research` or `policy`, or a list of them' })
        .meta({
          description:
            'For whom it is: practice, research or policy, or several of them. Left out, nobody says.',
        })
        .exactOptional(),
      roles: listOf(text('Who.', 'ward nurses'), 'a list such as [ward nurses, social workers]')
        .meta({ description: 'Whom it is for in particular, in the plural.' })
        .exactOptional(),
      when: text(
        'When it is of use, in a few words, which stand behind the point where there is room.',
        'on a first visit',
      ).exactOptional(),
      with: text(
        'With whom it is of use, in a few words, which stand behind the point where there is room.',
        'people who live alone',
      ).exactOptional(),
      'rests on': z
        .union([
          id('Id of a sub-theme, or `conclusions`.'),
          z.array(id('Id of a sub-theme, or `conclusions`.')).min(1),
        ])
        .register(wordings, { expected: 'a list of ids of sub-themes, or [conclusions]' })
        .meta({
          description:
            'The sub-themes, or the `conclusions`, on which the point rests. A point by this briefing has it always; another one where the review says so.',
        })
        .exactOptional(),
      ...provenance(),
    })
    .register(wordings, { expected: '`as`, `text` and `rests on`; or `by` and `text`' }),
);

export type PointInput = InLanguage<z.infer<ReturnType<typeof point>>>;
