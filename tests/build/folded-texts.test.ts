import { expect, test } from 'vitest';
import { build, check } from '../../src/build/build.ts';
import { readReview } from './read-review.ts';
import { textOfHtml, textOfPdf } from './text-of-outputs.ts';

const cover = '---\n:::cover\n# :value[title]\n\n:value[subtitle]\n:::\n\n## A section\n\nWords.\n';

test.each([
  ['>', 'name: >\n  Evidence\n  briefing\n'],
  ['|', 'name: |\n  Evidence\n  briefing\n\n'],
  ['two lines', 'name: Evidence\n  briefing\n'],
])('a header value over several lines (%s) is one text, without its line ends', async (_form, name) => {
  const input = {
    ...(await readReview('data/bark-2023')),
    templates: [
      {
        file: 'templates/folded.md',
        text: `---\ndocument: >\n  folded\n${name}designs: >\n  counted\nstyle: |\n  apa\n${cover}`,
      },
    ],
  };
  const { files, faults } = await build(input);
  expect(faults).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(['bark-2023/folded.html', 'bark-2023/folded.pdf']);
  for (const file of files) {
    const text = await (file.path.endsWith('.pdf') ? textOfPdf(file) : textOfHtml(file));
    expect(text).toContain('Evidence briefing');
  }
  const { documents } = await check(input);
  expect(documents.map(({ kind }) => kind)).toEqual(['Evidence briefing']);
});

test('names in the data over several lines are printed in one', async () => {
  const input = await readReview('tests/fixtures/reviews/shared-gardens', (text) =>
    text
      .replace(/^title: .*$/m, 'title: |\n  Shared gardens\n  and new beginnings\n')
      .replace(/^( +)audience: .*$/m, '$1audience: >\n$1  For community workers\n\n$1  and garden groups\n')
      .replace(/^( +)organisation: .*$/m, '$1organisation: |+\n$1  The practice\n$1  centre\n'),
  );
  const place = { file: '--design', line: 1, column: 1 };
  const { files, faults } = await build({
    ...input,
    templates: [{ file: 't.md', text: `---\ndocument: t\nname: Account\n${cover}\n## About\n\n::edition\n` }],
    design: [{ name: 'counted', place }],
  });
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const file of files) {
    const text = await (file.path.endsWith('.pdf') ? textOfPdf(file) : textOfHtml(file));
    expect(text).toContain('Shared gardens and new beginnings');
    expect(text).toContain('For community workers and garden groups');
    expect(text).toContain('The practice centre');
  }
  expect(files).toHaveLength(2);
});
