import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BuildInput, check } from '../../src/build.ts';
import { readReview } from './read-review.ts';

/** Papers and ways to set on them, each a design of its own. */
const designs: Readonly<Record<string, string>> = {
  a4: 'extends: counted\n',
  letter: 'extends: counted\npage: { size: Letter }\n',
  a5: 'extends: counted\npage: { size: { width: 148, height: 210 }, axes: { text: 30, value: 54, last: 74 }, side column: 28 }\npage budgets: no\n',
  'a5-landscape': 'extends: counted\npage: { size: { width: 210, height: 148 } }\npage budgets: no\n',
  'a4-landscape': 'extends: counted\npage: { size: { width: 297, height: 210 } }\npage budgets: no\n',
  smallest:
    'extends: counted\npage: { size: { width: 100, height: 120 }, margins: { left: 10, right: 10, top: 10, bottom: 10, first page top: 10 }, axes: { text: 20, value: 40, last: 60 }, side column: 18 }\npage budgets: no\n',
  'large-letter': 'extends: large-print\npage: { size: Letter }\n',
  'large-a5':
    'extends: large-print\npage: { size: { width: 148, height: 210 } , axes: { text: 0, value: 54, last: 74 }}\n',
  'large-landscape': 'extends: large-print\npage: { size: { width: 297, height: 210 } }\n',
};

async function inDesigns(input: BuildInput): Promise<BuildInput> {
  return {
    ...input,
    designs: [
      ...input.designs,
      ...Object.entries(designs).map(([name, text]) => ({ file: `templates/designs/${name}.yaml`, text })),
    ],
    design: ['counted', 'large-print', ...Object.keys(designs)].map((name) => ({
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
