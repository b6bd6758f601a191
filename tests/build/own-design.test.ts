import { createRequire } from 'node:module';
import { encode } from 'fast-png';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { build, check } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import { cachedBuild } from '../../src/cli/cached-build.ts';
import { assetReader } from '../../src/io/read-asset.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { readReview } from './read-review.ts';

const require = createRequire(import.meta.url);
const face = async (): Promise<Uint8Array> => {
  const { readFile } = await import('node:fs/promises');
  return readFile(require.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'));
};

/** Half of it clear: plum on nothing. */
const logo = encode({
  width: 40,
  height: 20,
  channels: 4,
  data: Uint8Array.from({ length: 40 * 20 * 4 }, (_, at) => [90, 39, 72, at < 1600 ? 255 : 0][at % 4] ?? 0),
});

const design = `extends: counted
colours: { accent: '#00507A' }
dark colours: { accent: '#8CC8EE' }
faces:
  sans: fonts/Ours.ttf
logo: { file: logo.png, alternative: The practice centre, height: 12 }
`;

async function input(
  files: Readonly<Record<string, string | Uint8Array>>,
  text = design,
): Promise<BuildInput> {
  const folder = await temporaryFolder(files);
  const bark = await readReview('data/bark-2023');
  return {
    ...bark,
    templates: bark.templates.filter(({ file }) => file.endsWith('briefing.md')),
    designs: [...bark.designs, { file: 'designs/our-centre.yaml', text }],
    design: [{ name: 'our-centre', place: { file: '--design', line: 1, column: 1 } }],
    readAsset: assetReader(folder),
  };
}

const whole = async () => ({ 'designs/fonts/Ours.ttf': await face(), 'designs/logo.png': logo });

describe('a design of one’s own', () => {
  test('brings its colours, face and logo into both formats', async () => {
    const { files, faults } = await build(await input(await whole()));
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(['bark-2023/briefing.html', 'bark-2023/briefing.pdf']);
    const html = new TextDecoder().decode(files[0]?.bytes);
    expect(html).toContain('--accent:#00507A');
    expect(html).toContain('alt="The practice centre"');
    expect(html).toMatch(/class="logo" src="data:image\/png;base64,/);
    expect(html.length).toBeLessThan(300_000);

    const pdf = await getDocument({ data: files[1]?.bytes.slice() ?? new Uint8Array(), verbosity: 0 })
      .promise;
    const page = await pdf.getPage(1);
    expect(JSON.stringify(await page.getStructTree())).toContain('"alt":"The practice centre"');
    const { styles } = await page.getTextContent();
    const { fnArray } = await page.getOperatorList();
    const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    expect(fnArray).toContain(OPS.paintImageXObject);
    const names = Object.keys(styles).map((name) => {
      const font: unknown = page.commonObjs.get(name);
      return typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
    });
    expect(names.some((name) => /LiberationSans$/.test(name))).toBe(true);
  });

  test('with a label is an edition of its own, and every further design is a PDF beside the first', async () => {
    const labelled = await input(await whole(), `${design}label: In our colours\n`);
    const formats = ['html', 'pdf'] as const;
    const paths = async (given: BuildInput) =>
      (await build({ ...given, formats })).files.map(({ path }) => path);
    expect(await paths(labelled)).toEqual([
      'bark-2023/briefing-our-centre.html',
      'bark-2023/briefing-our-centre.pdf',
    ]);
    const asked = (name: string) => ({ name, place: { file: 'x.md', line: 1, column: 1 } });
    expect(await paths({ ...labelled, design: [asked('counted'), asked('our-centre')] })).toEqual([
      'bark-2023/briefing.html',
      'bark-2023/briefing.pdf',
      'bark-2023/briefing-our-centre.pdf',
    ]);
  });

  test('says at its line what cannot be read or used', async () => {
    const files = { 'designs/fonts/Ours.ttf': 'no face', 'designs/logo.png': logo.slice(0, 60) };
    const { faults } = await check(await input(files));
    expect(faults.map(({ rule, place, found }) => ({ rule, place, found }))).toEqual([
      {
        rule: 'face-can-be-used',
        place: { file: 'designs/our-centre.yaml', line: 5, column: 9, end: { line: 5, column: 23 } },
        found: '`designs/fonts/Ours.ttf`, which is not a TrueType font',
      },
      {
        rule: 'logo-can-be-used',
        place: { file: 'designs/our-centre.yaml', line: 6, column: 15, end: { line: 6, column: 23 } },
        found: '`designs/logo.png`, a damaged PNG',
      },
    ]);
    expect((await check(await input({}))).faults.map(({ rule, found }) => ({ rule, found }))).toEqual([
      { rule: 'design-file-exists', found: '`designs/fonts/Ours.ttf`, which is not there' },
      { rule: 'design-file-exists', found: '`designs/logo.png`, which is not there' },
    ]);
  });

  test('is built anew by a watch when its logo changes', async () => {
    const first = await input(await whole());
    let builds = 0;
    const remembered = cachedBuild(async (given) => {
      builds++;
      await check(given);
      return { files: [], faults: [] };
    });
    let bytes = logo;
    const watched = {
      ...first,
      readAsset: async (file: string) => (file.endsWith('.png') ? bytes : first.readAsset(file)),
    };
    await remembered(watched);
    await remembered(watched);
    expect(builds).toBe(1);
    bytes = logo.slice(0, 60);
    await remembered(watched);
    expect(builds).toBe(2);
  });

  test('that is not there is said where it is asked for', async () => {
    const given = await input(await whole());
    const place = { file: 'templates/briefing.md', line: 5, column: 10 };
    const { faults } = await check({ ...given, design: [{ name: 'our-center', place }] });
    expect(faults).toMatchObject([
      { rule: 'design-is-known', place, suggestion: 'did you mean `our-centre`?' },
    ]);
  });
});
