// How long a build takes: `npm run bench`. Prints ratios of one run, as machines differ and this one may be busy.
//
// Cold cases are whole processes, in turn with an empty one (node -e 0): median of the ratios, and milliseconds.
//
//   unchanged     build again, with everything in place
//   edited        one line of the data edited
//   first         the code of the program is kept, no result is
//   first ever    nothing is kept, as after an installation
//
// Warm cases are one process, 40 uncounted builds, then 40 counted ones, of data that differ each time. Watched are one-line edits,
// from the save to the files in place. A batch holds 200 reviews that differ. All are of HTML and PDF.
//
// The last lines are of data: a made-up review of 1,000 listed studies with as many references, checked and built; how the time grows
// with their number (GROWTH=10000 goes as far as that, 2,000 where nothing is said); and the bombs of tests/bombs: how long a whole
// process takes to stop each, and the most memory that it has meanwhile.
//
// BESIDE_COLD='command' names another tool's cold run, and BESIDE='command' its warm one, which prints JSON with `warm_median_ms`
// and, where it can, `batch_per_second`: it runs in turn with ours, and ratios to it stand beside.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { workplace } from './workplace.mjs';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const surroundings = { folder: root, today: () => '2026-11-24' };
const out = mkdtempSync(join(tmpdir(), 'brevier-bench-'));
const say = (text) => process.stdout.write(`${text}\n`);
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const { BESIDE, BESIDE_COLD, GROWTH } = process.env;
// To read further certificates takes every process of Node longer than to begin, and none of these asks the network anything.
delete process.env.NODE_EXTRA_CA_CERTS;

/** What another tool takes, in milliseconds, or what it says of itself. */
function beside(command) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return { milliseconds: performance.now() - start, stdout };
}

const saidBeside = () => JSON.parse(beside(BESIDE).stdout.trim().split('\n').at(-1));

/** Whole processes in turn: for each name what is done before a run, untimed, and the words of the command. */
function cold(place, cases, rounds = 7) {
  const runs = Array.from({ length: rounds }, () => {
    const run = {
      empty: place.empty(),
      ...(BESIDE_COLD ? { beside: beside(BESIDE_COLD).milliseconds } : {}),
    };
    for (const [name, { before, words }] of Object.entries(cases)) {
      before();
      run[name] = place.command(...words);
    }
    return run;
  });
  for (const name of Object.keys(cases)) {
    const times = (other) => median(runs.map((run) => run[name] / run[other])).toFixed(2);
    const ratio = BESIDE_COLD ? `, ${times('beside')} times the tool beside it` : '';
    const milliseconds = median(runs.map((run) => run[name])).toFixed(0);
    say(`  ${name.padEnd(12)} ${milliseconds} ms, ${times('empty')} times an empty process${ratio}`);
  }
}

const nothing = () => undefined;
const briefing = (template) => [
  'build',
  '--quiet',
  '--template',
  template,
  '--design',
  'counted',
  'data/bark-2023',
];

function coldCases(place, words) {
  place.command(...words);
  cold(place, {
    'first ever': { before: () => place.forget({ code: true }), words },
    first: { before: () => place.forget({ code: false }), words },
    edited: { before: () => place.edit(), words },
    unchanged: { before: nothing, words },
  });
}

