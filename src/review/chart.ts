import { onceFor } from '../cache/once-for.ts';
import { type Text, wordsAlone } from '../language/phrase.ts';
import { breakdownsOf, pathOfBreakdown } from './breakdowns-of.ts';
import type { Fact } from './fact.ts';
import { isReported } from './is-reported.ts';
import { valueIds } from './resolve/listed-studies.ts';
import type { AbsenceKind, Breakdown, IncludedStudy, Review } from './review.ts';
import { slug } from './slug.ts';

/** What every review with listed studies can be charted by, beside its own attributes and breakdowns. */
const places = { country: 'countries', region: 'regions' } as const;

export type PlaceChart = keyof typeof places;

/** What the listed studies are charted by: an attribute, a breakdown of their methods, or where they took place. */
export interface Chart {
  /** As a template names it: `design`, `country`. */
  readonly id: string;
  /** Its name in the data; none of countries and regions, which a language has words for. */
  readonly name?: Text;
  /** The studies that it is of, in the words of the data, where those are not all that are included. */
  readonly of?: Breakdown['of'];
  /** Whether each study says it in words of its own, which are counted nowhere else. */
  readonly isFree: boolean;
  /** In the order of tables; no value that no study has, unless the data name it; at last what says that a study has none. */
  readonly values: readonly ChartedValue[];
  /** What a study says of it; undefined where it says nothing. */
  toldOf(study: IncludedStudy): Fact<readonly Text[]> | undefined;
}

export interface ChartedValue {
  readonly id: string;
  /** Its name, or why studies have none: an absence of the data, or that they do not mention it. */
  readonly is: { readonly name: Text } | { readonly none: AbsenceKind | 'not mentioned' };
  /** How many studies have it. */
  readonly studies: Fact<number>;
  /** The ids of those that are listed. */
  readonly has: ReadonlySet<string>;
}

/** What can be charted, by id and in the order of the data; nothing where no study is listed. */
export const chartsOf = onceFor((review: Review): ReadonlyMap<string, Chart> => {
  const { list } = review.studies;
  if (!isReported(list)) return new Map();
  const studies = list.value;
  const own = breakdownsOf(review)
    .filter(({ id }) => studies.some(({ attributes }) => attributes.has(id)))
    .map((breakdown) => ofBreakdown(breakdown, studies, list));
  const where = (['country', 'region'] as const)
    .filter((id) => studies.some((study) => isReported(study[places[id]]) && told(study, id)))
    .map((id) => ofPlaces(id, studies, list));
  return new Map([...where, ...own].map((chart) => [chart.id, chart]));
});

const told = (study: IncludedStudy, id: PlaceChart): boolean => {
  const given = study[places[id]];
  return given !== undefined && (!isReported(given) || given.value.length > 0);
};

/** What a template that names none charts studies by: the first attribute with values, or else the first breakdown, or else countries. */
export function firstChart(review: Review): Chart | undefined {
  const charts = chartsOf(review);
  const breakdowns = [...review.attributes, ...review.methods].flatMap(({ id }) => charts.get(id) ?? []);
  return breakdowns.find(({ isFree }) => !isFree) ?? charts.get('country');
}

type Listed = Fact<readonly IncludedStudy[]>;

function ofBreakdown(breakdown: Breakdown, studies: readonly IncludedStudy[], list: Listed): Chart {
  const { id, name, of, parts } = breakdown;
  const toldOf = ({ attributes }: IncludedStudy): Fact<readonly Text[]> | undefined => attributes.get(id);
  const path = pathOfBreakdown(breakdown);
  const having = (value: string): readonly IncludedStudy[] =>
    studies.filter((study) => valueIds(study, id).includes(value));
  const values =
    parts.length > 0
      ? parts.map((part) => ({
          id: part.id,
          is: { name: part.name },
          studies: part.studies,
          has: idsOf(having(part.id)),
        }))
      : byNumber(namesIn(studies, toldOf).map((each) => counted(each.id, each, having(each.id), path, list)));
  return {
    id,
    name,
    ...(of === undefined ? {} : { of }),
    isFree: parts.length === 0,
    values: [...values, ...withoutAny(studies, toldOf, path, list)],
    toldOf,
  };
}

