import type { Breach } from '../../fault/fault.ts';
import { type Text, wordsAlone } from '../../language/phrase.ts';
import type { Fact } from '../fact.ts';
import { isAbsence } from '../is-absence.ts';
import { isReported } from '../is-reported.ts';
import { isAbsenceInput } from '../schema/absence.ts';
import type { StudiesInput, StudyInput } from '../schema/studies.ts';
import { slug } from '../slug.ts';
import { keyPlaceOf } from '../yaml/written.ts';
import { valuesOfStudy } from './attributes.ts';
import { absence, forAll, plainFact, type Range, rangeFact, textsFact } from './facts.ts';
import { fields, id, ids, list, oneOrMore, type Read, text } from './fields.ts';
import { type Here, placeHere, provenance, provenanceIfAny, under } from './here.ts';
import { aboutPeople, type PeopleGroup } from './people.ts';

export type IncludedStudy = ReturnType<ReturnType<typeof study>>;
export type StudyList = Fact<readonly IncludedStudy[]>;

/** What the data say once for all listed studies: why there is none of it. */
export interface SaidOfStudies {
  readonly participants?: Fact<number>;
  readonly ages?: Fact<Range>;
  readonly countries?: Fact<readonly Text[]>;
}

type SaidInput = Omit<StudiesInput, 'included' | 'list'>;

export const saidOfStudies = (input: SaidInput, here: Here): SaidOfStudies =>
  fields(input, here, {
    participants: forAll<number>,
    ages: forAll<Range>,
    countries: forAll<readonly Text[]>,
  });

const study =
  (said: SaidOfStudies) =>
  ({ citekey, ...input }: StudyInput, here: Here) => {
    const { methods, attributes, ...read } = fields({ methods: {}, attributes: {}, ...input }, here, {
      id,
      label: text,
      participants: plainFact<number>,
      ages: rangeFact,
      ...aboutPeople,
      countries: textsFact,
      regions: textsFact,
      methods: valuesOfStudy,
      attributes: valuesOfStudy,
      supports: ids,
    });
    return {
      /** Its reports, the main one first: one at least. */
      citekeys: oneOrMore(citekey),
      ...said,
      ...read,
      /** Of its methods as well. */
      attributes: new Map([...methods, ...attributes]),
      ...provenance(under(here, input)),
    };
  };

/** The ids of what a study has of an attribute or a breakdown; none where it has none, or does not say. */
export function valueIds({ attributes }: Pick<IncludedStudy, 'attributes'>, id: string): readonly string[] {
  const told = attributes.get(id);
  return told && isReported(told) ? told.value.map((value) => slug(wordsAlone(value))) : [];
}

/** The included studies one by one, or that they are not listed. */
export const studyList =
  (said: SaidOfStudies) =>
  (input: NonNullable<StudiesInput['list']>, here: Here): StudyList =>
    isAbsenceInput(input)
      ? { value: absence(input), ...provenanceIfAny(under(here, input)) }
      : { value: list(study(said), ({ id }) => id)(input, here), ...provenance(here) };

/** What the listed studies give for one figure, and which of them. */
export interface Counted<Value> {
  /** Undefined where one of them leaves it open. */
  readonly value: Value | undefined;
  /** Their ids. */
  readonly studies: readonly string[];
  readonly list: StudyList;
  /** How the list comes to it, as a message says it: “14 + 9 + 22 = 45”. */
  readonly how?: () => string;
}

/** What the listed studies tell by themselves. */
export interface Counts {
  readonly included: Counted<number>;
  readonly participants: Counted<number>;
  readonly ages: Counted<Range>;
  /** Undefined as well where not every study with participants tells them. */
  readonly sexes: Counted<readonly PeopleGroup[]>;
  readonly countries: Counted<readonly Text[]>;
  readonly regions: Counted<readonly Text[]>;
  supporting(subTheme: string): Counted<number>;
  /** Undefined where none of them says anything of the breakdown: the data then give its counts. */
  using(breakdown: string, part: string): Counted<number>;
  /** Those that name a part of the breakdown, whichever it is, or say why they name none but that there can be none. */
  brokenDown(breakdown: string): Counted<number>;
}

