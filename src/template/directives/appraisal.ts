import { column, figure, inARow, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Block, Content, Row, Run, Table } from '../../document/tree.ts';
import type { Place } from '../../fault/fault.ts';
import { joined, type Phrase, phrase, type Text, wordsAlone } from '../../language/phrase.ts';
import { capital } from '../../messages/capital.ts';
import { knownAnswers, type Met, metBy } from '../../review/appraisal/known-tools.ts';
import { isReported } from '../../review/is-reported.ts';
import type { AppraisedStudy, ByTool, IncludedStudy, Question, Tool } from '../../review/review.ts';
import { proseParagraph } from '../blocks/prose.ts';
import { studyName } from '../blocks/study-names.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

/** More rows of single answers are a table for an annex; counts then say enough. */
const mostRows = 15;

export const appraisal: Expansion = {
  attributes: { as: ['full', 'counts', 'text'] },
  summary:
    'How the studies were appraised with a named tool: what stands out, and the answers study by study; of more than fifteen studies how many questions each meets. `as=full` has every answer however many studies there are, `as=counts` the counts, `as=text` the sentences alone. Nothing where the data name no tool.',
  example: '::appraisal',
  expand({ attributes, place }, filling) {
    const { appraisal: given } = filling.review;
    if (given === undefined || !isReported(given)) return [];
    const as = attributes.get('as');
    return given.value.tools.flatMap((byTool) => {
      const said = [
        ...(byTool.how ? [proseParagraph(byTool.how, filling)] : []),
        ...sentencesOf(byTool, filling),
      ];
      const answered = byTool.studies.filter(hasAnswers);
      if (as === 'text' || answered.length === 0) return [...said, ...notesOf(byTool, filling, place)];
      const isCounted = as === 'counts' || (as !== 'full' && answered.length > mostRows);
      return [
        ...said,
        ...(isCounted
          ? [countsOf(byTool, answered, filling, place)]
          : answersOf(byTool, answered, filling, place)),
        ...questionsExplained(byTool, filling),
        ...notesOf(byTool, filling, place),
      ];
    });
  },
};

type Answered = AppraisedStudy & { readonly answers: ReadonlyMap<string, string> };

const hasAnswers = (study: AppraisedStudy): study is Answered =>
  study.answers !== undefined && study.answers.size > 0;

const isKnown = (answer: string): answer is (typeof knownAnswers)[number] =>
  knownAnswers.some((known) => known === answer);

/** An answer or an overall judgement in the words of the document. */
function inWords({ is, name }: { readonly is: string; readonly name: Text }, { messages }: Filling): Phrase {
  const { answers } = messages.blocks.appraisal;
  return isKnown(is) ? answers[is] : capital(name);
}

const answerIn = (tool: Tool, is: string, filling: Filling): Phrase =>
  inWords(tool.answers.find((answer) => answer.is === is) ?? { is, name: is }, filling);

/** What a question asks about: of a known tool in words of our own. */
const aboutOf = ({ known }: Tool, { number, about }: Question, { messages }: Filling): Text =>
  about ?? (known && messages.blocks.appraisal.questions[known][number]) ?? number;

/** The parts of a tool of which some study answers a question, with these questions. */
const partsIn = (tool: Tool, studies: readonly Answered[]): readonly (readonly Question[])[] =>
  tool.parts.filter((questions) =>
    questions.some(({ number }) => studies.some(({ answers }) => answers.has(number))),
  );

interface Counted {
  readonly question: Question;
  /** Studies that have an answer to it, and those of them that meet it. */
  readonly asked: number;
  readonly met: number;
}

/** How many studies meet each question that any was asked. */
const countedIn = (tool: Tool, studies: readonly Answered[]): readonly Counted[] =>
  partsIn(tool, studies)
    .flat()
    .map((question) => {
      const given = studies.flatMap(({ answers }) => answers.get(question.number) ?? []);
      const met = given.filter((answer) => metBy(answer) === 'met').length;
      return { question, asked: given.length, met };
    })
    .filter(({ asked }) => asked > 0);

/** Whether its answers are yes and no, so that questions can be met. */
const asksYesOrNo = ({ answers }: Tool): boolean => answers.some(({ is }) => metBy(is) === 'met');

const metIn = ({ answers }: Answered): number =>
  [...answers.values()].filter((answer) => metBy(answer) === 'met').length;

