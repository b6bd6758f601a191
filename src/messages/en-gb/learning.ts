import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import type { FindingKind } from '../../review/kind-of-findings.ts';
import type { AbsenceKind } from '../../review/review.ts';
import type { Nouns } from './nouns.ts';
import { absent } from './values.ts';

const minutes = (n: number): string => `${n} ${n === 1 ? 'minute' : 'minutes'}`;

/** What a CPD briefing is made of. */
export const learning = ({ study, studies, findingNames, article }: Nouns) => ({
  planCaption: 'What to do, how long it takes, and where it stands',
  step: 'What to do',
  time: 'Time',
  where: 'Where',
  nowhere: 'On your own paper',
  /** How the minutes of the reading were counted. */
  readingTime: (words: number) =>
    `The reading time is for about ${words} words, each read twice: once to follow it, and once to think about it. It counts 238 words a minute, which is what adults read on average. Take longer if you need to.`,
  /** The document that has all of the review. */
  whole: {
    goesWith: (name: string, title: Text) =>
      phrase`This goes with the ${name.charAt(0).toLowerCase() + name.slice(1)} ‘${title}’.`,
    ask: 'Ask whoever gave you this for it.',
    at: 'It is at ',
  },
  madeUp: 'Made up for this briefing. It describes no real person and does not come from the review.',
  what: 'What?',
  soWhat: 'So what?',
  nowWhat: 'Now what?',
  /** “15 minutes”. */
  minutes,
  /** The same where there is little room: “15 min”. */
  min: (n: number) => `${n} min`,
  peers: (n: number) => `For two people or more. Allow ${minutes(n)}.`,
  writtenAround: (subThemes: Phrase) => phrase`We wrote the scenario around ${subThemes}.`,
  /** The findings with what is said of each, in one table. */
  themes: {
    caption: 'What the review says under each theme',
    says: 'What the review says',
    /** Before what the squares mean. */
    counts: (of: FindingKind) =>
      `Each number says how many ${studies} mention ${article(of)} ${findingNames[of][0]}. It does not say how important or how certain it is.`,
    overlap: (of: FindingKind) =>
      `One ${study} can mention more than one ${findingNames[of][0]}, so do not add the numbers up.`,
    /** Before who says it: “What helps, as participants said”. */
    helps: 'What helps, as ',
    hinders: 'What can hinder, as ',
    /** “participants said”, after those. */
    within: (said: string) => said.charAt(0).toLowerCase() + said.slice(1),
    /** Below a table in which some findings say nothing of it. */
    noHindersElsewhere: (kinds: readonly AbsenceKind[]) =>
      `Where nothing is said of what can hinder, it is ${kinds.map((kind) => absent[kind]).join(' or ')}.`,
    noHelpsElsewhere: (kinds: readonly AbsenceKind[]) =>
      `Where nothing is said of what helps, it is ${kinds.map((kind) => absent[kind]).join(' or ')}.`,
  },
  /** A session of 45 minutes; the minutes of its steps stand where it is made. */
  facilitator: {
    allow: (n: number) => `For about ten people. Allow ${minutes(n)}.`,
    needed: 'No special knowledge is needed. You keep the time and see that everybody is heard.',
    bringHead: 'What to bring',
    bring: [
      'This briefing for each person, in large print for those who want it. Send it some days before, so that people can read it first',
      'Paper, pens, and something to write on that everybody can see',
    ],
    stepsHead: 'What to do',
    welcome: 'Welcome',
    welcomeText:
      'Read the learning outcomes aloud. Agree that nobody who uses services is named, and that nobody has to speak.',
    review: 'What the review says',
    reviewText:
      'Everybody looks again at the summary and at what the review found. Ask each person what they know best from their own work.',
    limits: 'What limits it',
    limitsText: 'Say in your own words:',
    noLimits: 'Ask the group what the review could not know.',
    talk: 'Talk in twos or threes',
    talkText: 'Share these questions out:',
    together: 'Come together',
    togetherText:
      'Each group tells one thing that fits its work and one that it doubts. Write both up. Do not settle which is right.',
    close: 'Close',
    closeText:
      'Each person writes down one thing to try, and by when. Say where the record is, and when you will meet again.',
  },
});

/** What the regulator of a nation asks. */
export const cpd = {
  noNames: 'Leave out anything that could identify a person.',
  change: 'Rules change',
  /** Before the regulator’s address. */
  known: (on: string, hasNoStandards: boolean) =>
    `As of ${on}. For today’s rules${hasNoStandards ? ', and the standards that this may support,' : ''} see `,
  /** Below the head, before the pages where it was read. */
  sources: (regulator: string) => `What ${regulator} asks. Read in: `,
  knownOn: (on: string) => `As of ${on}.`,
  since: (date: string) => `Since ${date}.`,
  standards: (regulator: string, of: string) =>
    `This learning may support these parts of ${of} of ${regulator}:`,
  /** Before the regulator’s address. */
  noStandards: (regulator: string) =>
    `See which standards this learning may support on the website of ${regulator}: `,
  theirs: (regulator: string) => `The headings are those of ${regulator}. The hints are ours.`,
  /** Before the regulator’s address. */
  ours: (regulator: string) => `The headings are ours. See whether ${regulator} has a form of its own: `,
};
