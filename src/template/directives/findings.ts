import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { squaresIn } from '../../figure/squares-in.ts';
import { isReported } from '../../review/is-reported.ts';
import type { SubTheme } from '../../review/review.ts';
import { absenceOfAll } from '../blocks/absence-of-all.ts';
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
    const { messages } = filling;
    const words = messages.blocks.findings;
    const isShort = attributes.get('as') === 'short';
    const absence = absenceOfAll(
      allOf(filling).map(({ studies }) => studies),
      isShort,
    );
    const hasCounts = absence === undefined;
    const none = hasCounts ? [] : [h('p.note.wide', words.noStudies(absence))];
    const drawn = new Map(allOf(filling).map((subTheme) => [subTheme, marks(subTheme, filling)]));
    const { filled } = squaresIn([...drawn.values()].flat());
    if (isShort) {
      if (!hasCounts) return [hastNode(names(filling), ...none)];
      const table = tableOf(
        'findings.short.wide',
        words.shortCaption(filled),
        [words.subTheme, filled ? words.studiesInSquares : words.studies],
        (subTheme) => [h('td', inALine(subTheme, filled ? drawn.get(subTheme) : [], filling))],
        filling,
      );
      return [hastNode(table)];
    }
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

/** The squares with their words beside them; the words alone where no count of the table is shown in squares. */
function inALine(
  { studies }: SubTheme,
  [row]: readonly Element[] = [],
  { messages, review }: Filling,
): Element[] {
  const words = h('p', studyCountHast(studies, review.studies.included, messages, true));
  return [row ? h('div.marked', [row, words]) : words];
}

const marks = ({ studies }: SubTheme, { review }: Filling): Element[] =>
  markRowOf(studies, review.studies.included);

const count = ({ studies }: SubTheme, { review, messages }: Filling): ElementContent[] =>
  studyCountHast(studies, review.studies.included, messages);
