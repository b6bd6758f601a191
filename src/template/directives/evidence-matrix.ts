import type { Element } from 'hast';
import { h } from 'hastscript';
import { mark } from '../../figure/mark-row.ts';
import { squaresIn } from '../../figure/squares-in.ts';
import { isReported } from '../../review/is-reported.ts';
import type { IncludedStudy, SubTheme, Theme } from '../../review/review.ts';
import { figureHast, studyCountHast } from '../blocks/figure-hast.ts';
import type { Directive } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { hastNode } from '../hast-node.ts';

/** More heads side by side would be set a letter a line. */
const mostColumns = 5;

export const evidenceMatrix: Directive = {
  name: 'evidence-matrix',
  form: 'leaf',
  attributes: {},
  summary:
    'Which study supports which sub-theme, in a table for each theme, and that the counts are counted from there where they are. Nothing where the data list no studies.',
  example: '::evidence-matrix',
  expand({ place }, filling) {
    const { list } = filling.review.studies;
    if (!isReported(list)) return [];
    const nameOf = (study: IncludedStudy): (Element | string)[] => {
      const cluster = filling.cite({ mode: 'narrative', items: [{ citekey: study.citekey }] }, place);
      return [
        h('span.citation', { dataCluster: cluster }),
        ...(study.label === undefined ? [] : [`, ${study.label}`]),
      ];
    };
    const words = filling.messages.blocks.matrix;
    const tables = filling.review.themes.flatMap((theme) =>
      parts(theme.subThemes).map((subThemes) => matrixOf(theme, subThemes, list.value, nameOf, filling)),
    );
    const areCounted = filling.review.themes.every(({ subThemes }) =>
      subThemes.every(({ studies }) => studies.derivedFrom !== undefined),
    );
    return [
      hastNode(
        ...(areCounted ? [h('p', words.counted)] : []),
        ...(squaresIn(tables).filled ? [h('p.legend', words.legend(squaresIn(tables).empty))] : []),
        ...tables,
      ),
    ];
  },
};

/** Studies that support none of the sub-themes would be rows of nothing; the caption says how many do not stand here. */
function matrixOf(
  theme: Theme,
  subThemes: readonly SubTheme[],
  studies: readonly IncludedStudy[],
  nameOf: (study: IncludedStudy) => (Element | string)[],
  { review, messages }: Filling,
): Element {
  const words = messages.blocks.matrix;
  const supporting = studies.filter(({ supports }) => subThemes.some(({ id }) => supports.includes(id)));
  const [before, count, after] = words.caption(
    theme.name,
    supporting.length,
    studies.length,
    subThemes.length,
  );
  return h('table.matrix.wide', [
    h('caption', [before, figureHast(count, review.studies.list), after]),
    h(
      'thead',
      h('tr', [
        h('th', { scope: 'col' }, words.study),
        ...subThemes.map(({ name }) => h('th', { scope: 'col' }, name)),
      ]),
    ),
    h('tbody', [
      ...supporting.map((study) =>
        h('tr', [
          h('th', { scope: 'row' }, nameOf(study)),
          ...subThemes.map(({ id }) => {
            const supports = study.supports.includes(id);
            return h('td', mark(supports, supports ? words.supports : words.doesNot));
          }),
        ]),
      ),
      h('tr', [
        h('th', { scope: 'row' }, words.count),
        ...subThemes.map(({ studies: count }) =>
          h('td', studyCountHast(count, review.studies.included, messages)),
        ),
      ]),
    ]),
  ]);
}

/** In as few parts as can be, about equally long. */
function parts(subThemes: readonly SubTheme[]): (readonly SubTheme[])[] {
  const length = Math.ceil(subThemes.length / Math.ceil(subThemes.length / mostColumns));
  return Array.from({ length: Math.ceil(subThemes.length / length) }, (_, index) =>
    subThemes.slice(index * length, (index + 1) * length),
  );
}
