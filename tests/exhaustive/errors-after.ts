import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** Something that is put into a copy of the sources: the first `before` in a file becomes `after`. */
export interface Change {
  /** From the project’s folder: `src/fault/rule-ids.ts`. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

export interface CompilerError {
  readonly file: string;
  /** The line that it stands in, without the spaces around it. */
  readonly line: string;
  /** With what the compiler goes on to say in further lines. */
  readonly message: string;
}

/** What the compiler asks for once the sources have been changed, in the order of the files. The sources themselves stay as they are. */
export async function errorsAfter(changes: readonly Change[]): Promise<readonly CompilerError[]> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'brevier-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await Promise.all([
    cp('src', join(folder, 'src'), { recursive: true }),
    cp('package.json', join(folder, 'package.json')),
    cp('tsconfig.json', join(folder, 'tsconfig.json')),
    symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction'),
  ]);
  for (const { file, before, after } of changes) {
    const text = await readFile(join(folder, file), 'utf8');
    if (!text.includes(before)) throw new Error(`“${before}” is not in ${file}`);
    await writeFile(
      join(folder, file),
      text.replace(before, () => after),
    );
  }
  const said = await compile(folder);
  const errors = [...said.matchAll(/^([^\s(]+)\((\d+),\d+\): error (.*(?:\n[ \t].*)*)/gm)].map(
    async ([, file = '', line, message = '']): Promise<CompilerError> => {
      const lines = (await readFile(join(folder, file), 'utf8')).split('\n');
      return { file, line: lines[Number(line) - 1]?.trim() ?? '', message };
    },
  );
  return (await Promise.all(errors)).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** What the compiler prints for a project that it only looks at. */
function compile(folder: string): Promise<string> {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [compiler, '--noEmit', '--pretty', 'false', '-p', folder],
      { cwd: folder, maxBuffer: 2 ** 26 },
      // It ends with 1 or 2 where it found errors, which is what is asked for.
      (error, stdout) => (error && stdout === '' ? fail(error) : done(stdout)),
    );
  });
}
