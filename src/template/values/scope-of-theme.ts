import type { Finding, Review, Theme } from '../../review/review.ts';
import { ifSaid, member, optional, prose, type Scope, scopeOf, studyCount, text } from './value.ts';

/** What a template can name inside `:::each{of=themes}`. */
export function scopeOfTheme(theme: Theme, review: Review): Scope {
  const [first] = theme.findings;
  return scopeOf(
    ['id', text(theme.id)],
    ['name', text(theme.name)],
    ...ifSaid('statement', theme.statement, prose),
    [
      'sub-themes',
      {
        type: 'members',
        unit: 'sub-theme',
        members: theme.subThemes.map((subTheme) => member(subTheme.id, scopeOfFinding(subTheme, review))),
        from: theme,
      },
    ],
    ...(first?.is === 'theme' ? foundIn(first, review) : []),
  );
}

/** What a template can name inside `:::each{of=sub-themes}`. */
export const scopeOfFinding = (finding: Finding, review: Review): Scope =>
  scopeOf(['id', text(finding.id)], ['name', text(finding.name)], ...foundIn(finding, review));

const foundIn = ({ covers, studies }: Finding, review: Review) => [
  ...optional('covers', covers, prose),
  ...ifSaid('studies', studies, (fact) => studyCount(fact, review)),
];
