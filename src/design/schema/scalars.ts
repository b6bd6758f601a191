import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { inEachLanguage, type Language, languages } from '../../language/language.ts';
import { text } from '../../review/schema/scalars.ts';
import { wordings } from '../../review/schema/wording.ts';

/** A length in millimetres. */
export const millimetres = (description: string, least = 0, most = 500) =>
  number('millimetres', least, most, description);

/** A size of type or the thickness of a line, in points. */
export const points = (description: string, least = 1, most = 144) =>
  number('points', least, most, description);

/** A number that something is multiplied by. */
export const factor = (description: string, least: number, most: number) =>
  z
    .number()
    .min(least)
    .max(most)
    .register(wordings, { expected: `a number from ${least} to ${most}` })
    .meta({ description });

/** A colour as six hexadecimal digits. */
export const colour = (description: string) =>
  z
    .string()
    .regex(/^#[\dA-Fa-f]{6}$/)
    .register(wordings, {
      expected: "a colour in quotation marks: # and six digits or letters from A to F, such as '#5A2748'",
    })
    .meta({ description, examples: ['#5A2748'] });

/** A file of one of the kinds, named from the folder of the design. */
export const fileBeside = (endings: readonly string[], description: string, example: string) =>
  z
    .string()
    .regex(new RegExp(`^(?![/\\\\])[^:\\\\]+\\.(?:${endings.join('|')})$`))
    .register(wordings, {
      expected: `a file ending in ${endings.map((ending) => `.${ending}`).join(' or ')}, named from the folder of the design, such as ${example}`,
    })
    .meta({ description, examples: [example] });

const number = (unit: string, least: number, most: number, description: string) =>
  z
    .number()
    .min(least)
    .max(most)
    .register(wordings, { expected: `${unit} from ${least} to ${most}, as a number without its unit` })
    .meta({ description });

const largePrint: Readonly<Record<Language, string>> = { 'en-GB': 'Large print', cy: 'Print bras' };

const inEach = once(() =>
  z.strictObject(
    inEachLanguage((tag) => text(`In documents in ${languages[tag].english}.`, largePrint[tag])),
  ),
);

/** What a design says above the title: one text, or one for each language of documents. */
export const label = once(() =>
  z
    .union([text('In every document.', 'Large print'), inEach()])
    .register(wordings, {
      expected: 'a text, or one for each language: `{ en-GB: Large print, cy: Print bras }`',
    })
    .meta({ description: 'Said above the title of every document.' }),
);

/** The same mapping of which everything may be left out, at every depth; a mapping that is optional itself stays whole. */
export function partly(schema: z.ZodObject): z.ZodObject {
  const shape: Record<string, z.core.$ZodType> = {};
  for (const [key, inner] of Object.entries(schema.shape)) {
    if (inner instanceof z.ZodExactOptional) shape[key] = inner;
    else shape[key] = z.exactOptional(inner instanceof z.ZodObject ? partly(inner) : inner);
  }
  const result = z.strictObject(shape);
  const wording = wordings.get(schema);
  const described = schema.meta();
  if (wording) result.register(wordings, wording);
  return described ? result.meta(described) : result;
}
