import { runs } from '../../document/nodes.ts';
import type { Run } from '../../document/tree.ts';
import type { Phrase } from '../../language/phrase.ts';
import type { Finding, Theme } from '../../review/review.ts';
import type { Filling } from '../filling.ts';

/** Whether any theme has sub-themes: findings then stand under heads of their themes. */
export const isDivided = (themes: readonly Theme[]): boolean =>
  themes.some(({ subThemes }) => subThemes.length > 0);

/**
 * Rows of findings under the heads of their themes, where a theme without sub-themes is “the theme as a whole”; all in one group without a
 * head where they are not grouped, or no theme is divided. A theme of which none is shown has no group.
 *
 * @param rowOf makes a row of a finding and of what it is called there
 */
export function findingsByTheme<Made>(
  shown: readonly Finding[],
  areGrouped: boolean,
  { review, messages }: Filling,
  rowOf: (finding: Finding, name: Phrase, theme: Theme) => Made,
): readonly { readonly head?: readonly Run[]; readonly rows: readonly Made[] }[] {
  const { wholeTheme } = messages.blocks.findings;
  const areUnder = areGrouped && isDivided(review.themes);
  const rowsOf = (theme: Theme): readonly Made[] =>
    theme.findings
      .filter((finding) => shown.includes(finding))
      .map((finding) =>
        rowOf(finding, areUnder && finding.is === 'theme' ? wholeTheme : finding.name, theme),
      );
  return areUnder
    ? review.themes
        .map((theme) => ({ head: runs(theme.name), rows: rowsOf(theme) }))
        .filter(({ rows }) => rows.length > 0)
    : [{ rows: review.themes.flatMap(rowsOf) }];
}
