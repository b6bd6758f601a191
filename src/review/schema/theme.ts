import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { someClaims } from './claim.ts';
import { confidence } from './confidence.ts';
import { fact } from './fact.ts';
import { provenance } from './provenance.ts';
import { count, id, yesOrNo } from './scalars.ts';
import { prose, text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

/** What is found: the studies that tell of it, what helps and what can hinder, and how sure one can be. */
const finding = (what: 'theme' | 'sub-theme') => ({
  covers: prose('What it covers, in a few words.').exactOptional(),
  studies: fact(
    count(`Studies that support the ${what}.`),
    'How many of the included studies support it. Leave it out where the studies are listed: it is then counted; or where the review counts nothing.',
  ).exactOptional(),
  helps: fact(
    someClaims('What helps.'),
    'What helps, each with who says it. Leave it out where the review says nothing of the kind.',
    'not applicable',
    'not assessed',
  ).exactOptional(),
  hinders: fact(
    someClaims('What can hinder.'),
    'What can hinder, each with who says it. Leave it out where the review says nothing of the kind.',
    'not applicable',
    'not assessed',
  ).exactOptional(),
  confidence: confidence().exactOptional(),
  'matters most': yesOrNo(
    `Whether the ${what} stands before others where a document has no room for all. Leave it out where the number of studies may decide.`,
  ).exactOptional(),
});

const subTheme = once(() =>
  z
    .strictObject({
      id: id('A name for the sub-theme, used in addresses and references within the data.', 'peer-support'),
      name: text('The sub-theme as the review names it.', 'Peer support'),
      ...finding('sub-theme'),
      ...provenance(),
    })
    .register(wordings, { expected: 'a sub-theme with `id`, `name` and `studies`' }),
);

/** An analytic theme of the review: with sub-themes, or with what is found in it. */
export const theme = once(() =>
  z
    .strictObject({
      id: id('A name for the theme, used in addresses and references within the data.', 'social'),
      name: text('The theme as the review names it.', 'Social factors'),
      statement: prose('What the theme says, in a sentence.').exactOptional(),
      'sub-themes': z
        .array(subTheme())
        .register(wordings, { expected: 'a list of sub-themes, each with `id` and `name`', standIn: [] })
        .meta({ description: 'The sub-themes. Leave it out of a theme that has none.' })
        .exactOptional(),
      ...finding('theme'),
      ...provenance(),
    })
    .register(wordings, {
      expected: 'a theme with `id` and `name`, and with `sub-themes` or what is found in it',
    }),
);

export type ThemeInput = InLanguage<z.infer<ReturnType<typeof theme>>>;
export type SubThemeInput = InLanguage<z.infer<ReturnType<typeof subTheme>>>;
