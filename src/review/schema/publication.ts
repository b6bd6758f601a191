import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { fact } from './fact.ts';
import { provenance } from './provenance.ts';
import { oneOf } from './scalars.ts';
import { name, prose, text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

const detail = (description: string, ...examples: string[]) =>
  fact(text(description, ...examples), description, 'not applicable').exactOptional();

const named = (description: string, ...examples: string[]) =>
  fact(name(description, ...examples), description, 'not applicable').exactOptional();

/** Declared, none declared and not reported are three different things. */
const conflicts = once(() =>
  fact(
    z
      .union([
        oneOf(['none declared'], 'The authors declare that there are none.'),
        prose('What the authors declare.', 'One author works for the charity that paid for the review.'),
      ])
      .register(wordings, {
        expected: '`none declared`, or what the authors declare',
      }),
    'The competing interests of the authors: `none declared`, or what they declare.',
    'not applicable',
  ).exactOptional(),
);

const told = (description: string, ...examples: string[]) =>
  fact(prose(description, ...examples), description, 'not done', 'not applicable').exactOptional();

/**
 * What is known of the review as a publication, beyond its reference, with the “other information” of PRISMA 2020: registration and
 * protocol (items 24a to 24c), support (25) and competing interests (26).
 */
export const publication = once(() =>
  z
    .strictObject({
      affiliation: named('Where the author works.', 'University of Bath'),
      funder: named('Who paid for the review.'),
      'part of the funder': told(
        'What part the funder had in the review.',
        'The funder had no part in the review.',
      ),
      'conflicts of interest': conflicts(),
      registration: fact(
        text('The number or the address under which the review was registered.', 'CRD42023123456'),
        'The number or the address under which the review was registered before it began, such as that of PROSPERO or OSF.',
        'not done',
        'not applicable',
      ).exactOptional(),
      protocol: told('Where the protocol is, as a citation, a link or an address.', '[@doe2022]'),
      'changes from protocol': told('What the reviewers did otherwise than they had planned.'),
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
