import * as z from 'zod';
import { unreadableId } from './unreadable.ts';
import { type Wording, wordings } from './wording.ts';

/** Text that is printed as it stands. */
export const text = (description: string, ...examples: string[]) =>
  z
    .string()
    .regex(/\S/)
    .register(wordings, { expected: examples[0] ? `text, such as ‘${examples[0]}’` : 'text', standIn: '…' })
    .meta({ description, ...(examples.length > 0 ? { examples } : {}) });

/** An id: small letters, digits and hyphens. */
export const id = (description: string, ...examples: string[]) =>
  z
    .string()
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
    .register(wordings, {
      expected: `small letters, digits and hyphens${examples[0] ? `, such as \`${examples[0]}\`` : ''}`,
      standIn: unreadableId,
    })
    .meta({ description, ...(examples.length > 0 ? { examples } : {}) });

export const citekey = (description: string, suggest?: Wording['suggest']) =>
  z
    .string()
    .regex(/^[A-Za-z][\w-]*$/)
    .register(wordings, {
      expected: 'a citekey: a letter, then letters, digits, _ or -',
      standIn: unreadableId,
      ...(suggest === undefined ? {} : { suggest }),
    })
    .meta({ description, examples: ['bark2023'] });

/** A whole number from 0 up. Rules say where 0 makes no sense. */
export const count = (description: string) =>
  z
    .int()
    .min(0)
    .register(wordings, { expected: 'a whole number in digits, such as 12' })
    .meta({ description });

export const yesOrNo = (description: string) =>
  z
    .union([z.enum(['yes', 'no']), z.boolean()])
    .register(wordings, { expected: '`yes` or `no`', standIn: 'no' })
    .meta({ description });

export const oneOf = <const Words extends readonly [string, ...string[]]>(
  words: Words,
  description: string,
  standIn: Words[number] = words[0],
  suggest?: Wording['suggest'],
) =>
  z
    .enum(words)
    .register(wordings, {
      expected: inWords(words),
      standIn,
      ...(suggest === undefined ? {} : { suggest }),
    })
    .meta({ description });

/** A day, written as ISO 8601 has it. Whether it is in the calendar is for a rule to say. */
export const date = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .register(wordings, { expected: 'a date as year-month-day, such as 2026-11-24' })
    .meta({ description, examples: ['2026-11-24'] });

/** A day, a month or a year; a year alone may be a number. */
export const partOfDate = (description: string) =>
  z
    .union([z.int().min(1900).max(2999), z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)])
    .register(wordings, { expected: 'a day, a month or a year, such as 2024-03-15, 2024-03 or 2024' })
    .meta({ description, examples: ['2024-03'] });

export const address = (description: string) =>
  z
    .string()
    .regex(/^https?:\/\/[^\s"'<>]+$/)
    .register(wordings, { expected: 'an address that begins with https://', standIn: 'https://example.org' })
    .meta({ description, examples: ['https://example.org/page'] });

const inWords = (words: readonly string[]): string => {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
};
