import { encode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { build, check } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import { assetReader } from '../../src/io/read-asset.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { designNames, designs } from './papers.ts';
import { readReview } from './read-review.ts';
import { textOfPdf } from './text-of-outputs.ts';

const gardens = 'tests/fixtures/reviews/shared-gardens';

const inDesigns = (input: BuildInput, names: readonly string[], more: typeof designs = []): BuildInput => ({
  ...input,
  designs: [...input.designs, ...designs, ...more],
  design: names.map((name) => ({ name, place: { file: '--design', line: 1, column: 1 } })),
});

const errorsOf = async (input: BuildInput): Promise<readonly string[]> =>
  (await check(input)).faults
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, found }) => `${rule}: ${found}`);

const everyDesign = ['counted', 'large-print', ...designNames];

describe('nothing leaves its page on any paper', () => {
  test.each(['data/bark-2023', gardens])('in any document of %s', async (folder) => {
    const read = await readReview(folder);
    // That a handout keeps to its side is looked at elsewhere.
    const templates = read.templates.map(({ file, text }) => ({
      file,
      text: text.replace('most pages: 1', 'most pages: 2'),
    }));
    expect(await errorsOf(inDesigns({ ...read, templates }, everyDesign))).toEqual([]);
  });

  test.each(['england', 'scotland', 'wales', 'northern-ireland'])('by the rules of %s', async (name) => {
    const bark = await readReview('data/bark-2023');
    const input = {
      ...bark,
      templates: bark.templates.filter(({ file }) => file.endsWith('cpd.md')),
      nation: { name, place: { file: '--nation', line: 1, column: 1 } },
    };
    expect(await errorsOf(inDesigns(input, ['counted', 'large-print', 'letter', 'a5']))).toEqual([]);
  });

  test.each([
    ['high', 20, 40, 40],
    ['wide', 400, 20, 40],
    ['small', 40, 20, 12],
  ])('with a logo that is %s', async (_, width, height, millimetres) => {
    const data = new Uint8Array(width * height * 3).fill(90);
    const logo = encode({ width, height, channels: 3, data });
    const folder = await temporaryFolder({ 'templates/designs/logo.png': logo });
    const ours = everyDesign.map((name) => ({
      file: `templates/designs/ours-${name}.yaml`,
      text: `extends: ${name}\npage budgets: no\nlogo: { file: logo.png, alternative: The practice centre, height: ${millimetres} }\n`,
    }));
    const bark = await readReview('data/bark-2023');
    const names = everyDesign.map((name) => `ours-${name}`);
    const input = { ...inDesigns(bark, names, ours), readAsset: assetReader(folder) };
    expect(await errorsOf(input)).toEqual([]);
  });
});

/** The flow of a review with so many databases and reasons of such words, in two streams. */
const withFlow =
  (databases: number, reasons: number, words: string) =>
  (review: string): string => {
    const of = (count: number, first: string, unit: string, name: (n: number) => string, each = 10): string =>
      Array.from({ length: count }, (_, n) => `{ ${first}: ${name(n)}, ${unit}: ${each} }`).join(', ');
    const found = databases * 100;
    const [screened, assessed] = [found - 10, reasons * 10 + 10];
    const flow = `flow:
  streams:
    - name: Databases and registers
      identified: [${of(databases, 'from', 'records', (n) => `Database ${n + 1}`, 100)}]
      removed before screening: [{ reason: duplicates, records: 10 }]
      screened: ${screened}
      excluded at screening: ${screened - assessed}
      sought: ${assessed}
      not retrieved: 0
      assessed: ${assessed}
      excluded with reasons: [${of(reasons, 'reason', 'reports', (n) => `${words} ${n + 1}`)}]
    - name: Other methods
      identified: [{ from: websites of organisations, records: 10 }]
      sought: 10
      not retrieved: 0
      assessed: 10
      excluded with reasons: [{ reason: no words of the people themselves, reports: 5 }]
  included: { reports: 15, studies: 13 }
`;
    const begin = review.indexOf('\nflow:') + 1;
    const end = review.slice(begin).search(/\n(?=[a-z])/) + begin + 1;
    return `${review.slice(0, begin)}${flow}${review.slice(end)}`;
  };

describe('a flow that is too high for a page', () => {
  const long = 'did not report what people who take part said in their own words in part';
  const tooHigh =
    'The flow as a table, as its diagram would be larger than a page: each box with its number, and what it is made of or why';
  const same = 'Each box of the flow with its number, and what it is made of or why';

  /** The review lists so many studies that its flow is in the annex. */
  async function annex(databases: number, reasons: number, words: string, design: string) {
    const read = await readReview(gardens, withFlow(databases, reasons, words));
    const templates = read.templates.filter(({ file }) => file.endsWith('annex.md'));
    return build(inDesigns({ ...read, templates, formats: ['pdf'] }, [design]));
  }

  test.each([
    ['counted', 12, 20, 'wrong kind of study', same],
    ['counted', 12, 20, long, tooHigh],
    ['letter', 12, 20, long, tooHigh],
    ['a5', 12, 20, 'short', tooHigh],
    ['large-print', 12, 20, 'short', tooHigh],
  ])(
    'is arranged anew in %s, or left to its table, which says so',
    async (design, databases, reasons, words, caption) => {
      const { files, faults } = await annex(databases, reasons, words, design);
      expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
      const [file] = files;
      const text = file ? await textOfPdf(file) : '';
      expect(text).toContain(caption);
      expect(text).not.toContain(caption === same ? tooHigh : same);
    },
  );
});
