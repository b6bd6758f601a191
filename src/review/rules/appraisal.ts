import { didYouMean } from '../../fault/did-you-mean.ts';
import type { Breach } from '../../fault/fault.ts';
import { nearest } from '../../fault/nearest.ts';
import { wordsAlone } from '../../language/phrase.ts';
import { plainAnswer } from '../appraisal/known-tools.ts';
import { isReported } from '../is-reported.ts';
import { type Answer, type ByTool, questionsOf, type Tool } from '../resolve/appraisal.ts';
import { isAbsenceInput } from '../schema/absence.ts';
import type { AppraisedInput, ByToolInput } from '../schema/appraisal.ts';
import { unreadableId } from '../schema/unreadable.ts';
import { keyPlaceOf, type Path, placeOf } from '../yaml/written.ts';
import type { Checked, ReviewRules } from './rule.ts';

const listed = [
  'studies:',
  '  source: article',
  '  how sure: high',
  '  list:',
  '    - { id: a-study, citekey: doe2020, participants: 100, ages: { from: 18, to: 75 }, countries: [Wales], supports: [talking] }',
  '',
].join('\n');

const appraisedWith = (tool: string, studies: string): string =>
  `${listed}appraisal:\n  tool: ${tool}\n  source: article\n  how sure: high\n  studies:\n    ${studies}\n`;

const amstar = (third: string, overall: string): string =>
  appraisedWith(
    'AMSTAR 2',
    `a-study: { answers: [yes, ${third}, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes], overall: ${overall} }`,
  );

