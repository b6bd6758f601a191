import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A change to one file of the sources: what stands there once, and what then stands in its place. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface CompilerError {
  readonly file: string;
  /** With what it goes on to say in further lines. */
  readonly message: string;
}

/** What the compiler says of a copy of the sources with these changes, in the order of the files. */
export function errorsAfter(...changes: readonly Change[]): readonly CompilerError[] {
  const copy = mkdtempSync(join(tmpdir(), 'sources-'));
  try {
    for (const name of ['src', 'package.json', 'tsconfig.json'])
      cpSync(name, join(copy, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    for (const { file, from, to } of changes) {
      const text = readFileSync(join(copy, file), 'utf8');
      if (text.split(from).length !== 2) throw new Error(`‘${from}’ does not stand once in ${file}`);
      writeFileSync(
        join(copy, file),
        text.replace(from, () => to),
      );
    }
    const { stdout } = spawnSync(
      process.execPath,
      [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '--pretty', 'false', '-p', 'tsconfig.json'],
      { cwd: copy, encoding: 'utf8' },
    );
    const errors: { file: string; message: string }[] = [];
    for (const line of stdout.split('\n')) {
      const [, file, message] = /^(\S+)\(\d+,\d+\): error (.*)$/.exec(line) ?? [];
      const last = errors.at(-1);
      if (file !== undefined && message !== undefined) errors.push({ file, message });
      else if (last) last.message += `\n${line}`;
    }
    return errors;
  } finally {
    rmSync(copy, { recursive: true });
  }
}
