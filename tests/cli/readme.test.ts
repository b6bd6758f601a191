import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { brevier } from './brevier.ts';

const readText = (path: string): Promise<string> =>
  readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the README shows the data, an edit and a mistake as they are', async () => {
  const section = /## An edit, and a mistake[\s\S]*?(?=\n## )/.exec(await readText('README.md'))?.[0] ?? '';
  const [facts = '', message = ''] = [...section.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(
    ([, block = '']) => block,
  );
  const review = await readText('data/bark-2023/review.yaml');
  expect(review).toContain(facts);
  const folder = await temporaryFolder({
    'data/bark-2023/review.yaml': review.replace(facts, facts.replace('studies: 5', 'studies: 700')),
    'data/bark-2023/references.json': await readText('data/bark-2023/references.json'),
    'templates/designs/counted.yaml': await readText('templates/designs/counted.yaml'),
    'templates/designs/large-print.yaml': await readText('templates/designs/large-print.yaml'),
    'templates/handout.md': await readText('templates/handout.md'),
  });
  const { stderr, stdout } = await brevier('check', folder);
  expect(`${stdout}${stderr}`).toContain(message);
});
