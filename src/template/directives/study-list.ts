import { h } from 'hastscript';
import { isReported } from '../../review/is-reported.ts';
import { figureHast, noNumberHast } from '../blocks/figure-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

export const studyList: Directive = {
  name: 'study-list',
  form: 'leaf',
  attributes: {},
  summary: 'The included studies one by one, with their participants and the sub-themes that each supports.',
  example: '::study-list',
  expand({ place }, { review, messages, cite }) {
    const { list } = review.studies;
    if (!isReported(list)) return [];
    const { values, blocks } = messages;
    const words = blocks.studyList;
    const names = new Map(
      review.themes.flatMap((theme) => theme.subThemes.map(({ id, name }) => [id, name] as const)),
    );
    return [
      hastNode(
        h('table.studies.wide', [
          h('caption', [
            words.caption[0],
            figureHast(values.count(list.value.length, 'study', false), list),
            words.caption[1],
          ]),
          h(
            'thead',
            h(
              'tr',
              [words.study, words.participants, words.subThemes].map((head) =>
                h('th', { scope: 'col' }, head),
              ),
            ),
          ),
          h(
            'tbody',
            list.value.map((study) => {
              const supported = study.supports.map((id) => names.get(id) ?? id);
              const cluster = cite({ mode: 'narrative', items: [{ citekey: study.citekey }] }, place);
              return h('tr', [
                h('th', { scope: 'row' }, [
                  h('span.citation', { dataCluster: cluster }),
                  ...(study.label === undefined ? [] : [`, ${study.label}`]),
                ]),
                h(
                  'td',
                  isReported(study.participants)
                    ? figureHast(
                        values.count(study.participants.value, 'participant', false),
                        study.participants,
                      )
                    : noNumberHast(study.participants, messages, 'participant'),
                ),
                h('td', supported.length === 0 ? words.none : values.list(supported)),
              ]);
            }),
          ),
        ]),
      ),
    ];
  },
};
