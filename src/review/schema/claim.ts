import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { listOf } from './fact.ts';
import { provenance } from './provenance.ts';
import { count, oneOf, yesOrNo } from './scalars.ts';
import { speakers } from './speakers.ts';
import { prose, quoted } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

/** Words as they stand in a source, and where. */
const quotation = once(() =>
  z
    .strictObject({
      words: quoted('The words as they stand in the source, without quotation marks.', 'It gave me hope'),
      page: z
        .union([
          z.int().min(1),
          z
            .string()
            .regex(/\S/)
            .regex(/^(?!\s*[Pp](?:p?\.|p?\s*\d|ages?\b))/)
            .meta({ description: 'The page, or pages such as 14–15.' }),
        ])
        .register(wordings, {
          expected: 'the page of the source, such as 14 or 14–15',
          suggest: (written) => {
            const page = /^\s*p(?:p|ages?|age)?\.?\s*(\d.*)$/i.exec(String(written))?.[1];
            return page === undefined ? undefined : `write ${page}`;
          },
        })
        .meta({ description: 'The page of the source, such as 14 or 14–15.' }),
      ...provenance(),
    })
    .register(wordings, {
      expected: '`{ words: …, page: 14 }`, with `source` if the source is not that of the claim',
    })
    .meta({
      id: 'quotation',
      description:
        'A quotation that belongs to the claim. Its source is the claim’s, unless it names one; of a paraphrase nothing can be quoted.',
    }),
);

/** Something that somebody says. */
export const claim = once(() =>
  z
    .strictObject({
      by: oneOf(
        speakers,
        'Whose it is: participants of the studies, the author of the review, somebody who reported on it, or the makers of this briefing.',
        // Needs no source, so that a claim with a fault here is not blamed for lacking one.
        'this briefing',
      ),
      text: prose('What they say, in our own words.'),
      'in short': prose(
        'The same for a short document, where it has no room for the whole. Of a key message it goes on from “The author concluded”: “that …”.',
      ).exactOptional(),
      quotation: quotation().exactOptional(),
      'said by': count('How many participants said it, where the source tells.').exactOptional(),
      'matters most': yesOrNo('Whether no document, however short, may leave it out.').exactOptional(),
      ...provenance(),
    })
    .meta({ id: 'claim', description: 'What somebody says, and who.' })
    .register(wordings, { expected: 'who says it and what: `{ by: author, text: … }`' }),
);

export const claims = (description: string) =>
  z
    .array(claim())
    .register(wordings, { expected: 'a list, each member with `by` and `text`', standIn: [] })
    .meta({ description });

/** Claims of which there is one at least: where there is none, the data say why. */
export const someClaims = (description: string) =>
  listOf(claim(), 'a list, each member with `by` and `text`').meta({ description });

export type QuotationInput = InLanguage<z.infer<ReturnType<typeof quotation>>>;
export type ClaimInput = InLanguage<z.infer<ReturnType<typeof claim>>>;
