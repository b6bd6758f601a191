import { keyPlaceOf, placeOf } from '../yaml/written.ts';
import type { ReviewRule } from './rule.ts';

const theme = (own: string): string =>
  [
    'themes:',
    '  - id: ways',
    '    name: Ways',
    '    statement: What people do.',
    '    source: article',
    '    how sure: high',
    ...(own === '' ? [] : [`    ${own}`]),
    '    sub-themes:',
    '      - { id: talking, name: Talking, studies: 5 }',
    '',
  ].join('\n');

const ofFindings = ['covers', 'studies', 'helps', 'hinders', 'confidence'] as const;

/** What is found in a theme with sub-themes is found in these: the theme’s own would be printed nowhere. */
export const findingStandsOnce: ReviewRule = {
  holds:
    'Findings are written on the sub-themes of a theme, or on the theme itself if it has no sub-themes: not on both.',
  examples: [
    {
      in: 'review.yaml',
      ok: theme(''),
      notOk: theme('studies: 7'),
      found: '`studies` on the theme `ways`, which has sub-themes',
      expected: 'findings on each sub-theme; on the theme itself only if it has no sub-themes',
      suggestion: 'take `studies` out here, or move it to a sub-theme',
    },
  ],
  *check({ data, written }) {
    for (const [index, given] of data.themes.entries()) {
      if ((given['sub-themes'] ?? []).length === 0) continue;
      for (const key of ofFindings) {
        if (given[key] === undefined) continue;
        yield {
          place: keyPlaceOf(written, ['themes', index, key]),
          found: `\`${key}\` on the theme \`${given.id}\`, which has sub-themes`,
          expected: 'findings on each sub-theme; on the theme itself only if it has no sub-themes',
          suggestion: `take \`${key}\` out here, or move it to a sub-theme`,
          also: { ...placeOf(written, ['themes', index, 'sub-themes']), what: 'its sub-themes' },
        };
      }
    }
  },
};
