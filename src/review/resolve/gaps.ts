import type { GapInput } from '../schema/gap.ts';
import { prose } from './claims.ts';
import { fields, list, oneOrMore, same } from './fields.ts';
import { type Here, provenance, provenanceIfAny, under } from './here.ts';

/** Where research is missing. What this briefing sees needs no source, and takes none from what it stands in. */
function gap(input: GapInput, place: Here) {
  const { about = [], ...rest } = input;
  const isOurs = input.by === 'this briefing';
  const here = under(isOurs ? { ...place, inForce: { ...place.inForce, sources: [] } } : place, input);
  return {
    ...fields(rest, here, {
      by: same<GapInput['by']>,
      text: prose,
      'in short': prose,
      kind: same<NonNullable<GapInput['kind']>>,
      priority: same<NonNullable<GapInput['priority']>>,
      'why it matters': prose,
      'what would close it': prose,
    }),
    /** Ids of the findings that it belongs to. */
    about: oneOrMore(about),
    ...(isOurs ? provenanceIfAny(here) : provenance(here)),
  };
}

export const gaps = list(gap);
