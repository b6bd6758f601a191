import type { Text } from '../../language/phrase.ts';
import { type KnownTool, knownTools, plainAnswer } from '../appraisal/known-tools.ts';
import type { Absence, Fact } from '../fact.ts';
import { isAbsenceInput } from '../schema/absence.ts';
import type { AppraisedInput, ByToolInput, OwnToolInput } from '../schema/appraisal.ts';
import type { FactInput } from '../schema/fact.ts';
import { prose } from './claims.ts';
import { absence, fact } from './facts.ts';
import { count, fields, isYes, list, type Read, text } from './fields.ts';
import { type Here, into, nameHere, provenance, provenanceIfAny, under } from './here.ts';

/** A question or a domain of a tool. */
export interface Question {
  readonly number: string;
  /** What it asks about, of a tool of the review’s own; of a known one the messages say it. */
  readonly about?: Text;
  readonly isCritical: boolean;
}

/** A word that a tool answers or judges with. */
export interface Answer {
  /** As it is known by, in the review’s own language. */
  readonly is: string;
  readonly name: Text;
}

/** What studies are appraised with. */
export interface Tool {
  /** Its name in the data, where the program knows it. */
  readonly known?: keyof typeof knownTools;
  readonly name: Text;
  /** Its questions; in parts where a study is asked those of its kind alone. */
  readonly parts: readonly (readonly Question[])[];
  readonly answers: readonly Answer[];
  readonly levels?: readonly Answer[];
  /** Whose advice it is not to make a total score of it. */
  readonly noTotal?: string;
}

export type ByTool = ReturnType<typeof byTool>;
export type AppraisedStudy = ByTool['studies'][number];

/** How the quality of what is included was appraised: in words, with tools, or both. */
export interface Appraisal {
  readonly text?: ReturnType<typeof prose>;
  readonly tools: readonly ByTool[];
}

export const questionsOf = ({ parts }: Pick<Tool, 'parts'>): readonly Question[] => parts.flat();

/** What the answers of a study say by number of the question; a list has one for each question. */
function answersOf(
  given: NonNullable<Exclude<Extract<AppraisedInput, { answers?: unknown }>['answers'], undefined>>,
  tool: Tool,
): ReadonlyMap<string, string> {
  const said = (answer: string | boolean): string =>
    typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : plainAnswer(answer);
  if (!Array.isArray(given))
    return new Map(Object.entries(given).map(([number, answer]) => [number, said(answer)]));
  const questions = questionsOf(tool);
  return new Map(
    given.flatMap((answer, index) => {
      const number = questions[index]?.number;
      return number === undefined ? [] : [[number, said(answer)] as const];
    }),
  );
}

const named = (given: Text, here: Here): Answer => ({
  is: plainAnswer(nameHere(here, given)),
  name: given,
});

const answerWords = (given: readonly Text[], here: Here): readonly Answer[] =>
  given.map((each, index) => named(each, into(here, index)));

function knownTool(name: keyof typeof knownTools, critical: readonly string[] | undefined): Tool {
  const tool: KnownTool = knownTools[name];
  const weighs = new Set(critical ?? tool.critical ?? []);
  const word = (is: string): Answer => ({ is, name: is });
  return {
    known: name,
    name: tool.name,
    parts: tool.parts.map((numbers) => numbers.map((number) => ({ number, isCritical: weighs.has(number) }))),
    answers: tool.answers.map(word),
    ...(tool.levels ? { levels: tool.levels.map(word) } : {}),
    ...(tool.noTotal === undefined ? {} : { noTotal: tool.noTotal }),
  };
}

function ownTool(input: OwnToolInput, here: Here, critical: readonly string[] | undefined): Tool {
  const { questions, answers, levels, ...rest } = input;
  return {
    ...fields(rest, here, { name: text }),
    parts: [
      questions.map(({ number, about, critical: weighs }) => ({
        number: String(number),
        about,
        isCritical: critical?.includes(String(number)) ?? (weighs === undefined ? false : isYes(weighs)),
      })),
    ],
    answers: answerWords(answers, into(here, 'answers')),
    ...(levels ? { levels: answerWords(levels, into(here, 'levels')) } : {}),
  };
}

/** What the review answered of one study, or that it did not say. */
const appraisedStudy = (tool: Tool, study: string) => (input: AppraisedInput, here: Here) => {
  const made = (given: {
    readonly answers?: ReadonlyMap<string, string>;
    readonly absence?: Absence;
    readonly overall?: Answer;
    readonly because?: ReturnType<typeof prose>;
  }) => ({ study, ...given, ...provenanceIfAny(here) });
  if (Array.isArray(input)) return made({ answers: answersOf(input, tool) });
  if (isAbsenceInput(input)) return made({ absence: absence(input) });
  const at = under(here, input);
  const { answers, overall, ...rest } = input;
  return {
    ...made({
      ...(answers === undefined ? {} : { answers: answersOf(answers, tool) }),
      ...(overall === undefined ? {} : { overall: named(overall, into(at, 'overall')) }),
      ...fields(rest, here, { because: prose }),
    }),
    ...provenanceIfAny(at),
  };
};

function byTool(input: ByToolInput, place: Here) {
  const here = under(place, input);
  const { tool: given, studies = {}, 'critical questions': critical, ...rest } = input;
  const weighing = critical?.map(String);
  const tool =
    typeof given === 'string' ? knownTool(given, weighing) : ownTool(given, into(here, 'tool'), weighing);
  const inStudies = into(here, 'studies');
  return {
    ...fields(rest, here, { how: prose, 'met at least': count }),
    tool,
    studies: Object.entries(studies).map(([id, study]) =>
      appraisedStudy(tool, id)(study, into(inStudies, id)),
    ),
    ...provenance(here),
  };
}

type Given = Text | ByToolInput | readonly ByToolInput[];

const isOfTools = (input: FactInput<Given>): input is readonly ByToolInput[] => Array.isArray(input);

const inForm: Read<Text | ByToolInput, Appraisal> = (given, here) =>
  typeof given === 'string' || !('tool' in given)
    ? { text: prose(given, here), tools: [] }
    : { tools: [byTool(given, here)] };

/** In any of its forms. */
export function appraisal(input: FactInput<Given>, here: Here): Fact<Appraisal> {
  if (isOfTools(input)) return ofTools(input, here);
  if (typeof input === 'string' || !('is' in input)) return fact(inForm)(input, here);
  const { is, ...from } = input;
  return isOfTools(is)
    ? ofTools(is, { ...into(under(here, from), 'is'), path: here.path })
    : fact(inForm)({ ...from, is }, here);
}

/** Each may name its own source; together they rest on all of these. */
function ofTools(given: readonly ByToolInput[], here: Here): Fact<Appraisal> {
  const tools = list(byTool)(given, here);
  const from = provenanceIfAny(here);
  return {
    value: { tools },
    ...from,
    sources: [...new Set(tools.flatMap(({ sources }) => sources))],
    sure: tools.find(({ sources }) => sources.length > 0)?.sure ?? from.sure,
  };
}
