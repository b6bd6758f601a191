import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isReported } from '../../review/is-reported.ts';
import type { Claim, Fact, SubTheme, Theme } from '../../review/review.ts';
import { toDoOf } from '../../review/to-do.ts';
import { notReportedHast, studyCountHast } from '../blocks/figure-hast.ts';
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

/** A column in which no source gives anything is one sentence below the table, not a column of refusals. */
function tableOf(theme: Theme, filling: Filling): ElementContent[] {
  const words = filling.messages.blocks.theme;
  const columns = [
    { head: words.helps, none: words.noHelps(theme.name), of: (subTheme: SubTheme) => subTheme.helps },
    { head: words.hinders, none: words.noHinders(theme.name), of: (subTheme: SubTheme) => subTheme.hinders },
  ];
  const [shown, left] = [
    columns.filter(({ of }) => theme.subThemes.some((subTheme) => isSaid(of(subTheme)))),
    columns.filter(({ of }) => !theme.subThemes.some((subTheme) => isSaid(of(subTheme)))),
  ];
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
  return [table, ...left.map(({ none }) => h('p.note.wide', none))];
}

function head(subTheme: SubTheme, { review, messages }: Filling): Element {
  const { included } = review.studies;
  return h('th', { scope: 'row' }, [
    h('p', subTheme.name),
    ...markRowOf(subTheme.studies, included),
    h('p.count', studyCountHast(subTheme.studies, included, messages)),
  ]);
}

/** Whether a cell says more than that no source gives it. */
const isSaid = (fact: Fact<readonly Claim[]>): boolean => isReported(fact) || toDoOf(fact) !== undefined;

function claims(fact: Fact<readonly Claim[]>, filling: Filling): ElementContent[] {
  return isReported(fact)
    ? saidHast(fact.value, filling)
    : [notReportedHast(fact, filling.messages.values.notReportedAlone)];
}
