import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';

/**
 * What `node:fs/promises` does, under the same names, done at once. A disk of one's own answers sooner than another thread can be asked
 * to ask it: reading a small file so takes a tenth of the time of the processor.
 */
export async function readFile(path: string | URL): Promise<Buffer>;
export async function readFile(path: string | URL, encoding: 'utf8'): Promise<string>;
export async function readFile(path: string | URL, encoding?: 'utf8'): Promise<Buffer | string> {
  return encoding === undefined ? readFileSync(path) : readFileSync(path, encoding);
}

export async function readdir(path: string, { recursive = false } = {}): Promise<string[]> {
  return readdirSync(path, { recursive, encoding: 'utf8' });
}

export async function stat(path: string): Promise<Stats> {
  return statSync(path);
}

export async function realpath(path: string): Promise<string> {
  return realpathSync.native(path);
}

export async function writeFile(
  path: string,
  content: Uint8Array | string,
  { flag = 'w' } = {},
): Promise<void> {
  writeFileSync(path, content, { flag });
}

export async function rename(from: string, to: string): Promise<void> {
  renameSync(from, to);
}

export async function rm(path: string, { force = false } = {}): Promise<void> {
  rmSync(path, { force });
}

export async function mkdir(path: string): Promise<void> {
  mkdirSync(path);
}
