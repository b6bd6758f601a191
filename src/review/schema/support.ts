import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { address, oneOf } from './scalars.ts';
import { name, text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

/** Where a line can be reached, where that is not everywhere. */
const supportNations = ['England', 'Northern Ireland', 'Scotland', 'Wales'] as const;

const telephone = once(() =>
  z
    .string()
    .regex(/^\+?\d(?:[\d() -]{1,25}\d)$/)
    .register(wordings, {
      expected: "a telephone number as it is dialled, in quotation marks, such as '0808 157 0000'",
      standIn: '0808 157 0000',
    })
    .meta({
      description:
        'The telephone number as it is dialled, in quotation marks. On a web page it is a link that dials it.',
      examples: ['0808 157 0000'],
    }),
);

const supportLine = once(() =>
  z
    .strictObject({
      name: name('What it is called.', 'The Garden Line'),
      telephone: telephone().exactOptional(),
      web: address('Its web address.').exactOptional(),
      open: text('When somebody answers.', 'day and night').exactOptional(),
      for: text('Whom it is for.', 'anybody who feels alone').exactOptional(),
      nation: oneOf(
        supportNations,
        'The nation that it is for, where it is for one alone. A CPD briefing for a nation leaves out the lines of others.',
      ).exactOptional(),
    })
    .register(wordings, {
      expected: "a line with `name`, and `telephone` or `web`: `{ name: …, telephone: '…' }`",
    }),
);

/** Lines that a reader, or somebody whom a reader works with, can turn to. */
export const support = once(() =>
  z
    .array(supportLine())
    .register(wordings, { expected: "a list such as [{ name: …, telephone: '0808 157 0000' }]", standIn: [] })
    .meta({
      description:
        'Support and crisis lines that people whom the subject touches can turn to, as you know them. They are no part of the review, and their numbers are no counts.',
    }),
);

export type SupportInput = InLanguage<z.infer<ReturnType<typeof support>>>;
