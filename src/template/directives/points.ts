import { column, fact, facts, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Run } from '../../document/tree.ts';
import { phrase } from '../../language/phrase.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isReported } from '../../review/is-reported.ts';
import { absence, studyCount } from '../blocks/figures.ts';
import { proseList } from '../blocks/prose.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const points: Expansion = {
  attributes: { as: ['table', 'try', 'ask'] },
  summary:
    'Points to consider for practice, each with what it rests on; `as=try` and `as=ask` list those of one kind, in short where the data say so.',
  example: '::points',
  expand({ attributes }, filling) {
    const { review, messages } = filling;
    const kind = attributes.get('as');
    const isOfKind = kind === 'try' || kind === 'ask';
    const chosen = isOfKind ? review.points.filter(({ as }) => as === kind) : review.points;
    if (chosen.length === 0) return [];
    if (isOfKind)
      return [
        proseList(
          chosen.map(({ inShort, text: full }) => inShort ?? full),
          filling,
        ),
      ];
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
                row(filling.prose(point.text), [point.restsOn.map((id) => paragraph(restsOn(id, filling)))]),
              ),
            ),
          },
        ],
      },
    ];
  },
};

function restsOn(id: string, { review, messages }: Filling): readonly Run[] {
  const finding = findingsOf(review).find((each) => each.id === id);
  if (!finding) return [text(messages.blocks.points.conclusions)];
  return [
    ...runs(phrase`${finding.name}, `),
    ...(isReported(finding.studies)
      ? studyCount(finding.studies, review.studies.included, messages)
      : absence(finding.studies, (kind) => messages.values.noNumber(kind, 'study'), true)),
  ];
}

export const glossary: Expansion = {
  summary: 'Terms and what they mean.',
  example: '::glossary',
  expand(_use, filling) {
    const { glossary: entries } = filling.review;
    if (entries.length === 0) return [];
    const rows = entries.map(({ term, meaning }) => printing(meaning, fact(term, filling.prose(meaning))));
    return [facts(rows, 'glossary')];
  },
};
