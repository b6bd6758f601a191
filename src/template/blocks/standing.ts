import { fact, link, printing, runs } from '../../document/nodes.ts';
import type { FactRow, Run } from '../../document/tree.ts';
import { beforeEdition } from '../../review/before-edition.ts';
import { isReported } from '../../review/is-reported.ts';
import { addressOfRegistration } from '../../review/registration.ts';
import type { Fact, Prose } from '../../review/review.ts';
import type { Filling } from '../filling.ts';
import { absent, isToldApart } from './figures.ts';

/**
 * Who stands behind a review and what was planned: the funder's part, competing interests, registration, protocol and changes from it
 * (PRISMA 2020, items 24 to 26). What the data leave out is left out; what they say is not reported, and why, is said.
 */
export function standingOf(filling: Filling): readonly FactRow[] {
  const { review, messages } = filling;
  const words = messages.blocks.standing;
  const { publication } = review;
  const said = <Value>(
    label: string,
    given: Fact<Value> | undefined,
    say: (value: Value) => readonly Run[],
  ): readonly FactRow[] =>
    given === undefined || isToldApart(given)
      ? []
      : [printing(given, fact(label, isReported(given) ? say(given.value) : absent(given, messages)))];
  const prose = (value: Prose): readonly Run[] => filling.prose(value);
  return [
    ...said(words.partOfFunder, publication.partOfTheFunder, prose),
    ...said(words.conflicts, publication.conflictsOfInterest, (value) =>
      typeof value === 'string' ? runs(words.noneDeclared) : prose(value),
    ),
    ...said(words.registration, publication.registration, (value) => {
      const address = addressOfRegistration(value);
      return address === undefined ? runs(value) : [link(address.url, address.words)];
    }),
    ...said(words.protocol, publication.protocol, prose),
    ...said(words.changes, publication.changesFromProtocol, prose),
    ...(review.involvement && !isReported(review.involvement) && !isToldApart(review.involvement)
      ? [
          printing(
            review.involvement,
            fact(messages.blocks.involvement.label, absent(review.involvement, messages)),
          ),
        ]
      : []),
  ];
}

/** “Last searched in March 2024, 2 years before this edition”; undefined where the data give no day. */
export function currencyInWords({
  review,
  messages,
}: Pick<Filling, 'review' | 'messages'>): string | undefined {
  const { lastSearched } = review.search;
  if (lastSearched === undefined || !isReported(lastSearched)) return undefined;
  const { value } = lastSearched;
  return messages.blocks.standing.lastSearched(value, beforeEdition(value, review.edition.date));
}

export function currencyOf(filling: Filling): readonly FactRow[] {
  const { review, messages } = filling;
  const { lastSearched } = review.search;
  if (lastSearched === undefined || isToldApart(lastSearched)) return [];
  const said = currencyInWords(filling);
  return [
    printing(
      lastSearched,
      fact(
        messages.blocks.standing.current,
        said === undefined ? absent(lastSearched, messages) : runs(said),
      ),
    ),
  ];
}
