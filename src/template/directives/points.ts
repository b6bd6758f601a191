import { column, fact, facts, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Block, FactRow, Run } from '../../document/tree.ts';
import { phrase } from '../../language/phrase.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Point } from '../../review/review.ts';
import { absence, studyCount } from '../blocks/figures.ts';
import { rolesOf } from '../blocks/roles-of.ts';
import { useOfPoint } from '../blocks/use-of-point.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const points: Expansion = {
  attributes: { as: ['table', 'try', 'ask'] },
  summary:
    'Points to consider for practice, as we suggest, each with what it rests on; `as=try` and `as=ask` list those of one kind, in short where the data say so, and with them what somebody else recommends of that kind, with who it is.',
  example: '::points',
  expand({ attributes }, filling) {
    const { review, messages } = filling;
    const kind = attributes.get('as');
    const isOfKind = kind === 'try' || kind === 'ask';
    if (isOfKind) {
      const ofKind = [...review.points, ...review.recommendations].filter(({ as }) => as === kind);
      return ofKind.length === 0 ? [] : [listOf(ofKind, filling)];
    }
    const chosen = review.points;
    if (chosen.length === 0) return [];
    const words = messages.blocks.points;
    return [
      {
        type: 'table',
        kind: 'points',
        caption: [text(words.caption)],
        columns: [words.point, words.restsOn].map(column),
        groups: [
          {
            rows: chosen.map((point) =>
              printing(
                point.text,
                row(
                  [...filling.prose(point.text), ...rolesOf(point, filling), ...useOfPoint(point, filling)],
                  [point.restsOn.map((id) => paragraph(restsOn(id, filling)))],
                ),
              ),
            ),
          },
        ],
      },
    ];
  },
};

/** In short. What is no suggestion of ours says whose it is. */
const listOf = (points: readonly Point[], filling: Filling): Block => ({
  type: 'list',
  ordered: false,
  children: points.map(({ by, inShort, text: full }) => {
    const said = inShort ?? full;
    const words = filling.messages.blocks.recommendations;
    return {
      type: 'listItem',
      path: said.path,
      children: [
        ...(by === 'this briefing' ? [] : [text(words.inList(by, filling.authors))]),
        ...filling.prose(said),
      ],
    };
  }),
});

function restsOn(id: string, { review, messages }: Filling): readonly Run[] {
  const finding = findingsOf(review).find((each) => each.id === id);
  if (!finding) return [text(messages.blocks.points.conclusions)];
  const { studies } = finding;
  if (studies === undefined) return runs(finding.name);
  return [
    ...runs(phrase`${finding.name}, `),
    ...(isReported(studies)
      ? studyCount(studies, review.studies.included, messages)
      : absence(studies, (kind) => messages.values.noNumber(kind, 'study'), true)),
  ];
}

export const glossary: Expansion = {
  attributes: { of: ['all', 'used'] },
  summary: 'Terms and what they mean; `of=used` those that the document uses.',
  example: '::glossary',
  expand({ attributes }, filling) {
    const { glossary: entries } = filling.review;
    if (entries.length === 0) return [];
    const term = attributes.get('of') === 'used' ? 'where used' : 'always';
    const rows = entries.map(
      ({ term: name, meaning }): FactRow => ({
        ...printing(meaning, fact(name, filling.prose(meaning))),
        term,
      }),
    );
    return [facts(rows, 'glossary')];
  },
};
