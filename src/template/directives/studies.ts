import { column, fact, facts, figure, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Block, FactRow, Run, Table } from '../../document/tree.ts';
import type { Place } from '../../fault/fault.ts';
import { phrase, type Text } from '../../language/phrase.ts';
import type { Messages } from '../../messages/messages.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isReported } from '../../review/is-reported.ts';
import { kindOfFindings } from '../../review/kind-of-findings.ts';
import type { Finding, IncludedStudy, Review } from '../../review/review.ts';
import { absenceOfAll, absent, noNumber, squaresIn, studyCount } from '../blocks/figures.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const studies: Expansion = {
  summary:
    'The included studies as a whole: participants, ages, countries, and whether their quality was appraised.',
  example: '::studies',
  expand(_use, filling) {
    const { review, messages } = filling;
    const { values, blocks } = messages;
    const words = blocks.studies;
    const { total, ages } = review.participants;
    const rows: readonly FactRow[] = [
      printing(
        total,
        fact(
          words.participants,
          isReported(total)
            ? [figure(values.count(total.value, 'participant', false), total)]
            : noNumber(total, messages),
        ),
      ),
      printing(
        ages,
        fact(
          words.ages,
          isReported(ages)
            ? [figure(values.rangeInWords(ages.value.from, ages.value.to), ages), text(` ${words.aged}`)]
            : absent(ages, messages),
        ),
      ),
      printing(
        review.countries,
        fact(
          words.countries,
          isReported(review.countries)
            ? runs(values.list(review.countries.value))
            : absent(review.countries, messages),
        ),
      ),
      printing(
        review.appraisal,
        fact(
          words.appraisal,
          isReported(review.appraisal)
            ? filling.prose(review.appraisal.value)
            : absent(review.appraisal, messages),
        ),
      ),
      ...(isReported(review.studies.list)
        ? []
        : [printing(review.studies.list, fact(words.list, absent(review.studies.list, messages)))]),
    ];
    return [facts(rows)];
  },
};

export const studyList: Expansion = {
  summary:
    'The included studies one by one, with their participants and the themes or sub-themes that each supports.',
  example: '::study-list',
  expand({ place }, filling) {
    const { review, messages } = filling;
    const { list } = review.studies;
    if (!isReported(list)) return [];
    const { values, blocks } = messages;
    const words = blocks.studyList;
    const absence = absenceOfAll(list.value.map(({ participants }) => participants));
    const findings = findingsOf(review);
    const of = kindOfFindings(findings);
    const names = new Map(findings.map(({ id, name }) => [id, name] as const));
    const [before, after] = words.caption(list.value.length, of);
    const table: Table = {
      type: 'table',
      kind: 'studies',
      place: 'wide',
      caption: [text(before), figure(values.count(list.value.length, 'study', false), list), text(after)],
      columns: [words.study, ...(absence ? [] : [words.participants]), words.findings(of)].map(column),
      groups: [
        {
          rows: list.value.map((study) => {
            const supported = study.supports.map((id) => names.get(id) ?? id);
            return printing(
              study,
              row(nameOf(study, filling, place), [
                ...(absence ? [] : [participantsOf(study, messages)]),
                runs(supported.length === 0 ? words.none(of) : values.list(supported)),
              ]),
            );
          }),
        },
      ],
    };
    return [table, ...(absence ? [paragraph(runs(words.noParticipants(absence)), 'note', 'wide')] : [])];
  },
};

/** “Ash (2012); Ash (2014), Study 1”: each of its reports, and what tells it from another study. */
const nameOf = (study: IncludedStudy, { cite }: Filling, place: Place): readonly Run[] => [
  ...study.citekeys.flatMap((citekey, index): readonly Run[] => [
    ...(index === 0 ? [] : [text('; ')]),
    { type: 'citation', cluster: cite({ mode: 'narrative', items: [{ citekey }] }, place) },
  ]),
  ...(study.label === undefined ? [] : runs(phrase`, ${study.label}`)),
];

