import { expect, test, vi } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import { fillSheet } from '../../src/html/style/fill-sheet.ts';
import print from '../../src/html/style/print.css.js';
import { readYaml } from '../../src/review/yaml/read-yaml.ts';
import { parseMarkdown } from '../../src/template/parse-markdown.ts';
import { readReview, readText } from './read-review.ts';

vi.mock('../../src/template/parse-markdown.ts', async (original) => {
  const real = await original<typeof import('../../src/template/parse-markdown.ts')>();
  return { ...real, parseMarkdown: vi.fn(real.parseMarkdown) };
});

vi.mock('../../src/html/style/fill-sheet.ts', async (original) => {
  const real = await original<typeof import('../../src/html/style/fill-sheet.ts')>();
  return { ...real, fillSheet: vi.fn(real.fillSheet) };
});

vi.mock('../../src/review/yaml/read-yaml.ts', async (original) => {
  const real = await original<typeof import('../../src/review/yaml/read-yaml.ts')>();
  return { ...real, readYaml: vi.fn(real.readYaml) };
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
  // Of documents that nobody asked for the header alone is read: of more than results are kept of, as each is asked about for every review.
  const header = words.slice(0, words.indexOf('---', 3) + 3);
  const headers = others.map((_, at) => header.replace('three-pages', `other-${at}`));
  expect(others.map(({ text }) => timesParsed(text))).toEqual(others.map(() => 0));
  expect(headers.map(timesParsed)).toEqual(headers.map(() => 1));

  const edited = words.replace('## ', '## Edited ');
  expect(await pageOf(titled(withTemplate(edited), 'One'))).toContain('Edited ');
  expect([timesParsed(words), timesParsed(edited)]).toEqual([1, 1]);
});

test('a design is read once for all documents and layouts, and for the designs that extend it', async () => {
  const bark = await readReview('data/bark-2023');
  const words = await readText('tests/bench/three-pages.md');
  const templates = ['counted', 'large-print', 'counted, large-print'].map((designs, at) => ({
    file: `templates/in-designs-${at}.md`,
    text: words.replace('three-pages', `in-designs-${at}`).replace('designs: counted', `designs: ${designs}`),
  }));
  vi.mocked(readYaml).mockClear();
  const designs = bark.designs.map((file) => ({ ...file }));
  const { files } = await build({ ...bark, formats: ['html'], designs, templates, allTemplates: templates });
  expect(files.map(({ path }) => path)).toEqual([
    'bark-2023/in-designs-0.html',
    'bark-2023/in-designs-1-large-print.html',
    'bark-2023/in-designs-2.html',
  ]);
  const read = vi.mocked(readYaml).mock.calls.map(([file]) => file);
  expect(read.filter((file) => file.includes('designs/')).toSorted()).toEqual([
    'templates/designs/counted.yaml',
    'templates/designs/large-print.yaml',
  ]);
});

test('a style sheet is filled once with a design, but for what says in the margins which document it is', async () => {
  const bark = await readReview('data/bark-2023');
  const template = { file: 'templates/short.md', text: await readText('tests/bench/three-pages.md') };
  const input: BuildInput = { ...bark, formats: ['html'], templates: [template], allTemplates: [template] };
  vi.mocked(fillSheet).mockClear();
  for (const title of ['Four', 'Five', 'Six']) {
    const text = bark.review.text.replace(/^title: .*$/m, `title: ${title}`);
    const { files } = await build({
      ...input,
      design: [{ name: 'large-print', place: { file: '--design', line: 1, column: 1 } }],
      review: { ...bark.review, text },
    });
    expect(Buffer.from(files[0]?.bytes ?? []).toString()).toContain(`<h1>${title}</h1>`);
  }
  const filled = vi.mocked(fillSheet).mock.calls.map(([sheet]) => sheet);
  const others = filled.filter((sheet) => sheet !== print);
  expect(filled.length - others.length).toBe(3);
  expect(others.length).toBeGreaterThan(5);
  expect(new Set(others).size).toBe(others.length);
});
