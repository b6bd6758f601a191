import { isAbsence } from '../is-absence.ts';
import type { Fact, IncludedStudy } from '../review.ts';
import { countsDisagree, figureIsMissing } from '../rules/facts-are-stated.ts';
import { type Here, placeHere } from './here.ts';

/** What the listed studies give for one figure, and which of them. */
export interface Counted<Value> {
  readonly value: Value | undefined;
  readonly studies: readonly string[];
  readonly list: Fact<readonly IncludedStudy[]>;
}

/**
 * A figure as it is typed, or else as the listed studies give it. Where it is typed and the studies give
 * something else, the two places are reported; where neither is to be had, so is that.
 */
export function statedOrCounted<Value>(
  stated: Fact<Value> | undefined,
  counted: Counted<Value> | undefined,
  here: Here,
  inWords: (value: Value) => string,
): Fact<Value> {
  const value = counted?.value;
  if (stated) {
    if (value !== undefined && counted && words(stated, inWords) !== inWords(value)) {
      here.report(
        'counts-agree',
        countsDisagree(here, words(stated, inWords), inWords(value), counted.list.place),
      );
    }
    return stated;
  }
  if (value === undefined || !counted) {
    const missing = figureIsMissing(here, counted !== undefined);
    here.report('figure-is-stated', missing);
    return {
      value: { absent: 'not reported', why: missing.found },
      sources: [],
      sure: 'low',
      path: here.path,
      place: placeHere(here),
    };
  }
  const { sources, sure, place } = counted.list;
  return { value, sources, sure, path: here.path, place, derivedFrom: counted.studies };
}

function words<Value>(fact: Fact<Value>, inWords: (value: Value) => string): string {
  return isAbsence(fact.value) ? fact.value.absent : inWords(fact.value);
}
