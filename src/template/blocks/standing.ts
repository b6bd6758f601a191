import { link, runs } from '../../document/nodes.ts';
import type { FactRow, Run } from '../../document/tree.ts';
import { beforeEdition } from '../../review/before-edition.ts';
import { isReported } from '../../review/is-reported.ts';
import { addressOfRegistration } from '../../review/registration.ts';
import type { Prose } from '../../review/review.ts';
import type { Filling } from '../filling.ts';
import { rowOf, rowOfAbsence } from './row-of.ts';

/**
 * Who stands behind a review and what was planned: the funder's part, competing interests, registration, protocol and changes from it
 * (PRISMA 2020, items 24 to 26). What the data leave out is left out; what they say is not reported, and why, is said.
 */
export function standingOf(filling: Filling): readonly FactRow[] {
  const { review, messages } = filling;
  const words = messages.blocks.standing;
  const { publication } = review;
  const prose = (value: Prose): readonly Run[] => filling.prose(value);
  return [
    ...rowOf(words.partOfFunder, publication.partOfTheFunder, messages, prose),
    ...rowOf(words.conflicts, publication.conflictsOfInterest, messages, (value) =>
      typeof value === 'string' ? runs(words.noneDeclared) : prose(value),
    ),
    ...rowOf(words.registration, publication.registration, messages, (value) => {
      const address = addressOfRegistration(value);
      return address === undefined ? runs(value) : [link(address.url, address.words)];
    }),
    ...rowOf(words.protocol, publication.protocol, messages, prose),
    ...rowOf(words.changes, publication.changesFromProtocol, messages, prose),
    ...rowOfAbsence(messages.blocks.involvement.label, review.involvement, messages),
  ];
}

/** “Last searched in March 2024, 2 years before this edition”; undefined where the data give no day. */
export function currencyInWords({
  review,
  messages,
}: Pick<Filling, 'review' | 'messages'>): string | undefined {
  const { lastSearched } = review.search;
  if (lastSearched === undefined || !isReported(lastSearched)) return undefined;
  return searchedInWords(lastSearched.value, { review, messages });
}

export const currencyOf = (filling: Filling): readonly FactRow[] =>
  rowOf(
    filling.messages.blocks.standing.current,
    filling.review.search.lastSearched,
    filling.messages,
    (on) => runs(searchedInWords(on, filling)),
  );

const searchedInWords = (on: string, { review, messages }: Pick<Filling, 'review' | 'messages'>): string =>
  messages.blocks.standing.lastSearched(on, beforeEdition(on, review.edition.date));
