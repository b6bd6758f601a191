import * as z from 'zod';
import type { InLanguage } from '../paired/in-language.ts';
import { fact, listOf } from './fact.ts';
import { provenance } from './provenance.ts';
import { count } from './scalars.ts';
import { name, text } from './texts.ts';
import { wordings } from './wording.ts';

const stream = z
  .strictObject({
    name: text('What this stream is.', 'Databases and registers', 'Other methods'),
    identified: listOf(
      z.strictObject({
        from: name('Where the records were found.', 'MEDLINE'),
        records: count('Records found there.'),
      }),
      'a list such as [{ from: MEDLINE, records: 412 }]',
    ).meta({ description: 'Records found, by where they were found.' }),
    'removed before screening': z
      .array(z.strictObject({ reason: text('Why.', 'duplicates'), records: count('Records removed.') }))
      .register(wordings, { expected: 'a list such as [{ reason: duplicates, records: 96 }]', standIn: [] })
      .meta({ description: 'Records removed before anybody screened them, by reason.' })
      .exactOptional(),
    screened: count('Records screened.').exactOptional(),
    'excluded at screening': count('Records left out at screening.').exactOptional(),
    sought: count('Reports sought for retrieval.').exactOptional(),
    'not retrieved': count('Reports that could not be retrieved.').exactOptional(),
    assessed: count('Reports assessed for eligibility.').exactOptional(),
    'excluded with reasons': z
      .array(
        z.strictObject({ reason: text('Why.', 'not about adults'), reports: count('Reports left out.') }),
      )
      .register(wordings, {
        expected: 'a list such as [{ reason: not in English, reports: 4 }]',
        standIn: [],
      })
      .meta({ description: 'Reports left out after being assessed, by reason.' })
      .exactOptional(),
    ...provenance,
  })
  .register(wordings, {
    expected: 'a stream with `name` and `identified`, and with what the review tells of it',
  });

const boxes = z
  .strictObject({
    streams: listOf(stream, 'a list of streams, each with its `name`').meta({
      description: 'One for databases and registers; another for other methods, if there were any.',
    }),
    included: z
      .strictObject({
        reports: count('Reports of the included studies.').exactOptional(),
        studies: count('Included studies.'),
        ...provenance,
      })
      .register(wordings, { expected: 'a mapping such as `{ reports: 14, studies: 13 }`' })
      .meta({ description: 'What was included in the end. One study can have several reports.' }),
    ...provenance,
  })
  .register(wordings, { expected: '`streams` and `included`' });

/** The flow of records in the boxes of the PRISMA 2020 diagram. What a review does not tell is left out and said so. */
export const flow = fact(
  boxes,
  'The flow of records in the boxes of PRISMA 2020. Records, reports and studies are different units.',
);

export type FlowInput = InLanguage<z.infer<typeof boxes>>;
export type StreamInput = InLanguage<z.infer<typeof stream>>;
