import { expect, test } from 'vitest';
import { markWords } from '../../src/marks/marks.ts';
import { capital } from '../../src/messages/capital.ts';

test.each([
  ['thematic analysis', 'Thematic analysis'],
  ['ŵyr', 'Ŵyr'],
  ['', ''],
  [markWords('talking', 31), markWords('Talking', 31)],
])('%s begins a sentence as %s', (text, begun) => {
  expect(capital(text)).toBe(begun);
});
