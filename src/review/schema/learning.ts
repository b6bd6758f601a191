import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { listOf } from './fact.ts';
import { id, oneOf } from './scalars.ts';
import { prose, text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

/** A day of learning is more than one briefing asks for. */
const mostMinutes = 480;

const minutes = (description: string) =>
  z
    .int()
    .min(1)
    .max(mostMinutes)
    .register(wordings, { expected: `whole minutes from 1 to ${mostMinutes}`, standIn: 1 })
    .meta({ description });

/** What a reader does with the sheets of a CPD briefing. */
const learningParts = ['reading', 'reflection', 'peer discussion', 'record'] as const;

const step = once(() =>
  z
    .strictObject({
      part: oneOf(learningParts, 'Which part of the briefing it is done with.'),
      do: prose('What the reader does.', 'Read the summary and the theme table'),
      minutes: minutes(
        'How long it takes. Leave it out for the reading, whose minutes are counted from the words of the document, and for the peer discussion, whose minutes are those of its own steps.',
      ).exactOptional(),
    })
    .register(wordings, { expected: '`part`, `do` and `minutes`' }),
);

/** Parts of a document on which an outcome can rest, besides what the review finds. */
export const partsOfLearning = [
  'key messages',
  'conclusions',
  'limitations',
  'missing',
  'gaps',
  'points to consider',
  'scenario',
  'reflection',
  'peer discussion',
] as const;

const learntFrom = once(() =>
  z
    .union([z.enum(partsOfLearning), id('Id of a theme or sub-theme.')])
    .register(wordings, {
      expected: 'an id such as `peer-support`, or a part such as `limitations`',
      standIn: 'limitations',
    })
    .meta({ description: 'A theme, a sub-theme, or a part of the document.' }),
);

const outcome = once(() =>
  z
    .strictObject({
      'able to': prose(
        'What a reader should be able to do. It continues “After this briefing you should be able to …”.',
        'say how family and professionals may help or hinder',
      ),
      'rests on': listOf(
        learntFrom(),
        'a list of ids of themes or sub-themes, or of parts such as limitations',
      ).meta({
        description: `What a reader learns it from: ids of themes or sub-themes, or ${partsOfLearning.map((part) => `\`${part}\``).join(', ')}. A document that does not print all of it is not made.`,
      }),
    })
    .register(wordings, {
      expected: '`able to` and `rests on`',
      standIn: { 'able to': '…', 'rests on': ['limitations'] },
    }),
);

const facilitator = once(() =>
  z
    .strictObject({
      bring: listOf(prose('One thing.', 'A map of the services in your area'), 'a list of things to bring')
        .meta({ description: 'What to bring besides this document, paper and pens.' })
        .exactOptional(),
      questions: listOf(prose('One question, for groups of two or three.'), 'a list of questions').meta({
        description: 'What the group talks about, in questions on this review.',
      }),
    })
    .register(wordings, { expected: '`questions`, and `bring` if there is more to bring' })
    .meta({
      description:
        'For whoever leads a group of about ten in 45 minutes. Left out, the group talks about the questions of `reflection`.',
    }),
);

const scenario = once(() =>
  z
    .strictObject({
      'made up': z
        .union([z.literal('yes'), z.literal(true)])
        .register(wordings, {
          expected: '`yes`, as a scenario describes no real person',
          standIn: 'yes',
          suggest: () => 'make one up; what happened to somebody is theirs to tell',
        })
        .meta({ description: 'That it is made up and describes no real person. Documents say so.' }),
      text: z
        .union([prose('The scenario.'), listOf(prose('A paragraph of it.'), 'a list of paragraphs')])
        .register(wordings, { expected: 'text, or a list of paragraphs', standIn: '…' })
        .meta({ description: 'The scenario, in a paragraph or a list of them.' }),
      'written around': listOf(id('Id of a sub-theme.', 'peer-support'), 'a list of ids of sub-themes').meta({
        description: 'The sub-themes that it was written to bring up.',
      }),
    })
    .register(wordings, { expected: '`made up: yes`, `text` and `written around`' })
    .meta({ description: 'A practice scenario to think about.' }),
);

const reflection = once(() =>
  z
    .strictObject({
      what: prose('What? What the reader notices.'),
      'so what': prose('So what? What it means.'),
      'now what': prose('Now what? What the reader will do.'),
    })
    .register(wordings, { expected: '`what`, `so what` and `now what`' })
    .meta({ description: 'The questions that a reader answers. Nothing is answered beforehand.' }),
);

const discussionStep = once(() =>
  z
    .strictObject({
      name: text('What the step is called.', 'Tell'),
      text: prose('What those who talk do.'),
      minutes: minutes('How long it takes.'),
    })
    .register(wordings, { expected: '`name`, `text` and `minutes`' }),
);

/** What makes a CPD briefing of a review. */
export const learning = once(() =>
  z
    .strictObject({
      title: text(
        'The title of the piece of learning.',
        'Resilience as part of recovery: learning for practice',
      ),
      outcomes: listOf(outcome(), 'a list of outcomes, each with `able to` and `rests on`').meta({
        description:
          'What a reader should be able to do afterwards, and what in the document they learn it from.',
      }),
      plan: listOf(step(), 'a list of steps, each with `part`, `do` and `minutes`').meta({
        description: 'How to use the time. The sum is counted, never typed.',
      }),
      scenario: scenario(),
      reflection: reflection(),
      'peer discussion': listOf(
        discussionStep(),
        'a list of steps, each with `name`, `text` and `minutes`',
      ).meta({
        description: 'How two people or more talk it over.',
      }),
      facilitator: facilitator().exactOptional(),
    })
    .register(wordings, {
      expected: '`title`, `outcomes`, `plan`, `scenario`, `reflection` and `peer discussion`',
    })
    .meta({ description: 'What turns the review into a piece of learning, for a CPD briefing.' }),
);

export type LearningInput = InLanguage<z.infer<ReturnType<typeof learning>>>;
