import { column, fact, facts, figure, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Block, FactRow, Run, Table } from '../../document/tree.ts';
import type { Place } from '../../fault/fault.ts';
import type { Text } from '../../language/phrase.ts';
import { chartsOf, countOf } from '../../review/chart.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isReported } from '../../review/is-reported.ts';
import { kindOfFindings } from '../../review/kind-of-findings.ts';
import type { Fact, Finding, IncludedStudy, Review } from '../../review/review.ts';
import { aboutPeople } from '../blocks/charts.ts';
import { absent, noNumber, squaresIn, studyCount } from '../blocks/figures.ts';
import { nameOfStudy } from '../blocks/name-of-study.ts';
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
      ...aboutPeople(review.participants, total, messages).map((told) =>
        printing(told.fact, fact(told.label, told.value)),
      ),
      printing(
        review.countries,
        fact(
          words.countries,
          isReported(review.countries)
            ? countriesOf(review.countries, filling)
            : absent(review.countries, messages),
        ),
      ),
      ...(review.regions
        ? [
            printing(
              review.regions,
              fact(
                blocks.places.regions,
                isReported(review.regions)
                  ? runs(values.list(review.regions.value))
                  : absent(review.regions, messages),
              ),
            ),
          ]
        : []),
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

/** “England and Wales (2 countries; 3 of 13 studies took place in more than one country)”. */
function countriesOf(countries: Fact<readonly Text[]>, { review, messages }: Filling): readonly Run[] {
  if (!isReported(countries)) return [];
  const { values, blocks } = messages;
  const words = blocks.places;
  const [before, after] = words.number;
  const chart = chartsOf(review).get('country');
  const { list, included } = review.studies;
  const said = (path: string, of: readonly IncludedStudy[], say: (n: number) => string): readonly Run[] =>
    of.length === 0 || !isReported(list)
      ? []
      : [text('; '), ...studyCount(countOf(of, path, list), included, messages), text(say(of.length))];
  const listed = chart && isReported(list) ? list.value : [];
  const numberOf = (study: IncludedStudy): number =>
    chart?.values.filter(({ is, has }) => 'name' in is && has.has(study.id)).length ?? 0;
  return [
    ...runs(values.list(countries.value)),
    text(before),
    figure(values.count(countries.value.length, 'country', false), countries),
    ...said(
      'countries.several',
      listed.filter((study) => numberOf(study) > 1),
      () => words.several,
    ),
    ...said(
      'countries.none',
      listed.filter((study) => numberOf(study) === 0),
      words.notTold,
    ),
    text(after),
  ];
}

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
                nameOfStudy(study, filling, place),
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
