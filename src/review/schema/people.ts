import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { fact, listOf } from './fact.ts';
import { provenance } from './provenance.ts';
import { count } from './scalars.ts';
import { text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

const years = (description: string) =>
  z.number().min(0).register(wordings, { expected: 'a number of years, such as 34.5' }).meta({ description });

const middleAge = once(() =>
  z
    .union([
      years('In years.'),
      z
        .strictObject({
          years: years('In years.'),
          SD: years('The standard deviation, in years.').exactOptional(),
          ...provenance(),
        })
        .meta({ description: 'The age with its standard deviation.' }),
    ])
    .register(wordings, { expected: 'a number of years, such as 34.5, or `{ years: 34.5, SD: 8.1 }`' }),
);

const groups = (what: string, example: string) =>
  fact(
    listOf(
      z
        .strictObject({
          name: text(`What they are called, as the review calls them.`, example),
          people: count('How many of the participants.'),
        })
        .register(wordings, { expected: `\`{ name: ${example}, people: 12 }\`` }),
      `a list such as [{ name: ${example}, people: 12 }]`,
    ),
    what,
    'not applicable',
  ).exactOptional();

/** What is known of the people beside their number and the range of their ages: of a study, or of all. */
export const people = once(() => ({
  'mean age': fact(middleAge(), 'The mean age, as it is reported.', 'not applicable').exactOptional(),
  'median age': fact(middleAge(), 'The median age, as it is reported.', 'not applicable').exactOptional(),
  sexes: groups('How many of the participants are of which sex or gender, as it is reported.', 'women'),
  ethnicity: groups(
    'How many of the participants are of which ethnic group, as it is reported.',
    'Black Caribbean',
  ),
}));

export type MiddleAgeInput = z.infer<ReturnType<typeof middleAge>>;
export type GroupsInput = InLanguage<
  Extract<z.infer<ReturnType<typeof people>['sexes']>, readonly unknown[]>
>;
