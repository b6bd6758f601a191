import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { id, oneOf } from './scalars.ts';
import { wordings } from './wording.ts';

const sourceId = once(() => id('Id of a source, as listed under `sources`.', 'publisher'));

/** Keys that stand on any mapping and hold for everything below it until something nearer says otherwise. */
export const provenance = once(
  () =>
    ({
      source: z
        .union([sourceId(), z.array(sourceId()).min(1)])
        .register(wordings, { expected: 'the id of a source, or a list such as [publisher, report]' })
        .meta({
          id: 'source',
          description: 'Where this comes from: one id from `sources`, or a list. Holds for everything below.',
        })
        .exactOptional(),
      'how sure': oneOf(
        ['high', 'medium', 'low to medium', 'low'],
        'How well the fact is documented in the sources. Holds for everything below. Not a judgement of the evidence.',
      )
        .meta({ id: 'how-sure' })
        .exactOptional(),
    }) as const,
);

export const provenanceSchema = once(() => z.object(provenance()));

export type ProvenanceInput = z.infer<ReturnType<typeof provenanceSchema>>;

/** How well a fact is documented in the sources that were seen. Not a judgement of the evidence. */
export type Sureness = NonNullable<ProvenanceInput['how sure']>;
