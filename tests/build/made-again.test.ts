import { beforeEach, expect, test, vi } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import { blockToHast } from '../../src/html/to-hast.ts';
import { written } from '../../src/html/written.ts';
import { layOutDocument } from '../../src/pdf/lay-out-document.ts';
import { renderPdf } from '../../src/pdf/render-pdf.ts';
import { readReview, readText } from './read-review.ts';

vi.mock('../../src/html/written.ts', async (original) => {
  const real = await original<typeof import('../../src/html/written.ts')>();
  return { ...real, written: vi.fn(real.written) };
});

vi.mock('../../src/html/to-hast.ts', async (original) => {
  const real = await original<typeof import('../../src/html/to-hast.ts')>();
  return { ...real, blockToHast: vi.fn(real.blockToHast) };
});

vi.mock('../../src/pdf/lay-out-document.ts', async (original) => {
  const real = await original<typeof import('../../src/pdf/lay-out-document.ts')>();
  return { ...real, layOutDocument: vi.fn(real.layOutDocument) };
});

vi.mock('../../src/pdf/render-pdf.ts', async (original) => {
  const real = await original<typeof import('../../src/pdf/render-pdf.ts')>();
  return { ...real, renderPdf: vi.fn(real.renderPdf) };
});

beforeEach(() => {
  vi.clearAllMocks();
});

const timesOf = () => ({
  hast: vi.mocked(blockToHast).mock.calls.length,
  written: vi.mocked(written).mock.calls.length,
  laidOut: vi.mocked(layOutDocument).mock.calls.map(([{ name }]) => name),
  painted: vi.mocked(renderPdf).mock.calls.map(([{ name }]) => name),
});

async function withTemplates(texts: Readonly<Record<string, string>>): Promise<BuildInput> {
  const bark = await readReview('data/bark-2023');
  const templates = Object.entries(texts).map(([name, text]) => ({ file: `templates/${name}.md`, text }));
  return { ...bark, templates, allTemplates: templates };
}

const named = (text: string, name: string): string => text.replace('three-pages', name);

test('after an edit of one text, that block is written anew, what it stands in, and the page', async () => {
  const words = await readText('tests/bench/three-pages.md');
  const input = await withTemplates({ short: named(words, 'short') });
  await build(input);
  const first = timesOf();
  // A page for 35 blocks and more, each of which was made of a tree and written.
  expect(first.written).toBeGreaterThan(35);

  vi.clearAllMocks();
  const text = input.review.text.replace('was not appraised, so weak', 'was not looked at, so weak');
  expect(text).not.toBe(input.review.text);
  const { files } = await build({ ...input, review: { ...input.review, text } });
  expect(Buffer.from(files[0]?.bytes ?? []).toString()).toContain('was not looked at, so weak');
  expect(timesOf()).toMatchObject({ hast: 2, written: 2, laidOut: ['short'] });
});

test('after an edit that no page shows, no page is written and nothing laid out; the PDF has the data in it', async () => {
  const words = await readText('tests/bench/three-pages.md');
  const input = await withTemplates({ quiet: named(words, 'quiet') });
  const first = await build(input);
  vi.clearAllMocks();
  const text = `${input.review.text}# A note.\n`;
  const { files } = await build({ ...input, review: { ...input.review, text } });
  expect(timesOf()).toEqual({ hast: 0, written: 0, laidOut: [], painted: ['quiet'] });
  expect(files[0]?.bytes).toBe(first.files[0]?.bytes);
  expect(files[1]?.bytes).not.toEqual(first.files[1]?.bytes);
});

test('after an edit of one template, the documents of the others are those of before', async () => {
  const words = await readText('tests/bench/three-pages.md');
  const input = await withTemplates({ one: named(words, 'one'), other: named(words, 'other') });
  const first = await build(input);
  vi.clearAllMocks();
  const templates = input.templates.map((template) =>
    template.file.endsWith('one.md')
      ? { ...template, text: template.text.replace('## Summary', '## In short') }
      : template,
  );
  const { files } = await build({ ...input, templates, allTemplates: templates });
  expect(timesOf()).toMatchObject({ hast: 2, written: 2, laidOut: ['one'], painted: ['one'] });
  expect(files.map(({ path, bytes }, at) => [path, bytes === first.files[at]?.bytes])).toEqual([
    ['bark-2023/one.html', false],
    ['bark-2023/one.pdf', false],
    ['bark-2023/other.html', true],
    ['bark-2023/other.pdf', true],
  ]);
});
