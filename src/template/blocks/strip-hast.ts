import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fullName } from '../../citation/full-name.ts';
import { dotStrip } from '../../figure/dot-strip.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Filling } from '../filling.ts';
import { absenceHast, figureHast, noNumberHast } from './figure-hast.ts';

/** The dots of the participants in a strip, and under its ends what the review is and who took part. */
export function stripHast(filling: Filling): Element[] {
  const { total } = filling.review.participants;
  const dots = isReported(total)
    ? dotStrip(total.value, filling.messages.blocks.dotField.alternative(total.value))
    : undefined;
  return [
    ...(dots ? [h('figure.dot-strip', dots)] : []),
    h('div.ends', [h('p', whatItIs(filling)), h('p', whoTookPart(filling, dots !== undefined))]),
  ];
}

/** “A scoping review by Harry Bark (2023) of 12 studies”. */
function whatItIs(filling: Filling): ElementContent[] {
  const { review, messages, references } = filling;
  const words = messages.blocks.strip;
  const { included } = review.studies;
  const about = references.get(review.citekey);
  const work = words.review(
    isReported(review.kind) ? review.kind.value : undefined,
    (about?.author ?? []).map(fullName),
    about?.issued?.['date-parts'][0]?.[0],
  );
  return isReported(included)
    ? [
        text(`${work} ${words.of} `),
        h('strong', figureHast(messages.values.count(included.value, 'study', false), included)),
      ]
    : [text(`${work}; `), ...absenceHast(included, (kind) => messages.values.noNumber(kind, 'study'))];
}

/** “179 participants aged 18 to 75, one dot each”; each part only where a source gives it. */
function whoTookPart({ review, messages }: Filling, hasDots: boolean): ElementContent[] {
  const words = messages.blocks.strip;
  const { total, ages } = review.participants;
  const aged = isReported(ages)
    ? [
        text(words.aged[0]),
        figureHast(messages.values.rangeInWords(ages.value.from, ages.value.to), ages),
        ...(words.aged[1] === '' ? [] : [text(words.aged[1])]),
      ]
    : [];
  if (!isReported(total)) {
    return aged.length > 0
      ? [text(words.participants), ...aged, text('; '), ...absenceHast(total, words.theirNumber)]
      : noNumberHast(total, messages, 'participant');
  }
  return [
    h('strong', figureHast(messages.values.count(total.value, 'participant', false), total)),
    ...aged,
    ...(hasDots && total.value > 1 ? [h('span.of-dots', `, ${words.oneDotEach}`)] : []),
  ];
}

const text = (value: string): ElementContent => ({ type: 'text', value });
