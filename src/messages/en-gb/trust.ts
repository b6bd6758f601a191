import { joined, type Phrase, phrase, type Text } from '../../language/phrase.ts';
import type { KnownAnswer, KnownToolName, Met } from '../../review/appraisal/known-tools.ts';
import type { Before } from '../../review/before-edition.ts';
import type { Absence, Concern, Rating } from '../../review/review.ts';
import type { ConcernLevel } from '../../review/schema/confidence.ts';
import { capital } from '../capital.ts';
import { reasonWithin, sentenceWithReason } from '../with-reason.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';
import { absent, date, list, month } from './values.ts';

/** What the questions of known tools are about, by their numbers and in words of our own. */
const questions: Readonly<Record<KnownToolName, Readonly<Record<string, string>>>> = {
  'CASP qualitative': {
    1: 'clear aims',
    2: 'a qualitative method fits',
    3: 'design fits the aims',
    4: 'how people were recruited',
    5: 'how data were collected',
    6: 'researcher and participants',
    7: 'ethics',
    8: 'rigour of the analysis',
    9: 'clear findings',
    10: 'value of the research',
  },
  'MMAT 2018': {
    S1: 'clear research questions',
    S2: 'data that can answer them',
    '1.1': 'a qualitative approach fits',
    '1.2': 'data collection',
    '1.3': 'findings come from the data',
    '1.4': 'interpretation is backed by data',
    '1.5': 'all parts hold together',
    '2.1': 'randomisation',
    '2.2': 'groups alike at the start',
    '2.3': 'complete outcome data',
    '2.4': 'blinded assessors',
    '2.5': 'people kept to the intervention',
    '3.1': 'participants represent the population',
    '3.2': 'measurements',
    '3.3': 'complete outcome data',
    '3.4': 'confounders',
    '3.5': 'intervention or exposure as intended',
    '4.1': 'sampling strategy',
    '4.2': 'sample represents the population',
    '4.3': 'measurements',
    '4.4': 'low risk from people who did not answer',
    '4.5': 'statistical analysis',
    '5.1': 'reason for mixed methods',
    '5.2': 'the parts are integrated',
    '5.3': 'the integration is interpreted',
    '5.4': 'differences are dealt with',
    '5.5': 'each part keeps to its own standards',
  },
  'JBI qualitative': {
    1: 'philosophy and methodology agree',
    2: 'methodology and question agree',
    3: 'methodology and data collection agree',
    4: 'methodology and analysis agree',
    5: 'methodology and interpretation agree',
    6: 'where the researcher stands',
    7: 'influence of the researcher',
    8: 'voices of participants',
    9: 'ethics',
    10: 'conclusions follow from the analysis',
  },
  'JBI cross-sectional': {
    1: 'criteria for the sample',
    2: 'people and setting described',
    3: 'exposure measured well',
    4: 'standard criteria for the condition',
    5: 'confounders named',
    6: 'confounders dealt with',
    7: 'outcomes measured well',
    8: 'statistical analysis',
  },
  'JBI prevalence': {
    1: 'sample frame',
    2: 'sampling',
    3: 'sample size',
    4: 'people and setting described',
    5: 'coverage of the sample',
    6: 'condition identified well',
    7: 'measured alike for all',
    8: 'statistical analysis',
    9: 'response rate',
  },
  'JBI systematic reviews': {
    1: 'clear question',
    2: 'criteria fit the question',
    3: 'search strategy',
    4: 'sources searched',
    5: 'criteria for appraising studies',
    6: 'appraised by two or more',
    7: 'errors in extraction kept low',
    8: 'methods of combining studies',
    9: 'publication bias',
    10: 'recommendations backed by data',
    11: 'directions for new research',
  },
  'AMSTAR 2': {
    1: 'question in its parts',
    2: 'protocol beforehand',
    3: 'choice of study designs',
    4: 'search',
    5: 'selection by two',
    6: 'extraction by two',
    7: 'excluded studies listed',
    8: 'included studies described',
    9: 'risk of bias assessed',
    10: 'funding of the studies',
    11: 'methods of meta-analysis',
    12: 'effect of bias on the meta-analysis',
    13: 'bias weighed in the discussion',
    14: 'differences between studies',
    15: 'publication bias',
    16: 'conflicts of interest',
  },
};

