import { column, figure, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Block, Column, Row, RowGroup, Table } from '../../document/tree.ts';
import type { Place } from '../../fault/fault.ts';
import type { Text } from '../../language/phrase.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isReported } from '../../review/is-reported.ts';
import { kindOfFindings } from '../../review/kind-of-findings.ts';
import type { Finding, IncludedStudy, Theme } from '../../review/review.ts';
import { studyCount } from '../blocks/figures.ts';
import { nameOfStudy } from '../blocks/name-of-study.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const evidenceMatrix: Expansion = {
  summary:
    'Which study supports what: one table with a row for each study and a narrow column for each sub-theme, or theme without any, and that the counts are counted from there where they are. The studies stand in groups by the first theme that they support. Nothing where the data list no studies.',
  example: '::evidence-matrix',
  expand({ place }, filling) {
    const { review, messages } = filling;
    const { list } = review.studies;
    if (!isReported(list)) return [];
    const words = messages.blocks.matrix;
    const findings = findingsOf(review);
    const of = kindOfFindings(findings);
    const areCounted = findings.every(({ studies: count }) => count?.derivedFrom !== undefined);
    const parts = partsOf(review.themes);
    const tables = parts.map((part) => matrixOf(part, parts.length > 1, list.value, filling, place));
    const rows = tables.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    return [
      ...(areCounted ? [paragraph(words.counted(of))] : []),
      ...(rows.some(hasSquare(1)) ? [paragraph(words.legend(rows.some(hasSquare(0)), of), 'legend')] : []),
      ...tables,
    ];
  },
};

const hasSquare =
  (filled: 0 | 1) =>
  ({ cells }: Row): boolean =>
    cells.some(({ children: [only] }) => only?.type === 'marks' && only.filled === filled);

/** What stands in one table: findings of a theme, all of them unless the theme is divided. */
interface Part {
  readonly theme: Theme;
  readonly findings: readonly Finding[];
}

/** Columns that a page is wide enough for: a line of turned type each, and one for each theme that stands over several. */
const mostLines = 30;

const linesOf = ({ theme, findings }: Part): number => findings.length + (isDivided(theme) ? 1 : 0);

const isDivided = ({ subThemes }: Theme): boolean => subThemes.length > 0;

/**
 * In as few tables as can be, about equally wide, each of whole themes; one theme alone is divided where it is too wide for a page.
 */
function partsOf(themes: readonly Theme[]): (readonly Part[])[] {
  const parts = themes.flatMap((theme) => inPieces(theme));
  const all = parts.reduce((sum, part) => sum + linesOf(part), 0);
  const target = all / Math.ceil(all / mostLines);
  const tables: Part[][] = [];
  let before = 0;
  for (const part of parts) {
    const lines = linesOf(part);
    const table = tables.at(-1);
    const filled = table?.reduce((sum, each) => sum + linesOf(each), 0) ?? 0;
    // A theme belongs to the table in which most of it falls.
    const isNext = Math.floor((before + lines / 2) / target) >= tables.length;
    if (!table || isNext || filled + lines > mostLines) tables.push([part]);
    else table.push(part);
    before += lines;
  }
  return tables;
}

/** A theme, or its parts about equally wide where it has more sub-themes than a page has room for. */
function inPieces(theme: Theme): readonly Part[] {
  const { findings } = theme;
  const length = Math.ceil(findings.length / Math.ceil(findings.length / (mostLines - 1)));
  return Array.from({ length: Math.ceil(findings.length / length) }, (_, index) => ({
    theme,
    findings: findings.slice(index * length, (index + 1) * length),
  }));
}

/** Studies that support none of them would be rows of nothing; the caption says how many do not stand here. */
function matrixOf(
  parts: readonly Part[],
  isOneOfSeveral: boolean,
  all: readonly IncludedStudy[],
  filling: Filling,
  place: Place,
): Table {
  const { review, messages } = filling;
  const words = messages.blocks.matrix;
  const findings = parts.flatMap((part) => part.findings);
  const of = kindOfFindings(findings);
  const rows = inOrder(
    all.filter(({ supports }) => findings.some(({ id }) => supports.includes(id))),
    findings,
  );
  const groups = parts.length > 1 ? byFirst(rows, parts) : [{ studies: rows }];
  const [before, count, after] = words.caption(
    isOneOfSeveral ? ends(parts) : undefined,
    rows.length,
    all.length,
    findings.length,
    of,
  );
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
    caption: [
      ...runs(before),
      figure(count, { ...review.studies.list, path: 'studies.list' }),
      text(`${after}${rows.length > 1 ? words.order(groups.length > 1, of) : ''}`),
    ],
    columns: [column(words.study), ...parts.flatMap(columnsOf)],
    groups: [
      ...groups.map(
        ({ theme, studies }): RowGroup => ({
          ...(theme ? { head: runs(theme.name) } : {}),
          rows: studies.map((study) =>
            printing(
              study,
              row(
                nameOfStudy(study, filling, place),
                findings.map(({ id }) => [square(study.supports.includes(id))]),
              ),
            ),
          ),
        }),
      ),
      {
        rows: [
          row(
            [text(words.count(of))],
            findings.map(({ studies }) =>
              studies ? studyCount(studies, review.studies.included, messages) : [],
            ),
          ),
        ],
      },
    ],
  };
}

function columnsOf({ theme, findings }: Part): readonly Column[] {
  const over = { head: runs(theme.name), columns: findings.length };
  return findings.map(({ name }, index) => ({
    ...column(name),
    ...(isDivided(theme) && index === 0 ? { over } : {}),
  }));
}

/** The first and the last theme of a table that has not all of them. */
function ends(parts: readonly Part[]): readonly [first: Text, last?: Text] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) throw new Error('A table has a theme at least');
  return first.theme === last.theme ? [first.theme.name] : [first.theme.name, last.theme.name];
}

/** Those that support alike findings beside each other, in the order of the columns: what begins further left stands further up. */
function inOrder(studies: readonly IncludedStudy[], findings: readonly Finding[]): readonly IncludedStudy[] {
  const patternOf = ({ supports }: IncludedStudy): string =>
    findings.map(({ id }) => (supports.includes(id) ? '0' : '1')).join('');
  return studies
    .map((study) => ({ study, pattern: patternOf(study) }))
    .sort((a, b) => (a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : 0))
    .map(({ study }) => study);
}

/** The studies under the first theme that each supports; a theme that comes first for none has no group. */
function byFirst(
  studies: readonly IncludedStudy[],
  parts: readonly Part[],
): readonly { readonly theme?: Theme; readonly studies: readonly IncludedStudy[] }[] {
  const firstOf = ({ supports }: IncludedStudy): Part | undefined =>
    parts.find(({ findings }) => findings.some(({ id }) => supports.includes(id)));
  return parts
    .map((part) => ({ theme: part.theme, studies: studies.filter((study) => firstOf(study) === part) }))
    .filter((group) => group.studies.length > 0);
}
