import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subset from 'subset-font';
import { expect, test, vi } from 'vitest';
import { cutWebFace } from '../../src/io/subset-web-face.ts';

vi.mock('subset-font', async (original) => {
  const real = await original<{ readonly default: typeof subset }>();
  return { ...real, default: vi.fn(real.default) };
});

test('pages of the same letters have one cut of a face, of others another', async () => {
  const path = createRequire(import.meta.url).resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf');
  const [file, same] = [new Uint8Array(await readFile(path)), new Uint8Array(await readFile(path))];
  const cut = await cutWebFace(file, 'recovery');
  expect(await cutWebFace(file, 'every cover')).not.toBe(cut);
  expect(await cutWebFace(file, 'recover every')).toBe(await cutWebFace(file, 'every cover'));
  await cutWebFace(file, 'recovery', 'with every feature');
  expect(subset).toHaveBeenCalledTimes(3);
  expect(await cutWebFace(same, 'yrevocer')).toBe(cut);
  expect(subset).toHaveBeenCalledTimes(4);
});
