import { figure, runs, text } from '../../document/nodes.ts';
import type { Run } from '../../document/tree.ts';
import { nearest } from '../../fault/nearest.ts';
import type { Phrase, Text } from '../../language/phrase.ts';
import type { Messages } from '../../messages/messages.ts';
import { type Chart, type ChartedValue, chartsOf } from '../../review/chart.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact, IncludedStudy, MiddleAge, PeopleGroup } from '../../review/review.ts';
import { slug } from '../../review/slug.ts';
import type { DirectiveUse } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { absent } from './figures.ts';

/** The chart that an attribute of a directive names; a fault where there is none of that name. */
export function chartNamed(
  attribute: string,
  { attributes, place }: DirectiveUse,
  { review, report }: Filling,
): Chart | undefined {
  const id = slug(attributes.get(attribute) ?? '');
  const charts = chartsOf(review);
  const found = charts.get(id);
  if (found) return found;
  const near = nearest(id, [...charts.keys()]);
  report('value-is-known', {
    place,
    found: `\`${attribute}=${attributes.get(attribute) ?? ''}\``,
    expected:
      charts.size === 0
        ? 'something that the listed studies tell; they tell nothing under `attributes`, `methods` or `countries`'
        : `what the listed studies tell: ${[...charts.keys()].map((each) => `\`${each}\``).join(', ')}`,
    suggestion: near && `did you mean \`${attribute}=${near}\`?`,
  });
  return undefined;
}

/** What a reader calls it: its name in the data, or “Country”. */
export const nameOfChart = ({ id, name }: Chart, { blocks }: Messages): Phrase =>
  name ?? (id === 'region' ? blocks.charts.region : blocks.charts.country);

/** “Qualitative”, or “Not reported in the source”. */
export const nameOfValue = ({ is }: ChartedValue, { blocks }: Messages): Phrase =>
  'name' in is ? is.name : blocks.charts.none(is.none);

/** What a study says, by the names that its values have in the document; undefined where it says nothing. */
export function valueOfStudy(
  chart: Chart,
  study: IncludedStudy,
  messages: Messages,
): readonly Run[] | undefined {
  const told = chart.toldOf(study);
  if (!told) return undefined;
  return isReported(told) ? runs(messages.values.list(namesOf(chart, told.value))) : absent(told, messages);
}

function namesOf({ values }: Chart, told: readonly Text[]): readonly Text[] {
  const names = new Map(values.flatMap(({ id, is }) => ('name' in is ? [[id, is.name] as const] : [])));
  return told.map((value) => names.get(slug(typeof value === 'string' ? value : value.text)) ?? value);
}

/** Something of which a line is said, and what: “Mean age: 41 years”. */
export interface Told {
  readonly label: string;
  readonly fact: Fact<unknown>;
  readonly value: readonly Run[];
}

interface AboutPeople {
  readonly meanAge?: Fact<MiddleAge>;
  readonly medianAge?: Fact<MiddleAge>;
  readonly sexes?: Fact<readonly PeopleGroup[]>;
  readonly ethnicity?: Fact<readonly PeopleGroup[]>;
}

/**
 * What is known of people beside their number and the range of their ages, and of how many of them it is not told.
 *
 * @param total how many they are
 */
export function aboutPeople(
  of: AboutPeople,
  total: Fact<number> | undefined,
  messages: Messages,
): readonly Told[] {
  const words = messages.blocks.people;
  const told = <Value>(
    label: string,
    fact: Fact<Value> | undefined,
    say: (value: Value) => readonly Run[],
  ): readonly Told[] =>
    fact === undefined
      ? []
      : [{ label, fact, value: isReported(fact) ? say(fact.value) : absent(fact, messages) }];
  const age = (fact: Fact<MiddleAge> | undefined) => (value: MiddleAge) =>
    fact ? [figure(words.years(value), fact)] : [];
  const groups = (fact: Fact<readonly PeopleGroup[]> | undefined) => (value: readonly PeopleGroup[]) => {
    if (!fact) return [];
    const sum = value.reduce((all, { people }) => all + people, 0);
    const rest = isReported(total) ? total.value - sum : 0;
    return [
      figure(words.groups(value), fact),
      ...(isReported(total) && rest > 0 ? [text(words.rest(rest, total.value))] : []),
    ];
  };
  return [
    ...told(words.meanAge, of.meanAge, age(of.meanAge)),
    ...told(words.medianAge, of.medianAge, age(of.medianAge)),
    ...told(words.sexes, of.sexes, groups(of.sexes)),
    ...told(words.ethnicity, of.ethnicity, groups(of.ethnicity)),
  ];
}