export function countsOf(list: StudyList | undefined): Counts | undefined {
  if (!isReported(list)) return undefined;
  const studies = list.value;
  const every = studies.map(({ id }) => id);
  const ofAll = <Value>(value: Value | undefined, how?: () => string): Counted<Value> => ({
    value,
    studies: every,
    list,
    ...(how ? { how } : {}),
  });
  const by = (keysOf: (study: IncludedStudy) => readonly string[]): ((key: string) => Counted<number>) => {
    const ids = idsBy(studies, keysOf);
    return (key) => {
      const found = ids.get(key) ?? [];
      return { value: found.length, studies: found, list, how: () => named(found) };
    };
  };
  const breakdowns = new Map<string, (part: string) => Counted<number>>();
  const people = all(studies.map(({ participants }) => participants));
  const ages = all(studies.map((each) => each.ages));
  const told = by(({ attributes }) =>
    [...attributes].flatMap(([id, value]) => (isBroken(value) ? [id] : [])),
  );
  const ofNone = (breakdown: string, counted: Counted<number>): Counted<number> =>
    told(breakdown).value === 0 ? { ...counted, value: undefined } : counted;
  return {
    included: ofAll(studies.length),
    participants: ofAll(sumOf(people), () => `${people?.join(' + ')} = ${sumOf(people)}`),
    ages: ofAll(span(ages), () => endsOf(studies)),
    sexes: ofAll(together(all(studies.map(({ sexes }) => sexes)))),
    countries: ofAll(
      // Of a study that names a region alone, or says why it names no country, there is none to name.
      studies.every(({ countries, regions }) => isTold(countries) || isTold(regions))
        ? placesOf(studies.map(({ countries }) => countries))
        : undefined,
    ),
    regions: ofAll(placesOf(studies.map(({ regions }) => regions))),
    supporting: by(({ supports }) => supports),
    using(breakdown, part) {
      const using = breakdowns.get(breakdown) ?? by((study) => valueIds(study, breakdown));
      breakdowns.set(breakdown, using);
      return ofNone(breakdown, using(part));
    },
    brokenDown: (breakdown) => ofNone(breakdown, told(breakdown)),
  };
}

/** Whether a study is among those that a breakdown is of: it is in no part where there can be none for it. */
const isBroken = (value: Fact<readonly Text[]>): boolean =>
  isAbsence(value.value) ? value.value.absent !== 'not applicable' : value.value.length > 0;

const isTold = (places: Fact<readonly Text[]> | undefined): boolean =>
  places !== undefined && (!isReported(places) || places.value.length > 0);

/** The countries or regions of all studies, each once and by letters; undefined where there are none. */
function placesOf(told: readonly (Fact<readonly Text[]> | undefined)[]): readonly Text[] | undefined {
  const places = new Set(told.flatMap((each) => (each && isReported(each) ? each.value : [])));
  return places.size === 0 ? undefined : [...places].sort(byLetters);
}

/** What the studies have of something that not every study can have: a guideline has no participants. Undefined where one leaves it open. */
function all<Value>(facts: readonly (Fact<Value> | undefined)[]): readonly Value[] | undefined {
  const values: Value[] = [];
  for (const fact of facts) {
    if (fact && isAbsence(fact.value) && fact.value.absent === 'not applicable') continue;
    if (!fact || !isReported(fact)) return undefined;
    values.push(fact.value);
  }
  return values.length === 0 ? undefined : values;
}

/** How many people are of each group in all studies, in the order in which they are first named. */
function together(told: readonly (readonly PeopleGroup[])[] | undefined): readonly PeopleGroup[] | undefined {
  const groups = new Map<string, PeopleGroup>();
  for (const { name, people } of told?.flat() ?? []) {
    const key = wordsAlone(name);
    groups.set(key, { name, people: (groups.get(key)?.people ?? 0) + people });
  }
  return groups.size === 0 ? undefined : [...groups.values()];
}

/** Groups as messages name them: “118 women, 83 men”. */
export const groupsInWords = (groups: readonly PeopleGroup[]): string =>
  groups.map(({ name, people }) => `${people} ${wordsAlone(name)}`).join(', ');

function span(ranges: readonly Range[] | undefined): Range | undefined {
  if (ranges === undefined || ranges.length === 0) return undefined;
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) };
}

