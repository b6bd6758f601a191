import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { listOf } from '../../review/schema/fact.ts';
import { address, date, oneOf, text } from '../../review/schema/scalars.ts';
import { wordings } from '../../review/schema/wording.ts';
import { shapeOf } from '../../review/structure/shape.ts';

/** More than a page holds is no field any more. */
const mostLines = 30;

const source = once(() =>
  z
    .strictObject({
      title: text('What was read, and by whom it is where it is not the regulator’s own.'),
      address: address('Where anybody can read it.'),
    })
    .register(wordings, {
      expected: '`title` and `address`',
      standIn: { title: '…', address: 'https://example.org' },
    }),
);

const dates = once(() => ({
  'known on': date('The day on which this was known to be so.'),
  'next check': date('The day by which somebody looks again. A build after it warns.'),
}));

/** A day, or a month where no day is known. */
const since = once(() =>
  z
    .string()
    .regex(/^\d{4}-\d{2}(?:-\d{2})?$/)
    .register(wordings, { expected: 'a day or a month, such as 2025-04-01 or 2024-06' })
    .meta({ description: 'From when on it holds.', examples: ['2025-04-01', '2024-06'] }),
);

const askedRule = once(() =>
  z
    .strictObject({
      rule: text('What the rule is about, in a word or two.', 'Hours'),
      text: text(
        'What is asked, in a sentence. What nobody can look up is left out: the document leads to the regulator.',
      ),
      since: since().exactOptional(),
      'known on': dates()['known on'].exactOptional(),
      'next check': dates()['next check'].exactOptional(),
    })
    .register(wordings, { expected: 'a rule with `rule` and `text`', standIn: { rule: '…', text: '…' } }),
);

const standard = once(() =>
  z
    .strictObject({
      code: text('Its number, in quotation marks, as 4.10 and 4.1 are two things.', '4.3'),
      name: text('What it is about.', 'Evidence-informed practice'),
    })
    .register(wordings, { expected: "`{ code: '4.3', name: … }`", standIn: { code: '…', name: '…' } }),
);

const standards = once(() =>
  z
    .strictObject({
      of: text('What they are parts of.', 'Professional Standard 4'),
      list: listOf(standard(), "a list, each member `{ code: '4.3', name: … }`"),
    })
    .register(wordings, { expected: '`of` and `list`' }),
);

const heading = once(() =>
  z
    .strictObject({
      heading: text('What the field is called.', 'What I learnt'),
      hint: text('What to write there, in a few words.').exactOptional(),
      lines: z
        .int()
        .min(1)
        .max(mostLines)
        .register(wordings, { expected: `a whole number from 1 to ${mostLines}`, standIn: 1 })
        .meta({ description: 'Lines of text that it has room for.' }),
    })
    .register(wordings, { expected: '`heading` and `lines`', standIn: { heading: '…', lines: 1 } }),
);

const record = once(() =>
  z
    .strictObject({
      'headings of': oneOf(
        ['the regulator', 'this briefing'],
        'Whose the headings are: the regulator’s, or those of the makers of the documents, which these then say.',
        'this briefing',
      ),
      headings: listOf(heading(), 'a list, each member with `heading` and `lines`'),
    })
    .register(wordings, { expected: '`headings of` and `headings`' })
    .meta({ description: 'What a record of learning asks for.' }),
);

/** A file of `data/cpd` as a person writes it. The JSON Schema for editors comes from here. */
export const nationSchema = once(() =>
  z
    .strictObject({
      nation: text('The nation, as documents name it.', 'Northern Ireland'),
      regulator: text(
        'Who regulates social work there, as a sentence has it.',
        'Social Work England',
        'the Scottish Social Services Council',
      ),
      website: address('The regulator’s own website, where readers look up what it asks today.'),
      sources: listOf(source(), 'a list, each member with `title` and `address`').meta({
        description:
          'Public pages on which what stands here can be read. What no page says has no place here.',
      }),
      ...dates(),
      asked: listOf(askedRule(), 'a list of rules, each with `rule` and `text`').meta({
        description: 'What the regulator asks of people’s learning.',
      }),
      standards: standards()
        .meta({
          description:
            'The standards that learning from a review may support. Left out, the document leads to the regulator.',
        })
        .exactOptional(),
      record: record(),
    })
    .register(wordings, { expected: 'keys and values', called: 'the file' }),
);

export const nationShape = shapeOf('nation', nationSchema);

export type NationInput = z.infer<ReturnType<typeof nationSchema>>;
