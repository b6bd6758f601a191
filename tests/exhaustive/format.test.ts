import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The files of a copy of src that the compiler names, once a file of it is changed. */
async function namedAfter(file: string, from: string, to: string): Promise<readonly string[]> {
  const copy = join(root, 'node_modules', '.cache', 'exhaustive', 'format');
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  await cp(join(root, 'src'), join(copy, 'src'), { recursive: true });
  for (const name of ['package.json', 'tsconfig.json']) await cp(join(root, name), join(copy, name));
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const text = await readFile(join(copy, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(copy, file), text.replace(from, to));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const said = await promisify(execFile)(process.execPath, [compiler, '--noEmit', '-p', copy], {
    cwd: copy,
  }).catch((error: { readonly stdout: string }) => error);
  const files = [...said.stdout.matchAll(/^(\S+\.ts)\(\d+,\d+\): error/gm)].map(([, name = '']) => name);
  await rm(copy, { recursive: true, force: true });
  return [...new Set(files)].toSorted();
}

test('a format that is added asks for its renderer, for how its files say what they are, and for its words, and for nothing else', async () => {
  expect(
    await namedAfter('src/format/format.ts', "['html', 'pdf'] as const", "['html', 'pdf', 'docx'] as const"),
  ).toEqual([
    'src/build/renderers.ts',
    'src/io/read-listed.ts',
    'src/messages/cy/index-page.ts',
    'src/messages/en-gb/index-page.ts',
  ]);
});
