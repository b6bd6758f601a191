import type { Provenance } from '../review.ts';
import { lacksSource } from '../rules/facts-are-stated.ts';
import { type Here, placeHere } from './here.ts';

/** Where a fact comes from. That it comes from somewhere is a rule, and a fact without is reported. */
export function provenance(here: Here): Provenance {
  const { sources, sure } = here.inForce;
  if (sources.length === 0 || sure === undefined) here.report('fact-has-source', lacksSource(here));
  return provenanceIfAny(here);
}

/** The same for what needs no source: what is not reported, and what this briefing says. */
export function provenanceIfAny(here: Here): Provenance {
  const { sources, sure } = here.inForce;
  return { sources, sure: sure ?? 'high', path: here.path, place: placeHere(here) };
}
