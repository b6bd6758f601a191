import type { ReviewRules } from './rule.ts';

const oneStudy =
  '    - { id: a-study, citekey: doe2020, participants: 100, ages: { from: 18, to: 75 }, countries: [Wales], supports: [talking] }\n';

/** Whether facts are given, and by whom. Resolving the data finds what does not hold. */
export const factRules = {
  'fact-has-source': {
    holds:
      'Each fact and claim says where it comes from and how sure we are of it, or something around it does. Only what this briefing itself says, and what has no value, needs no source.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'appraisal: { is: The studies were not appraised., source: article, how sure: high }\n',
        notOk: 'appraisal: { is: The studies were not appraised., how sure: high }\n',
        found: '`appraisal` with no `source`, on it or around it',
        expected: 'for each fact, where it comes from and how sure we are of it',
        suggestion: 'add `source: ` with an id from `sources`, here or on something around it',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && ['source', 'how sure'].includes(String(path.at(-1))),
  },
  'limitation-is-attributed': {
    holds:
      'Each limitation says who states it, so that the author’s doubts, a reporter’s and ours are not mixed.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'limitations:\n  - by: author\n    text: Few of the studies were recent.\n    source: article\n    how sure: high\n',
        notOk:
          'limitations:\n  - text: Few of the studies were recent.\n    source: article\n    how sure: high\n',
        found: 'no `by` in member 1 of `limitations`',
        expected: '`by`: `participants`, `author`, `reporter` or `this briefing`',
      },
    ],
  },
  'figure-is-stated': {
    holds:
      'The number of studies is given, or can be counted from the listed studies, or the data say why there is no number. Every other count is a part of it. The same holds for the parts of a breakdown. A missing key, a blank and 0 do not say this.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'studies: { included: { not reported: the article does not give it } }\n',
        notOk: 'studies: { list: { not reported: the article does not list them } }\n',
        found: 'no `included` (`studies.included`)',
        expected: 'the figure, because the studies are not listed',
        suggestion: 'write `included: ` and the figure, or `included: { not reported: the reason }`',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && ['studies', undefined].includes(path[0]?.toString()),
  },
  'counts-agree': {
    holds:
      'If the included studies are listed, a figure that is typed is the same as the one counted from the list.',
    examples: [
      {
        in: 'review.yaml',
        ok: `studies:\n  source: article\n  how sure: high\n  list:\n${oneStudy}`,
        notOk: `studies:\n  included: 12\n  source: article\n  how sure: high\n  list:\n${oneStudy}`,
        found: '12 for `studies.included`',
        expected: '1, as counted from the listed studies',
        suggestion: 'leave the figure out, and it will be counted from the list; or correct the list',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && ['studies', undefined].includes(path[0]?.toString()),
  },
} satisfies ReviewRules;
