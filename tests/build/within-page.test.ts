import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BuildInput, check } from '../../src/build.ts';
import { designNames, designs } from './papers.ts';
import { readReview } from './read-review.ts';

async function inDesigns(input: BuildInput): Promise<BuildInput> {
  return {
    ...input,
    designs: [...input.designs, ...designs],
    design: ['counted', 'large-print', ...designNames].map((name) => ({
      name,
      place: { file: '--design', line: 1, column: 1 },
    })),
  };
}

const faultsOf = async (input: BuildInput): Promise<readonly string[]> =>
  (await check(await inDesigns(input))).faults
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, found }) => `${rule}: ${found}`);

describe('nothing leaves its page', () => {
  test.each(['data/bark-2023', 'tests/fixtures/reviews/shared-gardens'])('of %s', async (folder) => {
    expect(await faultsOf(await readReview(folder))).toEqual([]);
  });
  test('tall', async () => {
    const input = await readReview('tests/fixtures/reviews/shared-gardens', () =>
      readFileSync('/work/shared/cases/flow/tall-flow/review.yaml', 'utf8').replace(
        'id: flt',
        'id: shared-gardens',
      ),
    );
    expect(await faultsOf(input)).toEqual([]);
  });
});
