import type { Place } from '../../fault/fault.ts';
import { wordsAlone } from '../../language/phrase.ts';
import { findingsOf } from '../findings-of.ts';
import { boxesOf, keysOfBoxes } from '../flow-boxes.ts';
import { isAbsence } from '../is-absence.ts';
import { isReported } from '../is-reported.ts';
import { type FindingKind, kindOfFindings } from '../kind-of-findings.ts';
import type { Finding, Review } from '../review.ts';
import type { Checked } from '../rules/rule.ts';
import { isToDo } from '../to-do.ts';
import { keyPlaceOf, type Path, placeOf } from '../yaml/written.ts';
import { gapsOfTrust } from './gaps-of-trust.ts';
import type { ReaderGap } from './reader-gap.ts';

/**
 * What a reader may miss in the documents of a review, in the order of its files: studies that support no theme, themes and sub-themes on which nothing
 * rests, what no source gives, blocks that are not there, works that nothing cites. What is marked TO DO is listed elsewhere.
 */
export function gapsIn(checked: Checked): readonly ReaderGap[] {
  const files = [checked.written.file, checked.referencesWritten.file];
  return [
    ...ofStudies(checked),
    ...ofReviews(checked),
    ...ofFindings(checked),
    ...ofBreakdowns(checked),
    ...withoutValue(checked),
    ...boxesOfFlow(checked),
    ...blocks(checked),
    ...gapsOfTrust(checked),
    ...uncited(checked),
  ].sort(
    ({ place: a }, { place: b }) =>
      files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}

function* ofStudies({ review, data, written }: Checked): Iterable<ReaderGap> {
  const { list } = data.studies;
  if (!Array.isArray(list)) return;
  for (const [index, study] of list.entries()) {
    const at: Path = ['studies', 'list', index];
    if (study.supports.length === 0)
      yield {
        place: keyPlaceOf(written, [...at, 'supports']),
        what: `${study.id} supports no ${inEnglish[kindOfFindings(findingsOf(review))]}`,
      };
    const lacking = [
      ...(study.participants === undefined && data.studies.participants === undefined
        ? ['participants']
        : []),
      ...(study.ages === undefined && data.studies.ages === undefined ? ['ages'] : []),
      ...(tellsNoPlace(study) ? ['countries'] : []),
    ];
    if (lacking.length > 0)
      yield {
        place: placeOf(written, [...at, 'id']),
        what: `${study.id} has no ${lacking.join(' and no ')}`,
      };
  }
}

/** Whether a study names neither a country nor a region, and does not say why. */
const tellsNoPlace = ({
  countries,
  regions,
}: {
  readonly countries?: unknown;
  readonly regions?: unknown;
}): boolean =>
  regions === undefined && (countries === undefined || (Array.isArray(countries) && countries.length === 0));

const inEnglish: Readonly<Record<FindingKind, string>> = {
  theme: 'theme',
  'sub-theme': 'sub-theme',
  either: 'theme or sub-theme',
};

/** How far the reviews of an umbrella review share their studies, which tells whether they confirm each other. */
function* ofReviews({ review, written }: Checked): Iterable<ReaderGap> {
  if (review.words.studies === 'reviews' && review.primaryStudies === undefined)
    yield {
      place: keyPlaceOf(written, ['studies']),
      what: 'nothing says how many primary studies the reviews have, or how many they share: `primary studies`',
    };
}

function* ofFindings({ review, data, written }: Checked): Iterable<ReaderGap> {
  const points = new Set(review.points.flatMap(({ restsOn }) => restsOn));
  for (const [index, theme] of data.themes.entries()) {
    const at: Path = ['themes', index];
    const divided = theme['sub-themes'] ?? [];
    const findings = divided.map((each, number) => ({ ...each, at: [...at, 'sub-themes', number] }));
    for (const [number, { id, at: path }] of (findings.length > 0
      ? findings
      : [{ ...theme, at }]
    ).entries()) {
      const place = placeOf(written, [...path, 'id']);
      const studies = review.themes[index]?.findings[number]?.studies;
      if (studies && isReported(studies) && studies.value === 0)
        yield { place, what: `no study supports ${id}` };
      if (points.size > 0 && !points.has(id)) yield { place, what: `no point to consider rests on ${id}` };
      const own = review.themes[index]?.findings[number];
      const silent = own === undefined ? [] : silentIn(own, review);
      if (silent.length > 0)
        yield {
          place,
          what: `${id} is without ${silent.map((key) => `\`${key}\``).join(', ')}, as others have it`,
        };
    }
  }
}

/** What others of the findings have and this one is silent about. */
function silentIn(own: Finding, review: Review): readonly string[] {
  const all = findingsOf(review);
  return (['covers', 'studies', 'helps', 'hinders'] as const).filter(
    (key) => own[key] === undefined && all.some((each) => each[key] !== undefined),
  );
}

function* ofBreakdowns({ review, written }: Checked): Iterable<ReaderGap> {
  const { list } = review.studies;
  if (!isReported(list)) return;
  for (const key of ['methods', 'attributes'] as const) {
    for (const [index, { id, name }] of review[key].entries()) {
      const without = list.value.filter(({ attributes }) => !attributes.has(id)).map((study) => study.id);
      if (without.length > 0 && (key === 'attributes' || without.length < list.value.length))
        yield {
          place: placeOf(written, [key, index, 'name']),
          what: `‘${wordsAlone(name)}’ is not told of ${without.length === list.value.length ? 'any listed study' : without.join(', ')}`,
        };
    }
  }
}

/** The ways of saying that there is no value, whose reason may be that somebody could still find it. */
const absences = ['not reported', 'not known', 'not assessed'] as const;

function withoutValue({ data, written }: Checked): readonly ReaderGap[] {
  const found: ReaderGap[] = [];
  const walk = (value: unknown, path: Path, name: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const absence of absences) {
      const reason: unknown = Reflect.get(value, absence);
      if (typeof reason === 'string' && !isToDo(reason))
        found.push({ place: keyPlaceOf(written, path), what: `${name.join(' · ')}: ${absence} (${reason})` });
    }
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      walk(inner, [...path, step], [...name, ...nameOf(step, inner)]);
    }
  };
  walk(data, [], []);
  return found;
}

/** A member of a list by its own name, or else by its number from 1. */
function nameOf(step: string | number, value: unknown): readonly string[] {
  if (typeof step === 'string') return step === 'is' ? [] : [step];
  const named =
    typeof value === 'object' && value !== null
      ? (['id', 'name'] as const)
          .map((key): unknown => Reflect.get(value, key))
          .find((each) => typeof each === 'string')
      : undefined;
  return [typeof named === 'string' ? named : String(step + 1)];
}

function* boxesOfFlow({ review, data, written }: Checked): Iterable<ReaderGap> {
  if (!review.flow || !isReported(review.flow)) return;
  const isWrapped = typeof data.flow === 'object' && 'is' in data.flow;
  const { value: flow } = review.flow;
  for (const [index, stream] of flow.streams.entries()) {
    const at: Path = [...(isWrapped ? ['flow', 'is'] : ['flow']), 'streams', index];
    const lacking = boxesOf(stream, index, flow).filter((box) => stream[box] === undefined);
    if (lacking.length > 0)
      yield {
        place: placeOf(written, at),
        what: `the flow of ‘${wordsAlone(stream.name)}’ does not tell: ${lacking.map((box) => keysOfBoxes[box]).join(', ')}`,
      };
    // PRISMA 2020, item 16b, and PRISMA-ScR, item 14: reasons for what was left out.
    const { excludedWithReasons: left } = stream;
    if (left !== undefined && !isAbsence(left.count) && left.count > 0 && left.parts.length === 0)
      yield {
        place: placeOf(written, [...at, 'excluded with reasons']),
        what: `the flow of ‘${wordsAlone(stream.name)}’ gives no reasons for the reports left out`,
      };
  }
}

/** Blocks that a review need not have, each with what readers do without. */
const optionalBlocks = [
  ['subtitle', 'no line below the title'],
  ['bottom line', 'no bottom line at the head of the documents'],
  ['what this adds', 'nothing on what was known before and what the review adds'],
  ['question', 'nothing on what the review asked'],
  ['approach', 'nothing on how the findings were brought together'],
  ['search', 'nothing on where and when studies were searched for'],
  ['eligibility', 'nothing on which studies could be included'],
  ['appraisal', 'nothing on whether the studies’ quality was appraised'],
  ['confidence', 'nothing on how sure one can be of the findings'],
  ['screening', 'nothing on who screened the records and assessed the reports'],
  ['flow', 'no flow of records'],
  ['methods', 'nothing on how the studies were done'],
  ['conclusions', 'no conclusions'],
  ['missing', 'nothing on who or what is missing'],
  ['gaps', 'nothing on where research is missing'],
  ['points to consider', 'no points to consider for practice'],
  ['glossary', 'no glossary'],
  ['further reading', 'nothing on what to read next'],
  ['support', 'no support or crisis lines'],
  ['learning', 'no CPD briefing'],
] as const;

function* blocks({ data, written, review }: Checked): Iterable<ReaderGap> {
  const end = written.lines.linePos(Math.max(0, written.text.trimEnd().length));
  const atEnd = { file: written.file, line: end.line, column: 1 };
  yield* within(['search', 'eligibility'], { data, written });
  const { total, ages } = review.participants;
  if (total === undefined)
    yield { place: blockOr(['participants'], atEnd), what: noSum('number of participants', 'participants') };
  if (ages === undefined)
    yield { place: blockOr(['participants'], atEnd), what: noSum('range of ages', 'ages') };
  if (review.countries === undefined) yield { place: atEnd, what: noSum('list of countries', 'countries') };
  if (review.studies.list === undefined)
    yield {
      place: placeOf(written, ['studies']),
      what: 'no list of the included studies, as there is no `list`',
    };
  if (review.themes.every(({ findings }) => findings.every(({ studies }) => studies === undefined)))
    yield { place: placeOf(written, ['themes']), what: 'no theme says how many studies support it' };
  if (review.limitations.length > 0 && review.limitations.every(({ by }) => by !== 'author'))
    yield { place: placeOf(written, ['limitations']), what: 'no limitation that the author states' };
  for (const [index, theme] of data.themes.entries())
    if (theme.statement === undefined)
      yield {
        place: placeOf(written, ['themes', index, 'id']),
        what: `nothing on what ${theme.id} says, as it has no \`statement\``,
      };

  /** Of the review as a whole, with what may be why. */
  function noSum(what: string, key: 'participants' | 'ages' | 'countries'): string {
    const { list } = data.studies;
    if (!Array.isArray(list)) return `no ${what}`;
    const without = list.filter((study) => study[key] === undefined).map(({ id }) => id);
    if (without.length === 0 || without.length === list.length) return `no ${what}`;
    const named = without.slice(0, mostNamed).join(', ');
    return `no ${what} of the whole review: ${without.length > mostNamed ? `${without.length} studies do` : `${named} ${without.length === 1 ? 'does' : 'do'}`} not say theirs`;
  }

  function blockOr(path: Path, place: Place): Place {
    return data.participants === undefined ? place : placeOf(written, path);
  }

  for (const [key, without] of optionalBlocks) {
    const value = data[key];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) continue;
    yield {
      place:
        value === undefined ? { file: written.file, line: end.line, column: 1 } : placeOf(written, [key]),
      what: `${without}, as there is no \`${key}\``,
    };
  }
  if (data['made by'].contact === undefined)
    yield {
      place: keyPlaceOf(written, ['made by']),
      what: 'no way to reach the makers: no `contact` in `made by`',
    };
  if (data['made by']['published at'] === undefined)
    yield {
      place: keyPlaceOf(written, ['made by']),
      what: 'no address of the documents, nor a QR code of it, on what is handed out: no `published at` in `made by`',
    };
}