const answers: Readonly<Record<KnownAnswer, string>> = {
  yes: 'Yes',
  'partial yes': 'Partial yes',
  partly: 'Partly',
  no: 'No',
  'can’t tell': 'Can’t tell',
  unclear: 'Unclear',
  'not applicable': 'Not applicable',
  'no meta-analysis': 'No meta-analysis',
  low: 'Low',
  'some concerns': 'Some concerns',
  moderate: 'Moderate',
  serious: 'Serious',
  high: 'High',
  critical: 'Critical',
  'critically low': 'Critically low',
};

const levels: Readonly<Record<ConcernLevel, string>> = {
  'no or very minor': 'no or very minor concerns',
  minor: 'minor concerns',
  moderate: 'moderate concerns',
  serious: 'serious concerns',
};

/** “moderate concerns (four studies)”. */
export const concern = (given: Concern): Phrase =>
  typeof given === 'object' && 'concerns' in given
    ? phrase`${levels[given.concerns]}${given.as === undefined ? '' : reasonWithin(given.as)}`
    : given;

const components: Readonly<Record<keyof Omit<Rating, 'rating' | 'explanation' | 'ratedBy'>, string>> = {
  methodologicalLimitations: 'Methodological limitations',
  coherence: 'Coherence',
  adequacy: 'Adequacy',
  relevance: 'Relevance',
};

/** “in March 2024”, “on 4 March 2024”. */
const onDate = (iso: string): string =>
  iso.split('-').length === 3 ? `on ${date(iso)}` : `in ${month(iso)}`;

const long = (before: Before): string => {
  switch (before.in) {
    case 'months':
      return before.months < 1
        ? 'less than a month before this edition'
        : `${before.months} ${before.months === 1 ? 'month' : 'months'} before this edition`;
    case 'years':
      return `${before.more ? 'more than ' : ''}${before.years} years before this edition`;
    case 'calendar years':
      return before.years === 0
        ? 'the year of this edition'
        : before.years === 1
          ? 'the year before this edition'
          : `${before.years} years before the year of this edition`;
  }
};

