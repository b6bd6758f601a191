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

/** A column in which no source gives anything is one sentence below the table, not a column of refusals; the caption is made from the others. */
function tableOf(theme: Theme, filling: Filling): ElementContent[] {
  const words = filling.messages.blocks.theme;
  const columns = [
    {
      head: words.helps,
      inCaption: words.helpsInCaption,
      none: words.noHelps(theme.name),
      of: (subTheme: SubTheme) => subTheme.helps,
    },
    {
      head: words.hinders,
      inCaption: words.hindersInCaption,
      none: words.noHinders(theme.name),
      of: (subTheme: SubTheme) => subTheme.hinders,
    },
  ];
  const [shown, left] = [
    columns.filter(({ of }) => theme.subThemes.some((subTheme) => isSaid(of(subTheme)))),
    columns.filter(({ of }) => !theme.subThemes.some((subTheme) => isSaid(of(subTheme)))),
  ];
  const hasCounts = theme.subThemes.some(({ studies }) => isSaid(studies));
  const promised = [
    ...(hasCounts ? [words.studiesInCaption] : []),
    ...shown.map(({ inCaption }) => inCaption),
  ];
  const table = h('table.theme.wide', [
    h('caption', words.caption(theme.name, promised)),
    h(
      'thead',
      h(
        'tr',
        [hasCounts ? words.subThemeAndStudies : words.subTheme, ...shown.map(({ head }) => head)].map(
          (head) => h('th', { scope: 'col' }, head),
        ),
      ),
    ),
    h(
      'tbody',
      theme.subThemes.map((subTheme) =>
        h('tr', [
          head(subTheme, hasCounts, filling),
          ...shown.map(({ of }) => h('td', claims(of(subTheme), filling))),
        ]),
      ),
    ),
  ]);
  const missing = [...(hasCounts ? [] : [words.noStudies]), ...left.map(({ none }) => none)];
  return [table, ...missing.map((none) => h('p.note.wide', none))];
}

function head(subTheme: SubTheme, hasCount: boolean, { review, messages }: Filling): Element {
  const { included } = review.studies;
  return h('th', { scope: 'row' }, [
    h('p', subTheme.name),
    ...(hasCount
      ? [
          ...markRowOf(subTheme.studies, included),
          h('p.count', studyCountHast(subTheme.studies, included, messages)),
        ]
      : []),
  ]);
}

/** Whether a cell says more than that no source gives it. */
const isSaid = (fact: Fact<unknown>): boolean => isReported(fact) || toDoOf(fact) !== undefined;

function claims(fact: Fact<readonly Claim[]>, filling: Filling): ElementContent[] {
  return isReported(fact)
    ? saidHast(fact.value, filling)
    : [notReportedHast(fact, filling.messages.values.notReportedAlone)];
}
