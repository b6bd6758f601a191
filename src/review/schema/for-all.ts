import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { type AbsenceKind, absences, inWords } from './absence.ts';
import { provenance } from './provenance.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

/**
 * That there is no value in any member of a list, said once beside the list; a member that has one says it itself.
 *
 * @param kinds the ways of saying so, in the order in which messages name them
 */
export function saidForAll<Kind extends AbsenceKind>(kinds: readonly Kind[], description: string) {
  const schema = z
    .union(kinds.map((kind): ReturnType<typeof absences>[Kind] => absences()[kind]))
    .meta({ description: `${description} One of ${inWords(kinds)}, with the reason.` });
  const first: AbsenceKind = kinds[0] ?? 'not reported';
  wordings.add(schema, {
    expected: `why there is none: ${inWords(kinds)}, such as \`{ ${first}: the reason }\`; a value stands in the member that has it`,
    standIn: { [first]: '…' },
  });
  return schema.exactOptional();
}

/** What the review says of all that it found at once. */
export const ofAllThemes = once(() =>
  z
    .strictObject({
      studies: saidForAll(
        ['not reported', 'not known', 'not applicable'],
        'Why there are no counts of studies, where no theme has one: said once, and not beside each.',
      ),
      helps: saidForAll(
        ['not reported', 'not known', 'not applicable', 'not assessed'],
        'Why nothing is named that helps, where that holds for every theme.',
      ),
      hinders: saidForAll(
        ['not reported', 'not known', 'not applicable', 'not assessed'],
        'Why nothing is named that can hinder, where that holds for every theme.',
      ),
      ...provenance(),
    })
    .register(wordings, {
      expected: 'a mapping such as `{ studies: { not reported: the article gives no counts } }`',
      standIn: {},
    })
    .meta({
      description:
        'What holds for every theme and sub-theme that does not say it itself: `studies`, `helps` or `hinders`, each with why there is none. Documents say it once.',
    }),
);

export type AllThemesInput = InLanguage<z.infer<ReturnType<typeof ofAllThemes>>>;
