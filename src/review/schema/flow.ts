import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { orAbsent } from './absence.ts';
import { fact, listOf } from './fact.ts';
import { provenance } from './provenance.ts';
import { count, oneOf } from './scalars.ts';
import { name, text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

/** A box of the flow: of any stage it can be that nobody did it, or that there is no such stage. */
const stage = <Form extends z.ZodType>(form: Form, description: string) =>
  stageOf([form], wordings.get(form)?.expected ?? 'a number', description);

const stageOf = <Form extends z.ZodType>(forms: readonly Form[], expected: string, description: string) =>
  orAbsent(
    forms,
    ['not reported', 'not known', 'not done', 'not applicable'],
    expected,
    description,
  ).exactOptional();

/** What every flow has, though nobody may know its number. */
const known = <Form extends z.ZodType>(form: Form, description: string) =>
  orAbsent([form], ['not reported', 'not known'], wordings.get(form)?.expected ?? 'a number', description);

/** Records of one reason, or reports: their number, or that it is not told. */
const recordsFor = (reason: ReturnType<typeof text>, description: string) =>
  z.strictObject({ reason, records: known(count(description), description) });

const unexplained = once(() =>
  text(
    'What the article says of a number that does not follow from those above it.',
    'the article gives no reason for the difference',
  ).exactOptional(),
);

/**
 * Boxes that a stream follows through one after the other. PRISMA 2020 (item 16a) has them all; PRISMA 2009 has none of reports sought,
 * and PRISMA-ScR (item 14) asks for the sources screened, assessed and included alone.
 */
const stream = once(() =>
  z
    .strictObject({
      name: text('What this stream is.', 'Databases and registers', 'Citation searching'),
      'joins at': oneOf(
        ['screened', 'sought', 'assessed'],
        'For a stream whose records go on with those of the first one: the box at which they join them. It then has the boxes before that one alone.',
      ).exactOptional(),
      identified: orAbsent(
        [
          listOf(
            z.strictObject({
              from: name('Where the records were found.', 'MEDLINE', 'Citations of included studies'),
              records: known(count('Records found there.'), 'Records found there.'),
            }),
            'a list such as [{ from: MEDLINE, records: 412 }]',
          ),
          count('Records found, where the source gives their total alone.'),
        ],
        ['not reported', 'not known'],
        'a number, or a list such as [{ from: MEDLINE, records: 412 }]',
        'Records found: by where they were found, or in one number.',
      ),
      'removed before screening': stageOf(
        [
          z
            .array(
              recordsFor(
                text('Why.', 'duplicates', 'marked as ineligible by automation tools'),
                'Records removed.',
              ),
            )
            .register(wordings, {
              expected: 'a list such as [{ reason: duplicates, records: 96 }]',
              standIn: [],
            }),
          count('Records removed, where the source gives no reasons.'),
        ],
        'a number, or a list such as [{ reason: duplicates, records: 96 }]',
        'Records removed before anybody screened them: by reason, or in one number.',
      ),
      screened: stage(count('Records screened.'), 'Records screened.'),
      'excluded at screening': stageOf(
        [
          count('Records left out at screening, where the source gives no reasons.'),
          z
            .array(recordsFor(text('Why.', 'not about adults', 'by automation tools'), 'Records left out.'))
            .register(wordings, {
              expected: 'a list such as [{ reason: not about adults, records: 290 }]',
              standIn: [],
            }),
        ],
        'a number, or a list such as [{ reason: not about adults, records: 290 }]',
        'Records left out at screening: in one number, or by reason.',
      ),
      sought: stage(count('Reports sought for retrieval.'), 'Reports sought for retrieval.'),
      'not retrieved': stage(
        count('Reports that could not be retrieved.'),
        'Reports that could not be retrieved.',
      ),
      assessed: stage(count('Reports assessed for eligibility.'), 'Reports assessed for eligibility.'),
      'excluded with reasons': stageOf(
        [
          z
            .array(
              z.strictObject({
                reason: text('Why.', 'not about adults'),
                reports: known(count('Reports left out.'), 'Reports left out.'),
              }),
            )
            .register(wordings, {
              expected: 'a list such as [{ reason: not in English, reports: 4 }]',
              standIn: [],
            }),
          count('Reports left out, where the source gives no reasons.'),
        ],
        'a number, or a list such as [{ reason: not in English, reports: 4 }]',
        'Reports left out after being assessed: by reason, or in one number.',
      ),
      'not explained': z
        .strictObject({
          'removed before screening': unexplained(),
          screened: unexplained(),
          'excluded at screening': unexplained(),
          sought: unexplained(),
          'not retrieved': unexplained(),
          assessed: unexplained(),
          'excluded with reasons': unexplained(),
        })
        .register(wordings, {
          expected: 'the boxes, such as `{ sought: the article gives no reason for the difference }`',
          standIn: {},
        })
        .meta({
          description:
            'Boxes whose number does not follow from those above it in the article itself, each with what the article says. Documents then say that it is not explained.',
        })
        .exactOptional(),
      ...provenance(),
    })
    .register(wordings, {
      expected: 'a stream with `name` and `identified`, and with what the review tells of it',
    }),
);

/** The left column of the diagram for updated reviews in PRISMA 2020: what the previous version of the review included. */
const earlier = once(() =>
  z
    .strictObject({
      from: text('Which version that is.', 'the review of 2019').exactOptional(),
      reports: known(
        count('Reports of the earlier studies.'),
        'Reports of the earlier studies.',
      ).exactOptional(),
      studies: known(count('Studies that it included.'), 'Studies that the previous version included.'),
      ...provenance(),
    })
    .register(wordings, { expected: 'a mapping such as `{ studies: 34, reports: 36 }`' })
    .meta({
      description:
        'For an update of a review: the studies of its previous version. `included` is then all of them together, the earlier and the new.',
    }),
);

const added = once(() =>
  z
    .strictObject({
      reports: known(count('Reports of the new studies.'), 'Reports of the new studies.').exactOptional(),
      studies: known(count('New studies.'), 'Studies that this version adds.'),
      ...provenance(),
    })
    .register(wordings, { expected: 'a mapping such as `{ studies: 9, reports: 10 }`' })
    .meta({ description: 'For an update of a review: what the streams brought to the earlier studies.' }),
);

const boxes = once(() =>
  z
    .strictObject({
      boxes: oneOf(
        ['PRISMA 2020', 'PRISMA 2009', 'PRISMA-ScR'],
        'Whose boxes the article has; PRISMA 2020 where nothing is said. The others have no box for reports sought and retrieved, and documents then miss none.',
      ).exactOptional(),
      earlier: earlier().exactOptional(),
      streams: listOf(stream(), 'a list of streams, each with its `name`').meta({
        description:
          'One for databases and registers; others for citation searching, websites, organisations and the like, if there were any.',
      }),
      'in several streams': count(
        'Included reports that more than one stream brought, and that are counted in each of them: how many times too often.',
      ).exactOptional(),
      new: added().exactOptional(),
      included: z
        .strictObject({
          reports: known(
            count('Reports of the included studies.'),
            'Reports of the included studies.',
          ).exactOptional(),
          studies: known(count('Included studies.'), 'Included studies.'),
          'in qualitative synthesis': known(
            count('Studies in the qualitative synthesis.'),
            'Studies in the qualitative synthesis, as PRISMA 2009 has them.',
          ).exactOptional(),
          'in quantitative synthesis': known(
            count('Studies in the quantitative synthesis.'),
            'Studies in the quantitative synthesis (meta-analysis), as PRISMA 2009 has them.',
          ).exactOptional(),
          'not explained': z
            .strictObject({ reports: unexplained(), studies: unexplained() })
            .register(wordings, {
              expected: '`reports`, `studies` or both, each with what the article says',
              standIn: {},
            })
            .meta({
              description:
                'Whether the number of reports or of studies does not follow from the boxes above it, or differs from that of the text, in the article itself.',
            })
            .exactOptional(),
          ...provenance(),
        })
        .register(wordings, { expected: 'a mapping such as `{ reports: 14, studies: 13 }`' })
        .meta({ description: 'What was included in the end. One study can have several reports.' }),
      ...provenance(),
    })
    .register(wordings, { expected: '`streams` and `included`' }),
);

/**
 * The flow of records in the boxes of the PRISMA 2020 diagrams (https://doi.org/10.1136/bmj.n71, item 16a), new reviews and updated ones, of
 * databases and registers alone and with other methods. What a review does not tell is left out, or given as not reported with the
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
