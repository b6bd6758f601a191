import type { Place } from '../../fault/fault.ts';
import { isReported } from '../is-reported.ts';
import type { Checked } from '../rules/rule.ts';
import { isAbsenceInput } from '../schema/absence.ts';
import { type ConfidenceInput, components } from '../schema/confidence.ts';
import { keyPlaceOf, type Path, placeOf } from '../yaml/written.ts';
import type { ReaderGap } from './reader-gap.ts';

/**
 * What a reader may miss who asks how far a review can be trusted, and who stands behind it: ratings without their reason, studies without
 * answers, and what is told nowhere of involvement, funding, competing interests, registration and the day of the last search.
 */
export function* gapsOfTrust(checked: Checked): Iterable<ReaderGap> {
  yield* ratingsWithoutReason(checked);
  yield* withoutAnswers(checked);
  yield* untold(checked);
}

function* ratingsWithoutReason({ data, written }: Checked): Iterable<ReaderGap> {
  const rated: { readonly of: string; readonly given: ConfidenceInput | undefined; readonly path: Path }[] = [
    { of: 'all findings', given: data.confidence, path: ['confidence'] },
    ...data.themes.flatMap((theme, index) => [
      { of: theme.id, given: theme.confidence, path: ['themes', index, 'confidence'] },
      ...(Array.isArray(theme['sub-themes']) ? theme['sub-themes'] : []).map((each, number) => ({
        of: each.id,
        given: each.confidence,
        path: ['themes', index, 'sub-themes', number, 'confidence'],
      })),
    ]),
  ];
  for (const { of, given, path } of rated) {
    const without = given && reasonsThatLack(given);
    if (without === undefined) continue;
    yield { place: keyPlaceOf(written, path), what: `the rating of ${of} has no reason${without}` };
  }
}

/** Words on which reasons lack; undefined where none does. */
function reasonsThatLack(given: ConfidenceInput): string | undefined {
  if (isAbsenceInput(given) || !('rating' in given)) return undefined;
  if ('by' in given) return given.reasons === undefined ? '' : undefined;
  if (given.explanation !== undefined) return undefined;
  const lacking = components.filter((key) => {
    const component = given[key];
    // In its own words a review may have said why.
    return (
      typeof component === 'object' &&
      'concerns' in component &&
      component.concerns !== 'no or very minor' &&
      component.as === undefined
    );
  });
  return lacking.length === 0 ? undefined : ` under ${lacking.map((key) => `\`${key}\``).join(', ')}`;
}

function* withoutAnswers({ review, written }: Checked): Iterable<ReaderGap> {
  const { appraisal } = review;
  const { list } = review.studies;
  if (!appraisal || !isReported(appraisal) || !list || !isReported(list)) return;
  const { tools } = appraisal.value;
  if (tools.length === 0) return;
  const told = new Set(tools.flatMap(({ studies }) => studies.map(({ study }) => study)));
  const without = list.value.filter(({ id }) => !told.has(id)).map(({ id }) => id);
  if (without.length === 0) return;
  yield {
    place: keyPlaceOf(written, ['appraisal']),
    what:
      told.size === 0
        ? 'the appraisal has no answers study by study'
        : `the appraisal has no answers of ${without.join(', ')}`,
  };
}

const isSaid = (value: unknown): boolean => value !== undefined;

function* untold({ data, written }: Checked): Iterable<ReaderGap> {
  const { line } = written.lines.linePos(Math.max(0, written.text.trimEnd().length));
  const end: Place = { file: written.file, line, column: 1 };
  const publication = data.publication ?? {};
  const atPublication = data.publication === undefined ? end : placeOf(written, ['publication']);
  const missing = (place: Place, without: string, key: string): ReaderGap => ({
    place,
    what: `${without}, as there is no \`${key}\``,
  });
  if (!isSaid(data.appraisal)) yield missing(end, 'nothing on how sound the studies are', 'appraisal');
  if (!isSaid(data.confidence))
    yield missing(end, 'nothing on how sure one can be of the findings', 'confidence');
  if (!isSaid(data.involvement))
    yield missing(end, 'nothing on involvement of people with lived experience', 'involvement');
  if (!isSaid(data.search?.['last searched']))
    yield missing(
      data.search === undefined ? end : placeOf(written, ['search']),
      'nothing on how current the search is',
      'last searched',
    );
  if (!isSaid(publication.funder))
    yield missing(atPublication, 'nothing on who paid for the review', 'funder');
  if (!isSaid(publication['conflicts of interest']))
    yield missing(atPublication, 'nothing on competing interests', 'conflicts of interest');
  if (!isSaid(publication.registration) && !isSaid(publication.protocol))
    yield missing(atPublication, 'nothing on what was planned beforehand', 'registration');
}
