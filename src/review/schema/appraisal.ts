import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { nearest } from '../../fault/nearest.ts';
import { knownToolNames } from '../appraisal/known-tools.ts';
import { orAbsent } from './absence.ts';
import { fact, listOf } from './fact.ts';
import { provenance } from './provenance.ts';
import { count, id, oneOf, text as plainText, yesOrNo } from './scalars.ts';
import { name, prose, text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

const item = once(() =>
  z
    .union([z.int().min(1), plainText('The number of a question, or what else the tool calls it by.')])
    .register(wordings, { expected: 'the number of a question, such as 6' })
    .meta({ description: 'The number of a question, or what else the tool calls it by.' }),
);

const answer = once(() =>
  z
    .union([plainText('The answer.', 'yes', 'can’t tell', 'no'), z.boolean()])
    .register(wordings, { expected: 'an answer of the tool, such as `yes`', standIn: 'yes' })
    .meta({
      description: 'An answer that the tool allows: `yes`, `no`, `can’t tell`, `unclear` or its own.',
      examples: ['yes', 'no', 'can’t tell'],
    }),
);

const ownTool = once(() =>
  z
    .strictObject({
      name: name('What the tool is called, with its version.', 'Checklist of the practice centre, 2021'),
      questions: listOf(
        z.strictObject({
          number: item(),
          about: text('What it asks about, in a few words of our own.', 'how people were chosen'),
          critical: yesOrNo('Whether it weighs more than the others.').exactOptional(),
        }),
        'a list such as [{ number: 1, about: how people were chosen }]',
      ).meta({ description: 'Its questions or domains, in its own order.' }),
      answers: listOf(text('An answer that it allows.', 'yes'), 'a list such as [yes, partly, no]').meta({
        description: 'The answers that it allows.',
      }),
      levels: listOf(text('An overall judgement.', 'high'), 'a list such as [high, medium, low]')
        .meta({ description: 'The overall judgements that it allows, where it has them.' })
        .exactOptional(),
    })
    .register(wordings, { expected: 'a tool of your own with `name`, `questions` and `answers`' }),
);

const appraised = once(() => {
  const answers = z
    .union([
      z.array(answer()).min(1),
      z
        .record(plainText('The number of a question.'), answer())
        .register(wordings, { expected: 'a mapping such as `{ 1: yes, 2: no }`' }),
    ])
    .register(wordings, {
      expected: 'a list of answers, one for each question, or a mapping such as `{ 1: yes, 2: no }`',
    })
    .meta({
      description:
        'The answers: a list, one for each question in the order of the tool, or each under the number of its question.',
    });
  return orAbsent(
    [
      z.array(answer()).min(1),
      z.strictObject({
        answers: answers.exactOptional(),
        overall: text('The overall judgement of the study, as the review gives it.', 'high').exactOptional(),
        because: prose('Why it is judged so, where the review says.').exactOptional(),
        ...provenance(),
      }),
    ],
    ['not reported', 'not known', 'not done', 'not assessed'],
    'a list of answers such as [yes, no, yes], or `{ answers: { 1: yes, 2: no }, overall: high }`',
    'What the review answered of one study. A study can be left out.',
  );
});

const byTool = once(() =>
  z
    .strictObject({
      tool: z
        .union([oneOf(knownToolNames, 'A tool that is known here, with its questions.'), ownTool()])
        .register(wordings, {
          expected: `the name of a tool that is known here (${knownToolNames.map((each) => `\`${each}\``).join(', ')}), or a tool of its own with \`name\`, \`questions\` and \`answers\``,
          standIn: knownToolNames[0],
          suggest: (written) => {
            const near = nearest(String(written), knownToolNames) ?? begunWith(String(written));
            return near && `write \`${near}\``;
          },
        })
        .meta({
          description:
            'What the studies were appraised with: a tool that is known here by its name, or one with questions and answers of its own.',
        }),
      how: prose(
        'Who appraised, and how.',
        'Two reviewers appraised each study by themselves, and then agreed.',
      ).exactOptional(),
      'critical questions': z
        .array(item())
        .register(wordings, { expected: 'a list of the numbers of questions', standIn: [] })
        .meta({
          description: 'The questions that weigh most, where the review chose others than the tool has.',
        })
        .exactOptional(),
      'met at least': count(
        'Where the review has a mark of its own: how many questions a study met at least. Documents then say how many studies did.',
      ).exactOptional(),
      studies: z
        .record(id('The id of a listed study.', 'jones-2019'), appraised())
        .register(wordings, {
          expected: 'a mapping such as `jones-2019: [yes, no, yes]`, with the ids of listed studies',
          standIn: {},
        })
        .meta({
          description: 'What the review answered, study by study, under the ids of the listed studies.',
        })
        .exactOptional(),
      ...provenance(),
    })
    .register(wordings, {
      expected: 'a mapping with `tool`, and with `studies` if the review gives the answers',
    }),
);

/** “CASP” where “CASP qualitative” is meant. */
const begunWith = (written: string): string | undefined =>
  knownToolNames.find((known) => known.toLowerCase().startsWith(written.trim().toLowerCase()));

/** Whether and how the quality of what is included was appraised: in words, or study by study with a named tool. */
export const appraisal = once(() =>
  fact(
    z
      .union([
        prose('Whether and how the quality of the included studies was appraised.'),
        byTool(),
        listOf(byTool(), 'a list of mappings, each with its `tool`'),
      ])
      .register(wordings, {
        expected:
          'a sentence that says how the studies were appraised, or a mapping with `tool` and `studies`',
      }),
    'Whether and how the quality of the included studies was appraised: a sentence, or the tool with its answers study by study; a list where there were several tools.',
    'not done',
    'not applicable',
    'not assessed',
  ),
);

export type OwnToolInput = InLanguage<z.infer<ReturnType<typeof ownTool>>>;
export type AppraisedInput = InLanguage<z.infer<ReturnType<typeof appraised>>>;
export type ByToolInput = InLanguage<z.infer<ReturnType<typeof byTool>>>;
