import type { GapInput } from '../schema/gap.ts';
import { slug } from '../slug.ts';
import { textsIn } from './attributes.ts';
import { prose } from './claims.ts';
import { fields, list, oneOrMore, same } from './fields.ts';
import { type Here, provenanceOfSpeaker, underSpeaker } from './here.ts';

/** Where research is missing. What this briefing sees needs no source, and takes none from what it stands in. */
function gap(input: GapInput, place: Here) {
  const { about = [], attributes = {}, ...rest } = input;
  const here = underSpeaker(input.by, place, input);
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
    /** The values of attributes that it belongs to, by the ids of the attributes. */
    attributes: new Map(Object.entries(attributes).map(([name, given]) => [slug(name), textsIn(given)])),
    ...provenanceOfSpeaker(input.by, here),
  };
}

export const gaps = list(gap);