const sumOf = (numbers: readonly number[] | undefined): number | undefined =>
  numbers?.reduce((sum, number) => sum + number, 0);

/** More studies than these are no help in a message. */
const mostNamed = 8;

const named = (ids: readonly string[]): string =>
  ids.length === 0
    ? 'no study'
    : `${ids.slice(0, mostNamed).join(', ')}${ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : ''}`;

/** “from 65 (discharge-talk) to 96 (first-night)”. */
function endsOf(studies: readonly IncludedStudy[]): string {
  const told = studies.flatMap(({ id, ages }) => (ages && isReported(ages) ? [{ id, ...ages.value }] : []));
  const [youngest] = told.toSorted((a, b) => a.from - b.from);
  const [oldest] = told.toSorted((a, b) => b.to - a.to);
  return `from ${youngest?.from} (${youngest?.id}) to ${oldest?.to} (${oldest?.id})`;
}

/** Ids of the studies by each of the keys that a study has. */
function idsBy(
  studies: readonly IncludedStudy[],
  keysOf: (study: IncludedStudy) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const study of studies) {
    for (const key of new Set(keysOf(study))) {
      const ids = byKey.get(key);
      if (ids) ids.push(study.id);
      else byKey.set(key, [study.id]);
    }
  }
  return byKey;
}

/** Without the tables of the platform, so that every machine has the same order. */
function byLetters(a: Text, b: Text): number {
  const [left, right] = [wordsAlone(a).normalize('NFD'), wordsAlone(b).normalize('NFD')];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * A figure as it is typed, or else as the listed studies give it; undefined where it is left out. Where it is typed and the studies give
 * something else, the two places are reported.
 *
 * @param read makes the fact of what is typed
 * @param counted undefined where the studies are not listed
 */
export function statedOrCountedIfAny<Input, Value>(
  input: Input | undefined,
  read: Read<Input, Fact<Value>>,
  counted: Counted<Value> | undefined,
  here: Here,
  inWords: (value: Value) => string = String,
): Fact<Value> | undefined {
  const value = counted?.value;
  if (input !== undefined) {
    const stated = read(input, here);
    const typed = isAbsence(stated.value) ? stated.value.absent : inWords(stated.value);
    if (value !== undefined && counted && typed !== inWords(value))
      here.report('counts-agree', countsDisagree(here, typed, inWords(value), counted));
    return stated;
  }
  if (value === undefined || !counted) return undefined;
  const { sources, sure, place } = counted.list;
  return { value, sources, sure, path: here.path, place, derivedFrom: counted.studies };
}

/** The same of a figure without which nothing else can be understood: where it is neither typed nor to be counted, that is reported. */
export function statedOrCounted<Input, Value>(
  input: Input | undefined,
  read: Read<Input, Fact<Value>>,
  counted: Counted<Value> | undefined,
  here: Here,
): Fact<Value> {
  const given = statedOrCountedIfAny(input, read, counted, here);
  if (given) return given;
  const missing = figureIsMissing(here, counted !== undefined);
  here.report('figure-is-stated', missing);
  return {
    value: { absent: 'not reported', why: missing.found },
    sources: [],
    sure: 'low',
    path: here.path,
    place: placeHere(here),
  };
}

/** A figure that is neither typed nor to be counted. */
function figureIsMissing(here: Here, studiesAreListed: boolean): Breach {
  const key = String(here.keys.at(-1));
  return {
    place: keyPlaceOf(here.written, here.keys),
    found: `no \`${key}\` (\`${here.path}\`)`,
    expected: `the figure, because ${studiesAreListed ? 'not every listed study gives its own' : 'the studies are not listed'}`,
    suggestion: `write \`${key}: \` and the figure, or \`${key}: { not reported: the reason }\``,
  };
}

/** A figure that is typed although the listed studies give it, and give another. */
function countsDisagree(here: Here, typed: string, counted: string, { how, list }: Counted<unknown>): Breach {
  const sum = how?.();
  return {
    place: placeHere(here),
    found: `${typed} for \`${here.path}\``,
    expected: `${counted}, as counted from the listed studies${sum === undefined ? '' : `: ${sum}`}`,
    suggestion: 'leave the figure out, and it will be counted from the list; or correct the list',
    also: { ...list.place, what: 'the listed studies' },
  };
}
