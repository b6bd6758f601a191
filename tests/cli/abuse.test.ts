import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { brevier } from './brevier.ts';

const onWindows = process.platform === 'win32';
const review = 'data/a/review.yaml';
const template = '---\ndocument: briefing\nname: Briefing\n---\n:::cover\n# :value[title]\n:::\n';

type Abuse = readonly [
  name: string,
  bytes: string | Uint8Array | ((path: string, folder: string) => Promise<unknown>),
  rule: string,
];

const abuses: readonly Abuse[] = [
  ['binary', Uint8Array.from({ length: 999 }, (_, at) => (at * 7) % 256), 'file-encoding'],
  ['UTF-16', Buffer.from('\uFEFFid: a\n', 'utf16le'), 'file-encoding'],
  ['Latin-1', Buffer.from('title: Café\n', 'latin1'), 'file-encoding'],
  ['fifty megabytes', new Uint8Array(50_000_000), 'file-size'],
  ['a folder', (path) => mkdir(path), 'file-is-a-file'],
  ['a device', (path) => symlink('/dev/zero', path), 'file-in-data'],
  ['a link out of the data', (path) => symlink('../../templates/briefing.md', path), 'file-in-data'],
  ['a link to itself', (path) => symlink('review.yaml', path), 'file-exists'],
  ['a tab', 'made by:\n\torganisation: x\n', 'indent-is-even'],
  ['text of another kind', 'PK\u0003\u0004, as in a word processor', 'data-has-known-shape'],
  ['a list', '- id: a\n', 'data-has-known-shape'],
  ['nothing', '', 'data-has-known-shape'],
];

test.skipIf(onWindows).each(abuses)(
  '%s for data is told with its file, and the last documents stay',
  async (_name, bytes, rule) => {
    const folder = await temporaryFolder({
      [review]: typeof bytes === 'function' ? '' : bytes,
      'data/a/references.json': '[]',
      'templates/briefing.md': template,
      'output/a/briefing.html': 'the last good one',
    });
    if (typeof bytes === 'function') {
      await rm(join(folder, review));
      await bytes(join(folder, review), folder);
    }
    const { code, stdout } = await brevier('build --json --format html', folder);
    expect(code).toBe(1);
    const { faults, documents } = JSON.parse(stdout);
    expect(documents).toEqual([]);
    expect(faults.map((fault: { rule: string }) => fault.rule)).toContain(rule);
    for (const { place } of faults)
      expect(place).toMatchObject({ file: expect.stringMatching(/^data\/a\//), line: expect.any(Number) });
    expect(await readFile(join(folder, 'output/a/briefing.html'), 'utf8')).toBe('the last good one');
  },
);
