import { keyPlaceOf } from '../yaml/written.ts';
import type { ReviewRule } from './rule.ts';

/** A name alone helps nobody. */
export const supportCanBeReached: ReviewRule = {
  holds: 'A support line has a telephone number or a web address, as whoever needs it has to reach it.',
  examples: [
    {
      in: 'review.yaml',
      ok: "support: [{ name: The Garden Line, telephone: '0808 157 0000' }]\n",
      notOk: 'support: [{ name: The Garden Line, open: day and night }]\n',
      found: '‘The Garden Line’ without `telephone` and without `web`',
      expected: 'a telephone number or a web address',
      suggestion: "add `telephone: '0808 157 0000'` or `web: https://example.org`, with its own",
    },
  ],
  *check({ review, written }) {
    for (const [index, { name, telephone, web }] of review.support.entries()) {
      if (telephone !== undefined || web !== undefined) continue;
      yield {
        place: keyPlaceOf(written, ['support', index, 'name']),
        found: `‘${name}’ without \`telephone\` and without \`web\``,
        expected: 'a telephone number or a web address',
        suggestion: "add `telephone: '0808 157 0000'` or `web: https://example.org`, with its own",
      };
    }
  },
};
