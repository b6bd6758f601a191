import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { absences } from './absence.ts';
import { oneOf } from './scalars.ts';
import { name, text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

/** The four components of GRADE-CERQual: https://www.cerqual.org */
export const components = ['methodological limitations', 'coherence', 'adequacy', 'relevance'] as const;

/** From the least to the most. */
export const concernLevels = ['no or very minor', 'minor', 'moderate', 'serious'] as const;

export type ConcernLevel = (typeof concernLevels)[number];

/** A component in the review's words, or as its level with the reason. */
const component = (description: string, ...examples: string[]) =>
  z
    .union([
      text(description, ...examples),
      z.strictObject({
        concerns: oneOf(concernLevels, 'How serious the concerns are.'),
        as: text('Why, where the review says.', 'four studies, two of them thin').exactOptional(),
      }),
    ])
    .register(wordings, {
      expected: `${wordings.get(text(description, ...examples))?.expected ?? 'text'}, or \`{ concerns: minor, as: the reason }\``,
    })
    .meta({ description });

const ratedByWhom = () =>
  oneOf(
    ['author', 'this briefing'],
    'Who made the rating: the author of the review, which is what is meant where this is left out, or the makers of this briefing.',
  ).exactOptional();

const rating = once(() =>
  z.strictObject({
    rating: oneOf(['high', 'moderate', 'low', 'very low'], 'The overall rating (GRADE-CERQual).'),
    'methodological limitations': component(
      'The concerns about how the studies were done.',
      'minor concerns',
    ),
    coherence: component(
      'The concerns about how well the finding fits the data of the studies.',
      'no concerns',
    ),
    adequacy: component(
      'The concerns about how rich and how many the data are.',
      'moderate concerns: four studies',
    ),
    relevance: component('The concerns about how far the studies bear on the question.', 'no concerns'),
    explanation: text('Why it is rated so, in a sentence, where the review says.').exactOptional(),
    'rated by': ratedByWhom(),
  }),
);

/** A rating by any approach, with no more than the review tells of it. */
const ratedBy = once(() =>
  z.strictObject({
    rating: z
      .union([
        oneOf(['high', 'moderate', 'low', 'very low'], 'The overall rating.'),
        text('The rating in the review’s own words.', 'each outcome by itself, from very low to moderate'),
      ])
      .register(wordings, {
        expected: 'the rating, such as `low`, or how the review rated, in its own words',
      })
      .meta({ description: 'The rating, or how the review rated, in its own words.' }),
    by: name('What the review rated with, by its own name.', 'GRADE', 'CINeMA', 'GRADE-CERQual'),
    reasons: text(
      'Why it is rated so, where the review says.',
      'few people, and risk of bias',
    ).exactOptional(),
    'rated by': ratedByWhom(),
  }),
);

const ratedElsewhere = once(() =>
  z
    .strictObject({
      'assessed with': name('What the review assessed it with.', 'GRADE', 'CINeMA'),
      where: text('Where its ratings stand.', 'Table 3 of the article, for each outcome'),
    })
    .meta({ description: 'The review assessed it, and its ratings are not repeated here.' }),
);

/** How sure one can be of a finding itself, by the review's own assessment. */
export const confidence = once(() =>
  z
    .union([
      absences()['not assessed'],
      absences()['not reported'],
      absences()['not known'],
      absences()['not applicable'],
      ratedBy(),
      rating(),
      ratedElsewhere(),
    ])
    .register(wordings, {
      expected:
        '`{ rating: high, by: GRADE-CERQual }` or what it is and by which approach, `{ not assessed: the reason }`, or `rating` with the four components of GRADE-CERQual',
      standIn: { 'not assessed': '…' },
    })
    .meta({
      id: 'confidence',
      description:
        'Confidence in the findings as the review assessed it: `rating` and what it rated `by` (GRADE, CINeMA, its own approach), `rating` with the four components of GRADE-CERQual, or `assessed with` and `where` for ratings that are not repeated here. Else `not assessed`, `not reported`, `not known` or `not applicable`, with the reason. Never made up.',
    }),
);

export type ConfidenceInput = InLanguage<z.infer<ReturnType<typeof confidence>>>;
