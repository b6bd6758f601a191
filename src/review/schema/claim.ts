import * as z from 'zod';
import { provenance } from './provenance.ts';
import { count, oneOf, prose, yesOrNo } from './scalars.ts';
import { wordings } from './wording.ts';

/** Something that somebody says. */
export const claim = z
  .strictObject({
    by: oneOf(
      ['participants', 'author', 'reporter', 'this briefing'],
      'Whose it is: participants of the studies, the author of the review, somebody who reported on it, or the makers of this briefing.',
      // Needs no source, so that a claim with a fault here is not blamed for lacking one.
      'this briefing',
    ),
    text: prose('What they say, in our own words.'),
    'said by': count('How many participants said it, where the source tells.').exactOptional(),
    'matters most': yesOrNo('Whether no document, however short, may leave it out.').exactOptional(),
    ...provenance,
  })
  .meta({ id: 'claim', description: 'What somebody says, and who.' })
  .register(wordings, { expected: 'who says it and what: `{ by: author, text: … }`' });

export const claims = (description: string) =>
  z
    .array(claim)
    .register(wordings, { expected: 'a list, each member with `by` and `text`', standIn: [] })
    .meta({ description });

export type ClaimInput = z.infer<typeof claim>;
