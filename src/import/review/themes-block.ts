import { text } from '../../start/text.ts';
import type { ImportedTheme } from '../studies/imported-studies.ts';

/** The block `themes:` with the sub-themes of a table; empty where it has none. What they say is for a person to write. */
export const themesBlock = (themes: readonly ImportedTheme[]): string =>
  themes.length === 0 ? '' : `themes:\n${themes.map(theme).join('')}`;

const theme = ({ id, name, subThemes }: ImportedTheme): string => `  - id: ${id}
    name: ${text(name ?? 'TO DO: the name of the theme; the table gives none')}
    statement: "TO DO: what the theme says, in a sentence"
    sub-themes:
${subThemes.map(subTheme).join('')}`;

const subTheme = ({ id, name }: ImportedTheme['subThemes'][number]): string => `      - id: ${id}
        name: ${text(name)}
        covers: "TO DO: what it covers, in a few words"
        helps:
          - by: participants
            text: "TO DO: what helps"
        hinders:
          - by: participants
            text: "TO DO: what can hinder, or that the studies name nothing"
`;
