import * as z from 'zod';
import type { InLanguage } from '../paired/in-language.ts';
import { provenance } from './provenance.ts';
import { text } from './texts.ts';
import { wordings } from './wording.ts';

/** Says that no source gives a value, and why. */
export const notReported = z
  .strictObject({
    'not reported': text(
      'Why there is no value: what the sources say or leave out.',
      'the abstract gives no number',
    ),
    ...provenance,
  })
  .meta({ id: 'not-reported', description: 'No source gives it. Say why.' });

/** A value alone, a value with its own source, or that it is not reported. */
export function fact<Value extends z.ZodType>(value: Value, description: string) {
  const plain = wordings.get(value)?.expected ?? 'a value';
  const schema = z
    .union([
      value,
      z
        .strictObject({ is: value, ...provenance })
        .meta({ description: 'The value, with a source of its own.' }),
      notReported,
    ])
    .meta({ description });
  wordings.add(schema, {
    expected: `${plain}, or \`{ not reported: the reason }\``,
    standIn: { 'not reported': '…' },
  });
  return schema;
}

/** One member at least. */
export const listOf = <Member extends z.ZodType>(member: Member, expected: string) =>
  z.array(member).min(1).register(wordings, { expected });

export type FactInput<Value> =
  | Value
  | ({ readonly is: Value } & z.infer<z.ZodObject<typeof provenance>>)
  | InLanguage<z.infer<typeof notReported>>;
