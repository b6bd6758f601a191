import { h } from 'hastscript';
import { studyCountHast } from '../blocks/figure-hast.ts';
import { markRowOf } from '../blocks/mark-row-of.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';
import { proseHast } from '../prose-hast.ts';

export const findings: Directive = {
  name: 'findings',
  form: 'leaf',
  attributes: {},
  summary:
    'The findings at a glance: one row for each sub-theme, with what it covers and how many studies mention it.',
  example: '::findings',
  expand(_use, filling) {
    const { review, messages } = filling;
    const words = messages.blocks.findings;
    const { included } = review.studies;
    return [
      hastNode(
        h('table.findings.wide', [
          h('caption', words.caption),
          h(
            'thead',
            h(
              'tr',
              [words.subTheme, words.covers, words.studies].map((head) => h('th', { scope: 'col' }, head)),
            ),
          ),
          ...review.themes.map((theme) =>
            h('tbody', [
              h('tr.group', h('th', { scope: 'rowgroup', colSpan: 3 }, theme.name)),
              ...theme.subThemes.map((subTheme) =>
                h('tr', [
                  h('th', { scope: 'row' }, subTheme.name),
                  h('td', proseHast(subTheme.covers, filling)),
                  h('td', [
                    ...markRowOf(subTheme.studies, included),
                    h('p', studyCountHast(subTheme.studies, included, messages)),
                  ]),
                ]),
              ),
            ]),
          ),
        ]),
      ),
    ];
  },
};
