import type { Breach } from '../../fault/fault.ts';
import { wordsAlone } from '../../language/phrase.ts';
import { isNoPlace, isPartOfTheWorld } from '../parts-of-the-world.ts';
import { isAbsenceInput } from '../schema/absence.ts';
import { type Path, placeOf, type Written } from '../yaml/written.ts';
import type { ReviewRules } from './rule.ts';

const studyIn = (places: string): string =>
  [
    'studies:',
    '  source: article',
    '  how sure: high',
    '  list:',
    `    - { id: a-study, citekey: doe2020, label: a, participants: 100, ages: { from: 18, to: 75 }, ${places}, supports: [talking] }`,
    '    - { id: another, citekey: doe2020, label: b, participants: 90, ages: { from: 18, to: 75 }, countries: [Wales], supports: [talking] }',
    '',
  ].join('\n');

/** Where studies took place. */
export const countryRules = {
  'country-is-a-country': {
    holds:
      'A part of the world, or a word such as “international”, is not listed as a country, because countries are counted.',
    examples: [
      {
        in: 'review.yaml',
        ok: studyIn('countries: [Peru], regions: [Latin America]'),
        notOk: studyIn('countries: [Peru, Latin America]'),
        found: '`Latin America` among the countries',
        expected: 'only countries, because they are counted',
        suggestion:
          'name the countries; or write `regions: [Latin America]` beside `countries`, which can be left out if none is given',
      },
    ],
    *check({ data, written }) {
      yield* among(data.countries, ['countries'], written);
      const { list } = data.studies;
      if (!Array.isArray(list)) return;
      for (const [index, { countries }] of list.entries())
        yield* among(countries, ['studies', 'list', index, 'countries'], written);
    },
  },
} satisfies ReviewRules;

function* among(given: unknown, path: Path, written: Written): Iterable<Breach> {
  if (typeof given !== 'object' || given === null || isAbsenceInput(given)) return;
  if ('is' in given) return yield* among(given.is, [...path, 'is'], written);
  if (!Array.isArray(given)) return;
  for (const [number, each] of given.entries()) {
    const name = wordsAlone(each);
    if (!isPartOfTheWorld(name) && !isNoPlace(name)) continue;
    yield {
      place: placeOf(written, [...path, number]),
      found: `\`${name}\` among the countries`,
      expected: 'only countries, because they are counted',
      suggestion: `name the countries; or write \`regions: [${name}]\` beside \`countries\`, which can be left out if none is given`,
    };
  }
}
