import type { PointInput } from '../schema/point.ts';
import { prose } from './claims.ts';
import { fields, list, oneOrMore, same, text, texts } from './fields.ts';
import { type Here, provenanceOfSpeaker, underSpeaker } from './here.ts';

/** Something to consider. What this briefing suggests needs no source, and takes none from what it stands in. */
function point(input: PointInput, place: Here) {
  const { by = 'this briefing', for: aims = [], roles = [], 'rests on': restsOn = [], ...rest } = input;
  const here = underSpeaker(by, place, input);
  return {
    by,
    ...fields(rest, here, {
      as: same<NonNullable<PointInput['as']>>,
      text: prose,
      'in short': prose,
      when: text,
      with: text,
    }),
    /** For whom it is; nobody says, where it is empty. */
    aims: oneOrMore(aims),
    roles: texts(roles),
    restsOn: oneOrMore(restsOn),
    ...provenanceOfSpeaker(by, here),
  };
}

export const points = list(point);
