import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import type { FindingKind } from '../../review/kind-of-findings.ts';
import type { AbsenceKind, MiddleAge, PeopleGroup } from '../../review/review.ts';
import { capital } from '../capital.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';
import { absent, list } from './values.ts';

/** What stands before a figure with its unit, and what after. */
type Around = readonly [Phrase, Phrase];

/** Why studies have no value, where they have none: one of the absences of the data, or that they say nothing. */
type None = AbsenceKind | 'not mentioned';

/** Blocks about what the studies are charted by: attributes, breakdowns, countries, and the people who took part. */
export const attributeBlocks = ({ study, studies, aStudy, findingNames, supports }: Nouns) => ({
  charts: {
    country: 'Country',
    region: 'Part of the world',
    /** In place of a value. */
    none: (none: None) => (none === 'not mentioned' ? 'Not mentioned' : capital(absent[none])),
    /** Before what a study has of it, in a line: “Setting: a ward in Leeds”. */
    told: (name: Phrase, value: Phrase) => phrase`${name}: ${value}`,
    /** The head of the studies that have no value, within a list of studies. */
    noneOf: (name: Phrase, none: None) =>
      phrase`${name}: ${none === 'not mentioned' ? 'not mentioned' : absent[none]}`,
    /** The head of the studies that have several. */
    several: (name: Phrase) => phrase`${name}: more than one`,
  },
  people: {
    meanAge: 'Mean age',
    medianAge: 'Median age',
    sexes: 'Sex or gender',
    ethnicity: 'Ethnicity',
    years: ({ years, sd }: MiddleAge) =>
      `${years} years${sd === undefined ? '' : ` (standard deviation ${sd})`}`,
    /** “60 women and 38 men”. */
    groups: (groups: readonly PeopleGroup[]) =>
      list(groups.map(({ name, people }) => phrase`${figures(people)} ${name}`)),
    /** Of how many participants it is not told. */
    rest: (people: number, of: number) =>
      `; of ${figures(people)} of the ${figures(of)} participants it is not reported`,
  },
  places: {
    regions: 'Parts of the world',
    /** After the countries: before their number, and after it. */
    number: [' (', ')'] as const,
    /** What stands after “3 of 13 studies”. */
    several: ' took place in more than one country',
    /** After “2 of 13 studies”. */
    notTold: (n: number) => ` ${n === 1 ? 'names' : 'name'} no country`,
  },
  studyCounts: {
    /** Of one attribute: what stands before the number of studies, and what after. */
    caption: (name: Phrase): Around => [phrase`${name}: how many of the `, ' have each'],
    places: (name: Phrase): Around => [phrase`${name}: how many of the `, ' took place in each'],
    /** Of several attributes. */
    all: ['How the ', ' divide'] as const,
    value: `Which ${studies}`,
    studies: 'How many',
    overlap: (name: Phrase) =>
      phrase`${capital(aStudy)} can be counted in more than one row of “${name}”, so these rows do not add up.`,
  },
  map: {
    /** What stands before the number of studies, and what after. */
    caption: (of: FindingKind, columns: Phrase): Around => [
      'How many of the ',
      phrase` ${supports(of)[1]} each ${findingNames[of][0]}, by ${columns}`,
    ],
    /** The same where the rows are values of an attribute too. */
    crossed: (rows: Phrase, columns: Phrase): Around => [
      phrase`${rows} by ${columns}: how many of the `,
      ' have both',
    ],
    /** Of a table that is one of several. */
    part: (part: number, of: number) => ` (table ${figures(part)} of ${figures(of)})`,
    finding: (of: FindingKind) => capital(findingNames[of][0]),
    /** What a cell counts, what its square or bar is, and whether cells add up. */
    legend: (marks: 'squares' | 'bars' | undefined, canRepeat: boolean, of: FindingKind | undefined) =>
      [
        `Each cell counts the ${studies} that ${of === undefined ? 'have both what its row and what its column says' : `${supports(of)[1]} the ${findingNames[of][0]} of its row and have what its column says`}.`,
        ...(marks === undefined
          ? []
          : [
              marks === 'squares'
                ? `A square is one ${study}.`
                : `All bars are to one scale: the longest stands for the most ${studies} in a cell.`,
            ]),
        ...(canRepeat ? [`${capital(aStudy)} can be in several cells, so do not add them up.`] : []),
      ].join(' '),
    /** In a cell. */
    none: `No ${study}`,
    all: `All ${studies}`,
    /** What a cell counts, to a reader who asks where its number comes from. */
    cell: (row: Text, column: Phrase) => phrase`${capital(studies)} under “${row}”, of which: ${column}`,
  },
});
