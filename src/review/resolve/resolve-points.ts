import type { KeyMessage, Point, Sureness } from '../review.ts';
import type { KeyMessageInput, PointInput } from '../schema/review-schema.ts';
import { type Here, into, under } from './here.ts';
import { provenanceIfAny } from './provenance.ts';
import { resolveClaims } from './resolve-claim.ts';
import { resolveProse } from './resolve-prose.ts';

export function resolvePoints(inputs: readonly PointInput[], place: Here): readonly Point[] {
  return inputs.map((input, index) => ({
    text: resolveProse(input.text, into(into(place, index), 'text')),
    ...(input['in short'] === undefined
      ? {}
      : { inShort: resolveProse(input['in short'], into(into(place, index), 'in short')) }),
    as: input.as,
    restsOn: typeof input['rests on'] === 'string' ? [input['rests on']] : input['rests on'],
  }));
}

const fromLowToHigh: readonly Sureness[] = ['low', 'low to medium', 'medium', 'high'];

/** A message rests on what its claims rest on, and is as sure as the least sure of them. */
export function resolveKeyMessages(inputs: readonly KeyMessageInput[], place: Here): readonly KeyMessage[] {
  return inputs.map((input, index) => {
    const here = under(into(place, index), input);
    const claims = resolveClaims(input.claims, into(here, 'claims'));
    const sourced = claims.filter(({ sources }) => sources.length > 0);
    return {
      message: resolveProse(input.message, into(here, 'message')),
      claims,
      ...provenanceIfAny(here),
      sources: [...new Set(claims.flatMap(({ sources }) => sources))],
      sure: fromLowToHigh.find((sure) => sourced.some((claim) => claim.sure === sure)) ?? 'high',
    };
  });
}
