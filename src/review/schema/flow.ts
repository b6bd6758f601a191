import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { orAbsent } from './absence.ts';
import { fact, listOf } from './fact.ts';
import { provenance } from './provenance.ts';
import { count } from './scalars.ts';
import { name, text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

/** A box of the flow: of any stage it can be that nobody did it, or that there is no such stage. */
const stage = <Form extends z.ZodType>(form: Form, description: string) =>
  orAbsent(
    [form],
    ['not reported', 'not known', 'not done', 'not applicable'],
    wordings.get(form)?.expected ?? 'a number',
    description,
  ).exactOptional();

/** What every flow has, though nobody may know its number. */
const known = <Form extends z.ZodType>(form: Form, description: string) =>
  orAbsent([form], ['not reported', 'not known'], wordings.get(form)?.expected ?? 'a number', description);

const stream = once(() =>
  z
    .strictObject({
      name: text('What this stream is.', 'Databases and registers', 'Other methods'),
      identified: known(
        listOf(
          z.strictObject({
            from: name('Where the records were found.', 'MEDLINE'),
            records: count('Records found there.'),
          }),
          'a list such as [{ from: MEDLINE, records: 412 }]',
        ),
        'Records found, by where they were found.',
      ),
      'removed before screening': stage(
        z
          .array(z.strictObject({ reason: text('Why.', 'duplicates'), records: count('Records removed.') }))
          .register(wordings, {
            expected: 'a list such as [{ reason: duplicates, records: 96 }]',
            standIn: [],
          }),
        'Records removed before anybody screened them, by reason.',
      ),
      screened: stage(count('Records screened.'), 'Records screened.'),
      'excluded at screening': stage(
        count('Records left out at screening.'),
        'Records left out at screening.',
      ),
      sought: stage(count('Reports sought for retrieval.'), 'Reports sought for retrieval.'),
      'not retrieved': stage(
        count('Reports that could not be retrieved.'),
        'Reports that could not be retrieved.',
      ),
      assessed: stage(count('Reports assessed for eligibility.'), 'Reports assessed for eligibility.'),
      'excluded with reasons': stage(
        z
          .array(
            z.strictObject({ reason: text('Why.', 'not about adults'), reports: count('Reports left out.') }),
          )
          .register(wordings, {
            expected: 'a list such as [{ reason: not in English, reports: 4 }]',
            standIn: [],
          }),
        'Reports left out after being assessed, by reason.',
      ),
      ...provenance(),
    })
    .register(wordings, {
      expected: 'a stream with `name` and `identified`, and with what the review tells of it',
    }),
);

const boxes = once(() =>
  z
    .strictObject({
      streams: listOf(stream(), 'a list of streams, each with its `name`').meta({
        description: 'One for databases and registers; another for other methods, if there were any.',
      }),
      included: z
        .strictObject({
          reports: known(
            count('Reports of the included studies.'),
            'Reports of the included studies.',
          ).exactOptional(),
          studies: known(count('Included studies.'), 'Included studies.'),
          ...provenance(),
        })
        .register(wordings, { expected: 'a mapping such as `{ reports: 14, studies: 13 }`' })
        .meta({ description: 'What was included in the end. One study can have several reports.' }),
      ...provenance(),
    })
    .register(wordings, { expected: '`streams` and `included`' }),
);

/**
 * The flow of records in the boxes of the PRISMA 2020 diagram. What a review does not tell is left out, or given as not reported with the
 * reason; documents say so in either case.
 */
export const flow = once(() =>
  fact(
    boxes(),
    'The flow of records in the boxes of PRISMA 2020. Records, reports and studies are different units.',
    'not done',
    'not applicable',
  ),
);

export type FlowInput = InLanguage<z.infer<ReturnType<typeof boxes>>>;
export type StreamInput = InLanguage<z.infer<ReturnType<typeof stream>>>;
