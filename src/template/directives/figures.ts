import type { Element } from 'hast';
import { h } from 'hastscript';
import { isReported } from '../../review/is-reported.ts';
import type { Fact } from '../../review/review.ts';
import { notReportedHast } from '../blocks/figure-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

export const figures: Directive = {
  name: 'figures',
  form: 'leaf',
  attributes: {},
  summary: 'The review in five figures: studies, participants, ages, themes and sub-themes.',
  example: '::figures',
  expand(_use, { review, messages }) {
    const { values, blocks } = messages;
    const stat = <T>(
      fact: Fact<T>,
      text: (value: T) => string,
      unit: (value: T | undefined) => string,
    ): Element =>
      isReported(fact)
        ? h('li', [
            h('span.stat', { dataFact: fact.path }, text(fact.value)),
            ' ',
            h('span.unit', unit(fact.value)),
          ])
        : h('li', [notReportedHast(fact, values.notReportedAlone), ' ', h('span.unit', unit(undefined))]);
    const count = (fact: Fact<number>, unit: (n: number | undefined) => string) => stat(fact, String, unit);
    const first = review.themes[0] ?? review.kind;
    const counted = (path: string, n: number): Fact<number> => ({ ...first, path, value: n });
    const subThemes = review.themes.reduce((sum, theme) => sum + theme.subThemes.length, 0);
    return [
      hastNode(
        h('ul.figures', [
          count(review.studies.included, blocks.figures.studies),
          count(review.participants.total, blocks.figures.participants),
          stat(
            review.participants.ages,
            ({ from, to }) => values.range(from, to),
            () => blocks.figures.ages(undefined),
          ),
          count(counted('themes', review.themes.length), blocks.figures.themes),
          count(counted('sub-themes', subThemes), blocks.figures.subThemes),
        ]),
      ),
    ];
  },
};