/** How many were appraised, how many reach the review's own mark, and which question is met least often. */
function sentencesOf(byTool: ByTool, filling: Filling): readonly Block[] {
  const { review, messages } = filling;
  const words = messages.blocks.appraisal;
  const { tool, metAtLeast } = byTool;
  const studies = byTool.studies.filter(hasAnswers);
  if (studies.length === 0) return [paragraph(runs(words.appraisedAll(tool.name)))];
  const { included } = review.studies;
  const studiesOf = (n: number, of: number): Run =>
    figure(messages.values.countOf(n, of, 'study'), { ...review.appraisal, path: byTool.path });
  const [before, after] = words.appraised(tool.name);
  const said: Run[] = [
    text(before),
    isReported(included)
      ? studiesOf(studies.length, included.value)
      : figure(messages.values.count(studies.length, 'study', false), {
          ...review.appraisal,
          path: byTool.path,
        }),
    ...runs(after),
  ];
  if (metAtLeast !== undefined) {
    const reach = studies.filter((study) => metIn(study) >= metAtLeast).length;
    const all = tool.parts.flat().length;
    said.push(text(' '), studiesOf(reach, studies.length), text(words.metAtLeast(reach, metAtLeast, all)));
  }
  if (asksYesOrNo(tool))
    said.push(text(' '), ...leastMet(byTool, countedIn(tool, studies), studiesOf, filling));
  return [printing(byTool, paragraph(said))];
}

function leastMet(
  { tool }: ByTool,
  counted: readonly Counted[],
  studiesOf: (n: number, of: number) => Run,
  filling: Filling,
): readonly Run[] {
  const words = filling.messages.blocks.appraisal;
  const [least] = counted.toSorted((a, b) => a.met / a.asked - b.met / b.asked);
  if (!least || least.met === least.asked) return [text(words.allMet)];
  const [before, after] = words.leastMet(least.question.number, aboutOf(tool, least.question, filling));
  return [...runs(before), studiesOf(least.met, least.asked), text(after)];
}

/** A table of studies by questions for each part of the tool, and what its squares mean. */
function answersOf(
  byTool: ByTool,
  studies: readonly Answered[],
  filling: Filling,
  place: Place,
): readonly Block[] {
  const { tool } = byTool;
  const words = filling.messages.blocks.appraisal;
  const given = new Set(studies.flatMap(({ answers }) => [...answers.values()]));
  const shown = (['met', 'not met', 'unclear'] as const).filter((each) =>
    [...given].some((answer) => metBy(answer) === each),
  );
  const unclear = [...given].find((answer) => metBy(answer) === 'unclear');
  const legend = words.legend(
    shown,
    unclear === undefined ? '' : wordsAlone(answerIn(tool, unclear, filling)),
  );
  const parts = partsIn(tool, studies);
  return [
    ...(shown.length > 0 ? [paragraph(legend, 'legend')] : []),
    ...parts.map((questions, index) =>
      tableOf(byTool, questions, studies, index === parts.length - 1, filling, place),
    ),
  ];
}

function tableOf(
  { tool, path }: ByTool,
  questions: readonly Question[],
  all: readonly Answered[],
  isLast: boolean,
  filling: Filling,
  place: Place,
): Table {
  const words = filling.messages.blocks.appraisal;
  const studies = all.filter(({ answers }) => questions.some(({ number }) => answers.has(number)));
  const hasOverall = isLast && studies.some(({ overall }) => overall !== undefined);
  const counted = new Map(countedIn(tool, studies).map((each) => [each.question.number, each] as const));
  const overallOf = ({ overall }: Answered): Content =>
    overall === undefined ? [] : [paragraph(runs(inWords(overall, filling)))];
  const counts: Row = row(
    [text(words.studiesThatMeet)],
    [
      ...questions.map(({ number }): Content => {
        const each = counted.get(number);
        return each === undefined
          ? []
          : [figure(words.countOf(each.met, each.asked), { ...filling.review.appraisal, path })];
      }),
      ...(hasOverall ? [[]] : []),
    ],
  );
  return {
    type: 'table',
    kind: 'appraisal',
    place: 'wide',
    caption: runs(words.caption(tool.name, questions[0]?.number ?? '', questions.at(-1)?.number ?? '')),
    columns: [
      words.study,
      ...questions.map(({ number }) => number),
      ...(hasOverall ? [words.overall] : []),
    ].map(column),
    groups: [
      {
        rows: [
          ...studies.map((study) =>
            printing(
              study,
              row(nameOf(study.study, filling, place), [
                ...questions.map(({ number }) => answerCell(tool, study.answers.get(number), filling)),
                ...(hasOverall ? [overallOf(study)] : []),
              ]),
            ),
          ),
          ...(asksYesOrNo(tool) ? [counts] : []),
        ],
      },
    ],
  };
}

