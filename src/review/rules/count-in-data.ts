import { wordsAlone } from '../../language/phrase.ts';
import { breakdownsOf } from '../breakdowns-of.ts';
import { isReported } from '../is-reported.ts';
import type { Fact, Review } from '../review.ts';
import { slug } from '../slug.ts';
import { sentenceAround } from './count-values.ts';
import type { TypedCount } from './typed-counts.ts';

/** Where a typed count stands. */
export interface Around {
  readonly markdown: string;
  /** The way to the text in the data; empty in a template. */
  readonly path: string;
}

/**
 * What to write instead of a typed count: the text with a value directive whose value is that number. Only where the two are linked: the
 * number of all studies, participants or themes, that of the sub-theme in whose texts it stands, or of what its sentence names or
 * cites. Another figure of the review that is as large is so by chance, and is not named.
 */
export function countInData(count: TypedCount, review: Review, around: Around): string | undefined {
  const path = linkedPath(count, review, around);
  if (path === undefined) return undefined;
  const { before, after, inWords, of: whole, unit, text } = count;
  if (whole !== undefined) return `:value[${path}]{as=studies}`;
  const words = /^\p{Lu}/u.test(text) && before === '' ? '{as=Words}' : '{as=words}';
  const as = inWords ? words : unit.endsWith('theme') ? '{as=digits}' : '';
  return `${before}:value[${path}]${as}${after}`.replaceAll(/\s+/g, ' ');
}

/** Whether the data have a count of that number at all, linked with it or not. */
export const isInData = (count: TypedCount, review: Review): boolean =>
  themeCount(count, review) !== undefined || figuresLike(count, review).length > 0;

function linkedPath(count: TypedCount, review: Review, { markdown, path }: Around): string | undefined {
  const ofThemes = themeCount(count, review);
  if (ofThemes !== undefined) return ofThemes;
  const [start, end] = sentenceAround(markdown, count.offset);
  const sentence = markdown.slice(start, end);
  return figuresLike(count, review)
    .map((figure) => ({ ...figure, steps: sharedSteps(figure.fact.path, path) }))
    .filter(
      ({ isWhole, called, cited, steps }) =>
        isWhole || steps > 3 || (called !== undefined && names(sentence, called)) || cites(sentence, cited),
    )
    .sort((a, b) => b.steps - a.steps)[0]?.fact.path;
}

const names = (sentence: string, name: string): boolean =>
  ` ${slug(sentence).replaceAll('-', ' ')} `.includes(` ${slug(name).replaceAll('-', ' ')} `);

const cites = (sentence: string, citekeys: readonly string[] = []): boolean =>
  citekeys.some((citekey) => new RegExp(`@${citekey}(?![\\w-])`).test(sentence));

function themeCount({ value, unit }: TypedCount, { themes }: Review): string | undefined {
  if (unit === 'theme') return value === themes.length ? 'themes' : undefined;
  if (unit === 'sub-theme')
    return value === themes.flatMap(({ subThemes }) => subThemes).length ? 'sub-themes' : undefined;
  return undefined;
}

interface Figure {
  readonly fact: Fact<number>;
  /** All studies, or all participants. */
  readonly isWhole?: true;
  readonly called?: string;
  /** Citekeys of what tells of it. */
  readonly cited?: readonly string[];
}

/** The figures of the data that are as large as the count. */
function figuresLike({ value, unit, of: whole, noun }: TypedCount, review: Review): readonly Figure[] {
  if (value === undefined || unit.endsWith('theme')) return [];
  const { included } = review.studies;
  // Only counts of studies are printed with the studies that they are of.
  if (whole !== undefined && (unit === 'participant' || !isReported(included) || included.value !== whole))
    return [];
  const figures = [
    ...(unit === 'participant'
      ? participantCounts(review, noun)
      : unit === 'primary study'
        ? primaryStudyCounts(review)
        : studyCounts(review)),
  ];
  return figures.filter(
    ({ fact }) => isReported(fact) && fact.value === value && (whole === undefined || fact !== included),
  );
}

function* studyCounts(review: Review): Iterable<Figure> {
  yield { fact: review.studies.included, isWhole: true };
  for (const { findings } of review.themes)
    for (const { studies: fact, name } of findings) if (fact) yield { fact, called: wordsAlone(name) };
  for (const { of, parts } of breakdownsOf(review)) {
    for (const { studies: fact, name } of parts) yield { fact, called: wordsAlone(name) };
    if (of) yield { fact: of.studies, called: wordsAlone(of.name) };
  }
}

function* primaryStudyCounts({ primaryStudies }: Review): Iterable<Figure> {
  if (primaryStudies?.total) yield { fact: primaryStudies.total, isWhole: true };
  if (primaryStudies?.unique) yield { fact: primaryStudies.unique, isWhole: true };
}

/** “Eight people” are only those of a study by chance; “179 people” are all participants. */
function* participantCounts({ participants, studies }: Review, noun: TypedCount['noun']): Iterable<Figure> {
  if (participants.total) yield { fact: participants.total, isWhole: true };
  if (noun === 'people' || !isReported(studies.list)) return;
  for (const { participants: fact, citekeys } of studies.list.value)
    if (fact) yield { fact, cited: citekeys };
}

function sharedSteps(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  const differs = left.findIndex((step, index) => slug(step) !== slug(right[index] ?? ''));
  return differs === -1 ? left.length : differs;
}
