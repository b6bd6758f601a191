import { text } from '../../scaffold/review-scaffold.ts';
import type { ImportedStudies, ImportedTheme } from '../studies/imported-studies.ts';

type SubTheme = ImportedTheme['subThemes'][number];

/**
 * The block `themes:` with the sub-themes of a table; empty where no study supports any. What they say is for a person to write. One
 * that no study supports is no finding, and stands there as a note.
 */
export function themesBlock({ themes, studies }: ImportedStudies): string {
  const supported = new Set(studies.flatMap(({ supports }) => supports));
  const isSupported = ({ id }: SubTheme): boolean => supported.has(id);
  const [found, empty] = [
    themes.filter(({ subThemes }) => subThemes.some(isSupported)),
    themes.filter(({ subThemes }) => !subThemes.some(isSupported)),
  ];
  if (found.length === 0) return '';
  const notes = empty.map((theme) =>
    asNote(
      `no study is marked for “${theme.name ?? 'the theme'}”`,
      themeInYaml(theme, () => true),
      '  ',
    ),
  );
  return `themes:\n${found.map((theme) => themeInYaml(theme, isSupported)).join('')}${notes.join('')}`;
}

const themeInYaml = (
  { id, name, subThemes }: ImportedTheme,
  isSupported: (subTheme: SubTheme) => boolean,
): string => `  - id: ${id}
    name: ${text(name ?? 'TO DO: the name of the theme; the table gives none')}
    statement: "TO DO: what the theme says, in a sentence"
    sub-themes:
${subThemes
  .map((one) =>
    isSupported(one)
      ? subThemeInYaml(one)
      : asNote(`no study is marked for “${one.name}”`, subThemeInYaml(one), '      '),
  )
  .join('')}`;

const subThemeInYaml = ({ id, name }: SubTheme): string => `      - id: ${id}
        name: ${text(name)}
        covers: "TO DO: what it covers, in a few words"
        helps:
          - by: participants
            text: "TO DO: what helps"
        hinders:
          - by: participants
            text: "TO DO: what can hinder, or that the studies name nothing"
`;

/** Lines of YAML that wait to be taken over, behind a note that says so. */
function asNote(why: string, yaml: string, indent: string): string {
  const lines = yaml
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}# ${line.slice(indent.length)}\n`);
  return `${indent}# TO DO: ${why} in the table: take it out, or the # from these lines once a study supports it\n${lines.join('')}`;
}
