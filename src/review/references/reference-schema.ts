import { z } from 'zod';
import type { ReferenceType } from '../../citation/required-fields.ts';
import { citekey } from '../schema/scalars.ts';
import { wordings } from '../schema/wording.ts';

const types = [
  'article',
  'article-journal',
  'book',
  'chapter',
  'dataset',
  'paper-conference',
  'report',
  'thesis',
  'webpage',
] as const satisfies readonly ReferenceType[];

/** CSL fields are text, also where they look like numbers: a formatter breaks on a volume that is a number. */
const field = (description: string, ...examples: string[]) =>
  z
    .string()
    .regex(/\S/)
    .register(wordings, { expected: `text${examples[0] ? `, such as "${examples[0]}"` : ''}`, standIn: '…' })
    .meta({ description, ...(examples.length > 0 ? { examples } : {}) });

const optional = (description: string, ...examples: string[]) =>
  field(description, ...examples).exactOptional();

const name = z
  .union([
    z.strictObject({
      family: field('Family name.', 'Bark'),
      given: optional('Given names.', 'Harry'),
      suffix: optional('What follows the name.', 'Jr'),
      'non-dropping-particle': optional('A particle that stays with the name.', 'van'),
      'dropping-particle': optional('A particle that goes with the given name.', 'de'),
    }),
    z.strictObject({
      literal: field('A name that is not taken apart, as of an organisation.', 'World Health Organization'),
    }),
  ])
  .register(wordings, {
    expected:
      'a name such as { "family": "Bark", "given": "Harry" } or { "literal": "World Health Organization" }',
    standIn: { literal: '…' },
  });

const names = (description: string) =>
  z
    .array(name)
    .min(1)
    .register(wordings, { expected: 'a list of names such as [{ "family": "Bark", "given": "Harry" }]' })
    .meta({ description })
    .exactOptional();

const year = z
  .int()
  .min(-9999)
  .max(9999)
  .register(wordings, { expected: 'a year as a number, such as 2023' });
const month = z.int().min(1).max(12).register(wordings, { expected: 'a month from 1 to 12, as a number' });
const day = z.int().min(1).max(31).register(wordings, { expected: 'a day from 1 to 31, as a number' });

const dateParts = z
  .union([z.tuple([year]), z.tuple([year, month]), z.tuple([year, month, day])])
  .register(wordings, {
    expected: '[year], [year, month] or [year, month, day], all numbers, such as [2023, 12]',
  });

const cslDate = (description: string) =>
  z
    .strictObject({
      'date-parts': z
        .union([z.tuple([dateParts]), z.tuple([dateParts, dateParts])])
        .register(wordings, { expected: 'a list of one date, or of two for a span, such as [[2023, 12]]' }),
    })
    .register(wordings, {
      expected: 'a date such as { "date-parts": [[2023, 12, 1]] }',
      standIn: { 'date-parts': [[2000]] },
    })
    .meta({ description })
    .exactOptional();

/** One reference in CSL-JSON, with the fields that Brevier knows. */
const referenceSchema = z
  .strictObject({
    id: citekey('What a citation names, [@bark2023].'),
    type: z
      .enum(types)
      .register(wordings, { expected: `one of ${types.join(', ')}`, standIn: 'webpage' })
      .meta({ description: 'The type of the work, by its name in CSL 1.0.2.' }),
    title: field('The title as published.'),
    'title-sentence-case': optional('The title in sentence case, for styles that print it so.'),
    author: names('The authors, in the order of the work.'),
    editor: names('The editors.'),
    translator: names('The translators.'),
    issued: cslDate('When it was published.'),
    accessed: cslDate('When it was read online.'),
    'container-title': optional(
      'The journal, book or website that it is in.',
      'The British Journal of Social Work',
    ),
    'container-title-short': optional('The journal’s title in its short form.', 'Br J Soc Work'),
    'collection-title': optional('The series.'),
    'collection-number': optional('The number in the series.', '4'),
    'event-title': optional('The conference.'),
    publisher: optional('The publisher, or the university of a thesis.'),
    'publisher-place': optional('Where the publisher is.'),
    volume: optional('The volume.', '53'),
    issue: optional('The issue.', '8'),
    page: optional('The pages.', '3627-3646'),
    number: optional('The number of a report, or of an article without pages.', 'e1245'),
    genre: optional('The kind of thesis or report.', 'PhD thesis'),
    edition: optional('The edition.', '2'),
    DOI: optional('The DOI alone, without an address before it.', '10.1093/bjsw/bcad122'),
    URL: optional('The address.', 'https://example.org/page'),
    ISSN: optional('The ISSN.', '0045-3102'),
    ISBN: optional('The ISBN.'),
    language: optional('The language of the work.', 'en-GB'),
    abstract: optional('The abstract. It is not printed.'),
    note: optional('A note. It is not printed.'),
  })
  .register(wordings, {
    expected: 'a reference: { "id": "bark2023", "type": "article-journal", "title": … }',
  });

export const referencesSchema = z
  .array(referenceSchema)
  .register(wordings, { expected: 'a list of references in CSL-JSON', standIn: [] });
