import type { Text } from '../../language/phrase.ts';
import type { LearningInput } from '../schema/learning.ts';
import { prose, proses } from './claims.ts';
import { count, fields, ids, list, same, text } from './fields.ts';
import { type Here, into, placeHere } from './here.ts';

type Input<Key extends keyof LearningInput> = Exclude<LearningInput[Key], undefined>;
type Step = Input<'plan'>[number];

/**
 * The learning with its minutes summed: those of the peer discussion are its steps', and the whole is the plan's. Those of a reading that are
 * left out are counted once a document is filled; until then they are none.
 */
export function learning(input: LearningInput, here: Here) {
  const { 'peer discussion': givenDiscussion, plan: givenPlan, ...rest } = input;
  const discussion = list(discussionStep)(givenDiscussion, into(here, 'peer discussion'));
  const discussionMinutes = sum(discussion);
  const plan = list((step: Step, at: Here) => ({
    minutes: step.part === 'peer discussion' ? discussionMinutes : 0,
    ...fields(step, at, { part: same<Step['part']>, do: prose, minutes: count }),
    ...(step.minutes === undefined ? {} : { typedAt: placeHere(into(at, 'minutes')) }),
  }))(givenPlan, into(here, 'plan'));
  return {
    ...fields(rest, here, { title: text, outcomes, scenario, reflection, facilitator }),
    plan,
    minutes: sum(plan),
    discussion,
    discussionMinutes,
  };
}

const outcome = (input: Input<'outcomes'>[number], here: Here) =>
  fields(input, here, { 'able to': prose, 'rests on': restsOn });

const outcomes = list(outcome);

/** What a reader learns it from, by name, each with its place. */
const restsOn = list((name: string, here: Here) => ({ name, place: placeHere(here) }));

const facilitator = (input: Input<'facilitator'>, here: Here) =>
  fields(input, here, { bring: proses, questions: proses });

const discussionStep = (input: Input<'peer discussion'>[number], here: Here) =>
  fields(input, here, { name: text, text: prose, minutes: count });

/** Made up, always: it describes no real person. */
const scenario = ({ 'made up': _, ...input }: Input<'scenario'>, here: Here) =>
  fields(input, here, { text: paragraphs, 'written around': ids });

const paragraphs = (given: Text | Text[], here: Here) =>
  Array.isArray(given) ? proses(given, here) : [prose(given, here)];

const reflection = (input: Input<'reflection'>, here: Here) =>
  fields(input, here, { what: prose, 'so what': prose, 'now what': prose });

const sum = (steps: readonly { readonly minutes: number }[]): number =>
  steps.reduce((total, { minutes }) => total + minutes, 0);
