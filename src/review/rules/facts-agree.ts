import type { Breach, Place } from '../../fault/fault.ts';
import { mayHold } from '../../language/may-hold.ts';
import { isReported } from '../is-reported.ts';
import { yearToDo } from '../to-dos-in.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import { type Path, placeOf } from '../yaml/written.ts';
import { maskedMarkdown } from './masked-markdown.ts';
import type { Checked, ReviewRule } from './rule.ts';

export const factsAgree: ReviewRule = {
  holds:
    'A fact that is in two places is the same in both: ages in a text and under `participants`, the publisher and ISSN under `publication` and in references.json, the edition and the day on which the review came out.',
  examples: [
    {
      in: 'review.yaml',
      ok: "subtitle: 'What participants aged :value[participants.ages]{as=words} said'\n",
      notOk: 'subtitle: What participants aged 18 to 57 said\n',
      found: 'ages from 18 to 57 in `subtitle`',
      expected: '18 to 75, the ages of all participants',
      suggestion: 'write `:value[participants.ages]{as=words}`, so that they are in one place only',
    },
    {
      in: 'review.yaml',
      ok: 'edition: { number: 1, date: 2020-06-01, next review: 2027-01-01 }\n',
      notOk: 'edition: { number: 1, date: 2019-06-01, next review: 2027-01-01 }\n',
      found: 'an edition of 2019-06-01',
      expected: 'a day in or after 2020, when the review came out',
    },
  ],
  unsureAfter: ({ in: file, path }) =>
    file === 'references.json' ? path.length < 2 : [undefined, 'edition'].includes(path[0]?.toString()),
  *check(checked) {
    yield* agesInTexts(checked);
    yield* reference(checked);
  },
};

function* agesInTexts({ review, written, proses }: Checked): Iterable<Breach> {
  const { ages } = review.participants;
  if (!isReported(ages)) return;
  const { from, to } = ages.value;
  for (const { prose, keys } of proses) {
    if (!mayHold(/aged/, prose.markdown)) continue;
    for (const match of maskedMarkdown(prose.markdown).matchAll(typedAges)) {
      const { index, 0: all, 1: first, 2: last } = match;
      if (Number(first) === from && Number(last) === to) continue;
      const before = all.search(/\d/);
      yield {
        place: placeInText(written, keys, { offset: index + before, length: all.length - before }),
        found: `ages from ${first} to ${last} in \`${prose.path}\``,
        expected: `${from} to ${to}, the ages of all participants`,
        suggestion: 'write `:value[participants.ages]{as=words}`, so that they are in one place only',
        also: { ...ages.place, what: 'the ages of all participants' },
      };
    }
  }
}

/** “Participants were adults aged 18 to 75”: of all, as the sentence begins with them. */
const typedAges =
  /\bparticipants\b[^.!?]{0,40}?\baged\s+(?:from\s+|between\s+)?(\d{1,3})\s*(?:to|and|[–-])\s*(\d{1,3})\b/giu;

function* reference({ review, data, written, references, referencesWritten }: Checked): Iterable<Breach> {
  const index = references.findIndex(({ id }) => id === review.citekey);
  const item = references[index];
  if (!item) return;
  const there = (key: string): Place => placeOf(referencesWritten, [index, key]);
  const { publisher, printIssn, onlineIssn } = review.publication;
  if (
    publisher &&
    isReported(publisher) &&
    item.publisher !== undefined &&
    item.publisher !== publisher.value
  )
    yield differs(
      publisher.place,
      `the publisher ‘${publisher.value}’`,
      `‘${item.publisher}’`,
      there('publisher'),
    );
  const issns = [printIssn, onlineIssn].flatMap((issn) => (issn && isReported(issn) ? [issn] : []));
  const [issn] = issns;
  if (issn && item.ISSN !== undefined && !issns.some(({ value }) => item.ISSN?.includes(value)))
    yield differs(issn.place, `the ISSN ${issn.value}`, item.ISSN, there('ISSN'));
  const year = item.issued?.['date-parts'][0][0];
  const path: Path = ['edition', 'date'];
  if (year !== undefined && year !== yearToDo && Number(data.edition.date.slice(0, 4)) < year) {
    yield {
      place: placeOf(written, path),
      found: `an edition of ${data.edition.date}`,
      expected: `a day in or after ${year}, when the review came out`,
      also: { ...there('issued'), what: 'the year of the review' },
    };
  }
}

const differs = (place: Place, found: string, expected: string, there: Place): Breach => ({
  place,
  found,
  expected: `${expected}, as in the reference`,
  also: { ...there, what: 'the same in the reference' },
});
