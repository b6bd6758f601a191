import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { provenance } from './provenance.ts';
import { id, oneOf } from './scalars.ts';
import { speakers } from './speakers.ts';
import { prose, text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

/** What is lacking, in the order in which messages name it. */
const gapKinds = ['no studies', 'too few studies', 'poor quality', 'not these people'] as const;

const gapPriorities = ['high', 'medium', 'low'] as const;

/** Where research is missing: a finding of the review like any other. */
export const gap = once(() =>
  z
    .strictObject({
      text: prose('What research is missing, in a sentence.', 'Nobody has asked people who live alone.'),
      'in short': prose('The same in fewer words, for a short document.').exactOptional(),
      kind: oneOf(
        gapKinds,
        'What is lacking: there are no studies; there are too few; there are some, but poorly done; or there are some, but not of the people or places in question.',
      ).exactOptional(),
      priority: oneOf(
        gapPriorities,
        'How much it matters that somebody looks, as whoever names the gap says. Documents put the highest first.',
      ).exactOptional(),
      'why it matters': prose('Why somebody should look, as whoever names the gap says.').exactOptional(),
      'what would close it': prose(
        'What research would close the gap.',
        'Interviews with people who live alone, in their own language.',
      ).exactOptional(),
      about: z
        .union([id('Id of a theme or sub-theme.'), z.array(id('Id of a theme or sub-theme.')).min(1)])
        .register(wordings, { expected: 'the id of a theme or sub-theme, or a list of ids' })
        .meta({
          description:
            'The themes or sub-themes that it belongs to, by their ids. Several: research that looks at all of them together is missing.',
        })
        .exactOptional(),
      attributes: z
        .record(
          z.string(),
          z
            .union([text('A value.'), z.array(text('One of them.')).min(1)])
            .register(wordings, { expected: 'a value of the attribute, or a list of them' }),
        )
        .register(wordings, { expected: 'a mapping such as `{ Population: Young people }`', standIn: {} })
        .meta({
          description:
            'The values of the `attributes` that it belongs to, as listed studies name theirs: research with all of them is missing.',
        })
        .exactOptional(),
      by: oneOf(
        speakers,
        'Who names the gap: the author of the review, the makers of this briefing, participants or a reporter.',
        'this briefing',
      ),
      ...provenance(),
    })
    .register(wordings, { expected: 'a gap with `by` and `text`' }),
);

export const gaps = once(() =>
  z
    .array(gap())
    .register(wordings, { expected: 'a list of gaps, each with `by` and `text`', standIn: [] })
    .meta({
      description:
        'Where research is missing, as the review or this briefing sees it: what nobody looked at, or too few, or not well. Who was left out of the studies that there are stands under `missing`.',
    }),
);

export type GapInput = InLanguage<z.infer<ReturnType<typeof gap>>>;
