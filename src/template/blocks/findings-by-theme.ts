import { runs } from '../../document/nodes.ts';
import type { ParagraphRole, Run } from '../../document/tree.ts';
import type { Finding, Theme } from '../../review/review.ts';
import type { Filling } from '../filling.ts';

/** Whether any theme has sub-themes: findings then stand under heads of their themes. */
const isDivided = (themes: readonly Theme[]): boolean => themes.some(({ subThemes }) => subThemes.length > 0);

/**
 * Rows of findings under the heads of their themes. A theme without sub-themes is a row in a group without a head, and its name is set as those
 * heads are. All are in one group where they are not grouped, or no theme is divided. A theme of which none is shown has no group.
 *
 * @param rowOf makes a row of a finding; the role is that of its name, where it has one
 */
export function findingsByTheme<Made>(
  shown: readonly Finding[],
  areGrouped: boolean,
  { review }: Filling,
  rowOf: (finding: Finding, theme: Theme, role?: ParagraphRole) => Made,
): readonly { readonly head?: readonly Run[]; readonly rows: readonly Made[] }[] {
  const areUnder = areGrouped && isDivided(review.themes);
  const rowsOf = (theme: Theme): readonly Made[] =>
    theme.findings
      .filter((finding) => shown.includes(finding))
      .map((finding) =>
        areUnder && finding.is === 'theme' ? rowOf(finding, theme, 'groupName') : rowOf(finding, theme),
      );
  return areUnder
    ? review.themes
        .map((theme) => ({
          ...(theme.subThemes.length > 0 ? { head: runs(theme.name) } : {}),
          rows: rowsOf(theme),
        }))
        .filter(({ rows }) => rows.length > 0)
    : [{ rows: review.themes.flatMap(rowsOf) }];
}
