import { isAbsence } from '../../src/review/is-absence.ts';
import { isReported } from '../../src/review/is-reported.ts';
import { overlapping } from '../../src/review/overlapping.ts';
import { byPriority } from '../../src/review/research-gaps.ts';
import type { AbsenceKind, Fact, Finding, Review } from '../../src/review/review.ts';

/** What in a review makes words of the program true, and the words that rest on it. */
export interface Ground {
  /** Left out where the words are true of every review. */
  readonly holds?: (review: Review) => boolean;
  /** Whether no template that is shipped puts them there. */
  readonly isElsewhere?: true;
  readonly words: readonly string[];
}

const findings = ({ themes }: Review): readonly Finding[] => themes.flatMap((theme) => theme.findings);
const numberOf = (fact: Fact<number> | undefined): number | undefined =>
  isReported(fact) ? fact.value : undefined;
const hasCounts = (review: Review): boolean => findings(review).some(({ studies }) => isReported(studies));
/** Whether none has a value, each for the same reason: one sentence says it of all. */
const areAlike = (facts: readonly (Fact<unknown> | undefined)[]): boolean =>
  facts.length > 0 &&
  facts[0] !== undefined &&
  !facts.some(isReported) &&
  new Set(facts.map((fact) => JSON.stringify(fact?.value))).size === 1;
const hasCountColumn = (review: Review): boolean => !areAlike(findings(review).map(({ studies }) => studies));
const isSomewhere =
  (kind: AbsenceKind) =>
  (review: Review): boolean =>
    JSON.stringify(review).includes(`"absent":"${kind}"`);
const hasCovers = (review: Review): boolean => findings(review).some(({ covers }) => covers !== undefined);
/** Whether something is said of one finding and left out of another beside it. */
const leavesOut = (review: Review): boolean =>
  isUneven(findings(review).map(({ is, covers }) => is === 'theme' || covers !== undefined)) ||
  review.themes.some(({ subThemes }) =>
    [subThemes.map(({ helps }) => helps), subThemes.map(({ hinders }) => hinders)].some(
      (facts) => facts.some((fact) => fact && isReported(fact)) && facts.includes(undefined),
    ),
  );
/** Whether it is told of some, and said of others that no source tells it. */
const toldOfSome = (facts: readonly (Fact<unknown> | undefined)[]): boolean =>
  facts.some((fact) => fact !== undefined && isReported(fact)) &&
  facts.some((fact) => fact !== undefined && !isReported(fact));
const isUneven = (given: readonly boolean[]): boolean => new Set(given).size > 1;
const someTheme = (is: (all: readonly Finding[]) => boolean) => (review: Review) =>
  review.themes.some((theme) => theme.subThemes.length > 0 && is(theme.subThemes));
/** How many gaps are not among the two of the highest priority. */
const moreGaps = (gaps: Review['gaps']): number =>
  gaps.length - Math.min(2, gaps.filter(({ priority }) => priority === byPriority(gaps)[0]?.priority).length);
/** Whether something is weakly documented. */
const isWeak = (review: Review): boolean => /"sure":"low/.test(JSON.stringify(review));
const hasWeakCounts = (review: Review): boolean =>
  findings(review).some(
    ({ studies }) => isReported(studies) && ['low', 'low to medium'].includes(studies.sure),
  );
const isListed = ({ studies }: Review): boolean => isReported(studies.list);
const isMapped = (review: Review): boolean =>
  isListed(review) && review.attributes.some(({ parts }) => parts.length > 0);
const hasSquares = (review: Review): boolean =>
  hasCounts(review) && (numberOf(review.studies.included) ?? 99) <= 12;
const hasBars = (review: Review): boolean =>
  hasCounts(review) && (numberOf(review.studies.included) ?? 0) > 12;

const hasAnswers = ({ appraisal }: Review): boolean =>
  isReported(appraisal) &&
  appraisal.value.tools.some(({ studies }) => studies.some(({ answers }) => answers !== undefined));