const filledOf: Readonly<Record<Met, { readonly filled?: number }>> = {
  met: { filled: 1 },
  'not met': { filled: 0 },
  unclear: {},
};

/** A square that says its answer, or the words of an answer that is neither yes nor no. */
function answerCell(tool: Tool, answer: string | undefined, filling: Filling): Content {
  if (answer === undefined) return [text(filling.messages.blocks.appraisal.notAsked)];
  const said = answerIn(tool, answer, filling);
  const met = metBy(answer);
  return met === undefined
    ? runs(said)
    : [{ type: 'marks', of: 1, ...filledOf[met], alternative: wordsAlone(said) }];
}

/** A row for each study: how many of its questions it meets, and the questions with every other answer. */
function countsOf(
  { tool, path }: ByTool,
  studies: readonly Answered[],
  filling: Filling,
  place: Place,
): Table {
  const words = filling.messages.blocks.appraisal;
  const hasOverall = studies.some(({ overall }) => overall !== undefined);
  const asks = asksYesOrNo(tool);
  const othersOf = ({ answers }: Answered): Content => {
    const numbers = new Map<string, string[]>();
    for (const [number, answer] of answers)
      if (metBy(answer) !== 'met') numbers.set(answer, [...(numbers.get(answer) ?? []), number]);
    const said = [...numbers].map(([answer, given]) =>
      words.answered(answerIn(tool, answer, filling), given),
    );
    return runs(said.length === 0 ? words.noOthers : joined(said, '; '));
  };
  return {
    type: 'table',
    kind: 'studies',
    place: 'wide',
    caption: runs(words.shortCaption(tool.name)),
    columns: [
      words.study,
      ...(asks ? [words.met] : []),
      words.others,
      ...(hasOverall ? [words.overall] : []),
    ].map(column),
    groups: [
      {
        rows: studies.map((study) =>
          printing(
            study,
            row(nameOf(study.study, filling, place), [
              ...(asks
                ? [
                    [
                      figure(words.questionsMet(metIn(study), study.answers.size), {
                        ...filling.review.appraisal,
                        path,
                      }),
                    ],
                  ]
                : []),
              othersOf(study),
              ...(hasOverall ? [study.overall ? runs(inWords(study.overall, filling)) : []] : []),
            ]),
          ),
        ),
      },
    ],
  };
}

/** What the numbers stand for. */
function questionsExplained(byTool: ByTool, filling: Filling): readonly Block[] {
  const { tool } = byTool;
  const words = filling.messages.blocks.appraisal;
  const questions = partsIn(tool, byTool.studies.filter(hasAnswers)).flat();
  const said = questions.map((question) =>
    words.question(question.number, aboutOf(tool, question, filling), question.isCritical),
  );
  return [paragraph(runs(phrase`${words.theQuestions}${joined(said, '; ')}.`), 'note', 'wide')];
}

/** Why studies are judged as they are, of which no answers are given, and that a total score says nothing. */
function notesOf({ tool, studies }: ByTool, filling: Filling, place: Place): readonly Block[] {
  const words = filling.messages.blocks.appraisal;
  const note = (children: readonly Run[]): Block => paragraph(children, 'note', 'wide');
  const listed = listedIn(filling);
  const without = listed.filter(({ id }) => studies.every(({ study }) => study !== id));
  const hasSome = studies.some(hasAnswers);
  return [
    ...studies.flatMap(({ study, because }) =>
      because ? [note([...nameOf(study, filling, place), text(': '), ...filling.prose(because)])] : [],
    ),
    ...studies.flatMap(({ study, absence }) =>
      absence ? [note([...nameOf(study, filling, place), ...runs(words.noAnswers(absence))])] : [],
    ),
    ...(hasSome && without.length > 0
      ? [
          note([
            text(words.notGiven[0]),
            ...inARow(without.map((study) => studyName(study, filling, place))),
            text(words.notGiven[1]),
          ]),
        ]
      : []),
    ...(hasSome && tool.noTotal !== undefined ? [note([text(words.noTotal(tool.noTotal))])] : []),
  ];
}

const listedIn = ({ review }: Filling): readonly IncludedStudy[] =>
  isReported(review.studies.list) ? review.studies.list.value : [];

function nameOf(id: string, filling: Filling, place: Place): readonly Run[] {
  const study = listedIn(filling).find((each) => each.id === id);
  return study ? studyName(study, filling, place) : [text(id)];
}