/** Most studies that a line names. */
const mostNamed = 5;

/** Parts of two blocks whose other part is there. */
function* within(
  keys: readonly ['search', 'eligibility'],
  { data, written }: Pick<Checked, 'data' | 'written'>,
): Iterable<ReaderGap> {
  const parts = {
    search: [
      ['databases', 'nothing on which databases were searched'],
      ['dates', 'nothing on when they were searched'],
    ],
    eligibility: [
      ['included if', 'nothing on what a study had to be'],
      ['excluded if', 'nothing on what kept a study out'],
    ],
  } as const;
  for (const key of keys) {
    const block = data[key];
    if (block === undefined) continue;
    for (const [part, without] of parts[key])
      if (!(part in block))
        yield { place: placeOf(written, [key]), what: `${without}, as there is no \`${part}\`` };
  }
}

/** References that no list will have, as nothing names them. */
function* uncited({ data, proses, references, referencesWritten }: Checked): Iterable<ReaderGap> {
  const { list } = data.studies;
  const used = new Set([
    data.citekey,
    ...Object.values(data.sources).flatMap(({ citekey }) => citekey ?? []),
    ...(Array.isArray(list) ? list.flatMap(({ citekey }) => citekey) : []),
    ...(data['further reading'] ?? []).map(({ citekey }) => citekey),
    ...proses.flatMap(({ prose }) =>
      [...prose.markdown.matchAll(/@([A-Za-z][\w-]*)/g)].flatMap(([, citekey]) => citekey ?? []),
    ),
  ]);
  for (const [index, { id }] of references.entries()) {
    if (used.has(id)) continue;
    yield {
      place: placeOf(referencesWritten, [index, 'id']),
      what: `no text of the review cites ${id}, which stands in no list of references`,
    };
  }
}
