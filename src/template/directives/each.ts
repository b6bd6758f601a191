import type { Directive } from '../directive.ts';
import { scopeOfSubTheme, scopeOfTheme } from '../values/scope-of-theme.ts';

export const each: Directive = {
  name: 'each',
  form: 'container',
  attributes: { of: ['themes', 'sub-themes'] },
  summary:
    'Repeats what it holds for each theme or sub-theme; inside, `:value[name]` is the name of that one.',
  example: ':::each{of=themes}\n## :value[name]\n:::',
  expand({ attributes, place, fill }, filling) {
    const { review, scopes } = filling;
    const of = attributes.get('of');
    if (of === 'themes') {
      return review.themes.flatMap((theme) =>
        fill({ ...filling, theme, scopes: [scopeOfTheme(theme, review), ...scopes] }),
      );
    }
    if (of === 'sub-themes') {
      const themes = filling.theme ? [filling.theme] : review.themes;
      return themes.flatMap((theme) =>
        theme.subThemes.flatMap((subTheme) =>
          fill({ ...filling, theme, scopes: [scopeOfSubTheme(subTheme, review), ...scopes] }),
        ),
      );
    }
    filling.report('directive-is-known', {
      place,
      found: ':::each without `of`',
      expected: '`:::each{of=themes}` or `:::each{of=sub-themes}`',
    });
    return [];
  },
};
