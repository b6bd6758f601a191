import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { fact } from './fact.ts';
import { provenance } from './provenance.ts';
import { count, yesOrNo } from './scalars.ts';
import { text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

const studiesWith = () =>
  fact(
    count('Studies that have it.'),
    'How many of the included studies have it. Leave it out where the listed studies name their values.',
  ).exactOptional();

const value = once(() =>
  z
    .union([
      text('What studies can have or be.', 'Qualitative'),
      z
        .strictObject({
          name: text('What studies can have or be.', 'Qualitative'),
          studies: studiesWith(),
          ...provenance(),
        })
        .meta({ description: 'A value with how many studies have it, where the studies are not listed.' }),
    ])
    .register(wordings, { expected: 'a name such as `Qualitative`, or `{ name: Qualitative, studies: 9 }`' }),
);

/** What the review charts of its studies, such as setting, design or population. */
export const attribute = once(() =>
  z
    .strictObject({
      name: text('What is charted.', 'Design', 'Setting'),
      values: z
        .array(value())
        .min(1)
        .register(wordings, { expected: 'a list such as [Qualitative, Mixed methods]' })
        .meta({
          description:
            'What studies can have, in the order of tables. Each is counted. Leave it out where each study says it in words of its own.',
        })
        .exactOptional(),
      'values exclude each other': yesOrNo(
        'Whether each study has one value only; “no” where this is left out.',
      ).exactOptional(),
      of: z
        .strictObject({
          name: text('What these studies are called, in the plural.', 'trials'),
          studies: fact(
            count('How many they are.'),
            'How many of the included studies they are. Leave it out where the listed studies name their values.',
          ).exactOptional(),
          ...provenance(),
        })
        .register(wordings, { expected: '`{ name: trials, studies: 10 }`' })
        .meta({
          description:
            'The studies of which it is charted, where they are not all that the review includes: “5 of the 10 trials”.',
        })
        .exactOptional(),
      ...provenance(),
    })
    .register(wordings, { expected: 'an attribute with `name` and `values`' }),
);

/** What a study has of each attribute or breakdown: a value, several, words of its own, or that there is none. */
export const valuesOfStudy = (description: string, example: string) =>
  z
    .record(
      z.string(),
      fact(
        z
          .union([text('What the study has.'), z.array(text('One of them.')).min(1)])
          .register(wordings, { expected: 'a name, or a list of names' }),
        'What the study has.',
        'not done',
        'not applicable',
        'not assessed',
      ),
    )
    .register(wordings, { expected: `a mapping such as \`{ ${example} }\``, standIn: {} })
    .meta({ description });

export type AttributeInput = InLanguage<z.infer<ReturnType<typeof attribute>>>;
export type ValuesOfStudyInput = InLanguage<z.infer<ReturnType<typeof valuesOfStudy>>>;