const hasRatings = (review: Review): boolean =>
  findings(review).some(({ confidence }) => confidence !== undefined && 'rating' in confidence);

/**
 * Every piece of text of the messages and the templates in English that says more than a label, under what it rests on. New words belong
 * under something that is there, or under a condition of their own.
 */
export const grounds: Readonly<Record<string, Ground>> = {
  'they speak of the document, of the program or to the reader': {
    words: [
      'Draft, not to be handed out:',
      'left to do in its data.',
      'one thing is',
      'Leave out anything that could identify a person.',
      'The reading time is for about',
      'words, each read twice: once to follow it, and once to think about it. It counts 238 words a minute, which is what adults read on average. Take longer if you need to.',
      'Ask whoever gave you this for it.',
      'It is at',
      'What each theme says',
      'What the review says',
      'What the review says under each theme',
      'On your own paper',
      'not checked by a speaker of English',
      'Some parts of this document are in',
      'The reference was copied.',
      'The reference is selected. Copy it with Ctrl+C, or Cmd+C on a Mac.',
      'You can fill this in here and print it. Nothing that you type is sent to anybody.',
      'It is kept in this browser, on this device alone, until you clear it. On a computer that others use, clear it before you leave.',
      'It is not kept: print it or save it before you close this page.',
      'What you typed here before is filled in again.',
      'Clear everything that you typed on this page?',
      'No, keep it',
      '(not filled in)',
      'Everything that you typed was cleared.',
      'How well documented',
      'Where each figure comes from',
      'Where this is said first:',
      'Where it comes from',
      'What we could not find out',
      'Where each figure comes from, and how well it is documented, is in the',
      ', with all tables.',
      'What to do',
      'How to use the time',
      'Figures and statements, by how well they are documented',
      'What each figure and statement rests on, and how well it is documented',
      'Not looked up yet',
      ', written for practice.',
      'This is a short account of one',
      'It is not guidance, and it does not take the place of a person’s own account of what helps them.',
      'How confident the review is',
      'How the review was done',
      'Initials or role, no names',
      'Completed by the reader.',
      'minutes of learning, from',
      'Write here, or on your own paper.',
      'This is a personal record.',
      'It shows no accreditation or endorsement by a regulator, an employer, the author of the review or its publisher.',
      'After this briefing you should be able to:',
    ],
  },
  'the data name gaps in research': {
    holds: ({ gaps }) => gaps.length > 0,
    words: ['Where research is missing'],
  },
  'gaps are in a table': {
    holds: ({ gaps }) => gaps.some(({ kind }) => kind) && gaps.some(({ priority }) => priority),
    words: ['Where research is missing, what matters most first', 'What is missing', 'What there is'],
  },
  'a gap is of other people than the studies': {
    holds: ({ gaps }) => gaps.some(({ kind }) => kind === 'not these people'),
    words: ['Not studied with these people'],
  },
  'one gap has no place in a short list': {
    holds: ({ gaps }) => moreGaps(gaps) === 1,
    words: ['One more is not named here.', 'One more is'],
  },
  'gaps have no place in a short list': {
    holds: ({ gaps }) => moreGaps(gaps) > 1,
    words: ['more are not named here.'],
  },
  'a recommendation is among things to try or to ask': {
    holds: ({ recommendations }) => recommendations.some(({ as }) => as !== undefined),
    words: ['What has no name beside it, we suggest.', 'It is not a finding of the review.'],
  },
  'the data name no limitation': {
    holds: ({ limitations, noLimitations }) => limitations.length === 0 && noLimitations === undefined,
    words: ['No limitation is named here. That does not mean that there are none.'],
  },
  'a finding has no count beside others that have one': {
    holds: (review) =>
      findings(review).some(({ studies }) => studies === undefined) &&
      findings(review).some(({ studies }) => studies !== undefined),
    words: ['No number is given here'],
  },
  'no source gives the count of a finding, and a list says so in a line': {
    holds: (review) => findings(review).some(({ studies }) => studies !== undefined && !isReported(studies)),
    words: ['No number given'],
  },
  'it is said once why some have no count': {
    holds: (review) =>
      hasCounts(review) && findings(review).some(({ studies }) => studies?.saidForAll === true),
    words: ['How many studies mention the others is'],
  },
  'it is said once why some studies have no participants': {
    holds: ({ studies: { list } }) =>
      isReported(list) &&
      list.value.some(({ participants }) => isReported(participants)) &&
      list.value.some(({ participants }) => participants?.saidForAll === true),
    words: ['How many people took part in the other studies is'],
  },
  'whose a claim is': {
    words: [
      'The reporter added',
      'people who took part in the studies, as our sources report them',
      'Stated by participants',
      'Added by the reporter',
      'Added by us',
      'the reporter added',
    ],
  },
  'they stand before words that say what is not there': {
    words: ['their number is', 'included; the number of their reports is'],
  },
  'they stand beside a value that no source gives': {
    words: ['not reported in the source', 'Not reported in any source that we saw'],
  },
  'we do not know something': {
    holds: isSomewhere('not known'),
    words: ['not known to us'],
  },
  'the review did not assess something': {
    holds: isSomewhere('not assessed'),
    words: ['The review did not assess how confident it is in'],
  },
  'the review did not assess something other than how confident it is': {
    holds: isSomewhere('not assessed'),
    isElsewhere: true,
    words: ['not assessed by the review'],
  },
  'something is weakly documented': {
    holds: isWeak,
    words: [
      'may not be accurate. How well documented:',
      '. They may not be accurate.',
      'may not be accurate.',
    ],
  },
  'a count of findings is weakly documented, and drawn as squares': {
    holds: (review) => hasSquares(review) && hasWeakCounts(review),
    words: ['one with a dot in it'],
  },
  'a count is weakly documented, and drawn where these reviews draw none': {
    holds: isWeak,
    isElsewhere: true,
    words: [
      'A thin bar says that the number is weakly documented.',
      'A filled square, or one with a dot in it,',
      'A dot says that the number is weakly documented.',
      'has a dot in it',
      'is filled, or has a dot in it,',
      'one that is filled, or has a dot in it,',
      '. This number is weakly documented.',
      'A dot in a square: the number is weakly documented.',
      'A thin bar: the number is weakly documented.',
    ],
  },
  'they stand before what is said of ratings': {
    words: ['How confident the review is in', 'How confident the review is:'],
  },
  'they are what a question of a tool or a component of a rating is about': {
    words: [
      'how people were recruited',
      'how data were collected',
      'data that can answer them',
      'findings come from the data',
      'interpretation is backed by data',
      'all parts hold together',
      'low risk from people who did not answer',
      'the parts are integrated',
      'the integration is interpreted',
      'differences are dealt with',
      'each part keeps to its own standards',
      'measured alike for all',
      'No meta-analysis',
      'no or very minor concerns',
    ],
  },
  'studies were appraised question by question': {
    holds: hasAnswers,
    words: [
      'questions, which is the mark of the review.',
      'Least often met is question',
      '). Look at which questions a study does not meet, not at how many it meets.',
      'an empty square means no',
      'How sound the studies are',
      'The questions, in our own words:',
      'No answers are given of',
    ],
  },
  'studies were appraised question by question, and there are many or all are met': {
    holds: hasAnswers,
    isElsewhere: true,
    words: [
      'Each study meets every question that was asked of it.',
      ', study by study: how many questions each meets, and which it does not',
    ],
  },
  'the review rated some of its findings': {
    holds: hasRatings,
    words: [
      'Each finding, the studies behind it, how confident the review is in it (',
      'This judges the evidence for a finding. It does not say how well our sources document it.',
    ],
  },
  'the review rated its findings, all for the same reason': {
    holds: hasRatings,
    words: ['For every rated finding:'],
  },
  'findings were rated alike, by us, or without a reason': {
    holds: hasRatings,
    isElsewhere: true,
    words: [
      'each of these findings',
      'No reason is given',
      'Rated by us, not by the review',
      'How confident we are in',
    ],
  },
  'the authors declare that they have no competing interests': {
    holds: ({ publication }) => publication.conflictsOfInterest?.value === 'none declared',
    words: ['The authors declare that there are none'],
  },
  'they are true of what they name, whatever that is': {
    words: [
      'Studies were included if',
      'Studies were left out if',
      'Studies that mention it',
      'the studies that mention each sub-theme',
      'Studies that support it',
      'that it supports',
      'What it covers',
      'What can hinder',
      'What can hinder (other',
      'What can hinder, under “',
      'Studies for each',
      'None of the',
      'all sub-themes',
      'Studies that mention “',
      'Each box of the flow with its number, and what it is made of or why',
      'Points to consider for practice, and what each rests on',
    ],
  },
  'no limitation': {
    holds: ({ limitations }) => limitations.length === 0,
    words: ['No limitation is named here.'],
  },
  'no limitation by one of several who state them': {
    holds: ({ limitations }) => limitations.length === 0,
    isElsewhere: true,
    words: ['No limitation is named here that'],
  },
  'squares are drawn': {
    holds: (review) => hasSquares(review) && numberOf(review.studies.included) !== 1,
    words: ['Each square is one of the', 'The place of a square in its row has no meaning.'],
  },
  'squares are drawn, of one study or several': {
    holds: hasSquares,
    words: ['Each square is one study;', 'is a study that mentions the'],
  },
  'squares are drawn of one count': {
    holds: hasSquares,
    isElsewhere: true,
    words: ['A row of squares, one for each included study:'],
  },
  'bars are drawn': {
    holds: hasBars,
    words: ['Each bar stands for all', 'stands for those that mention the'],
  },
  'bars are drawn of one count': {
    holds: hasBars,
    isElsewhere: true,
    words: ['A bar for all included studies, with a filled part:'],
  },
  'the one square is drawn': {
    holds: (review) => hasSquares(review) && numberOf(review.studies.included) === 1,
    words: ['The square is the', 'where the study mentions the'],
  },
  'there are counts, and no squares, no bars or nothing that is covered': {
    holds: (review) =>
      hasCountColumn(review) && (!(hasSquares(review) || hasBars(review)) || !hasCovers(review)),
    words: [', and how many of the included studies mention each'],
  },
  'there are counts': {
    holds: hasCounts,
    words: ['A count says how many studies mention something, not how important or how certain it is.'],
  },
  'there are counts, or a reason of its own in place of each': {
    holds: (review) => hasCountColumn(review) && hasCovers(review),
    words: [', what each covers, and how many of the included studies mention it'],
  },
  'there are no counts, for one reason': {
    holds: (review) => !hasCountColumn(review),
    words: ['How many studies mention a'],
  },
  'there are no counts, for one reason, and what each finding covers is told': {
    holds: (review) => !hasCountColumn(review) && hasCovers(review),
    words: [', and what each covers'],
  },
  'no sub-theme of a theme has a count, for one reason': {
    holds: someTheme((all) => areAlike(all.map(({ studies }) => studies))),
    words: ['How many studies mention these sub-themes is'],
  },
  'counts can hold one study twice': {
    holds: (review) => overlapping(review).length > 0,
    words: [
      'A study can be in several counts:',
      'do not total them.',
      'One study can mention more than one',
      ', so do not add the numbers up.',
    ],
  },
  'parts of a breakdown can hold one study twice': {
    holds: ({ methods, studies: { list } }) =>
      methods.some(
        ({ partsExcludeEachOther, id }) =>
          !partsExcludeEachOther &&
          (!isReported(list) ||
            list.value.some((study) => {
              const told = study.attributes.get(id);
              return told !== undefined && isReported(told) && told.value.length > 1;
            })),
      ),
    words: ['A study can be counted in more than one row of “', '”, so these rows do not add up.'],
  },
  'a study took place in several countries': {
    holds: ({ countries, studies: { list } }) =>
      isReported(countries) &&
      isReported(list) &&
      list.value.some(
        (study) => study.countries && isReported(study.countries) && study.countries.value.length > 1,
      ),
    words: ['took place in more than one country'],
  },
  'studies are listed by something that they are charted by': {
    holds: isListed,
    isElsewhere: true,
    words: [': more than one', ': how many of the', 'took place in each'],
  },
  'the sex of some participants is not told': {
    holds: ({ participants: { total, sexes } }) =>
      sexes !== undefined &&
      isReported(sexes) &&
      isReported(total) &&
      sexes.value.reduce((sum, { people }) => sum + people, 0) < total.value,
    words: ['participants it is not reported'],
  },
  'findings are mapped': {
    holds: isMapped,
    words: [
      'What has been studied',
      'How many of the',
      'Each cell counts the studies that',
      'of its row and have what its column says',
      'A square is one study.',
      'A study can be in several cells, so do not add them up.',
    ],
  },
  'findings are mapped, with many studies in a cell': {
    holds: isMapped,
    isElsewhere: true,
    words: ['All bars are to one scale: the longest stands for the most studies in a cell.'],
  },
  'attributes are crossed': {
    holds: isListed,
    isElsewhere: true,
    words: ['have both what its row and what its column says'],
  },
  'dots are drawn': {
    holds: ({ participants }) => {
      const people = numberOf(participants.total) ?? 0;
      return people > 1 && people <= 240;
    },
    words: ['Each dot is one of the', 'dots, one for each participant', 'one dot each'],
  },
  'a dot is drawn, or more': {
    holds: ({ participants }) => (numberOf(participants.total) ?? 999) <= 240,
    words: ['who took part in the studies.'],
  },
  'the one dot is drawn': {
    holds: ({ participants }) => numberOf(participants.total) === 1,
    words: ['The dot is the', '1 dot, for the one participant'],
  },
  'the studies are listed': {
    holds: isListed,
    words: [
      'Which study mentions what',
      'A filled square says that the study supports the',
      'that the review includes, and the',
    ],
  },
  'a table of studies has several columns': {
    holds: (review) => isListed(review) && findings(review).length > 1,
    words: ['at least one of these', ', an empty one that it does not'],
  },
  'there are more findings than a document has room for': {
    holds: (review) => findings(review).length > 8,
    words: ['These are the'],
  },
  'there are more findings than a document has room for, and none has a count': {
    holds: (review) => findings(review).length > 8,
    isElsewhere: true,
    words: ['These are the first'],
  },
  'several studies are listed': {
    holds: ({ studies: { list } }) => isReported(list) && list.value.length > 1,
    words: [
      'They stand in groups by the first theme that each supports, and those that support the same stand together.',
    ],
  },
  'several studies are listed, and there is one theme': {
    holds: ({ studies: { list } }) => isReported(list) && list.value.length > 1,
    words: ['Those that support the same stand together.'],
  },
  'counts come from the listed studies': {
    holds: (review) => findings(review).every(({ studies }) => studies?.derivedFrom !== undefined),
    words: ['The number of studies for each', 'is counted from here.'],
  },
  'counts come from the listed studies, and an annex says so': {
    holds: isListed,
    words: ['Counted from the listed studies'],
  },
  'counts come from the listed studies, and a figure is asked': {
    holds: isListed,
    isElsewhere: true,
    words: ['Counted from all'],
  },
  'no listed study gives its participants, for one reason': {
    holds: ({ studies: { list } }) =>
      isReported(list) && areAlike(list.value.map(({ participants }) => participants)),
    words: ['How many people took part in each study is'],
  },
  'something can hinder': {
    holds: someTheme((all) => !areAlike(all.flatMap(({ hinders }) => hinders ?? []))),
    words: ['what can hinder'],
  },
  'something is said of one finding and left out of another': {
    holds: leavesOut,
    words: ['Not mentioned here'],
  },
  'nothing is known to hinder, under a theme': {
    holds: someTheme((all) => areAlike(all.flatMap(({ hinders }) => hinders ?? []))),
    words: ['What can hinder is'],
  },
  'nothing is known to help, under a theme': {
    holds: someTheme((all) => areAlike(all.flatMap(({ helps }) => helps ?? []))),
    words: ['What helps is'],
  },
  'nothing is known to help or to hinder, under a theme': {
    holds: someTheme(
      (all) =>
        areAlike(all.flatMap(({ helps }) => helps ?? [])) ||
        areAlike(all.flatMap(({ hinders }) => hinders ?? [])),
    ),
    words: ['for any of these sub-themes'],
  },
  'the flow is known': {
    holds: ({ flow }) => flow !== undefined && isReported(flow),
    words: [
      'Records, reports and studies are different units: a study can have several reports.',
      'How many records were found, and how the included studies came out of them.',
    ],
  },
  'the data tell of primary studies within the reviews that it includes, of which some may be in several': {
    holds: ({ primaryStudies }) => primaryStudies !== undefined,
    isElsewhere: true,
    words: [
      'One primary study can be in several studies. Where studies agree, they may rest on the same studies, and so do not confirm each other. The counts of studies in the review do not tell how many studies there are.',
    ],
  },
  'the flow is known, and the review includes reports': {
    holds: ({ flow, words }) => flow !== undefined && isReported(flow) && words.studies === 'reports',
    isElsewhere: true,
    words: ['Records and reports are different units: a report can stand in several records.'],
  },
  'the flow is known, and its diagram is larger than a page': {
    holds: ({ flow }) => flow !== undefined && isReported(flow),
    isElsewhere: true,
    words: [
      'The flow as a table, as its diagram would be larger than a page: each box with its number, and what it is made of or why',
    ],
  },
  ...Object.fromEntries(
    (
      [
        ['one person and a check', 'One person, whose decisions somebody else checked'],
        ['two people independently', 'Two people, independently of each other'],
        ['several people independently', 'Several people, independently of each other'],
        ['several people, each a share', 'Several people, each a share of the records'],
      ] as const
    ).map(([by, words]): [string, Ground] => [
      `who screened is ${by}`,
      { holds: (review) => JSON.stringify(review.screening ?? {}).includes(`"by":"${by}"`), words: [words] },
    ]),
  ),
  'a number of the flow does not follow from those above it': {
    holds: ({ flow }) =>
      flow !== undefined &&
      isReported(flow) &&
      flow.value.streams.some(({ notExplained }) => notExplained !== undefined),
    words: ['than the boxes above leave; the source does not explain it'],
  },
  'what the flow included does not follow': {
    holds: ({ flow }) =>
      flow !== undefined && isReported(flow) && flow.value.included.notExplained !== undefined,
    words: ['does not follow from the other numbers; the source does not explain it'],
  },
  'the flow is of an update': {
    holds: ({ flow }) => flow !== undefined && isReported(flow) && flow.value.new !== undefined,
    words: ['Added in this version'],
  },
  'the flow is not known': {
    holds: ({ flow }) => flow !== undefined && !isReported(flow),
    isElsewhere: true,
    words: ['The numbers of records found and screened are'],
  },
  'nobody says that the translation was checked': {
    holds: ({ translation }) =>
      isAbsence(translation?.checkedBy) && translation.checkedBy.absent !== 'not done',
    isElsewhere: true,
    words: ['translation not known to be checked'],
  },
  'somebody is missing': {
    holds: ({ missing }) => missing.length > 0,
    words: ['Who is missing'],
  },
  'there are points to consider': {
    holds: ({ points }) => points.length > 0,
    words: ['We suggest these points.', 'They are not findings of the review.'],
  },
  'there are points to consider, and no other recommendation among them': {
    holds: ({ points, recommendations }) =>
      points.length > 0 && recommendations.every(({ as }) => as === undefined),
    words: ['We suggest these.'],
  },
  'there is a scenario': {
    holds: ({ learning }) => learning !== undefined,
    words: [
      'Made up for this briefing. It describes no real person and does not come from the review.',
      'What to do, how long it takes, and where it stands',
      'For two people or more. Allow',
      'For about ten people. Allow',
      'No special knowledge is needed. You keep the time and see that everybody is heard.',
      'This briefing for each person, in large print for those who want it. Send it some days before, so that people can read it first',
      'Paper, pens, and something to write on that everybody can see',
      'Read the learning outcomes aloud. Agree that nobody who uses services is named, and that nobody has to speak.',
      'Everybody looks again at the summary and at what the review found. Ask each person what they know best from their own work.',
      'Each group tells one thing that fits its work and one that it doubts. Write both up. Do not settle which is right.',
      'Each person writes down one thing to try, and by when. Say where the record is, and when you will meet again.',
    ],
  },
  'the data say what the review adds': {
    holds: ({ whatThisAdds }) => whatThisAdds !== undefined,
    words: ['Added by this review'],
  },
  'there are support lines': {
    holds: ({ support }) => support.length > 0,
    words: ['Support and crisis lines', 'Anybody can turn to these.', 'They are no part of the review.'],
  },
  'a support line is for one nation': {
    holds: ({ support }) => support.some(({ nation }) => nation === 'Northern Ireland'),
    isElsewhere: true,
    words: ['In Northern Ireland.'],
  },
  'participants say the bottom line': {
    holds: ({ bottomLine }) => bottomLine?.by === 'participants',
    words: ['In short, participants said'],
  },
  'a reporter says the bottom line': {
    holds: ({ bottomLine }) => bottomLine?.by === 'reporter',
    words: ['In short, the reporter said'],
  },
  'there is a scenario, and a limitation': {
    holds: ({ learning, limitations }) => learning !== undefined && limitations.length > 0,
    words: ['Say in your own words:'],
  },
  'there is a scenario, and no limitation': {
    holds: ({ learning, limitations }) => learning !== undefined && limitations.length === 0,
    words: ['Ask the group what the review could not know.'],
  },
  'there is a scenario, and a count': {
    holds: (review) => review.learning !== undefined && hasCounts(review),
    words: [
      'Each number says how many studies mention a',
      '. It does not say how important or how certain it is.',
    ],
  },
  'what can hinder some findings stands in one table with what helps': {
    holds: (review) => findings(review).some(({ hinders }) => isReported(hinders)),
    words: ['What can hinder, as'],
  },
  'what can hinder is told of some findings and not of others': {
    holds: (review) => toldOfSome(findings(review).map(({ hinders }) => hinders)),
    words: ['Where nothing is said of what can hinder, it is'],
  },
  'what helps is told of some findings and not of others': {
    holds: (review) => toldOfSome(findings(review).map(({ helps }) => helps)),
    isElsewhere: true,
    words: ['Where nothing is said of what helps, it is'],
  },
  'what a nation’s regulator asks': {
    words: [
      'This learning may support these parts of',
      '. For today’s rules',
      ', and the standards that this may support,',
      'asks. Read in:',
      'See which standards this learning may support on the website of',
      'The headings are those of',
      '. The hints are ours.',
      'The headings are ours. See whether',
      'has a form of its own:',
    ],
  },
  'an annex says what it is': {
    words: [
      'Where each figure comes from, and the tables, of',
      'What this is',
      'This is for reference, beside the other documents on the review.',
      'What it says of a figure holds for the same figure there too.',
      'This says how well a fact is documented in the sources that we saw.',
      'It does not judge the evidence.',
    ],
  },
  'it is told how the studies were done': {
    holds: ({ methods }) => methods.length > 0,
    words: ['How the studies were done'],
  },
  'the studies are listed in an annex': {
    holds: isListed,
    words: ['What is included'],
  },
  'the flow is known, and an annex shows it': {
    holds: ({ flow }) => flow !== undefined && isReported(flow),
    words: ['From records to what is included'],
  },
  'which formats were made': {
    words: [
      'Each document is a web page in one file and a PDF. Both say the same.',
      'Each document in the formats that were made of it.',
    ],
  },
};
