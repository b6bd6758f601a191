import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Messages } from '../../messages/messages.ts';
import { isReported } from '../../review/is-reported.ts';
import type { IncludedStudy } from '../../review/review.ts';
import { absenceOfAll } from '../blocks/absence-of-all.ts';
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
    const absence = absenceOfAll(list.value.map(({ participants }) => participants));
    const names = new Map(
      review.themes.flatMap((theme) => theme.subThemes.map(({ id, name }) => [id, name] as const)),
    );
    const [before, after] = words.caption(list.value.length);
    return [
      hastNode(
        h('table.studies.wide', [
          h('caption', [before, figureHast(values.count(list.value.length, 'study', false), list), after]),
          h(
            'thead',
            h(
              'tr',
              [words.study, ...(absence ? [] : [words.participants]), words.subThemes].map((head) =>
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
                ...(absence ? [] : [h('td', participantsOf(study, messages))]),
                h('td', supported.length === 0 ? words.none : values.list(supported)),
              ]);
            }),
          ),
        ]),
        ...(absence ? [h('p.note.wide', words.noParticipants(absence))] : []),
      ),
    ];
  },
};

const participantsOf = ({ participants }: IncludedStudy, messages: Messages): ElementContent[] =>
  isReported(participants)
    ? [figureHast(messages.values.count(participants.value, 'participant', false), participants)]
    : noNumberHast(participants, messages, 'participant');
