import type { Review } from '../review.ts';
import { inProses } from './in-proses.ts';
import { maskedMarkdown } from './masked-markdown.ts';
import type { Rule } from './rule.ts';

/** The four components of GRADE-CERQual: https://www.cerqual.org */
export const components = ['methodological limitations', 'coherence', 'adequacy', 'relevance'] as const;

export const ratingIsAssessed: Rule = {
  id: 'rating-is-assessed',
  holds:
    'A rating of confidence comes with its assessment in the four components of GRADE-CERQual: methodological limitations, coherence, adequacy and relevance. Where there is none, the data and the documents say that confidence was not assessed, and no text speaks of a rating.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'confidence:\n  rating: moderate\n  methodological limitations: minor concerns\n  coherence: no concerns\n  adequacy: moderate concerns\n  relevance: no concerns\n',
      notOk:
        'confidence:\n  rating: moderate\n  methodological limitations: minor concerns\n  coherence: no concerns\n  adequacy: moderate concerns\n',
      found: 'no `relevance` in `confidence`',
      expected: '`relevance`: text, such as ‘no concerns’',
    },
    {
      in: 'review.yaml',
      ok: 'subtitle: What people said\n',
      notOk: 'subtitle: What people said, with moderate confidence\n',
      found: '‘moderate confidence’, and no rating under `confidence`',
      expected: 'no rating in words where none was assessed',
      suggestion: 'put the rating and its four components under `confidence`, or leave it out',
    },
  ],
  *check(checked) {
    const ratings = inProses(checked, (markdown) => ratingsInWords(markdown, checked.review));
    for (const {
      found: { offset: _, ...said },
      place,
    } of ratings)
      yield { rule: 'rating-is-assessed', severity: 'error', place, ...said };
  },
};

/** “Moderate confidence” in a text of the data or of a template, where the review rated nothing. */
export function ratingsInWords(
  markdown: string,
  { confidence, themes }: Review,
): readonly {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}[] {
  const rated = [confidence, ...themes.flatMap(({ subThemes }) => subThemes.map((each) => each.confidence))];
  if (rated.some((each) => each && 'rating' in each)) return [];
  return [...maskedMarkdown(markdown).matchAll(inWords)].map(({ index, 0: text }) => ({
    offset: index,
    found: `‘${text.replaceAll(/\s+/g, ' ')}’, and no rating under \`confidence\``,
    expected: 'no rating in words where none was assessed',
    suggestion: 'put the rating and its four components under `confidence`, or leave it out',
  }));
}

const inWords = /\b(?:(?:very\s+)?low|moderate|high)[\s-](?:confidence|certainty)\b/giu;
