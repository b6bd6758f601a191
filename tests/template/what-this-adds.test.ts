import { expect, test } from 'vitest';
import { messagesIn } from '../../src/messages/messages-in.ts';
import { faultsOf, said } from './said-of-small-review.ts';

const adds = `what this adds:
  source: article
  how sure: high
  known before:
    - { by: author, text: Talking was known to help. }
  adds:
    - { by: author, text: ':value[studies.included]{as=Words} studies say how.' }
    - { by: this briefing, text: Silence helps as well. }
`;

test('what was known before and what is added say whose they are', () => {
  expect(said('::claims{of=known-before}', adds)).toBe('Stated by the authorTalking was known to help.');
  expect(said('::claims{of=what-this-adds}', adds)).toBe(
    'Stated by the author12 studies say how.Added by usSilence helps as well.',
  );
  expect(said('::claims{of=known-before}', adds, 'cy')).toContain(
    messagesIn('cy').blocks.limitationBy('author', 1),
  );
  expect(said(':::when{has=what-this-adds}\nIt adds.\n:::')).toBe('');
  expect(said(':::when{has=what-this-adds}\nIt adds.\n:::', adds)).toBe('It adds.');
});

test('both are given, each with a source and without a typed count', () => {
  expect(faultsOf(adds)).toEqual([]);
  expect(faultsOf(adds.replace(/ {2}known before:\n.*\n/, ''))).toEqual(['key-is-present']);
  expect(faultsOf(adds.replace('  source: article\n', ''))).toEqual(['fact-has-source']);
  expect(faultsOf(adds.replace(':value[studies.included]{as=Words}', '12'))).toEqual([
    'count-comes-from-data',
  ]);
});
