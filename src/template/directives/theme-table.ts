import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isReported } from '../../review/is-reported.ts';
import type { Claim, Fact, SubTheme, Theme } from '../../review/review.ts';
import { absenceOfAll } from '../blocks/absence-of-all.ts';
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

/**
 * A column in which every cell says that there is nothing, for the same reason, is one sentence below the table, not a column of refusals;
 * the caption is made from the others.
 */
function tableOf(theme: Theme, filling: Filling): ElementContent[] {
  const words = filling.messages.blocks.theme;
  const columns = [
    {
      head: words.helps,
      inCaption: words.helpsInCaption,
      none: words.noHelps,
      of: (subTheme: SubTheme) => subTheme.helps,
    },
    {
      head: words.hinders,
      inCaption: words.hindersInCaption,
      none: words.noHinders,
      of: (subTheme: SubTheme) => subTheme.hinders,
    },
  ].map((column) => ({ ...column, absence: absenceOfAll(theme.subThemes.map(column.of)) }));
  const shown = columns.filter(({ absence }) => absence === undefined);
  const noCounts = absenceOfAll(theme.subThemes.map(({ studies }) => studies));
  const promised = [
    ...(noCounts ? [] : [words.studiesInCaption]),
    ...shown.map(({ inCaption }) => inCaption),
  ];
  const table = h('table.theme.wide', [
    h('caption', words.caption(theme.name, promised)),
    h(
      'thead',
      h(
        'tr',
        [noCounts ? words.subTheme : words.subThemeAndStudies, ...shown.map(({ head }) => head)].map((head) =>
          h('th', { scope: 'col' }, head),
        ),
      ),
    ),
    h(
      'tbody',
      theme.subThemes.map((subTheme) =>
        h('tr', [
          head(subTheme, noCounts === undefined, filling),
          ...shown.map(({ of }) => h('td', claims(of(subTheme), filling))),
        ]),
      ),
    ),
  ]);
  const missing = [
    ...(noCounts ? [words.noStudies(noCounts)] : []),
    ...columns.flatMap(({ none, absence }) => (absence ? [none(absence)] : [])),
  ];
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

function claims(fact: Fact<readonly Claim[]>, filling: Filling): ElementContent[] {
  return isReported(fact) ? saidHast(fact.value, filling) : absentHast(fact, filling.messages);
}
