import type { Text } from '../../language/phrase.ts';
import type { Fact } from '../fact.ts';
import type { AttributeInput, ValuesOfStudyInput } from '../schema/attributes.ts';
import type { BreakdownInput } from '../schema/studies.ts';
import { slug } from '../slug.ts';
import { fact } from './facts.ts';
import { provenanceAlone } from './fields.ts';
import { type Here, into } from './here.ts';

/** What a study has of each attribute or breakdown, by its id. Names of values are in the review’s own language, words of its own in that of the document. */
export type ValuesOfStudy = ReadonlyMap<string, Fact<readonly Text[]>>;

/** A text, or a list of texts. */
export const textsIn = (given: Text | readonly Text[]): readonly Text[] =>
  typeof given === 'string' || 'lang' in given ? [given] : given;

const values = fact(textsIn);

export const valuesOfStudy = (input: ValuesOfStudyInput, here: Here): ValuesOfStudy =>
  new Map(Object.entries(input).map(([name, given]) => [slug(name), values(given, into(here, name))]));

/** An attribute as the breakdown that it is: its values are parts. */
export function asBreakdown({
  name,
  of,
  values = [],
  'values exclude each other': areExclusive = 'no',
  ...rest
}: AttributeInput): BreakdownInput {
  return {
    name,
    ...(of === undefined ? {} : { of }),
    ...provenanceAlone(rest),
    'parts exclude each other': areExclusive,
    parts: values.map((value) => (typeof value === 'string' || 'lang' in value ? { name: value } : value)),
  };
}
