import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { orAbsent } from './absence.ts';
import { valuesOfStudy } from './attributes.ts';
import { fact, listOf } from './fact.ts';
import { saidForAll } from './for-all.ts';
import { people } from './people.ts';
import { provenance } from './provenance.ts';
import { citekey, count, id } from './scalars.ts';
import { text } from './texts.ts';
import { unreadableId } from './unreadable.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

const ages = once(() =>
  z
    .strictObject({
      from: count('The youngest, in years.'),
      to: count('The oldest, in years.'),
      ...provenance(),
    })
    .register(wordings, { expected: 'a range such as `{ from: 18, to: 75 }`' }),
);

const country = once(() => text('A country.', 'Wales'));
const region = once(() => text('A region of the world, or a word such as “international”.', 'Latin America'));

const study = once(() =>
  z
    .strictObject({
      id: id('A name for the study within this review.', 'jones-2019'),
      citekey: z
        .union([citekey('The report of the study.'), z.array(citekey('A report of the study.')).min(1)])
        .register(wordings, {
          expected:
            'a citekey (a letter, then letters, digits, _ or -), or a list of them if several reports describe the study',
          standIn: unreadableId,
        })
        .meta({
          description:
            'The study in references.json; a list where several reports tell of it, the main one first. One report can tell of several studies: see `label`.',
          examples: ['jones2019'],
        }),
      label: text(
        'What tells the study from another of the same report or name; printed beside it.',
        'Study 1',
      ).exactOptional(),
      participants: fact(
        count('Participants of the study.'),
        'How many people took part. Leave it out where the review does not tell.',
        'not applicable',
      ).exactOptional(),
      ages: fact(ages(), 'The ages of the participants.', 'not applicable').exactOptional(),
      ...people(),
      countries: fact(
        z
          .array(country())
          .register(wordings, { expected: 'a list such as [Wales, England]', standIn: [] })
          .meta({ description: 'Countries.' }),
        'Where the study took place. What is no country stands under `regions`.',
        'not applicable',
      ).exactOptional(),
      regions: fact(
        listOf(region(), 'a list such as [Latin America]'),
        'The parts of the world where the study took place, where its countries are not told, or beside them.',
        'not applicable',
      ).exactOptional(),
      methods: valuesOfStudy(
        'For each breakdown under `methods`, the part to which the study belongs, or the parts.',
        'Sampling: Purposive',
      ).exactOptional(),
      attributes: valuesOfStudy(
        'For each of the `attributes`, what the study has: one of its values or several, or words of its own where it has none; or that it is not reported.',
        'Setting: a ward in Leeds',
      ).exactOptional(),
      supports: z
        .array(id('Id of a sub-theme.', 'peer-support'))
        .register(wordings, { expected: 'a list of ids of sub-themes', standIn: [] })
        .meta({
          description: 'The sub-themes that the study supports. Counts of studies are derived from this.',
        }),
      ...provenance(),
    })
    .register(wordings, { expected: 'a study with `id`, `citekey` and `supports`' }),
);

/** The included studies, as a number or one by one. */
export const studies = once(() =>
  z
    .strictObject({
      included: fact(
        count('Included studies.'),
        'How many studies the review includes. Leave it out where `list` has them all: it is then counted.',
      ).exactOptional(),
      list: orAbsent(
        [listOf(study(), 'a list of studies')],
        ['not reported', 'not known'],
        'a list of the included studies',
        'The included studies one by one. All counts of studies are then derived from the list.',
      ).exactOptional(),
      participants: saidForAll(
        ['not reported', 'not known', 'not applicable'],
        'Why there is no number of participants, where that holds for every listed study that gives none itself: said once, and not beside each.',
      ),
      ages: saidForAll(
        ['not reported', 'not known', 'not applicable'],
        'Why there are no ages, where that holds for every listed study that gives none itself.',
      ),
      countries: saidForAll(
        ['not reported', 'not known', 'not applicable'],
        'Why there are no countries, where that holds for every listed study that gives none itself.',
      ),
      ...provenance(),
    })
    .register(wordings, {
      expected: '`included` and `list`',
      standIn: { included: { 'not reported': '…' } },
    })
    .meta({ description: 'The included studies.' }),
);

export const participants = once(() =>
  z
    .strictObject({
      total: fact(
        count('Participants of all studies.'),
        'How many people took part in all included studies.',
        'not applicable',
      ).exactOptional(),
      ages: fact(
        ages(),
        'The ages of the participants, from the youngest to the oldest.',
        'not applicable',
      ).exactOptional(),
      ...people(),
      ...provenance(),
    })
    .register(wordings, {
      expected: '`total` and `ages`',
      standIn: {},
    })
    .meta({ description: 'The people who took part. Can be left out where the listed studies tell it.' }),
);

export const countries = once(() =>
  fact(
    listOf(country(), 'a list such as [Wales, England]'),
    'Where the included studies took place.',
    'not applicable',
  ),
);

/** Parts of the world that are no countries. */
export const regions = once(() =>
  fact(
    listOf(region(), 'a list such as [Latin America]'),
    'The parts of the world where the included studies took place, where their countries are not told, or beside them.',
    'not applicable',
  ),
);

/** A way of sorting the studies by their methods. */
export const breakdown = once(() =>
  z
    .strictObject({
      name: text('What is broken down.', 'Sampling'),
      'parts exclude each other': z
        .union([z.enum(['yes', 'no']), z.boolean()])
        .register(wordings, { expected: '`yes` or `no`', standIn: 'no' })
        .meta({
          description:
            'Whether each study belongs to one part only. The parts must then add up to the included studies, or to those under `of`.',
        }),
      of: z
        .strictObject({
          name: text('What these studies are called, in the plural.', 'qualitative studies'),
          studies: fact(
            count('How many they are.'),
            'How many of the included studies they are. Leave it out where the listed studies name their parts.',
          ).exactOptional(),
          ...provenance(),
        })
        .register(wordings, { expected: '`{ name: qualitative studies, studies: 10 }`' })
        .meta({
          description:
            'The studies that are broken down, where they are not all that the review includes: “5 of the 10 qualitative studies”.',
        })
        .exactOptional(),
      parts: listOf(
        z.strictObject({
          name: text('The part.', 'Purposive'),
          studies: fact(
            count('Studies in this part.'),
            'How many of the included studies. Leave it out where the listed studies name their parts.',
          ).exactOptional(),
          ...provenance(),
        }),
        'a list such as [{ name: Purposive, studies: 9 }]',
      ).meta({ description: 'The parts, each with its count of studies.' }),
      ...provenance(),
    })
    .register(wordings, { expected: 'a breakdown with `name`, `parts exclude each other` and `parts`' }),
);

export type AgesInput = z.infer<ReturnType<typeof ages>>;
export type StudyInput = InLanguage<z.infer<ReturnType<typeof study>>>;
export type StudiesInput = InLanguage<z.infer<ReturnType<typeof studies>>>;
export type BreakdownInput = InLanguage<z.infer<ReturnType<typeof breakdown>>>;
