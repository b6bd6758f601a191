// How long a build takes: `npm run bench`. Prints ratios of one run, as machines differ and this one may be busy.
//
//   cold   a whole process, in turn with an empty one (node -e 0): median of the ratios; a first build, for which nothing
//          was kept, and one of the same files again
//   warm   one process, 20 uncounted builds, then 30 counted ones, of data that differ each time
//
// Both are of the briefing of three pages (three-pages.md, HTML and PDF) and of the whole one (templates/briefing.md).
// The last line is of data: a made-up review of 1,000 listed studies checked, with all that `check` says of its data and of
// the briefing on it, which should take less than a second. After it come the bombs of tests/bombs: how long a whole process
// takes to stop each, and the most memory that it has meanwhile.
//
// BESIDE='command' names another tool's warm run, which prints JSON with `warm_median_ms`: it runs before and after ours.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, check } from '../../dist/build/build.js';
import { readInputs } from '../../dist/cli/read-inputs.js';
import { findWork } from '../../dist/cli/work.js';
import { readFaces, readWebFaces } from '../../dist/io/read-faces.js';
import { cutWebFace } from '../../dist/io/subset-web-face.js';
import { checkReview } from '../../dist/review/check-review.js';
import { bombs } from '../bombs/bombs.mjs';
import { setOff } from '../bombs/set-off.mjs';
import { manyStudies } from './many-studies.mjs';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const surroundings = { folder: root, today: () => '2026-11-24' };
const out = mkdtempSync(join(tmpdir(), 'brevier-bench-'));
const say = (text) => process.stdout.write(`${text}\n`);
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const templates = ['tests/bench/three-pages.md', 'templates/briefing.md'];

function seconds(parameters) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${parameters.join(' ')} ended with ${status}: ${stderr}`);
  return (performance.now() - start) / 1000;
}

function cold(template) {
  const command = ['dist/cli/main.cjs', 'build', '--quiet', '--out', out, '--template', template];
  const rest = ['--design', 'counted', 'data/bark-2023'];
  seconds([...command, ...rest]);
  const runs = Array.from({ length: 7 }, () => {
    rmSync(join(root, 'node_modules/.cache/brevier'), { recursive: true, force: true });
    return {
      empty: seconds(['-e', '0']),
      first: seconds([...command, ...rest]),
      again: seconds([...command, ...rest]),
    };
  });
  const told = (which) =>
    `${(median(runs.map((run) => run[which])) * 1000).toFixed(0)} ms, ${median(runs.map((run) => run[which] / run.empty)).toFixed(1)} times an empty process`;
  return `cold ${told('first')}; again ${told('again')}`;
}

async function warm(template) {
  const request = { data: ['data/bark-2023'], templates: [template], formats: ['html', 'pdf'], designs: [] };
  const work = await findWork({ ...request, designs: ['counted'], out }, root);
  const { reviews } = await readInputs(work, surroundings);
  const [input] = reviews;
  const [faces, webFaces] = await Promise.all([readFaces(), readWebFaces()]);
  const times = [];
  for (let round = 0; round < 50; round++) {
    const text = input.review.text
      .replace(/^title: .*$/m, `title: Resilience as part of recovery, ${round}`)
      .replaceAll(/studies: [3-7]\b/g, () => `studies: ${1 + ((round * 7) % 11)}`);
    const start = performance.now();
    const { files, faults } = await build({
      ...input,
      review: { ...input.review, text },
      formats: ['html', 'pdf'],
      faces: async () => faces,
      webFaces: async () => webFaces,
      cutWebFace,
    });
    times.push(performance.now() - start);
    if (files.length !== 2) throw new Error(`built ${files.length} files: ${JSON.stringify(faults[0])}`);
  }
  return median(times.slice(20));
}

/** The other tool's median, in milliseconds. */
function beside() {
  const { status, stdout, stderr } = spawnSync(process.env.BESIDE, { shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`BESIDE ended with ${status}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1)).warm_median_ms;
}

/** Milliseconds to check the data alone, and with the briefing on them. */
async function checked(count) {
  const folder = 'tests/fixtures/reviews/shared-gardens';
  const read = (name) => readFileSync(join(root, folder, name), 'utf8');
  const many = manyStudies(read('review.yaml'), read('references.json'), count);
  const request = {
    data: [folder],
    templates: ['templates/briefing.md'],
    formats: ['html'],
    designs: ['counted'],
  };
  const { reviews } = await readInputs(await findWork({ ...request, out }, root), surroundings);
  const faces = await readFaces();
  // Data that differ each time, as a review that was checked already is remembered.
  let edition = 0;
  const input = () => ({
    ...reviews[0],
    review: {
      file: 'review.yaml',
      text: many.review.replace(/^title: .*$/m, (line) => `${line}, ${++edition}`),
    },
    references: { file: 'references.json', text: many.references },
    faces: async () => faces,
  });
  const times = { data: [], all: [] };
  for (let round = 0; round < 7; round++) {
    const start = performance.now();
    const { faults } = checkReview(input());
    times.data.push(performance.now() - start);
    if (faults.length > 0) throw new Error(`found ${JSON.stringify(faults[0])}`);
    const again = performance.now();
    await check(input());
    times.all.push(performance.now() - again);
  }
  return { data: median(times.data), all: median(times.all) };
}

for (const template of templates) {
  const before = process.env.BESIDE ? beside() : undefined;
  const ours = await warm(template);
  const after = process.env.BESIDE ? beside() : undefined;
  const ratio =
    before === undefined
      ? ''
      : `, ${(ours / ((before + after) / 2)).toFixed(2)} times the tool beside it (${before.toFixed(1)} and ${after.toFixed(1)} ms)`;
  say(`${template}\n  ${cold(template)}\n  warm ${ours.toFixed(1)} ms a document in HTML and PDF${ratio}`);
}
const { data, all } = await checked(1000);
say(
  `1,000 listed studies\n  checked in ${data.toFixed(0)} ms, and in ${all.toFixed(0)} ms with the briefing on them`,
);
rmSync(out, { recursive: true });

say('Bombs');
for (const bomb of bombs) {
  const { code, seconds: taken, peak } = await setOff(bomb, { megabytes: 220, seconds: 110 });
  say(`  ${bomb.name}\n    exit code ${code} after ${taken.toFixed(1)} s, ${(peak / 1e6).toFixed(0)} MB`);
}
