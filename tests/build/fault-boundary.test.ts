import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build, check } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import type { Fault } from '../../src/fault/fault.ts';
import { call } from '../cli/call.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { readReview, readText } from './read-review.ts';

const cover = '\n---\n:::cover\n# :value[title]\n:::\n';
const template = (document: string, header = ''): { file: string; text: string } => ({
  file: `templates/${document}.md`,
  text: `---\ndocument: ${document}\nname: Account${header}${cover}`,
});

let input: BuildInput;
beforeAll(async () => {
  input = {
    ...(await readReview('tests/fixtures/reviews/shared-gardens')),
    templates: [template('first', '\ndesigns: our-centre'), template('second', '\ndesigns: counted')],
    allTemplates: [],
  };
  input = {
    ...input,
    designs: [
      ...input.designs,
      {
        file: 'templates/designs/our-centre.yaml',
        text: 'extends: counted\nlogo: { file: logo.png, alternative: The practice centre, height: 12 }\n',
      },
    ],
  };
});

const review = 'tests/fixtures/reviews/shared-gardens/review.yaml';
const sent = (file: string): string =>
  `this is a fault of Brevier and not yours: send this message, with ${review}, tests/fixtures/reviews/shared-gardens/references.json and ${file}, to those who look after Brevier`;

const internal = (file: string, found: string): Fault => ({
  rule: 'brevier-does-not-fail',
  severity: 'error',
  place: { file, line: 1, column: 1 },
  found: `a fault of Brevier’s own in ${found}`,
  expected: 'a document, or a message about what was written',
  suggestion: sent(file),
});

test('a fault of Brevier’s own in one document is told with its place, in check as in build, and the others are made', async () => {
  const failing: BuildInput = {
    ...input,
    readAsset: () => Promise.reject(new TypeError('logo.png is not a function\nat a place')),
  };
  const { files, faults } = await build(failing);
  const expected = [
    internal('templates/first.md', 'reading the designs of shared-gardens/first: logo.png is not a function'),
  ];
  expect(faults).toEqual(expected);
  expect(files.map(({ path }) => path)).toEqual(['shared-gardens/second.html', 'shared-gardens/second.pdf']);
  expect((await check(failing)).faults).toEqual(expected);
});

test('one in a format of a document leaves the other format', async () => {
  const design = [{ name: 'counted', place: { file: '--design', line: 1, column: 1 } }];
  const failing: BuildInput = {
    ...input,
    design,
    webFaces: () => Promise.reject(new Error('no web faces')),
  };
  const { files, faults } = await build(failing);
  expect(files.map(({ path }) => path)).toEqual(['shared-gardens/first.pdf', 'shared-gardens/second.pdf']);
  expect(faults).toEqual(
    ['first', 'second'].map((name) => ({
      ...internal(`templates/${name}.md`, `cutting the faces of shared-gardens/${name}.html: no web faces`),
      // Designs of the command line go with what is sent.
      suggestion: sent(`templates/${name}.md`).replace(
        ` and templates/${name}.md`,
        `, templates/${name}.md and templates/designs/counted.yaml`,
      ),
    })),
  );
});

test('one in the layout of the pages is told by check as by build, and the web page is made', async () => {
  const faces = await input.faces();
  const broken = {
    ...faces,
    'sans-bold': {
      ...faces['sans-bold'],
      shape: (): never => {
        throw new RangeError('no such glyph');
      },
    },
  };
  const failing: BuildInput = {
    ...input,
    templates: [template('first')],
    design: [{ name: 'counted', place: { file: '--design', line: 1, column: 1 } }],
    faces: async () => broken,
  };
  const { files, faults } = await build(failing);
  expect(faults.map(({ place, found }) => [place.file, found])).toEqual([
    ['templates/first.md', 'a fault of Brevier’s own in laying out shared-gardens/first.pdf: no such glyph'],
  ]);
  expect(files.map(({ path }) => path)).toEqual(['shared-gardens/first.html']);
  expect((await check(failing)).faults).toEqual(faults);
  // Where no PDF is asked for and no page counted, none is laid out.
  expect((await build({ ...failing, formats: ['html'] })).faults).toEqual([]);
});

const two = async () => ({
  'data/a/review.yaml': await readText(review),
  'data/a/references.json': await readText('tests/fixtures/reviews/shared-gardens/references.json'),
  'data/shared-gardens/review.yaml': await readText(review),
  'data/shared-gardens/references.json': await readText(
    'tests/fixtures/reviews/shared-gardens/references.json',
  ),
  'templates/first.md': template('first').text,
  'templates/designs/counted.yaml': await readText('templates/designs/counted.yaml'),
});

/** The pipeline as it is, but that it fails on one review’s faces. */
const failsOn = (folder: string) => async () => {
  const pipeline = await import('../../src/build/build.ts');
  const failing = <Given extends Parameters<typeof check>[0]>(given: Given): Given =>
    given.folder === folder
      ? { ...given, faces: () => Promise.reject(new Error('Cannot read the faces')) }
      : given;
  return {
    build: (given: BuildInput) => pipeline.build(failing(given)),
    check: (given: Parameters<typeof check>[0]) => pipeline.check(failing(given)),
    gaps: pipeline.gaps,
  };
};

test('from the command line it names review, document and stage, the other reviews are built, and the exit code says whose fault it is', async () => {
  const files = await two();
  const folder = await temporaryFolder({
    ...files,
    'data/a/review.yaml': files['data/a/review.yaml'].replace('id: shared-gardens', 'id: a'),
  });
  const pipeline = failsOn('a');
  const built = await call('build', folder, { pipeline });
  expect(built.code).toBe(70);
  expect(built.stderr).toContain('templates/first.md:1:1  error  brevier-does-not-fail');
  expect(built.stderr).toContain(
    'a fault of Brevier’s own in choosing the faces of a/first: Cannot read the faces',
  );
  expect(built.stderr).toContain(
    'send this message, with data/a/review.yaml, data/a/references.json and templates/first.md, to those who look after Brevier',
  );
  expect(built.stderr).not.toContain('fault-boundary.test.ts');
  expect(built.stdout).toContain('output/shared-gardens/first.pdf');
  expect(built.stdout).toContain('output/shared-gardens/first.html');
  expect(await readFile(join(folder, 'output/index.html'), 'utf8')).toContain('shared-gardens/first.html');

  const checked = await call('check', folder, { pipeline });
  expect(checked.code).toBe(70);
  expect(checked.stdout).toContain('in choosing the faces of a/first: Cannot read the faces');

  const debugged = await call('build --quiet', folder, { pipeline, env: { BREVIER_DEBUG: '1' } });
  expect(debugged.stderr).toContain('Error: Cannot read the faces');
  expect(debugged.stderr).toContain('fault-boundary.test.ts');
});
