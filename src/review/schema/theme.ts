import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { someClaims } from './claim.ts';
import { confidence } from './confidence.ts';
import { fact, listOf } from './fact.ts';
import { provenance } from './provenance.ts';
import { count, id } from './scalars.ts';
import { prose, text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

const subTheme = once(() =>
  z
    .strictObject({
      id: id('A name for the sub-theme, used in addresses and references within the data.', 'peer-support'),
      name: text('The sub-theme as the review names it.', 'Peer support'),
      covers: prose('What it covers, in a few words.'),
      studies: fact(
        count('Studies that support the sub-theme.'),
        'How many of the included studies support it. Leave it out where the studies are listed: it is then counted.',
      ).exactOptional(),
      helps: fact(
        someClaims('What helps.'),
        'What helps, each with who says it.',
        'not applicable',
        'not assessed',
      ),
      hinders: fact(
        someClaims('What can hinder.'),
        'What can hinder, each with who says it.',
        'not applicable',
        'not assessed',
      ),
      confidence: confidence().exactOptional(),
      ...provenance(),
    })
    .register(wordings, {
      expected: 'a sub-theme with `id`, `name`, `covers`, `studies`, `helps` and `hinders`',
    }),
);

/** An analytic theme of the review. */
export const theme = once(() =>
  z
    .strictObject({
      id: id('A name for the theme, used in addresses and references within the data.', 'social'),
      name: text('The theme as the review names it.', 'Social factors'),
      statement: prose('What the theme says, in a sentence.'),
      'sub-themes': listOf(
        subTheme(),
        'a list of sub-themes, each with `id` and `name`; of a theme that has none, one with the name of the theme',
      ).meta({
        description: 'The sub-themes. A theme without any is written with one that has its name.',
      }),
      ...provenance(),
    })
    .register(wordings, { expected: 'a theme with `id`, `name`, `statement` and `sub-themes`' }),
);

export type ThemeInput = InLanguage<z.infer<ReturnType<typeof theme>>>;
export type SubThemeInput = InLanguage<z.infer<ReturnType<typeof subTheme>>>;
