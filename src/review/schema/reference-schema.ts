import * as z from 'zod';
import { once } from '../../cache/once.ts';
import {
  cslTypes,
  furtherDates,
  furtherNames,
  furtherTexts,
  unusedDates,
  unusedTexts,
} from '../../citation/csl-variables.ts';
import { nearest } from '../../fault/nearest.ts';
import { citekeyOfItem } from './citekey-of-item.ts';
import { citekey } from './scalars.ts';
import { asNumber, asTruth, within, without } from './steps.ts';
import { wordings } from './wording.ts';

/** CSL fields are text, also where they look like numbers: a formatter breaks on a volume that is a number. */
const field = (description: string, ...examples: string[]) =>
  z
    .string()
    .regex(/\S/)
    .register(wordings, { expected: `text${examples[0] ? `, such as "${examples[0]}"` : ''}`, standIn: '…' })
    .meta({ description, ...(examples.length > 0 ? { examples } : {}) });

const optional = (description: string, ...examples: string[]) =>
  field(description, ...examples).exactOptional();

const flag = once(() => z.union([z.boolean(), z.string(), z.number()]).transform(asTruth()).exactOptional());

const name = once(() =>
  z
    .union([
      z
        .strictObject({
          family: field('Family name.', 'Bark'),
          given: optional('Given names.', 'Harry'),
          suffix: optional('What follows the name.', 'Jr'),
          'non-dropping-particle': optional('A particle that stays with the name.', 'van'),
          'dropping-particle': optional('A particle that goes with the given name.', 'de'),
          'comma-suffix': flag(),
          'static-ordering': flag(),
          'parse-names': flag(),
        })
        // Whether the program that wrote it had taken the name apart; here it is.
        .transform(without('parse-names')),
      z.strictObject({
        literal: field('A name that is not taken apart, as of an organisation.', 'World Health Organization'),
      }),
    ])
    .register(wordings, {
      expected:
        'a name such as { "family": "Bark", "given": "Harry" } or { "literal": "World Health Organization" }',
      standIn: { literal: '…' },
    })
    .meta({ id: 'name', description: 'A name.' }),
);

const names = (description: string) =>
  z
    .array(name())
    .min(1)
    .register(wordings, { expected: 'a list of names such as [{ "family": "Bark", "given": "Harry" }]' })
    .meta({ description })
    .exactOptional();

/** A number, or its digits in quotation marks, as Zotero writes years. */
const part = (id: string, least: number, most: number, expected: string) =>
  z
    .union([
      z.int().min(least).max(most),
      z
        .string()
        .regex(/^-?\d{1,4}$/)
        .refine(within(least, most)),
    ])
    .register(wordings, { expected })
    .meta({ id })
    .transform(asNumber());

const year = once(() => part('year', -9999, 9999, 'a year, such as 2023'));
const month = once(() => part('month', 1, 12, 'a month from 1 to 12'));
const day = once(() => part('day', 1, 31, 'a day from 1 to 31'));

const dateParts = once(() =>
  z
    .union([z.tuple([year()]), z.tuple([year(), month()]), z.tuple([year(), month(), day()])])
    .register(wordings, {
      expected: '[year], [year, month] or [year, month, day], such as [2023, 12]',
    })
    .meta({ id: 'date-parts', description: 'A day, a month or a year.' }),
);

const about = once(() =>
  z
    .union([z.boolean(), z.string(), z.number()])
    .meta({ description: 'Whether it is about then, and not known, as “ca. 1900”.' })
    .transform(asTruth())
    .exactOptional(),
);

const cslDate = (description: string) =>
  z
    .strictObject({
      'date-parts': z
        .union([z.tuple([dateParts()]), z.tuple([dateParts(), dateParts()])])
        .register(wordings, { expected: 'a list of one date, or of two for a span, such as [[2023, 12]]' }),
      season: z
        .union([z.string(), z.number()])
        .meta({ description: 'The season. It is not printed.' })
        .exactOptional(),
      circa: about(),
    })
    .register(wordings, {
      expected: 'a date such as { "date-parts": [[2023, 12, 1]] }',
      standIn: { 'date-parts': [[2000]] },
    })
    .meta({ description })
    // A season would be printed in the month’s stead.
    .transform(without('season'))
    .exactOptional();

const unused = once(() =>
  z.union([z.string(), z.number()]).meta({ description: 'It is not printed.' }).exactOptional(),
);

/** The same schema for each of some fields. */
function each<Field extends string, Schema extends z.ZodType>(
  fields: readonly Field[],
  schema: Schema,
): Readonly<Record<Field, Schema>> {
  const shape: Partial<Record<Field, Schema>> = {};
  for (const field of fields) shape[field] = schema;
  if (!hasEach(shape, fields)) throw new Error('A field was left out');
  return shape;
}

function hasEach<Field extends string, Schema>(
  shape: Partial<Record<Field, Schema>>,
  fields: readonly Field[],
): shape is Record<Field, Schema> {
  return fields.every((field) => Object.hasOwn(shape, field));
}

/** One reference in CSL-JSON, with the fields that Brevier knows. */
const referenceSchema = once(() =>
  z
    .strictObject({
      id: citekey('What a citation names, [@bark2023].', suggestCitekey),
      type: z
        .enum(cslTypes)
        .register(wordings, {
          expected: 'a type of CSL, such as article-journal, book, chapter, report, thesis or webpage',
          // Nothing but a title is asked of it.
          standIn: 'document',
          suggest: suggestType,
        })
        .meta({ description: 'The type of the work, by its name in CSL 1.0.2.' }),
      title: field(
        'The title as published. It may hold <i>, <b>, <sub>, <sup>, <sc> and <span class="nocase">, each with its end, as reference managers write them.',
      ),
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
      event: optional('The conference, as older programs name it.'),
      journalAbbreviation: optional('The journal’s title in its short form, as Zotero names it.'),
      ...each(furtherTexts, optional('Printed where the style has a place for it.')),
      ...each(furtherNames, names('Printed where the style has a place for them.')),
      ...each(furtherDates, cslDate('Printed where the style has a place for it.')),
      ...each(unusedTexts, unused()),
      ...each(unusedDates, cslDate('It is not printed.')),
      categories: z.array(z.string()).meta({ description: 'They are not printed.' }).exactOptional(),
      custom: z.record(z.string(), z.unknown()).meta({ description: 'It is not printed.' }).exactOptional(),
    })
    .register(wordings, {
      expected: 'a reference: { "id": "bark2023", "type": "article-journal", "title": … }',
    }),
);

export const referencesSchema = once(() =>
  z
    .array(referenceSchema())
    .register(wordings, { expected: 'a list of references in CSL-JSON', standIn: [] }),
);

/** A reference as it was read, in the numbers and names that formatters take. */
export type ReferenceInput = z.infer<ReturnType<typeof referenceSchema>>;

function suggestType(written: unknown): string | undefined {
  const near = typeof written === 'string' ? nearest(written, cslTypes) : undefined;
  return near && `did you mean "${near}"?`;
}

/** A citekey to write in place of an id that is none, as of the addresses that Zotero exports. */
function suggestCitekey(_written: unknown, item: unknown): string | undefined {
  const citekey = citekeyOfItem(item);
  return citekey && `write "${citekey}"`;
}
