import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { fact } from './fact.ts';
import { provenance } from './provenance.ts';
import { name, text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

const detail = (description: string, ...examples: string[]) =>
  fact(text(description, ...examples), description, 'not applicable').exactOptional();

const named = (description: string, ...examples: string[]) =>
  fact(name(description, ...examples), description, 'not applicable').exactOptional();

/** What is known of the review as a publication, beyond its reference. */
export const publication = once(() =>
  z
    .strictObject({
      affiliation: named('Where the author works.', 'University of Bath'),
      funder: named('Who paid for the review.'),
      publisher: named('Who published it.', 'Oxford University Press'),
      'print ISSN': named('The journal’s ISSN in print.', '0045-3102'),
      'online ISSN': named('The journal’s ISSN online.', '1468-263X'),
      'online first': detail('The day of first publication online.'),
      licence: named('The licence of the article.', 'CC BY 4.0'),
      ORCID: named('The author’s ORCID.', '0000-0002-1825-0097'),
      'quotation pages': named('The pages of what is quoted.'),
      ...provenance(),
    })
    .register(wordings, {
      expected: 'a mapping such as `{ publisher: Oxford University Press }`',
      standIn: {},
    })
    .meta({ description: 'What is known of the review as a publication, beyond its reference.' }),
);

export type PublicationInput = InLanguage<z.infer<ReturnType<typeof publication>>>;
