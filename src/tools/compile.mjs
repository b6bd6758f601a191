import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

// `npm run compile`, which every command of a clone begins with. It is written in JavaScript, as it is there before anything is compiled.

const steps = [
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
  // Style sheets, browser scripts and locales as modules; plans of schemas; citation styles; faces; and all of it as one file.
  ['dist/tools/write-text-modules.js'],
  ['dist/tools/write-plans.js'],
  ['dist/tools/write-styles.js'],
  ['dist/tools/write-faces.js'],
  ['dist/tools/write-bundle.js'],
];

const note = 'dist/compiled.json';

/** What V8 and the note itself leave beside the program. */
const isProgram = (path) => path !== note && !path.endsWith('.code') && !path.endsWith('.tmp');

/** @param {string} root the folder of the project */
const filesIn = (root, folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** All that the program is compiled of, by its content, and the Node that does it. */
function madeOf(root) {
  const hash = createHash('sha256').update(process.version);
  const packages = 'node_modules/.package-lock.json';
  for (const file of ['package.json', 'tsconfig.json', packages, ...filesIn(root, 'src')])
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** What lies there: every file with its size and when it was last written. */
function made(root) {
  const hash = createHash('sha256');
  for (const file of filesIn(root, 'dist').filter(isProgram)) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Whether the program that lies there was compiled of what lies there now, and is as it was then. */
export function isCompiled(root) {
  try {
    const noted = JSON.parse(readFileSync(join(root, note), 'utf8'));
    return noted.madeOf === madeOf(root) && noted.made === made(root);
  } catch {
    return false;
  }
}

/** Notes of what the program was compiled, and what came of it. */
export const noteCompiled = (root) =>
  writeFileSync(join(root, note), JSON.stringify({ madeOf: madeOf(root), made: made(root) }));

function compile(root) {
  for (const step of steps) {
    const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  if (!isCompiled(root)) compile(root);
  // Anew also where nothing was to be done: files may have been written again as they were.
  noteCompiled(root);
}
