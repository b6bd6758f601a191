import { expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { readReview } from './read-review.ts';

test('two templates of one document are an error in both places, and the first one is built', async () => {
  const bark = await readReview('data/bark-2023');
  const briefing = bark.templates.find(({ file }) => file.endsWith('briefing.md'));
  if (!briefing) throw new Error('there is no briefing');
  const copy = { ...briefing, file: 'templates/copy.md' };
  const { files, faults } = await build({ ...bark, templates: [briefing, copy], formats: ['html'] });
  expect(files.map(({ path }) => path)).toEqual(['bark-2023/briefing.html']);
  expect(faults).toEqual([
    {
      rule: 'document-is-unique',
      severity: 'error',
      place: { file: 'templates/copy.md', line: 2, column: 11, end: { line: 2, column: 19 } },
      found: '`briefing`, the document of another template',
      expected: 'a name that no other template has, because files get this name',
      also: {
        file: 'templates/briefing.md',
        line: 2,
        column: 11,
        end: { line: 2, column: 19 },
        what: 'the other template',
      },
    },
  ]);
});
