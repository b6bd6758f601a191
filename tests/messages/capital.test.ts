import { expect, test } from 'vitest';
import type { Phrase } from '../../src/language/phrase.ts';
import { capital } from '../../src/messages/capital.ts';

const foreign = { lang: 'en-GB', untranslated: 31 } as const;

test.each<[Phrase, Phrase]>([
  ['thematic analysis', 'Thematic analysis'],
  ['ŵyr', 'Ŵyr'],
  ['', ''],
  [
    { ...foreign, text: 'talking' },
    { ...foreign, text: 'Talking' },
  ],
  [
    [{ ...foreign, text: 'talking' }, ' a gwrando'],
    [{ ...foreign, text: 'Talking' }, ' a gwrando'],
  ],
])('%j begins a sentence as %j', (said, begun) => {
  expect(capital(said)).toEqual(begun);
});