function ofPlaces(id: PlaceChart, studies: readonly IncludedStudy[], list: Listed): Chart {
  const key = places[id];
  const toldOf = (study: IncludedStudy): Fact<readonly Text[]> | undefined =>
    told(study, id) ? study[key] : undefined;
  const values = namesIn(studies, toldOf).map((each) => {
    const having = studies.filter((study) => {
      const given = toldOf(study);
      return given && isReported(given) && given.value.some((place) => slug(wordsAlone(place)) === each.id);
    });
    return counted(each.id, each, having, key, list);
  });
  return {
    id,
    isFree: false,
    values: [...byNumber(values), ...withoutAny(studies, toldOf, key, list)],
    toldOf,
  };
}

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** What the studies name, each once. */
function namesIn(
  studies: readonly IncludedStudy[],
  toldOf: (study: IncludedStudy) => Fact<readonly Text[]> | undefined,
): readonly Named[] {
  const names = new Map<string, Named>();
  for (const study of studies) {
    const given = toldOf(study);
    if (!given || !isReported(given)) continue;
    for (const name of given.value) {
      const id = slug(wordsAlone(name));
      if (!names.has(id)) names.set(id, { id, name });
    }
  }
  return [...names.values()];
}

function counted(
  id: string,
  { name }: { readonly name: Text },
  having: readonly IncludedStudy[],
  path: string,
  list: Listed,
): ChartedValue {
  return { id, is: { name }, studies: countOf(having, `${path}.${id}`, list), has: idsOf(having) };
}

/** Why studies have no value, each with those that say so; last those that do not mention it. */
function withoutAny(
  studies: readonly IncludedStudy[],
  toldOf: (study: IncludedStudy) => Fact<readonly Text[]> | undefined,
  path: string,
  list: Listed,
): readonly ChartedValue[] {
  const byReason = new Map<AbsenceKind | 'not mentioned', IncludedStudy[]>();
  for (const study of studies) {
    const given = toldOf(study);
    if (given && isReported(given)) continue;
    const none =
      given && !isReported(given) && 'absent' in given.value ? given.value.absent : 'not mentioned';
    byReason.set(none, [...(byReason.get(none) ?? []), study]);
  }
  return [...byReason]
    .sort(([a], [b]) => Number(a === 'not mentioned') - Number(b === 'not mentioned'))
    .map(([none, having]) => ({
      id: slug(none),
      is: { none },
      studies: countOf(having, `${path}.${slug(none)}`, list),
      has: idsOf(having),
    }));
}

const idsOf = (studies: readonly IncludedStudy[]): ReadonlySet<string> =>
  new Set(studies.map(({ id }) => id));

/** A number of listed studies as the fact that it is: counted from them. */
export const countOf = (
  having: readonly { readonly id: string }[],
  path: string,
  { sources, sure, place }: Listed,
): Fact<number> => ({
  value: having.length,
  sources,
  sure,
  path,
  place,
  derivedFrom: having.map(({ id }) => id),
});

/** What a count of the studies that support a finding and have a value is known by. */
export const pathOfCell = ({ path }: { readonly path: string }, chart: string, value: string): string =>
  `${path}.studies.${chart}.${value}`;

/** Those first that most studies have; those that as many have by letters, without the tables of the platform. */
const byNumber = (values: readonly ChartedValue[]): readonly ChartedValue[] =>
  [...values].sort((a, b) => b.has.size - a.has.size || (a.id < b.id ? -1 : 1));

/** Whether a study may stand under two of its values. */
export const overlaps = ({ values, toldOf }: Chart, studies: readonly IncludedStudy[]): boolean =>
  values.length > 1 &&
  studies.some((study) => {
    const given = toldOf(study);
    return given !== undefined && isReported(given) && new Set(given.value).size > 1;
  });
