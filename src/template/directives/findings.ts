import type { Element } from 'hast';
import { h } from 'hastscript';
import { squaresIn } from '../../figure/squares-in.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact, SubTheme } from '../../review/review.ts';
import { toDoOf } from '../../review/to-do.ts';
import { factsHast } from '../blocks/facts-hast.ts';
import { figureHast, studyCountHast } from '../blocks/figure-hast.ts';
import { markRowOf } from '../blocks/mark-row-of.ts';
import type { Directive } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { hastNode } from '../hast-node.ts';
import { proseHast } from '../prose-hast.ts';

export const findings: Directive = {
  name: 'findings',
  form: 'leaf',
  attributes: { as: ['full', 'short'] },
  summary:
    'The findings at a glance: one row for each sub-theme, with what it covers and how many studies mention it, and what the squares mean where there are any; `as=short` has a line for each, and leaves out what it covers.',
  example: '::findings',
  expand({ attributes }, filling) {
    const { review, messages } = filling;
    const words = messages.blocks.findings;
    const isShort = attributes.get('as') === 'short';
    const hasCounts = review.themes.some(({ subThemes }) => subThemes.some(({ studies }) => isSaid(studies)));
    const none = hasCounts ? [] : [h('p.note.wide', words.noStudies)];
    if (isShort) {
      if (!hasCounts) return [hastNode(names(filling), ...none)];
      const cells = new Map(allOf(filling).map((subTheme) => [subTheme, inALine(subTheme, filling)]));
      const hasSquares = squaresIn([...cells.values()].flat()).filled;
      const table = tableOf(
        'findings.short.wide',
        words.shortCaption(hasSquares),
        [words.subTheme, hasSquares ? words.studiesInSquares : words.studies],
        (subTheme) => [h('td', cells.get(subTheme) ?? [])],
        filling,
      );
      return [hastNode(table)];
    }
    const drawn = new Map(allOf(filling).map((subTheme) => [subTheme, marks(subTheme, filling)]));
    const { filled } = squaresIn([...drawn.values()].flat());
    const table = tableOf(
      'findings.wide',
      words.caption(hasCounts),
      [words.subTheme, words.covers, ...(hasCounts ? [words.studies] : [])],
      (subTheme) => [
        h('td', proseHast(subTheme.covers, filling)),
        ...(hasCounts ? [h('td', [...(drawn.get(subTheme) ?? []), h('p', count(subTheme, filling))])] : []),
      ],
      filling,
    );
    return [hastNode(...(filled ? squaresExplained(filling) : []), table, ...none)];
  },
};

const allOf = ({ review }: Filling): readonly SubTheme[] =>
  review.themes.flatMap(({ subThemes }) => subThemes);

/** Whether a cell says more than that no source gives it. */
const isSaid = (fact: Fact<number>): boolean => isReported(fact) || toDoOf(fact) !== undefined;

/** What the squares mean, where there are any. */
function squaresExplained({ review, messages }: Filling): Element[] {
  const { included } = review.studies;
  if (!isReported(included)) return [];
  const [before, figure, after] = messages.blocks.findings.legend(included.value);
  return [h('p', [before, figureHast(figure, included), after])];
}

/** The sub-themes of each theme, where there is nothing else to say of them. */
const names = ({ review, messages }: Filling): Element =>
  factsHast(
    review.themes.map(({ name, subThemes }) => [
      name,
      messages.values.list(subThemes.map((subTheme) => subTheme.name)),
    ]),
  );

function tableOf(
  classes: string,
  caption: string,
  heads: readonly string[],
  cells: (subTheme: SubTheme) => readonly Element[],
  { review }: Filling,
): Element {
  return h(`table.${classes}`, [
    h('caption', caption),
    h(
      'thead',
      h(
        'tr',
        heads.map((head) => h('th', { scope: 'col' }, head)),
      ),
    ),
    ...review.themes.map((theme) =>
      h('tbody', [
        h('tr.group', h('th', { scope: 'rowgroup', colSpan: heads.length }, theme.name)),
        ...theme.subThemes.map((subTheme) =>
          h('tr', [h('th', { scope: 'row' }, subTheme.name), ...cells(subTheme)]),
        ),
      ]),
    ),
  ]);
}

/** The squares with their words beside them; the words alone where there are too many studies for squares. */
function inALine(subTheme: SubTheme, filling: Filling): Element[] {
  const [row] = marks(subTheme, filling);
  const { studies } = subTheme;
  const { messages, review } = filling;
  // Under the head “Studies that mention it” the shorter words say the same.
  const words = h(
    'p',
    studyCountHast(studies, review.studies.included, messages, messages.values.notReportedAlone),
  );
  return [row ? h('div.marked', [row, words]) : words];
}

const marks = ({ studies }: SubTheme, { review }: Filling): Element[] =>
  markRowOf(studies, review.studies.included);

const count = ({ studies }: SubTheme, { review, messages }: Filling): Element =>
  studyCountHast(studies, review.studies.included, messages);
