import type { Review, SubTheme, Theme } from '../../review/review.ts';
import { member, prose, type Scope, scopeOf, studyCount, text } from './value.ts';

/** What a template can name inside `:::each{of=themes}`. */
export const scopeOfTheme = (theme: Theme, review: Review): Scope =>
  scopeOf(
    ['id', text(theme.id)],
    ['name', text(theme.name)],
    ['statement', prose(theme.statement)],
    [
      'sub-themes',
      {
        type: 'members',
        unit: 'sub-theme',
        members: theme.subThemes.map((subTheme) => member(subTheme.id, scopeOfSubTheme(subTheme, review))),
        from: theme,
      },
    ],
  );

/** What a template can name inside `:::each{of=sub-themes}`. */
export const scopeOfSubTheme = (subTheme: SubTheme, review: Review): Scope =>
  scopeOf(
    ['id', text(subTheme.id)],
    ['name', text(subTheme.name)],
    ['covers', prose(subTheme.covers)],
    ['studies', studyCount(subTheme.studies, review)],
  );
