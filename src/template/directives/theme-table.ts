import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { withoutMarks } from '../../marks/marks.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Absence, Claim, Fact, SubTheme, Theme } from '../../review/review.ts';
import { toDoOf } from '../../review/to-do.ts';
import { absentHast, studyCountHast } from '../blocks/figure-hast.ts';
import { markRowOf } from '../blocks/mark-row-of.ts';
import { saidHast } from '../blocks/said-hast.ts';
import type { Directive } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { hastNode } from '../hast-node.ts';
import { themeAt } from '../theme-at.ts';

export const themeTable: Directive = {
  name: 'theme-table',
  form: 'leaf',
  attributes: { theme: [] },
  summary: 'The sub-themes of a theme: the studies that mention each, what helps and what can hinder.',
  example: '::theme-table',
  expand(use, filling) {
    const theme = themeAt(use, filling);
    return theme ? [hastNode(...tableOf(theme, filling))] : [];
  },
};

/** A column in which every cell says that there is nothing, for the same reason, is one sentence below the table, not a column of refusals. */
function tableOf(theme: Theme, filling: Filling): ElementContent[] {
  const words = filling.messages.blocks.theme;
  const columns = [
    { head: words.helps, none: words.noHelps, of: (subTheme: SubTheme) => subTheme.helps },
    { head: words.hinders, none: words.noHinders, of: (subTheme: SubTheme) => subTheme.hinders },
  ].map((column) => ({ ...column, absence: absenceOfAll(theme.subThemes.map(column.of)) }));
  const shown = columns.filter(({ absence }) => absence === undefined);
  const table = h('table.theme.wide', [
    h('caption', words.caption(theme.name)),
    h(
      'thead',
      h(
        'tr',
        [words.subTheme, ...shown.map(({ head }) => head)].map((head) => h('th', { scope: 'col' }, head)),
      ),
    ),
    h(
      'tbody',
      theme.subThemes.map((subTheme) =>
        h('tr', [head(subTheme, filling), ...shown.map(({ of }) => h('td', claims(of(subTheme), filling)))]),
      ),
    ),
  ]);
  return [
    table,
    ...columns.flatMap(({ none, absence }) => (absence ? [h('p.note.wide', none(absence))] : [])),
  ];
}

function head(subTheme: SubTheme, { review, messages }: Filling): Element {
  const { included } = review.studies;
  return h('th', { scope: 'row' }, [
    h('p', subTheme.name),
    ...markRowOf(subTheme.studies, included),
    h('p.count', studyCountHast(subTheme.studies, included, messages)),
  ]);
}

/** What every cell says alike: that there is nothing, and why. Nothing where one says more or something is still to be looked up. */
function absenceOfAll(facts: readonly Fact<readonly Claim[]>[]): Absence | undefined {
  const [first] = facts;
  if (!first || !isAbsence(first.value)) return undefined;
  const { absent, why } = first.value;
  return facts.every(
    (fact) =>
      isAbsence(fact.value) &&
      toDoOf(fact) === undefined &&
      fact.value.absent === absent &&
      withoutMarks(fact.value.why) === withoutMarks(why),
  )
    ? first.value
    : undefined;
}

function claims(fact: Fact<readonly Claim[]>, filling: Filling): ElementContent[] {
  return isReported(fact) ? saidHast(fact.value, filling) : absentHast(fact, filling.messages);
}
