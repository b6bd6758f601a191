import { expect, test, vi } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import { parseMarkdown } from '../../src/template/parse-markdown.ts';
import { readReview, readText } from './read-review.ts';

vi.mock('../../src/template/parse-markdown.ts', async (original) => {
  const real = await original<typeof import('../../src/template/parse-markdown.ts')>();
  return { ...real, parseMarkdown: vi.fn(real.parseMarkdown) };
});

const timesParsed = (text: string): number =>
  vi.mocked(parseMarkdown).mock.calls.filter(([parsed]) => parsed === text).length;

test('a template is parsed once for all reviews, and again only when its words change', async () => {
  const bark = await readReview('data/bark-2023');
  const words = await readText('tests/bench/three-pages.md');
  const others = Array.from({ length: 40 }, (_, at) => ({
    file: `templates/other-${at}.md`,
    text: words.replace('three-pages', `other-${at}`),
  }));
  const withTemplate = (text: string): BuildInput => {
    const template = { file: 'templates/short.md', text };
    return { ...bark, formats: ['html'], templates: [template], allTemplates: [template, ...others] };
  };
  const titled = (input: BuildInput, title: string): BuildInput => ({
    ...input,
    review: { ...input.review, text: input.review.text.replace(/^title: .*$/m, `title: ${title}`) },
  });
  const pageOf = async (input: BuildInput): Promise<string> =>
    Buffer.from((await build(input)).files[0]?.bytes ?? []).toString();

  const input = withTemplate(words);
  for (const title of ['One', 'Two', 'Three'])
    expect(await pageOf(titled(input, title))).toContain(`<h1>${title}</h1>`);
  expect(timesParsed(words)).toBe(1);
  // More templates than results are kept of, as each is asked about for every review.
  expect(others.map(({ text }) => timesParsed(text))).toEqual(others.map(() => 1));

  const edited = words.replace('## ', '## Edited ');
  expect(await pageOf(titled(withTemplate(edited), 'One'))).toContain('Edited ');
  expect([timesParsed(words), timesParsed(edited)]).toEqual([1, 1]);
});
