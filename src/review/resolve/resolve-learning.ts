import type { Learning } from '../review.ts';
import type { LearningInput } from '../schema/learning.ts';
import { type Here, into } from './here.ts';
import { resolveProse } from './resolve-prose.ts';

/** The learning with its minutes summed: those of the peer discussion are its steps', and the whole is the plan's. */
export function resolveLearning(input: LearningInput, here: Here): Learning {
  const at = (key: keyof LearningInput): Here => into(here, key);
  const { outcomes, scenario, reflection } = input;
  const discussion = input['peer discussion'].map(({ name, text, minutes }, index) => ({
    name,
    text: resolveProse(text, into(into(at('peer discussion'), index), 'text')),
    minutes,
  }));
  const discussionMinutes = sum(discussion.map(({ minutes }) => minutes));
  const plan = input.plan.map((step, index) => ({
    part: step.part,
    do: resolveProse(step.do, into(into(at('plan'), index), 'do')),
    minutes: step.minutes ?? (step.part === 'peer discussion' ? discussionMinutes : 0),
  }));
  const told = into(at('scenario'), 'text');
  return {
    title: input.title,
    outcomes: outcomes.map((outcome, index) => resolveProse(outcome, into(at('outcomes'), index))),
    plan,
    minutes: sum(plan.map(({ minutes }) => minutes)),
    scenario: {
      text:
        typeof scenario.text === 'string'
          ? [resolveProse(scenario.text, told)]
          : scenario.text.map((paragraph, index) => resolveProse(paragraph, into(told, index))),
      writtenAround: scenario['written around'],
    },
    reflection: {
      what: resolveProse(reflection.what, into(at('reflection'), 'what')),
      soWhat: resolveProse(reflection['so what'], into(at('reflection'), 'so what')),
      nowWhat: resolveProse(reflection['now what'], into(at('reflection'), 'now what')),
    },
    discussion,
    discussionMinutes,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