/** How far a review can be trusted, and who stands behind it. */
export const trust = ({ study, studies, aStudy, theReview }: Nouns) => ({
  appraisal: {
    questions,
    answers,
    /** The tool of one appraisal, and of several: “Appraised (tools: A and B)”. */
    appraisedWith: (tools: readonly Text[]) =>
      phrase`Appraised (${tools.length === 1 ? 'tool' : 'tools'}: ${list(tools)})`,
    /** What stands before the number of studies, and what after. */
    appraised: (tool: Text): readonly [string, Phrase] => [
      `${capital(theReview)} appraised `,
      phrase` (tool: ${tool}).`,
    ],
    /** Where the data have none of its answers. */
    appraisedAll: (tool: Text) => phrase`${capital(theReview)} appraised its ${studies} (tool: ${tool}).`,
    /** After the number of studies: “met at least 8 of the 10 questions”. */
    metAtLeast: (n: number, least: number, all: number) =>
      ` ${n === 1 ? 'meets' : 'meet'} at least ${figures(least)} of the ${figures(all)} questions, which is the mark of ${theReview}.`,
    /** Around the number of studies: “Least often met: question 6 (…), by 2 of 6 studies.” */
    leastMet: (number: string, about: Text): readonly [Phrase, string] => [
      phrase`Least often met is question ${number} (${about}), by `,
      '.',
    ],
    allMet: `Each ${study} meets every question that was asked of it.`,
    noTotal: (who: string) =>
      `The authors of the tool advise against a total score (${who}). Look at which questions ${aStudy} does not meet, not at how many it meets.`,
    /** What stands before the tool and after, with the questions of a part where it has several. */
    caption: (tool: Text, first: string, last: string) =>
      phrase`${tool}, ${study} by ${study}: questions ${first} to ${last}`,
    shortCaption: (tool: Text) =>
      phrase`${tool}, ${study} by ${study}: how many questions each meets, and which it does not`,
    study: capital(study),
    overall: 'Overall',
    met: 'Questions met',
    /** “8 of 10 questions”. */
    questionsMet: (n: number, of: number) =>
      `${figures(n)} of ${figures(of)} ${of === 1 ? 'question' : 'questions'}`,
    others: 'Other answers',
    noOthers: 'None',
    /** Questions with one answer: “No: 3, 6”. */
    answered: (answer: Phrase, numbers: readonly string[]) => phrase`${answer}: ${numbers.join(', ')}`,
    /** In the row below all studies. */
    studiesThatMeet: `${capital(studies)} that meet it`,
    /** “5 of 6”, of studies, which the row says. */
    countOf: (n: number, of: number) => `${figures(n)} of ${figures(of)}`,
    notAsked: 'Not given',
    /** What the squares mean, of those that there are. */
    legend: (shown: readonly Met[], unclear: string) =>
      `${list(
        [
          ...(shown.includes('met') ? ['a filled square means yes'] : []),
          ...(shown.includes('not met') ? ['an empty square means no'] : []),
          ...(shown.includes('unclear') ? [`a dashed line means ${unclear.toLowerCase()}`] : []),
        ].map((said, index) => (index === 0 ? said.slice(0, 1).toUpperCase() + said.slice(1) : said)),
      )}.`,
    theQuestions: 'The questions, in our own words: ',
    /** “6: researcher and participants”. */
    question: (number: string, about: Text, isCritical: boolean) =>
      phrase`${number}: ${about}${isCritical ? ' (critical)' : ''}`,
    /** Before and after the studies of the list that no answers are given of. */
    notGiven: ['No answers are given of ', '.'] as const,
    /** After the name of a study. */
    noAnswers: ({ absent: kind, why }: Absence) => sentenceWithReason(`: answers ${absent[kind]}`, why),
  },
  /** The table of findings with how confident the review is in each. */
  qualitativeFindings: {
    caption: (by: readonly string[]) =>
      `Each finding, the ${studies} behind it, how confident the review is in it (${list(by)}), and why`,
    finding: 'Finding',
    studies: capital(studies),
    confidence: 'How confident the review is',
    why: 'Why',
    /** “Confidence: 3 of 6 findings are rated, 1 high and 2 low (GRADE-CERQual).”: how many of them and how high are figures, and what stands around them. */
    rated: (
      n: number,
      of: number,
      ratings: readonly Phrase[],
      by: readonly string[],
    ): readonly [string, Phrase, string, Phrase, string] => [
      'How confident the review is: ',
      `${figures(n)} of ${figures(of)} ${of === 1 ? 'finding' : 'findings'}`,
      ` ${n === 1 ? 'is' : 'are'} rated, `,
      list(ratings),
      ` (${list(by)}).`,
    ],
    notRated: (findings: readonly Text[]) => phrase`Not rated: ${list(findings)}.`,
    noReason: 'No reason is given',
    components,
    concern,
    /** “High”. */
    rating: (rating: Text): Phrase => rating,
    /** Below the rating, where it is not the review’s. */
    ours: `Rated by us, not by ${theReview}`,
    /** Of components that are the same for every finding. */
    alike: (said: readonly Phrase[]) => phrase`For every rated finding: ${joined(said, '; ')}.`,
    component: (name: keyof typeof components, given: Concern) =>
      phrase`${components[name]}: ${concern(given)}`,
    /** Below the table: how well something is documented is another matter, and is said elsewhere. */
    apart: 'This judges the evidence for a finding. It does not say how well our sources document it.',
  },
  /** Beside that confidence was not assessed either, so that both are said in one place. */
  quality: ({ absent: kind, why }: Absence) =>
    sentenceWithReason(`Quality of the ${studies}: ${absent[kind]}`, why),
  involvement: {
    label: 'People with lived experience',
    /** “people who had come home from hospital (8 people)”. */
    who: (who: Text, people: number | undefined) =>
      people === undefined ? who : phrase`${who} (${figures(people)} ${people === 1 ? 'person' : 'people'})`,
    /** Before what they did. */
    stage: (stage: Phrase) => phrase`${stage}: `,
    changed: 'What changed: ',
  },
  standing: {
    current: 'How current',
    /** “Last searched in March 2024, 2 years before this edition”. */
    lastSearched: (iso: string, before: Before) => `Last searched ${onDate(iso)}, ${long(before)}`,
    partOfFunder: 'Part of the funder',
    conflicts: 'Conflicts of interest',
    noneDeclared: 'The authors declare that there are none',
    registration: 'Registered',
    protocol: 'Protocol',
    changes: 'Changes from the protocol',
  },
});

/** Of the list of sources. */
export const trustLabels = {
  involvement: 'Involvement of people with lived experience',
  lastSearched: 'Date of the last search',
  partOfFunder: 'Part of the funder',
  conflicts: 'Conflicts of interest',
  registration: 'Registration',
  protocol: 'Protocol',
  changes: 'Changes from the protocol',
} as const;