const participantsOf = ({ participants }: IncludedStudy, messages: Messages): readonly Run[] =>
  isReported(participants)
    ? [figure(messages.values.count(participants.value, 'participant', false), participants)]
    : noNumber(participants, messages, 'participant');

/** More heads side by side would be set a letter a line. */
const mostColumns = 5;

export const evidenceMatrix: Expansion = {
  summary:
    'Which study supports which sub-theme, in a table for each theme and one for all themes without sub-themes, and that the counts are counted from there where they are. Nothing where the data list no studies.',
  example: '::evidence-matrix',
  expand({ place }, filling) {
    const { review } = filling;
    const { list } = review.studies;
    if (!isReported(list)) return [];
    const words = filling.messages.blocks.matrix;
    const tables = columnsOf(review).flatMap(({ theme, findings }) =>
      parts(findings).map((columns) => matrixOf(theme, columns, list.value, filling, place)),
    );
    const squares = tables.flatMap(({ groups }) =>
      groups.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) =>
          cells.flatMap(({ children }) => children.filter((node) => node.type === 'marks')),
        ),
      ),
    );
    const { filled, empty } = squaresIn(squares);
    const findings = findingsOf(review);
    const of = kindOfFindings(findings);
    const areCounted = findings.every(({ studies: count }) => count.derivedFrom !== undefined);
    return [
      ...(areCounted ? [paragraph(words.counted(of))] : []),
      ...(filled ? [paragraph(words.legend(empty, of), 'legend')] : []),
      ...tables,
    ];
  },
};

/** Studies that support none of them would be rows of nothing; the caption says how many do not stand here. */
function matrixOf(
  theme: Text | undefined,
  findings: readonly Finding[],
  all: readonly IncludedStudy[],
  filling: Filling,
  place: Place,
): Table {
  const { review, messages } = filling;
  const words = messages.blocks.matrix;
  const supporting = all.filter(({ supports }) => findings.some(({ id }) => supports.includes(id)));
  const of = kindOfFindings(findings);
  const [before, count, after] = words.caption(theme, supporting.length, all.length, findings.length, of);
  const square = (isFilled: boolean): Block => ({
    type: 'marks',
    filled: isFilled ? 1 : 0,
    of: 1,
    alternative: isFilled ? words.supports(of) : words.doesNot(of),
  });
  return {
    type: 'table',
    kind: 'matrix',
    place: 'wide',
    caption: [...runs(before), figure(count, review.studies.list), text(after)],
    columns: [words.study, ...findings.map(({ name }) => name)].map(column),
    groups: [
      {
        rows: [
          ...supporting.map((study) =>
            printing(
              study,
              row(
                nameOf(study, filling, place),
                findings.map(({ id }) => [square(study.supports.includes(id))]),
              ),
            ),
          ),
          row(
            [text(words.count(of))],
            findings.map(({ studies }) => studyCount(studies, review.studies.included, messages)),
          ),
        ],
      },
    ],
  };
}

/** The columns of each table: the sub-themes of a theme, and all themes that have none together, where the first of these stands. */
function columnsOf({ themes }: Review): readonly Columns[] {
  const whole = themes.flatMap(({ findings }) => findings.filter(({ is }) => is === 'theme'));
  return themes.flatMap(({ name, findings }): readonly Columns[] => {
    const [first] = findings;
    if (first?.is === 'sub-theme') return [{ theme: name, findings }];
    return first === whole[0] ? [{ theme: undefined, findings: whole }] : [];
  });
}

interface Columns {
  readonly theme: Text | undefined;
  readonly findings: readonly Finding[];
}

/** In as few parts as can be, about equally long. */
function parts(findings: readonly Finding[]): (readonly Finding[])[] {
  const length = Math.ceil(findings.length / Math.ceil(findings.length / mostColumns));
  return Array.from({ length: Math.ceil(findings.length / length) }, (_, index) =>
    findings.slice(index * length, (index + 1) * length),
  );
}
