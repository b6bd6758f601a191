import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { nearest } from '../../fault/nearest.ts';
import { includedNouns, subThemeNouns, themeNouns } from '../review-words.ts';
import { oneOf } from './scalars.ts';
import { wordings } from './wording.ts';

const oneOfNouns = <const Nouns extends readonly [string, ...string[]]>(nouns: Nouns, description: string) =>
  oneOf(nouns, description, nouns[0], (written) => {
    const near = nearest(String(written).toLowerCase(), nouns);
    return near === undefined
      ? 'take the one that is nearest in meaning: documents know these in every language'
      : `did you mean \`${near}\`?`;
  });

/** What the review calls what it includes and what it finds, where that is not what its kind brings. */
export const wordsOfReview = once(() =>
  z
    .strictObject({
      studies: oneOfNouns(
        includedNouns,
        'What the review includes. Whatever it is called, this file has it under `studies`.',
      ).exactOptional(),
      themes: oneOfNouns(themeNouns, 'What its themes are called.').exactOptional(),
      'sub-themes': oneOfNouns(subThemeNouns, 'What its sub-themes are called.').exactOptional(),
    })
    .register(wordings, {
      expected: 'a mapping such as `{ studies: reviews, themes: conditions }`',
      standIn: {},
    })
    .meta({
      description:
        'The review’s own words for studies, themes and sub-themes, in every document. Leave out what its kind brings: an umbrella review has reviews.',
    }),
);
