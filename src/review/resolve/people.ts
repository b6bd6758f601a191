import type { Text } from '../../language/phrase.ts';
import type { GroupsInput, MiddleAgeInput } from '../schema/people.ts';
import { fact } from './facts.ts';
import { count, fields, list, text } from './fields.ts';
import type { Here } from './here.ts';

/** A mean or median age in years, with its standard deviation where it is given. */
export interface MiddleAge {
  readonly years: number;
  readonly sd?: number;
}

const middleAge = (input: MiddleAgeInput, here: Here): MiddleAge =>
  typeof input === 'number' ? { years: input } : fields(input, here, { years: count, SD: count });

/** People of one sex, gender or ethnic group, as the review calls them. */
export interface PeopleGroup {
  readonly name: Text;
  readonly people: number;
}

const groups = list(
  (input: GroupsInput[number], here: Here): PeopleGroup => fields(input, here, { name: text, people: count }),
);

/** What is known of people beside their number and the range of their ages. */
export const aboutPeople = {
  'mean age': fact(middleAge),
  'median age': fact(middleAge),
  sexes: fact(groups),
  ethnicity: fact(groups),
} as const;
