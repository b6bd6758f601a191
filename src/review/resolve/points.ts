import type { PointInput } from '../schema/point.ts';
import { prose } from './claims.ts';
import { fields, list, oneOrMore, same, texts } from './fields.ts';
import { type Here, provenance, provenanceIfAny, under } from './here.ts';

/** Something to consider. What this briefing suggests needs no source, and takes none from what it stands in. */
function point(input: PointInput, place: Here) {
  const { by = 'this briefing', for: aims = [], roles = [], 'rests on': restsOn = [], ...rest } = input;
  const isOurs = by === 'this briefing';
  const here = under(isOurs ? { ...place, inForce: { ...place.inForce, sources: [] } } : place, input);
  return {
    by,
    ...fields(rest, here, { as: same<NonNullable<PointInput['as']>>, text: prose, 'in short': prose }),
    /** For whom it is; nobody says, where it is empty. */
    aims: oneOrMore(aims),
    roles: texts(roles),
    restsOn: oneOrMore(restsOn),
    ...(isOurs ? provenanceIfAny(here) : provenance(here)),
  };
}

export const points = list(point);
