import { inProses } from './in-proses.ts';
import type { Rule } from './rule.ts';
import { type Total, totalsOfCounts } from './totals-of-counts.ts';

const talking = ':value[themes.ways.sub-themes.talking.studies]';

export const countsAreNotTotalled: Rule = {
  id: 'counts-are-not-totalled',
  holds:
    'Counts of sub-themes are never added up. One study can support several of them, so that it would be counted twice.',
  examples: [
    {
      in: 'review.yaml',
      ok: `subtitle: 'Talking (${talking}) and listening (${talking}), each by itself'\n`,
      notOk: `subtitle: 'Talking and listening, ${talking} + ${talking} studies'\n`,
      found: `\`${talking} + ${talking}\`, a sum of counts that overlap`,
      expected: 'each count by itself, as one study can support several sub-themes',
    },
    {
      in: 'a template',
      ok: 'There are :value[themes] with :value[sub-themes]{as=digits} sub-themes.\n',
      notOk: `Talking has ${talking} and listening ${talking}, in total many.\n`,
      found: '‘in total’ of counts that overlap',
      expected: 'each count by itself, as one study can support several sub-themes',
    },
  ],
  holdsInEveryLanguage: true,
  *check(checked) {
    for (const { found, place } of inProses(checked, totalsOfCounts))
      yield { rule: 'counts-are-not-totalled', severity: 'error', place, ...saidOfTotal(found) };
  },
};

/** What is said of a sum, in the data as in a template. */
export const saidOfTotal = ({ text }: Total): { readonly found: string; readonly expected: string } => ({
  found: text.startsWith(':')
    ? `\`${text}\`, a sum of counts that overlap`
    : `‘${text}’ of counts that overlap`,
  expected: 'each count by itself, as one study can support several sub-themes',
});