/** How studies were appraised. */
export const appraisalRules = {
  'appraised-study-is-listed': {
    holds: 'A study that was appraised is one of the listed studies.',
    examples: [
      {
        in: 'review.yaml',
        ok: appraisedWith('CASP qualitative', 'a-study: { answers: { 1: yes } }'),
        notOk: appraisedWith('CASP qualitative', 'a-stdy: { answers: { 1: yes } }'),
        found: 'an appraisal of `a-stdy`, which is not among the listed studies',
        expected: 'the id of a listed study',
        suggestion: 'did you mean `a-study`?',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && (path.length === 0 || path[0] === 'studies'),
    *check(checked) {
      const { list } = checked.data.studies;
      const ids = Array.isArray(list) ? list.map(({ id }) => id) : [];
      for (const { input, path } of appraisalsIn(checked))
        for (const id of Object.keys(input.studies ?? {})) {
          if (ids.includes(id) || id === unreadableId) continue;
          yield {
            place: keyPlaceOf(checked.written, [...path, 'studies', id]),
            found: Array.isArray(list)
              ? `an appraisal of \`${id}\`, which is not among the listed studies`
              : `an appraisal of \`${id}\`, and no list of studies`,
            expected: Array.isArray(list)
              ? 'the id of a listed study'
              : 'the studies one by one, under `list` of `studies`',
            ...didYouMean(nearest(id, ids)),
          };
        }
    },
  },
  'answer-is-of-the-tool': {
    holds:
      'What is said about each study fits the tool: the numbers of its questions, its answers, and its overall judgements if it has any. A list of answers has one for each question.',
    examples: [
      {
        in: 'review.yaml',
        ok: appraisedWith('CASP qualitative', 'a-study: { answers: { 3: can’t tell } }'),
        notOk: appraisedWith('CASP qualitative', 'a-study: { answers: { 3: cannot tell } }'),
        found: '`cannot tell` for question 3 of ‘a-study’',
        expected: 'an answer of CASP checklist for qualitative studies, 2018: `yes`, `can’t tell` or `no`',
        suggestion: 'did you mean `can’t tell`?',
      },
      {
        in: 'review.yaml',
        ok: appraisedWith('MMAT 2018', 'a-study: { answers: { 1.1: yes, 1.2: no } }'),
        notOk: appraisedWith('MMAT 2018', 'a-study: { answers: { 1.1: yes, 1.6: no } }'),
        found: 'a question 1.6 of ‘a-study’',
        expected:
          'a question of Mixed Methods Appraisal Tool (MMAT), version 2018: S1, S2, 1.1 to 1.5, 2.1 to 2.5, 3.1 to 3.5, 4.1 to 4.5, 5.1 to 5.5',
      },
      {
        in: 'review.yaml',
        ok: appraisedWith('CASP qualitative', 'a-study: [yes, yes, no, yes, yes, yes, yes, yes, yes, yes]'),
        notOk: appraisedWith('CASP qualitative', 'a-study: [yes, yes, no, yes]'),
        found: '4 answers of ‘a-study’',
        expected: '10, one for each question of CASP checklist for qualitative studies, 2018',
        suggestion:
          'write each answer after the number of its question, as in `{ answers: { 1: yes, 2: no } }`',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && (path.length === 0 || path[0] === 'appraisal'),
    *check(checked) {
      for (const { input, path, byTool } of appraisalsIn(checked)) {
        yield* questionsThatAreNone(
          input['critical questions'] ?? [],
          [...path, 'critical questions'],
          byTool,
          checked,
        );
        const all = questionsOf(byTool.tool).length;
        const least = input['met at least'];
        if (least !== undefined && (least > all || least === 0))
          yield {
            place: placeOf(checked.written, [...path, 'met at least']),
            found: `${least} questions for \`met at least\``,
            expected: `1 to ${all}, as the tool has ${all} questions`,
          };
        for (const [id, study] of Object.entries(input.studies ?? {}))
          yield* ofStudy(id, study, [...path, 'studies', id], byTool, checked);
      }
    },
  },
  'appraisal-is-no-total': {
    holds:
      'If the authors of a tool advise against a total score, none is given: CASP (2018), MMAT (Hong and others, 2018, user guide), AMSTAR 2 (Shea and others, 2017). Which questions a study does not meet says more than how many it meets.',
    examples: [
      {
        in: 'review.yaml',
        ok: appraisedWith(
          'MMAT 2018',
          'a-study: { answers: { 1.1: yes }, overall: sound but for one question }',
        ),
        notOk: appraisedWith('MMAT 2018', 'a-study: { answers: { 1.1: yes }, overall: 80% }'),
        found: 'a total score, ‘80%’, for ‘a-study’',
        expected:
          'the answers without a total score, against which the authors of the tool advise (Hong and others, 2018)',
        suggestion: 'leave `overall` out, or say in words what the review concluded about the study',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && (path.length === 0 || path[0] === 'appraisal'),
    *check(checked) {
      for (const { byTool, path } of appraisalsIn(checked)) {
        const { noTotal } = byTool.tool;
        if (noTotal === undefined) continue;
        for (const { study, overall } of byTool.studies) {
          if (overall === undefined || !isScore(overall.is)) continue;
          yield {
            place: placeOf(checked.written, [...path, 'studies', study, 'overall']),
            found: `a total score, ‘${wordsAlone(overall.name)}’, for ‘${study}’`,
            expected: `the answers without a total score, against which the authors of the tool advise (${noTotal})`,
            suggestion: 'leave `overall` out, or say in words what the review concluded about the study',
          };
        }
      }
    },
  },
  'overall-fits-answers': {
    holds:
      'The overall confidence by AMSTAR 2 fits the answers, as box 2 of Shea and others (2017) has it: one critical question that is not met makes it low, several critically low; without these, several others make it moderate, or low. This is only a question, because reviewers may weigh the answers in another way.',
    examples: [
      {
        in: 'review.yaml',
        ok: amstar('no', 'low'),
        notOk: amstar('no', 'high'),
        found: 'the overall confidence `high` of ‘a-study’',
        expected: '`low`, as one critical question is not met: 2',
        suggestion:
          'correct the answer or `overall`; or, if the review treats other questions as critical, name them under `critical questions`',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && (path.length === 0 || path[0] === 'appraisal'),
    *check(checked) {
      for (const { byTool, path } of appraisalsIn(checked)) {
        if (byTool.tool.known !== 'AMSTAR 2') continue;
        for (const { study, overall, answers } of byTool.studies) {
          const all = questionsOf(byTool.tool);
          if (overall === undefined || !answers || !all.every(({ number }) => answers.has(number))) continue;
          const failed = all.filter(({ number }) => answers.get(number) === 'no');
          const critical = failed.filter(({ isCritical }) => isCritical).map(({ number }) => number);
          const { fits, why } = confidenceBy(critical, failed.length - critical.length);
          const isLevel = byTool.tool.levels?.some(({ is }) => is === overall.is);
          if (!isLevel || fits.includes(overall.is)) continue;
          yield {
            place: placeOf(checked.written, [...path, 'studies', study, 'overall']),
            found: `the overall confidence \`${overall.is}\` of ‘${study}’`,
            expected: `${fits.map((each) => `\`${each}\``).join(' or ')}, as ${why}`,
            suggestion:
              'correct the answer or `overall`; or, if the review treats other questions as critical, name them under `critical questions`',
          };
        }
      }
    },
  },
} satisfies ReviewRules;

/** Shea and others (2017), box 2. */
function confidenceBy(
  critical: readonly string[],
  others: number,
): { readonly fits: readonly string[]; readonly why: string } {
  if (critical.length > 1)
    return {
      fits: ['critically low'],
      why: `${critical.length} critical questions are not met: ${critical.join(', ')}`,
    };
  if (critical.length === 1)
    return { fits: ['low'], why: `one critical question is not met: ${critical.join(', ')}` };
  if (others > 1)
    return { fits: ['moderate', 'low'], why: `${others} questions are not met, none of them critical` };
  return {
    fits: ['high'],
    why: others === 1 ? 'one question is not met, and it is not critical' : 'no question is answered with no',
  };
}

/** “8”, “80%”, “8/10”, “8 out of 10”. */
const isScore = (said: string): boolean =>
  /^(?:score:?\s*)?\d+(?:[.,]\d+)?\s*(?:%|(?:\/|of|out of)\s*\d+)?(?:\s*(?:points|stars|per cent))?$/.test(
    said,
  );

interface Appraised {
  readonly input: ByToolInput;
  readonly byTool: ByTool;
  readonly path: Path;
}

/** What was appraised with each tool, as it is written and as it is read. */
function appraisalsIn({ data, review }: Checked): readonly Appraised[] {
  const { appraisal } = review;
  if (appraisal === undefined || !isReported(appraisal)) return [];
  const { tools } = appraisal.value;
  const given = data.appraisal;
  const isWrapped = typeof given === 'object' && 'is' in given;
  const value = isWrapped ? given.is : given;
  const path: Path = isWrapped ? ['appraisal', 'is'] : ['appraisal'];
  const several: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  return tools.flatMap((byTool, index) => {
    const input: unknown = several ? several[index] : value;
    return isByTool(input) ? [{ input, byTool, path: several ? [...path, index] : path }] : [];
  });
}

const isByTool = (input: unknown): input is ByToolInput =>
  typeof input === 'object' && input !== null && 'tool' in input;

function* ofStudy(
  id: string,
  study: AppraisedInput,
  path: Path,
  { tool }: ByTool,
  { written }: Checked,
): Iterable<Breach> {
  if (isAbsenceInput(study)) return;
  const [answers, at]: readonly [unknown, Path] = Array.isArray(study)
    ? [study, path]
    : [study.answers, [...path, 'answers']];
  const questions = questionsOf(tool);
  const name = wordsAlone(tool.name);
  if (Array.isArray(answers)) {
    if (answers.length !== questions.length)
      yield {
        place: placeOf(written, at),
        found: `${answers.length} answers of ‘${id}’`,
        expected: `${questions.length}, one for each question of ${name}`,
        suggestion:
          'write each answer after the number of its question, as in `{ answers: { 1: yes, 2: no } }`',
      };
    else
      for (const [index, answer] of answers.entries())
        yield* wrongAnswer(
          answer,
          `question ${questions[index]?.number} of ‘${id}’`,
          tool.answers,
          'an answer',
          name,
          () => placeOf(written, [...at, index]),
        );
  } else if (typeof answers === 'object' && answers !== null) {
    for (const [number, answer] of Object.entries(answers)) {
      if (questions.some((question) => question.number === number))
        yield* wrongAnswer(answer, `question ${number} of ‘${id}’`, tool.answers, 'an answer', name, () =>
          placeOf(written, [...at, number]),
        );
      else
        yield {
          place: keyPlaceOf(written, [...at, number]),
          found: `a question ${number} of ‘${id}’`,
          expected: `a question of ${name}: ${numbersOf(tool)}`,
          ...didYouMean(
            nearest(
              number,
              questions.map((question) => question.number),
            ),
          ),
        };
    }
  }
  if (Array.isArray(study) || study.overall === undefined || tool.levels === undefined) return;
  yield* wrongAnswer(
    wordsAlone(study.overall),
    `\`overall\` of ‘${id}’`,
    tool.levels,
    'an overall judgement',
    name,
    () => placeOf(written, [...path, 'overall']),
  );
}

function* wrongAnswer(
  given: unknown,
  where: string,
  allowed: readonly Answer[],
  what: string,
  tool: string,
  place: () => Breach['place'],
): Iterable<Breach> {
  const answer = typeof given === 'boolean' ? (given ? 'yes' : 'no') : String(given);
  const known = allowed.map(({ is }) => is);
  if (known.includes(plainAnswer(answer)) || answer === '…') return;
  const meant = shortFor(plainAnswer(answer), known) ?? nearest(answer, known);
  yield {
    place: place(),
    found: `\`${answer}\` for ${where}`,
    expected: `${what} of ${tool}: ${inWords(known)}`,
    ...didYouMean(meant),
  };
}

/** “y”, “ct”, “NA”: the first letters of an answer. */
const shortFor = (written: string, known: readonly string[]): string | undefined =>
  known.find(
    (answer) =>
      written === answer.slice(0, 1) ||
      written ===
        answer
          .split(/[\s-]/)
          .map((word) => word.slice(0, 1))
          .join(''),
  );

const inWords = (known: readonly string[]): string => {
  const quoted = known.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
};

/** “S1, S2, 1.1 to 1.5”, “1 to 10”. */
const numbersOf = ({ parts }: Tool): string =>
  parts
    .map((questions) => {
      const numbers = questions.map(({ number }) => number);
      return numbers.length < 3 ? numbers.join(', ') : `${numbers[0]} to ${numbers.at(-1)}`;
    })
    .join(', ');

function* questionsThatAreNone(
  given: readonly (string | number)[],
  path: Path,
  { tool }: ByTool,
  { written }: Checked,
): Iterable<Breach> {
  const numbers = questionsOf(tool).map(({ number }) => number);
  for (const [index, each] of given.entries())
    if (!numbers.includes(String(each)))
      yield {
        place: placeOf(written, [...path, index]),
        found: `a question ${each} under \`critical questions\``,
        expected: `a question of ${wordsAlone(tool.name)}: ${numbersOf(tool)}`,
        ...didYouMean(nearest(String(each), numbers)),
      };
}
