import type { Breach } from '../../fault/fault.ts';
import { wordsAlone } from '../../language/phrase.ts';
import type { Review } from '../review.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import { type Around, countInData, isInData } from './count-in-data.ts';
import { ownNoun } from './own-noun.ts';
import type { ReviewRule } from './rule.ts';
import { plainTexts, stretchIn } from './texts.ts';
import { type TypedCount, typedCounts } from './typed-counts.ts';

export const countComesFromData: ReviewRule = {
  holds:
    'A text that gives a count of studies, participants or themes takes it from the data with `:value[…]`, so that a changed count changes everywhere. A title or name cannot do this, so it gives no count.',
  examples: [
    {
      in: 'review.yaml',
      ok: "subtitle: 'What people told researchers in :value[studies.included] studies'\n",
      notOk: 'subtitle: What people told researchers in 12 studies\n',
      found: '‘12 studies’ typed in `subtitle`',
      expected: 'the count from the data',
      suggestion: 'write `:value[studies.included] studies`',
    },
    {
      in: 'review.yaml',
      ok: "subtitle: 'What :value[studies.included]{as=words} studies published since 2012 found'\n",
      notOk: 'subtitle: What twelve studies published since 2012 found\n',
      found: '‘twelve studies’ typed in `subtitle`',
      expected: 'the count from the data',
      suggestion: 'write `:value[studies.included]{as=words} studies`',
    },
    {
      in: 'review.yaml',
      ok: 'subtitle: What people told researchers, one person at a time\n',
      notOk: 'subtitle: What people told researchers in 13 studies\n',
      found: '‘13 studies’ typed in `subtitle`',
      expected: 'a count from the data, as `:value[…]`',
      suggestion:
        'put the number into the data, with its source, and use it from there; or write the sentence without a number',
    },
    {
      in: 'review.yaml',
      ok: 'title: Talking in small studies\n',
      notOk: 'title: Talking in 12 studies\n',
      found: '‘12 studies’ typed in `title`, which is printed as it is',
      expected: 'no count, because it would not change with the data',
      suggestion: 'write it in `subtitle` instead, as `:value[studies.included] studies`',
    },
  ],
  holdsInEveryLanguage: true,
  *check({ review, data, written, proses }) {
    const own = ownNoun(wordsAlone(data.people));
    const countsIn = (text: string): readonly TypedCount[] =>
      typedCounts(text, data.language, own, review.words).filter(
        (count) => count.value !== undefined && isCountOfReview(count, review),
      );
    for (const { prose, keys } of proses) {
      for (const count of countsIn(prose.markdown)) {
        yield {
          ...breach(`‘${shown(count)}’ typed in \`${prose.path}\``, count, review, prose),
          place: placeInText(written, keys, stretchIn(count)),
        };
      }
    }
    for (const { text, path, instead } of plainTexts(data)) {
      const around = { markdown: text, path: '' };
      for (const count of countsIn(text)) {
        if (count.unit.endsWith('theme')) continue;
        const directive = countInData(count, review, around);
        yield {
          place: placeInText(written, path, stretchIn(count)),
          found: `‘${shown(count)}’ typed in \`${path.at(-1)}\`, which is printed as it is`,
          expected: 'no count, because it would not change with the data',
          suggestion: `write it in ${instead} instead, ${directive === undefined ? 'where it can be taken from the data' : `as \`${directive}\``}`,
        };
      }
    }
  },
};

const shown = ({ text }: TypedCount): string => text.replaceAll(/\s+/g, ' ');

function breach(found: string, count: TypedCount, review: Review, around: Around): Omit<Breach, 'place'> {
  const directive = countInData(count, review, around);
  return {
    found,
    ...(directive === undefined
      ? isInData(count, review)
        ? {
            expected: 'the count from the data, as `:value[…]`',
            suggestion: 'use the value that is meant here; `npx brevier templates` lists every value',
          }
        : notInData(count)
      : { expected: 'the count from the data', suggestion: `write \`${directive}\`` }),
  };
}

function notInData({ unit }: TypedCount): Pick<Breach, 'expected' | 'suggestion'> {
  const expected = 'a count from the data, as `:value[…]`';
  if (unit.endsWith('theme')) return { expected, suggestion: 'say it without a number' };
  return {
    expected,
    suggestion:
      'put the number into the data, with its source, and use it from there; or write the sentence without a number',
  };
}
/**
 * Whether a typed count speaks of the review. “One person at a time”, “two carers” and “nine out of ten” are ways of
 * speaking, unless the data have just this number.
 */
function isCountOfReview(count: TypedCount, review: Review): boolean {
  const { noun, inWords, of: whole } = count;
  if (noun === 'of reviews' || isInData(count, review)) return true;
  if (noun === 'people' || noun === 'anything') return false;
  if (!inWords) return true;
  return (
    noun === 'none' && (whole === review.studies.included.value || whole === review.participants.total?.value)
  );
}
