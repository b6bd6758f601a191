import type { Breach } from '../../fault/fault.ts';
import { wordsAlone } from '../../language/phrase.ts';
import { isAbsenceInput } from '../schema/absence.ts';
import { type Path, placeOf, type Written } from '../yaml/written.ts';
import type { ReviewRules } from './rule.ts';

/** What stands in the column of countries of many tables of studies, and is none. In small letters. */
const noCountries: ReadonlySet<string> = new Set(
  [
    'africa, north africa, northern africa, east africa, eastern africa, west africa, western africa, central africa, southern africa',
    'sub-saharan africa, subsaharan africa, middle east, near east, gulf states, mena, maghreb',
    'asia, central asia, east asia, eastern asia, south asia, southern asia, south-east asia, southeast asia, south east asia, western asia',
    'asia pacific, asia-pacific, pacific, pacific islands, oceania, australasia, polynesia, melanesia, micronesia',
    'europe, eastern europe, western europe, northern europe, southern europe, central europe, european union, eu, scandinavia',
    'nordic countries, the nordic countries, baltic states, the baltic states, balkans, the balkans, benelux',
    'america, americas, the americas, north america, south america, central america, latin america, latin america and the caribbean',
    'caribbean, the caribbean, antarctica',
    'international, multinational, multi-national, global, globally, worldwide, world, various, various countries, several countries',
    'multiple, multiple countries, multi-country, many countries, other, others, other countries, mixed, online, internet',
    'high-income countries, low-income countries, middle-income countries, low- and middle-income countries, lmic, lmics, hic, hics',
    'developing countries, developed countries, oecd, oecd countries, commonwealth',
  ].flatMap((line) => line.split(', ')),
);

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
      'A part of the world, or a word such as “international”, does not stand among countries, as countries are counted.',
    examples: [
      {
        in: 'review.yaml',
        ok: studyIn('countries: [Peru], regions: [Latin America]'),
        notOk: studyIn('countries: [Peru, Latin America]'),
        found: '`Latin America` among the countries',
        expected: 'countries alone, as they are counted',
        suggestion:
          'name the countries; or write `regions: [Latin America]` beside `countries`, which can be left out where none is told',
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
    if (!noCountries.has(name.trim().toLowerCase())) continue;
    yield {
      place: placeOf(written, [...path, number]),
      found: `\`${name}\` among the countries`,
      expected: 'countries alone, as they are counted',
      suggestion: `name the countries; or write \`regions: [${name}]\` beside \`countries\`, which can be left out where none is told`,
    };
  }
}
