import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuiltFile } from '../../src/build/input.ts';
import { type ReadElement, readStructure } from '../pdf/paint/read-structure.ts';
import { readReview } from './read-review.ts';

const map = 'tests/fixtures/reviews/warm-rooms';

async function builtOf(folder: string, change?: (text: string) => string) {
  const { files, faults } = await build(await readReview(folder, change));
  expect(faults).toEqual([]);
  return new Map(files.map((file) => [file.path.replace(/^[^/]*\//, ''), file]));
}

const textOf = (file: BuiltFile | undefined): string => new TextDecoder().decode(file?.bytes);

const everyElement = (element: ReadElement): ReadElement[] => [
  element,
  ...element.kids.flatMap((kid) => (typeof kid === 'string' ? [] : everyElement(kid))),
];

describe('a map of 60 studies over 20 themes', () => {
  let files: ReadonlyMap<string, BuiltFile>;

  beforeAll(async () => {
    files = await builtOf(map);
  });

  test('has every document, its briefing of at most eleven pages with its gaps, its handout and CPD briefing within their limits', () => {
    const pages = (name: string): number => files.get(`${name}.pdf`)?.pages ?? 0;
    expect(pages('briefing')).toBeLessThanOrEqual(11);
    expect(pages('handout')).toBe(1);
    expect(pages('cpd')).toBe(8);
    expect(pages('annex')).toBeGreaterThan(1);
    expect([...files.keys()].filter((name) => name.includes('large-print'))).toHaveLength(4);
  });

  test('has web pages that are light', () => {
    for (const [name, { bytes }] of files)
      if (name.endsWith('.html')) expect([name, bytes.length < 500_000]).toEqual([name, true]);
  });

  test('has its matrix on at most three pages, each square in words under the heads of its row and column', () => {
    const root = readStructure(files.get('annex.pdf')?.bytes ?? new Uint8Array());
    const matrix = everyElement(root)
      .filter(({ role }) => role === 'Table')
      .find((table) => everyElement(table).some(({ role }) => role === 'Figure'));
    if (!matrix) throw new Error('There is no matrix');
    const cells = everyElement(matrix).filter(({ role }) => role === 'TD');
    // 60 studies and the counts at the foot.
    expect(cells).toHaveLength(61 * 20);
    const squares = cells.flatMap((cell) => everyElement(cell).filter(({ role }) => role === 'Figure'));
    const said = squares.map(({ alt }) => alt);
    expect(said.filter((alt) => alt === 'Yes')).toHaveLength(196);
    expect(said.filter((alt) => alt === 'No')).toHaveLength(60 * 20 - 196);
    for (const { attributes } of cells) expect(Array.isArray(attributes.Headers)).toBe(true);
    const pages = new Set(
      everyElement(matrix).flatMap(({ kids }) =>
        kids.flatMap((kid) => (typeof kid === 'string' ? [Number.parseInt(kid, 10)] : [])),
      ),
    );
    expect(pages.size).toBeLessThanOrEqual(3);
  });

  test('shows the eight findings with the largest numbers of studies whole, and the others in a line each', () => {
    const page = textOf(files.get('briefing.html')).replaceAll(/<[^>]*>/g, '');
    expect(page).toContain('These are the 8 of 20 themes and sub-themes with the largest numbers of studies');
    expect(page).toContain('The other 12 of 20 themes and sub-themes');
  });

  test('says in a short document how many findings it leaves out, and where they are', () => {
    expect(textOf(files.get('handout.html')).replaceAll(/<[^>]*>/g, '')).toContain(
      'These are the 8 of 20 themes and sub-themes with the largest numbers of studies, and of equal ones the first. The other 12 are in “Evidence briefing”.',
    );
  });

  test('names in its handout two of its five gaps, and where the others are', () => {
    const page = textOf(files.get('handout.html')).replaceAll(/<[^>]*>/g, '');
    expect(page).toContain('What becomes of people’s debts.');
    expect(page).toContain('What people lose when a room closes.');
    expect(page).toContain('3 more are in “Evidence briefing”.');
    expect(page).not.toContain('Sleep was studied with older people alone.');
  });

  test('names its annex in the briefing, which has no long table itself', () => {
    const page = textOf(files.get('briefing.html'));
    expect(page.replaceAll(/<[^>]*>/g, '')).toContain(
      'Where each figure comes from, and how well it is documented, is in the Annex, with all tables.',
    );
    expect(page).not.toContain('table class="matrix');
    expect(page).not.toContain('table class="studies');
  });

  test('draws no picture for a square on its web page', () => {
    const [, matrix = ''] = textOf(files.get('annex.html')).split('<table class="matrix');
    expect(matrix.slice(0, matrix.indexOf('</table>'))).not.toContain('<svg');
  });
});

test('data that say what matters most are followed, in the order of the review', async () => {
  const input = await readReview(map, (text) =>
    text.replace(
      /^( +)(covers: (?:What councils, chapels and clubs spend|Coming alone for the first time after a death)\.)$/gm,
      '$1$2\n$1matters most: yes',
    ),
  );
  const templates = input.templates.filter(({ file }) => file.endsWith('/handout.md'));
  const { files, faults } = await build({
    ...input,
    templates,
    allTemplates: input.templates,
    formats: ['html'],
  });
  expect(faults).toEqual([]);
  const page = textOf(files[0]).replaceAll(/<[^>]*>/g, '');
  expect(page).toContain(
    'We chose these 2 of 20 themes and sub-themes. The other 18 are in “Evidence briefing”.',
  );
  expect(page.indexOf('Grief and bereavement')).toBeLessThan(page.indexOf('What it costs to run'));
  expect(page).not.toContain('Hot food and drink');
});

test('a review of thirteen studies has an annex, and a briefing of at most ten pages', async () => {
  const files = await builtOf('tests/fixtures/reviews/shared-gardens');
  expect(files.get('briefing.pdf')?.pages).toBeLessThanOrEqual(10);
  expect(files.has('annex.pdf')).toBe(true);
});

test('a review that lists no studies, or few, has an annex too, and there is where each figure comes from', async () => {
  for (const folder of ['data/bark-2023', 'tests/fixtures/reviews/coming-home']) {
    const files = await builtOf(folder);
    expect(files.has('annex.pdf')).toBe(true);
    expect(textOf(files.get('annex.html'))).toContain('What each figure and statement rests on');
  }
});

test('a briefing alone has its tables, where there is no template of an annex', async () => {
  const input = await readReview(map);
  const templates = input.templates.filter(({ file }) => file.endsWith('/briefing.md'));
  const { files } = await build({ ...input, templates, allTemplates: templates, formats: ['html'] });
  expect(textOf(files[0])).toContain('table class="matrix');
});
