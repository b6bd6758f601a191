import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The compiled program, as people run it. */
const main = fileURLToPath(new URL('../../dist/cli/main.cjs', import.meta.url));

/** Writes as the process ends what it used, in bytes, behind all else that it said. */
const measure = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(2, '\\0' + process.resourceUsage().maxRSS * 1024));",
)}`;

/**
 * Runs the program on a bomb in a folder of its own, in a process of so little memory that most bombs would end it.
 *
 * @param {{ files: () => Readonly<Record<string, string | Uint8Array>>, words: readonly string[] }} bomb
 * @param {{ megabytes: number, seconds: number }} most of the heap, and until the process is ended
 */
export async function setOff({ files, words }, { megabytes, seconds }) {
  const folder = await mkdtemp(join(tmpdir(), 'brevier-bomb-'));
  try {
    for (const [path, content] of Object.entries(files())) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const start = performance.now();
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${megabytes}`, '--import', measure, main, ...words],
      { cwd: folder, timeout: seconds * 1000, killSignal: 'SIGKILL' },
    );
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    const code = await new Promise((ended) => child.on('close', (status, signal) => ended(status ?? signal)));
    const [said = '', peak = ''] = stderr.split('\0');
    return { code, stdout, stderr: said, seconds: (performance.now() - start) / 1000, peak: Number(peak) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
