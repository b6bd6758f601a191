import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import { everyRule } from '../../src/rules/every-rule.ts';
import { proofread } from '../../src/wording/proofread.ts';
import { readReview } from '../build/read-review.ts';
import { barkSeeds, designSeeds, gardenSeeds, learningSeeds, type Seed, templateSeeds } from './seeds.ts';

const ours = { file: 'designs/our-centre.yaml', text: 'extends: counted\n' };
const inputs = new Map<string, BuildInput>();
const bark = 'data/bark-2023';
/** The same review, of which a CPD briefing is made. */
const learning = 'the learning of bark-2023';
const gardens = 'tests/fixtures/reviews/shared-gardens';

beforeAll(async () => {
  for (const folder of [bark, gardens]) {
    const input = await readReview(folder);
    const templates = input.templates.filter(({ file }) => file.endsWith('briefing.md'));
    inputs.set(folder, { ...input, templates, designs: [...input.designs, ours] });
    if (folder === bark) {
      const cpd = input.templates.filter(({ file }) => file.endsWith('cpd.md'));
      inputs.set(learning, { ...input, templates: cpd });
    }
  }
});

/** A copy of a review with one fault in it, and the place of the fault: file:line:column. */
function plant(folder: string, { file, before, after }: Seed) {
  const input = inputs.get(folder);
  if (!input) throw new Error(`${folder} is not read`);
  let place = '';
  const change = <Text extends { readonly file: string; readonly text: string }>(text: Text): Text => {
    if (!text.file.endsWith(file)) return text;
    if (!text.text.includes(before)) throw new Error(`“${before}” is not in ${text.file}`);
    const marked = text.text.replace(before, () => after);
    const lines = marked.slice(0, marked.indexOf('‸')).split('\n');
    place = `${text.file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
    return { ...text, text: marked.replace('‸', '') };
  };
  const planted: BuildInput = {
    ...input,
    review: change(input.review),
    references: change(input.references),
    templates: input.templates.map(change),
    designs: input.designs.map(change),
    ...(file === 'our-centre.yaml'
      ? { design: [{ name: 'our-centre', place: { file: '--design', line: 1, column: 1 } }] }
      : {}),
  };
  return { planted, place };
}

const seeds = [
  ...barkSeeds.map((seed) => [bark, seed] as const),
  ...gardenSeeds.map((seed) => [gardens, seed] as const),
  ...[...templateSeeds, ...designSeeds].map((seed) => [bark, seed] as const),
  ...learningSeeds.map((seed) => [learning, seed] as const),
];

test('the originals have no error', async () => {
  for (const input of inputs.values()) expect((await check(input)).faults).toEqual([]);
});

/** What stands in no file of a review or of its briefing: a template in Welsh, a second template of one document, a nation’s rules, a CSL file, files that cannot be read, what is imported, pages that something leaves. */
const elsewhere =
  /^(?:document-is-unique|text-is-translated|template-language-is-known|document-w.*|(?:brevier|csl|face-can|logo-can|file|pdf|nothing|cpd)-.*|citation-is-listed|learning-is-given|next-check-is-later|heading-is-unique|table-is-readable|columns-are-known|references-are-readable|ink-within-page|web-page-is-light)$/;

test('there are more than fifty seeds, one at least for each rule that a review’s own files can break', () => {
  expect(seeds.length).toBeGreaterThan(50);
  const planted = new Set(seeds.map(([, { rule }]) => rule));
  const ids = everyRule.flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(ids.filter((id) => !planted.has(id) && !elsewhere.test(id))).toEqual([]);
});

describe('a planted fault is found at its place', () => {
  test.each(seeds.map(([folder, seed]) => [seed.rule, seed.after, folder, seed] as const))(
    '%s: %s',
    async (rule, _after, folder, seed) => {
      const { planted, place } = plant(folder, seed);
      const { documents, faults: found } = await check(planted);
      const faults = [...found, ...(await proofread(planted, documents)).faults];
      expect(
        faults.map((each) => `${each.rule} ${each.place.file}:${each.place.line}:${each.place.column}`),
      ).toContain(`${rule} ${place}`);
    },
  );
});
