import { expect, test } from 'vitest';
import { faultsOf, filled, said } from './said-of-small-review.ts';

const works =
  "further reading:\n  - { citekey: doe2020, why: 'It has :value[studies.included]{as=count}.' }\n";

test('further reading is cited, with why', () => {
  // The citation itself is set once all are known.
  expect(JSON.stringify(filled('::further-reading\n\n::references', works))).toContain('"type":"citation"');
  expect(said('::further-reading\n\n::references', works)).toBe(': It has 12 studies.');
  expect(said(':::when{has=further-reading}\nRead on.\n:::')).toBe('');
  expect(said(':::when{has=further-reading}\nRead on.\n:::', works)).toBe('Read on.');
});

test('further reading names works of the references, and types no count', () => {
  expect(faultsOf(works)).toEqual([]);
  expect(faultsOf('further reading: [{ citekey: roe2021, why: It is short. }]\n')).toEqual([
    'citekey-resolves',
  ]);
  expect(faultsOf('further reading: [{ citekey: doe2020, why: It has 12 studies. }]\n')).toEqual([
    'count-comes-from-data',
  ]);
});
