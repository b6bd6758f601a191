import type { Element } from 'hast';
import { h } from 'hastscript';
import { capital } from '../../messages/capital.ts';
import type { Unit } from '../../messages/messages.ts';
import { isAbsence } from '../../review/is-absence.ts';
import type { Fact } from '../../review/review.ts';
import { toDoOf } from '../../review/to-do.ts';
import { absenceHast } from '../blocks/figure-hast.ts';
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
      unit: (value: T) => string,
      missing: string,
    ): Element =>
      isAbsence(fact.value)
        ? h('li', [
            ...absenceHast(fact, () => missing, true),
            ' ',
            h('span.unit', toDoOf(fact) === undefined ? values.absent(fact.value.absent) : missing),
          ])
        : h('li', [
            h('span.stat', { dataFact: fact.path }, text(fact.value)),
            ' ',
            h('span.unit', unit(fact.value)),
          ]);
    const count = (fact: Fact<number>, unit: (n: number) => string, name: Unit) =>
      stat(fact, String, unit, capital(values.numberOf(name)));
    const first = review.themes[0] ?? review.kind;
    const counted = (path: string, n: number): Fact<number> => ({ ...first, path, value: n });
    const subThemes = review.themes.reduce((sum, theme) => sum + theme.subThemes.length, 0);
    return [
      hastNode(
        h('ul.figures', [
          count(review.studies.included, blocks.figures.studies, 'study'),
          count(review.participants.total, blocks.figures.participants, 'participant'),
          stat(
            review.participants.ages,
            ({ from, to }) => values.range(from, to),
            () => blocks.figures.ages,
            blocks.studies.ages,
          ),
          count(counted('themes', review.themes.length), blocks.figures.themes, 'theme'),
          count(counted('sub-themes', subThemes), blocks.figures.subThemes, 'sub-theme'),
        ]),
      ),
    ];
  },
};
