import { expect, test } from 'vitest';
import type { BuildInput } from '../../src/build/input.ts';
import { cachedBuild } from '../../src/cli/cached-build.ts';
import { readReview } from '../build/read-review.ts';

/** Counts the builds of each review, whose documents have so many bytes. */
function counting(size: number) {
  const built: string[] = [];
  const about = { title: 'T', kind: 'K', edition: '1', date: '2026-11-25', lang: 'en-GB' };
  const build = cachedBuild(async ({ review }) => {
    built.push(review.file);
    return { files: [{ path: 'a/b.pdf', bytes: new Uint8Array(size), about }], faults: [] };
  });
  return { built, build };
}

const changed = (text: string): string => `${text} `;

test('a review is built again where anything of it changed, and otherwise not, whichever objects say so', async () => {
  const input = await readReview('data/bark-2023');
  const { built, build } = counting(1);
  const first = await build(input);
  expect(await build(structuredCloneOf(input))).toBe(first);
  const changes: readonly Partial<BuildInput>[] = [
    { review: { ...input.review, text: changed(input.review.text) } },
    { references: { ...input.references, text: changed(input.references.text) } },
    { templates: input.templates.slice(1) },
    { templates: input.templates.map((each) => ({ ...each, text: changed(each.text) })) },
    { allTemplates: input.allTemplates.slice(1) },
    { designs: input.designs.map((each) => ({ ...each, text: changed(each.text) })) },
    { nations: input.nations.map((each) => ({ ...each, text: changed(each.text) })) },
    { formats: ['pdf'] },
    { today: '2027-11-25' },
    { style: { name: 'harvard', place: { file: '--style', line: 1, column: 1 } } },
    { design: [{ name: 'counted', place: { file: '--design', line: 1, column: 1 } }] },
    { nation: { name: 'wales', place: { file: '--nation', line: 1, column: 1 } } },
  ];
  for (const [at, change] of changes.entries()) {
    await build({ ...input, ...change });
    expect([at, built.length]).toEqual([at, 2 + at]);
  }
});

/** The same in objects of its own; functions are what they are. */
const structuredCloneOf = (input: BuildInput): BuildInput => ({
  ...input,
  review: { ...input.review },
  references: { ...input.references },
  templates: input.templates.map((each) => ({ ...each })),
  allTemplates: input.allTemplates.map((each) => ({ ...each })),
  designs: input.designs.map((each) => ({ ...each })),
  nations: input.nations.map((each) => ({ ...each })),
});

test('documents of many reviews are not all held, those of the latest are', async () => {
  const input = await readReview('data/bark-2023');
  const { built, build } = counting(60_000_000);
  const of = (file: string): BuildInput => ({ ...input, review: { ...input.review, file } });
  for (const file of ['a', 'b', 'c', 'd', 'd', 'c', 'b']) await build(of(file));
  expect(built).toEqual(['a', 'b', 'c', 'd']);
  await build(of('a'));
  expect(built).toEqual(['a', 'b', 'c', 'd', 'a']);
});