async function warm(template) {
  const request = { data: ['data/bark-2023'], templates: [template], formats: ['html', 'pdf'], designs: [] };
  const work = await findWork({ ...request, designs: ['counted'], out }, root);
  const { reviews } = await readInputs(work, surroundings);
  const input = await reviews[0]();
  const [faces, webFaces] = await Promise.all([readFaces(), readWebFaces()]);
  const times = [];
  for (let round = 0; round < 80; round++) {
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
  return median(times.slice(40));
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
  const review = await reviews[0]();
  const faces = await readFaces();
  // Data that differ each time, as a review that was checked already is remembered.
  let edition = 0;
  const input = () => ({
    ...review,
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

/** 200 reviews that differ, built in one process on one core: documents a second, each in HTML and PDF. */
function batch(place, count = 200) {
  const given = readFileSync(join(root, 'data/bark-2023/review.yaml'), 'utf8');
  const folders = Array.from({ length: count }, (_, index) => {
    const folder = join('many', `review-${index}`);
    cpSync(join(root, 'data/bark-2023'), join(place.folder, folder), { recursive: true });
    const text = given
      .replace(/^id: .*$/m, `id: review-${index}`)
      .replace(/^title: .*$/m, `title: Resilience as part of recovery, ${index}`)
      .replaceAll(/studies: [3-7]\b/g, () => `studies: ${1 + ((index * 7) % 11)}`);
    writeFileSync(join(place.folder, folder, 'review.yaml'), text);
    return folder;
  });
  const words = ['build', '--quiet', '--template', 'three-pages.md', '--design', 'counted', ...folders];
  place.command(...words);
  place.forget({ code: false });
  return { perSecond: count / (place.onOneCore(...words) / 1000), peak: place.peak(...words) };
}

/** A made-up review with so many studies and references, first built: milliseconds of the whole process. */
function grown(place, count) {
  const folder = 'tests/fixtures/reviews/shared-gardens';
  const read = (name) => readFileSync(join(root, folder, name), 'utf8');
  const many = manyStudies(read('review.yaml'), read('references.json'), count);
  const grownFolder = join(place.folder, 'grown', String(count), 'shared-gardens');
  mkdirSync(grownFolder, { recursive: true });
  writeFileSync(join(grownFolder, 'review.yaml'), many.review);
  writeFileSync(join(grownFolder, 'references.json'), many.references);
  place.forget({ code: false });
  return place.command(
    'build',
    '--quiet',
    '--template',
    'templates/briefing.md',
    '--design',
    'counted',
    '--out',
    'grown-output',
    grownFolder,
  );
}

const place = workplace();
for (const template of ['three-pages.md', 'templates/briefing.md']) {
  say(template);
  coldCases(place, briefing(template));
  // How memory is looked at is a way to begin Node of its own, in which nothing was built so far.
  place.peak(...briefing(template));
  say(
    `  memory       ${(place.peak(...briefing(template)) / 2 ** 20).toFixed(0)} MiB for an unchanged build`,
  );
  place.edit();
  say(`               ${(place.peak(...briefing(template)) / 2 ** 20).toFixed(0)} MiB for an edited one`);
  const before = BESIDE ? saidBeside().warm_median_ms : undefined;
  const ours = await warm(template === 'three-pages.md' ? 'tests/bench/three-pages.md' : template);
  const after = BESIDE ? saidBeside().warm_median_ms : undefined;
  const ratio =
    before === undefined
      ? ''
      : `, ${(ours / ((before + after) / 2)).toFixed(2)} times the tool beside it (${before.toFixed(1)} and ${after.toFixed(1)} ms)`;
  say(`  warm         ${ours.toFixed(1)} ms${ratio}`);
}

const watched = await place.watched(
  'output/bark-2023/briefing.pdf',
  '--template',
  'templates/briefing.md',
  '--design',
  'counted',
  'data/bark-2023',
);
say(
  `templates/briefing.md, watched\n  from save to files ${median(watched.map(({ all }) => all)).toFixed(0)} ms, of them ${median(watched.map(({ work }) => work)).toFixed(0)} ms of work`,
);

say('All documents of a review');
coldCases(place, ['build', '--quiet', 'data/bark-2023']);

const { perSecond, peak } = batch(place);
const perSecondBeside = BESIDE ? saidBeside().batch_per_second : undefined;
const ratioOfBatch =
  perSecondBeside === undefined
    ? ''
    : `, ${(perSecond / perSecondBeside).toFixed(2)} times the tool beside it`;
say(
  `200 reviews in one process\n  ${perSecond.toFixed(1)} documents a second on one core${ratioOfBatch}, ${(peak / 2 ** 20).toFixed(0)} MiB`,
);

const empty = median(Array.from({ length: 5 }, () => place.empty()));
const { data, all } = await checked(1000);
say(
  `1,000 listed studies\n  checked in ${data.toFixed(0)} ms, and in ${all.toFixed(0)} ms with the briefing on them`,
);
const counts = [250, 1000, 2000, 5000, 10_000].filter((count) => count <= Number(GROWTH ?? 2000));
const grownIn = counts.map((count) => ({ count, milliseconds: grown(place, count) }));
for (const { count, milliseconds } of grownIn)
  say(
    `  ${count} built first in ${milliseconds.toFixed(0)} ms, ${(milliseconds / empty).toFixed(1)} times an empty process`,
  );
const [least, most] = [grownIn.at(0), grownIn.at(-1)];
say(
  `  exponent ${(Math.log(most.milliseconds / least.milliseconds) / Math.log(most.count / least.count)).toFixed(2)}`,
);
place.remove();
rmSync(out, { recursive: true });

say('Bombs');
for (const bomb of bombs) {
  const { code, seconds: taken, peak } = await setOff(bomb, { megabytes: 220, seconds: 110 });
  say(`  ${bomb.name}\n    exit code ${code} after ${taken.toFixed(1)} s, ${(peak / 1e6).toFixed(0)} MB`);
}
