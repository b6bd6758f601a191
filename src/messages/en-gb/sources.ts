import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import type { FindingKind } from '../../review/kind-of-findings.ts';
import type { AbsenceKind, Speaker, Sureness } from '../../review/review.ts';
import { capital } from '../capital.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';
import { trustLabels } from './trust.ts';
import { absent, list } from './values.ts';

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

const nth = (position: number): string => ordinals[position] ?? `${position}th`;

/** Where each figure comes from. */
export const sources = ({ studies, units, findingNames }: Nouns) => ({
  caption: 'What each figure and statement rests on, and how well it is documented',
  source: 'Source',
  figures: 'Figures and statements, by how well they are documented',
  sureness: {
    high: 'High',
    medium: 'Medium',
    'low to medium': 'Low to medium',
    low: 'Low',
  } satisfies Record<Sureness, string>,
  theSources: 'The sources: ',
  read: (what: Text) => phrase`we read ${what}`,
  labels: {
    ...trustLabels,
    included: `Number of included ${studies}`,
    kind: 'Kind of review',
    approach: 'Approach',
    question: 'Question',
    databases: 'Databases',
    searchDates: 'Search dates',
    eligibility: 'Eligibility criteria',
    includedIf: `Criteria for including ${studies}`,
    excludedIf: `Criteria for leaving ${studies} out`,
    appraisal: 'Appraisal',
    countries: 'Countries',
    studyList: `List of ${studies}`,
    flow: 'Records found',
    titlesAndAbstracts: 'Who screened titles and abstracts',
    fullTexts: 'Who assessed full texts',
    publication: 'Publication details',
    affiliation: 'Affiliation',
    funder: 'Funder',
    licence: 'Licence',
    orcid: 'ORCID',
    onlineFirst: 'First online date',
    quotationPages: 'Pages of quotations',
    primaryStudies: 'Number of primary studies',
    differentStudies: 'Number of different primary studies',
    coveredArea: 'Corrected covered area',
    participants: 'Number of participants',
    ages: 'Ages of participants',
    bottomLine: 'Bottom line',
    knownBefore: 'Known before',
    whatThisAdds: 'What the review adds',
    conclusions: 'Conclusions',
    limitations: 'Limitations',
    missing: 'Who is missing',
    gaps: 'Where research is missing',
    recommendations: 'Recommendations',
    context: 'Wider context',
  },
  included: (counted: string) => `${counted} included`,
  participants: (n: string) => n,
  ages: (range: string) => `Ages ${range}`,
  /** Their numbers; where there are no sub-themes, that of the themes alone. */
  themes: (themes: string, subThemes: string | undefined) =>
    subThemes === undefined ? themes : `${themes} and ${subThemes}`,
  /** Of all findings, of some, whose names follow, and of those that are named nowhere else. */
  ofFindings: (of: FindingKind) =>
    ({
      studies: {
        all: `${capital(studies)} for each ${findingNames[of][0]}`,
        some: `Number of ${studies}`,
        others: `${capital(studies)} (other ${findingNames[of][1]})`,
      },
      helps: { all: 'What helps', some: 'What helps', others: `What helps (other ${findingNames[of][1]})` },
      hinders: {
        all: 'What can hinder',
        some: 'What can hinder',
        others: `What can hinder (other ${findingNames[of][1]})`,
      },
    }) as const,
  /** After the name of a theme. */
  allOfTheme: `all ${units['sub-theme'][1]}`,
  speakers: (authors: number): Record<Speaker, string> => ({
    participants: 'participants',
    author: authors === 1 ? 'author' : 'authors',
    reporter: 'reporter',
    'this briefing': 'us',
  }),
  /** Some of several statements: whose, and which of theirs where it is not all. */
  claims: (
    label: Phrase,
    speakers: readonly { readonly speaker: string; readonly positions?: readonly number[] }[],
  ) =>
    phrase`${label} (${speakers
      .map(({ speaker, positions }) =>
        positions === undefined ? speaker : `${speaker}: ${list(positions.map(nth))}`,
      )
      .join(speakers.some(({ positions }) => positions !== undefined) ? '; ' : ', ')})`,
  keyMessage: (position: number, of: number) =>
    of === 1 ? 'Key message' : `${capital(nth(position))} key message`,
  conclusion: (position: number, of: number) =>
    of === 1 ? 'Conclusion' : `${capital(nth(position))} conclusion`,
  /** A fact by itself, for a reader who asks where its figure comes from. */
  partAlone: (breakdown: Phrase, part: Phrase) => phrase`${breakdown}: ${part}`,
  subThemeStudies: (name: Text) => phrase`${capital(studies)} that mention “${name}”`,
  helps: (finding: Text) => phrase`What helps, under “${finding}”`,
  hinders: (finding: Text) => phrase`What can hinder, under “${finding}”`,
  ofStudy: (what: Phrase, study: string) => phrase`${what} of ${study}`,
  participantsOf: (study: string) => `Participants of ${study}`,
  derived: `Counted from the listed ${studies}`,
  countedFrom: (names: readonly string[]) =>
    names.length === 0 ? `Counted from the listed ${studies}` : `Counted from ${names.join('; ')}`,
  countedFromAll: (n: number) => `Counted from all ${figures(n)} listed ${studies}`,
  /** What was counted, and the sources that list it. */
  listedIn: (counted: string, sources: Phrase) => phrase`${counted}, as listed in: ${sources}`,
  /** In place of a source. */
  absent: (kind: AbsenceKind) =>
    kind === 'not reported' ? 'Not reported in any source that we saw' : capital(absent[kind]),
  /** Of what nobody has looked up yet. */
  toDo: 'Not looked up yet',
});
