import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { fact, listOf } from './fact.ts';
import { provenance } from './provenance.ts';
import { count } from './scalars.ts';
import { prose, text } from './texts.ts';
import { wordings } from './wording.ts';

const involved = once(() =>
  z
    .strictObject({
      who: text(
        'Who was involved, in the words that they use of themselves.',
        'people who had come home from hospital',
      ),
      people: count('How many they were, where the review says.').exactOptional(),
      how: prose('What they did.', 'They met four times and talked over the themes.'),
      stage: text('At which stage of the review.', 'choosing the question').exactOptional(),
      'what changed': prose('What the review did otherwise because of them, where it says.').exactOptional(),
      ...provenance(),
    })
    .register(wordings, { expected: 'who was involved, and how: `{ who: …, how: … }`' }),
);

/** Involvement of people with lived experience: who, how, at which stage and to what effect (GRIPP2 short form, BMJ 2017;358:j3453, items 2 to 4). */
export const involvement = once(() =>
  fact(
    listOf(involved(), 'a list, each member with `who` and `how`'),
    'How people with lived experience, carers or the public were involved in the review: who, how, and at which stage.',
    'not done',
    'not applicable',
  ),
);
