import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { provenance } from './provenance.ts';
import { text } from './texts.ts';
import { type Wording, wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

/** In the order in which messages name them. */
export const absenceKinds = [
  'not reported',
  'not known',
  'not done',
  'not applicable',
  'not assessed',
] as const;

/**
 * Why there is no value: the sources do not give it; we do not know it, as what we could read does not say; nobody did it; there can be
 * no such thing; the review did not judge it.
 */
export type AbsenceKind = (typeof absenceKinds)[number];

/** How data say that there is no value: five things, each with its reason, and none of them a blank or 0. */
export const absences = once(
  () =>
    ({
      'not reported': z
        .strictObject({
          'not reported': text(
            'Why there is no value: what the sources say or leave out.',
            'the article gives no number',
          ),
          ...provenance(),
        })
        .meta({ id: 'not-reported', description: 'The sources do not give it. Say what they give instead.' }),
      'not known': z
        .strictObject({
          'not known': text(
            'Why we do not know it.',
            'the abstract does not say, and we could not read the rest',
          ),
          ...provenance(),
        })
        .meta({
          id: 'not-known',
          description:
            'We do not know it: what we could read does not say, and what we could not read may. Say why.',
        }),
      'not done': z
        .strictObject({
          'not done': text('Why nobody did it.', 'the author chose the articles'),
          ...provenance(),
        })
        .meta({ id: 'not-done', description: 'Nobody did it, so there is nothing to report. Say why.' }),
      'not applicable': z
        .strictObject({
          'not applicable': text('Why there can be no such thing.', 'a guideline has no participants'),
          ...provenance(),
        })
        .meta({ id: 'not-applicable', description: 'There can be no such thing in this review. Say why.' }),
      'not assessed': z
        .strictObject({
          'not assessed': text('Why the review did not judge it.', 'the review did not appraise its studies'),
          ...provenance(),
        })
        .meta({ id: 'not-assessed', description: 'The review did not judge it. Say why.' }),
    }) as const satisfies Record<AbsenceKind, z.ZodType>,
);

export type AbsenceInput = InLanguage<z.infer<ReturnType<typeof absences>[AbsenceKind]>>;

/** Whether data say that there is no value, and why. */
export const isAbsenceInput = (input: unknown): input is AbsenceInput =>
  typeof input === 'object' && input !== null && absenceKinds.some((kind) => Object.hasOwn(input, kind));

/**
 * A value of the forms given, or that there is none for one of the reasons given.
 *
 * @param suggest what to write instead of a text of another form
 */
export function orAbsent<Form extends z.ZodType, Kind extends AbsenceKind>(
  forms: readonly Form[],
  kinds: readonly Kind[],
  plain: string,
  description: string,
  suggest?: Wording['suggest'],
) {
  const schema = z
    .union([...forms, ...kinds.map((kind): ReturnType<typeof absences>[Kind] => absences()[kind])])
    .meta({ description: `${description} Where there is no value: ${inWords(kinds)}, with the reason.` });
  const first: AbsenceKind = kinds[0] ?? 'not reported';
  wordings.add(schema, {
    expected: `${plain}, or \`{ ${first}: the reason }\``,
    standIn: { [first]: '…' },
    ...(suggest === undefined ? {} : { suggest }),
  });
  return schema;
}

/** “`not reported`, `not known` or `not applicable`”. */
export function inWords(kinds: readonly AbsenceKind[]): string {
  const quoted = kinds.map((kind) => `\`${kind}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
