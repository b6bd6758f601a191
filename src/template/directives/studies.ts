import type { ElementContent } from 'hast';
import { isReported } from '../../review/is-reported.ts';
import { type FactRow, factsHast } from '../blocks/facts-hast.ts';
import { absentHast, figureHast, noNumberHast } from '../blocks/figure-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';
import { proseHast } from '../prose-hast.ts';

export const studies: Directive = {
  name: 'studies',
  form: 'leaf',
  attributes: {},
  summary:
    'The included studies as a whole: participants, ages, countries, and whether their quality was appraised.',
  example: '::studies',
  expand(_use, filling) {
    const { review, messages } = filling;
    const { values, blocks } = messages;
    const words = blocks.studies;
    const { total, ages } = review.participants;
    const rows: FactRow[] = [
      [
        words.participants,
        isReported(total)
          ? [figureHast(values.count(total.value, 'participant', false), total)]
          : noNumberHast(total, messages),
      ],
      [
        words.ages,
        isReported(ages)
          ? [figureHast(values.rangeInWords(ages.value.from, ages.value.to), ages), text(` ${words.aged}`)]
          : absentHast(ages, messages),
      ],
      [
        words.countries,
        isReported(review.countries)
          ? values.list(review.countries.value)
          : absentHast(review.countries, messages),
      ],
      [
        words.appraisal,
        isReported(review.appraisal)
          ? proseHast(review.appraisal.value, filling)
          : absentHast(review.appraisal, messages),
      ],
      ...(isReported(review.studies.list)
        ? []
        : ([[words.list, absentHast(review.studies.list, messages)]] satisfies FactRow[])),
    ];
    return [hastNode(factsHast(rows))];
  },
};

const text = (value: string): ElementContent => ({ type: 'text', value });
