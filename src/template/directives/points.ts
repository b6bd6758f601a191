import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { isReported } from '../../review/is-reported.ts';
import { absenceHast, studyCountHast } from '../blocks/figure-hast.ts';
import type { Directive } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { hastNode } from '../hast-node.ts';
import { proseHast } from '../prose-hast.ts';

export const points: Directive = {
  name: 'points',
  form: 'leaf',
  attributes: { as: ['table', 'try', 'ask'] },
  summary:
    'Points to consider for practice, each with what it rests on; `as=try` and `as=ask` list those of one kind, in short where the data say so.',
  example: '::points',
  expand({ attributes }, filling) {
    const { review, messages } = filling;
    const kind = attributes.get('as');
    const chosen =
      kind === 'try' || kind === 'ask' ? review.points.filter(({ as }) => as === kind) : review.points;
    if (chosen.length === 0) return [];
    if (kind === 'try' || kind === 'ask')
      return [
        hastNode(
          h(
            'ul',
            chosen.map(({ inShort, text }) => h('li', proseHast(inShort ?? text, filling))),
          ),
        ),
      ];
    const words = messages.blocks.points;
    return [
      hastNode(
        h('table.points', [
          h('caption', words.caption),
          h(
            'thead',
            h(
              'tr',
              [words.point, words.restsOn].map((head) => h('th', { scope: 'col' }, head)),
            ),
          ),
          h(
            'tbody',
            review.points.map((point) =>
              h('tr', [
                h('th', { scope: 'row' }, proseHast(point.text, filling)),
                h(
                  'td',
                  point.restsOn.map((id) => h('p', restsOn(id, filling))),
                ),
              ]),
            ),
          ),
        ]),
      ),
    ];
  },
};

function restsOn(id: string, { review, messages }: Filling): ElementContent[] {
  const subTheme = review.themes.flatMap((theme) => theme.subThemes).find((each) => each.id === id);
  if (!subTheme) return [{ type: 'text', value: messages.blocks.points.conclusions }];
  return [
    { type: 'text', value: `${subTheme.name}, ` },
    ...(isReported(subTheme.studies)
      ? studyCountHast(subTheme.studies, review.studies.included, messages)
      : absenceHast(subTheme.studies, (kind) => messages.values.noNumber(kind, 'study'), true)),
  ];
}
