/** What an answer says of the study: that it meets what was asked, or not, or that nobody can tell. Other answers are words alone. */
export type Met = 'met' | 'not met' | 'unclear';

/** A tool whose questions the program knows by their numbers. Its words stay its authors’: what the questions are about is said in words of our own. */
export interface KnownTool {
  /** As its authors call it, with the version. */
  readonly name: string;
  /** Its questions, in its own order and under its own numbers; in parts where a study is asked those of its kind alone. */
  readonly parts: readonly (readonly string[])[];
  readonly answers: readonly KnownAnswer[];
  /** Questions that weigh more than the others. */
  readonly critical?: readonly string[];
  /** The overall judgements that it allows; left out of a tool that has none of its own. */
  readonly levels?: readonly KnownAnswer[];
  /** Who advises against a total score, where its authors do. */
  readonly noTotal?: string;
}

/** Words that the program has in every language. */
export const knownAnswers = [
  'yes',
  'partial yes',
  'partly',
  'no',
  'can’t tell',
  'unclear',
  'not applicable',
  'no meta-analysis',
  'low',
  'some concerns',
  'moderate',
  'serious',
  'high',
  'critical',
  'critically low',
] as const;

export type KnownAnswer = (typeof knownAnswers)[number];

const met: Readonly<Partial<Record<string, Met>>> = {
  yes: 'met',
  no: 'not met',
  'can’t tell': 'unclear',
  unclear: 'unclear',
};

/** What an answer says of the study, where it is one of yes, no and can’t tell. */
export const metBy = (answer: string): Met | undefined => met[answer];

/** “`can't tell`” as people type it, and “Yes”: one word to the program. */
export const plainAnswer = (written: string): string =>
  written
    .trim()
    .toLowerCase()
    .replaceAll(/['‘’`]/g, '’')
    .replaceAll(/\s+/g, ' ');

const numbers = (from: number, to: number, before = ''): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${before}${from + index}`);

const jbi = (name: string, questions: number): KnownTool => ({
  name: `JBI checklist for ${name}`,
  parts: [numbers(1, questions)],
  answers: ['yes', 'no', 'unclear', 'not applicable'],
});

/**
 * Tools by the names that data give them.
 *
 * Numbers and answers: CASP, Qualitative Studies Checklist (2018), whose authors do not suggest a scoring system; Hong and others, Mixed
 * Methods Appraisal Tool, version 2018, user guide, which discourages an overall score; JBI Manual for Evidence Synthesis; Shea and others,
 * AMSTAR 2, BMJ 2017;358:j4008, whose box 1 has the critical domains, whose box 2 the overall confidence, and which is not for an overall
 * score.
 */
export const knownTools = {
  'CASP qualitative': {
    name: 'CASP checklist for qualitative studies, 2018',
    parts: [numbers(1, 10)],
    answers: ['yes', 'can’t tell', 'no'],
    noTotal: 'CASP, 2018',
  },
  'MMAT 2018': {
    name: 'Mixed Methods Appraisal Tool (MMAT), version 2018',
    parts: [['S1', 'S2'], ...[1, 2, 3, 4, 5].map((category) => numbers(1, 5, `${category}.`))],
    answers: ['yes', 'no', 'can’t tell'],
    noTotal: 'Hong and others, 2018',
  },
  'JBI qualitative': jbi('qualitative research', 10),
  'JBI cross-sectional': jbi('analytical cross-sectional studies', 8),
  'JBI prevalence': jbi('prevalence studies', 9),
  'JBI systematic reviews': jbi('systematic reviews and research syntheses', 11),
  'AMSTAR 2': {
    name: 'AMSTAR 2',
    parts: [numbers(1, 16)],
    answers: ['yes', 'partial yes', 'no', 'no meta-analysis'],
    critical: ['2', '4', '7', '9', '11', '13', '15'],
    levels: ['high', 'moderate', 'low', 'critically low'],
    noTotal: 'Shea and others, 2017',
  },
} as const satisfies Readonly<Record<string, KnownTool>>;

export type KnownToolName = keyof typeof knownTools;

export const knownToolNames = [
  'CASP qualitative',
  'MMAT 2018',
  'JBI qualitative',
  'JBI cross-sectional',
  'JBI prevalence',
  'JBI systematic reviews',
  'AMSTAR 2',
] as const satisfies readonly KnownToolName[];
