import * as z from 'zod';
import { fact } from './fact.ts';
import { provenance } from './provenance.ts';
import { text } from './scalars.ts';
import { wordings } from './wording.ts';

const detail = (description: string, ...examples: string[]) =>
  fact(text(description, ...examples), description).exactOptional();

/** What is known of the review as a publication, beyond its reference. */
export const publication = z
  .strictObject({
    affiliation: detail('Where the author works.', 'University of Bath'),
    funder: detail('Who paid for the review.'),
    publisher: detail('Who published it.', 'Oxford University Press'),
    'print ISSN': detail('The journal’s ISSN in print.', '0045-3102'),
    'online ISSN': detail('The journal’s ISSN online.', '1468-263X'),
    'online first': detail('The day of first publication online.'),
    licence: detail('The licence of the article.', 'CC BY 4.0'),
    ORCID: detail('The author’s ORCID.', '0000-0002-1825-0097'),
    'quotation pages': detail('The pages of what is quoted.'),
    ...provenance,
  })
  .register(wordings, { expected: 'a mapping such as `{ publisher: Oxford University Press }`', standIn: {} })
  .meta({ description: 'What is known of the review as a publication, beyond its reference.' });

export type PublicationInput = z.infer<typeof publication>;
