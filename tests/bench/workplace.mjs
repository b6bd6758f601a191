import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const main = join(root, 'dist/cli/main.cjs');
const program = join(root, 'dist/program');

/** Writes as the process ends the most memory that it had, in bytes, behind all else that it said. */
const measure = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(2, '\\0' + process.resourceUsage().maxRSS * 1024));",
)}`;

/** A folder such as a person works in, with the data and templates of this one, in which the command is run and timed. */
export function workplace() {
  const folder = mkdtempSync(join(tmpdir(), 'brevier-bench-'));
  for (const name of ['data', 'templates']) cpSync(join(root, name), join(folder, name), { recursive: true });
  cpSync(join(root, 'tests/bench/three-pages.md'), join(folder, 'three-pages.md'));
  mkdirSync(join(folder, 'node_modules'));
  const review = join(folder, 'data/bark-2023/review.yaml');
  const text = readFileSync(review, 'utf8');
  let edits = 0;

  const run = (parameters, ...before) => {
    const start = performance.now();
    const { status, stderr } = spawnSync(before[0] ?? process.execPath, [...before.slice(1), ...parameters], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const milliseconds = performance.now() - start;
    if (status !== 0) throw new Error(`${parameters.join(' ')} ended with ${status}: ${stderr}`);
    return { milliseconds, stderr };
  };

  return {
    folder,
    /** Milliseconds of a whole process of Node that does nothing. */
    empty: () => run(['-e', '0']).milliseconds,
    /** Milliseconds of a whole run of the command. */
    command: (...words) => run([main, ...words]).milliseconds,
    /** The same on one core, where the system can hold it there. */
    onOneCore: (...words) => run([process.execPath, main, ...words], 'taskset', '-c', '0').milliseconds,
    /** Bytes of the most memory that a run has. */
    peak: (...words) => Number(run(['--import', measure, main, ...words]).stderr.split('\0')[1]),
    /** Changes a line of the review: its title, another each time. */
    edit() {
      edits += 1;
      const word = [...String(edits)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
      writeFileSync(review, text.replace('as part of recovery', `as part of recovery ${word}`));
    },
    /** As after an installation: no results, and with `code` no code of the program either. */
    forget({ code }) {
      rmSync(join(folder, 'node_modules/.cache'), { recursive: true, force: true });
      if (!code) return;
      for (const name of readdirSync(program)) if (name.endsWith('.code')) rmSync(join(program, name));
    },
    /**
     * Milliseconds from a saved edit to its documents in place, in a watching process: all, and those that the process says it worked.
     *
     * @param {string} written the last document that it writes
     */
    async watched(written, ...words) {
      const child = spawn(process.execPath, [main, 'watch', ...words], { cwd: folder });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (data) => {
        said += data;
      });
      const until = async (isSo) => {
        while (!isSo()) await new Promise((done) => setTimeout(done, 2));
      };
      const read = () => readFileSync(join(folder, written), 'latin1');
      const times = [];
      try {
        await until(() => / in \d+ ms/.test(said));
        for (let round = 0; round < 12; round++) {
          await new Promise((done) => setTimeout(done, 300));
          const before = read();
          said = '';
          const start = performance.now();
          this.edit();
          await until(() => / in \d+ ms/.test(said));
          if (read() === before) throw new Error(`${written} was not written`);
          times.push({ all: performance.now() - start, work: Number(/ in (\d+) ms/.exec(said)?.[1]) });
        }
      } finally {
        child.kill();
      }
      return times.slice(2);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
