import type { Rule } from './rule.ts';

export const valueIsNotBlank: Rule = {
  id: 'value-is-not-blank',
  holds: 'A key has a value. A blank does not say whether nobody looked, nobody knows, or it is nought.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'countries: { not reported: the article does not name them }\n',
      notOk: 'countries:\n',
      found: 'nothing after `countries`',
      expected: 'a list such as [Wales, England], or `{ not reported: the reason }`',
      suggestion: 'where no source gives it, write `countries: { not reported: the reason }`',
    },
  ],
};
