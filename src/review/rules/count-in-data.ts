import { isReported } from '../is-reported.ts';
import type { Fact, Review } from '../review.ts';
import { slug } from '../slug.ts';
import type { TypedCount } from './typed-counts.ts';

/** What to write instead of a typed count: the text with a value directive whose value is that number, where there is one. */
export function countInData(count: TypedCount, review: Review, nearPath = ''): string | undefined {
  const path = pathOf(count, review, nearPath);
  if (path === undefined) return undefined;
  const { before, after, inWords, of: whole, unit, text } = count;
  if (whole !== undefined) return `:value[${path}]{as=studies}`;
  const words = /^\p{Lu}/u.test(text) && before === '' ? '{as=Words}' : '{as=words}';
  const as = inWords ? words : unit.endsWith('theme') ? '{as=digits}' : '';
  return `${before}:value[${path}]${as}${after}`.replaceAll(/\s+/g, ' ');
}

function pathOf(
  { value, unit, of: whole, noun }: TypedCount,
  review: Review,
  nearPath: string,
): string | undefined {
  if (value === undefined) return undefined;
  const { included } = review.studies;
  if (unit === 'theme') return value === review.themes.length ? 'themes' : undefined;
  if (unit === 'sub-theme')
    return value === review.themes.flatMap(({ subThemes }) => subThemes).length ? 'sub-themes' : undefined;
  // Only counts of studies are printed with the studies that they are of.
  if (whole !== undefined && (unit === 'participant' || !isReported(included) || included.value !== whole))
    return undefined;
  const facts = [...(unit === 'participant' ? participantCounts(review, noun) : studyCounts(review))];
  const inSamePlace = (fact: Fact<number>): number => sharedSteps(fact.path, nearPath);
  return facts
    .filter((fact) => isReported(fact) && fact.value === value && (whole === undefined || fact !== included))
    .sort((a, b) => inSamePlace(b) - inSamePlace(a))[0]?.path;
}

function* studyCounts({ studies, themes, methods }: Review): Iterable<Fact<number>> {
  yield studies.included;
  for (const { subThemes } of themes) for (const subTheme of subThemes) yield subTheme.studies;
  for (const { of, parts } of methods) {
    for (const part of parts) yield part.studies;
    if (of) yield of.studies;
  }
}

/** “Eight people” are only those of a study by chance; “179 people” are all participants. */
function* participantCounts(
  { participants, studies }: Review,
  noun: TypedCount['noun'],
): Iterable<Fact<number>> {
  yield participants.total;
  if (noun === 'people' || !isReported(studies.list)) return;
  for (const study of studies.list.value) yield study.participants;
}

function sharedSteps(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  const differs = left.findIndex((step, index) => slug(step) !== slug(right[index] ?? ''));
  return differs === -1 ? left.length : differs;
}
