import { mkdir, readdir, readFile, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Attachment } from '../../src/pdf/metadata.ts';
import { paint } from '../../src/pdf/paint/paint.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { about, element } from '../pdf/paint/sample.ts';
import { testFaces } from '../pdf/paint/test-faces.ts';
import { brevier } from './brevier.ts';

const file = (name: string, content: string): Attachment => ({
  name,
  type: 'application/yaml',
  description: 'Data',
  bytes: new TextEncoder().encode(content),
});

const page = { width: 9, height: 9, items: [] };
const pdfWith = (...attachments: readonly Attachment[]) =>
  paint({ pages: [page], structure: element('Document'), outline: [], destinations: new Map() }, testFaces, {
    ...about,
    attachments,
  });

let pdf: Uint8Array;
beforeAll(async () => {
  pdf = await pdfWith(file('review.yaml', 'id: a'), file('references.json', '[]'));
});

test('the data come out of a PDF into a folder that is named as the PDF is', async () => {
  const folder = await temporaryFolder({ 'output/a/briefing.pdf': pdf });
  expect(await brevier('extract output/a/briefing.pdf', folder)).toEqual({
    code: 0,
    stdout: `briefing/references.json  1 KB
briefing/review.yaml      1 KB
2 files out of output/a/briefing.pdf
`,
    stderr: '',
  });
  expect(await readFile(join(folder, 'briefing/review.yaml'), 'utf8')).toBe('id: a');
  expect((await brevier('extract output/a/briefing.pdf', folder)).stdout).toBe(
    `briefing/references.json  1 KB    unchanged
briefing/review.yaml      1 KB    unchanged
2 files out of output/a/briefing.pdf
`,
  );
});

test('nothing is overwritten, and nothing else written, unless that is asked for', async () => {
  const folder = await temporaryFolder({ 'a.pdf': pdf, 'there/review.yaml': 'id: mine' });
  expect(await brevier('extract a.pdf --out there', folder)).toEqual({
    code: 1,
    stdout: '',
    stderr: `there/review.yaml  error  nothing-is-overwritten
  found     a file of this name with different content
  expected  no such file yet
  to do     name another folder with --out, or add --overwrite

1 error
`,
  });
  expect(await readdir(join(folder, 'there'))).toEqual(['review.yaml']);
  expect((await brevier('extract a.pdf --out there --overwrite', folder)).code).toBe(0);
  expect(await readFile(join(folder, 'there/review.yaml'), 'utf8')).toBe('id: a');
});

test('a link that lies in the way is not written through', async () => {
  const folder = await temporaryFolder({ 'a.pdf': pdf, 'secret.txt': 'secret' });
  await mkdir(join(folder, 'there'));
  await symlink(join(folder, 'secret.txt'), join(folder, 'there/review.yaml'));
  await symlink(join(folder, 'nowhere'), join(folder, 'there/references.json'));
  expect((await brevier('extract a.pdf --out there', folder)).code).toBe(1);
  expect((await brevier('extract a.pdf --out there --overwrite', folder)).code).toBe(0);
  expect(await readFile(join(folder, 'secret.txt'), 'utf8')).toBe('secret');
  expect(await readdir(folder)).not.toContain('nowhere');
});

test('names never lead out of the folder, and no two files become one', async () => {
  const hostile = [
    '../../up.yaml',
    '/etc/passwd',
    'c:\\boot.ini',
    'con.yaml',
    'a\u001b[2Jb',
    'Up.yaml',
    '.hidden',
    'x. ',
  ];
  const folder = await temporaryFolder({
    'a.pdf': await pdfWith(...hostile.map((name, index) => file(name, String(index)))),
  });
  expect((await brevier('extract a.pdf --out in/here', folder)).code).toBe(0);
  expect((await readdir(join(folder, 'in/here'))).toSorted()).toEqual(
    ['Up-2.yaml', '_con.yaml', 'a_[2Jb', 'boot.ini', 'hidden', 'passwd', 'up.yaml', 'x'].toSorted(),
  );
  expect((await readdir(folder)).toSorted()).toEqual(['a.pdf', 'in']);
});

test.each([
  ['text.pdf', 'a file that is not a PDF'],
  ['empty.pdf', 'a file that is not a PDF'],
  ['cut.pdf', 'a PDF that is cut off before its end'],
  ['other.pdf', 'a PDF that another program wrote or saved again, or that is damaged'],
  ['broken.pdf', 'a PDF that another program wrote or saved again, or that is damaged'],
  ['locked.pdf', 'a PDF that is encrypted'],
  ['bare.pdf', 'a PDF with nothing inside'],
  ['huge.pdf', '100.0 MB'],
])('%s has nothing to take out, and the message says why', async (name, found) => {
  const other = (trailer: string) => `%PDF-1.4\nxref\n0 0\ntrailer <<${trailer}>>\nstartxref\n9\n%%EOF`;
  const folder = await temporaryFolder({
    'text.pdf': 'Dear reader',
    'empty.pdf': '',
    'cut.pdf': pdf.subarray(0, pdf.length / 2),
    'other.pdf': other(''),
    'broken.pdf': pdf.map((byte, index) => (index > 200 && index < pdf.length - 100 ? 0x20 : byte)),
    'locked.pdf': other('/Encrypt 4 0 R'),
    'bare.pdf': await pdfWith(),
    'huge.pdf': '',
  });
  await truncate(join(folder, 'huge.pdf'), 100_000_001);
  const { code, stdout, stderr } = await brevier(`extract ${name}`, folder);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${name}  error  `);
  expect(stderr).toContain(`  found     ${found}\n`);
  expect(await readdir(folder)).not.toContain(name.replace('.pdf', ''));
});

test.each([
  ['extract', "error: missing required argument 'pdf'\n"],
  ['extract none.pdf', 'error: there is no none.pdf\n'],
  ['extract folder', 'error: folder is a folder: name a PDF in it\n'],
  ['extract a.pdf b.pdf', "error: too many arguments for 'extract'. Expected 1 argument but got 2.\n"],
])('wrong use is exit code 2: %s', async (words, stderr) => {
  const folder = await temporaryFolder({ 'a.pdf': pdf, 'folder/b.pdf': pdf });
  expect(await brevier(words, folder)).toEqual({ code: 2, stdout: '', stderr });
});

test('a folder that cannot be made is said to be so', async () => {
  const folder = await temporaryFolder({ 'a.pdf': pdf, there: 'a file' });
  const { code, stderr } = await brevier('extract a.pdf --out there', folder);
  expect(code).toBe(1);
  expect(stderr).toContain('a file where its folder should be');
});

test('the help shows how', async () => {
  const { code, stdout } = await brevier('extract --help', await temporaryFolder({}));
  expect(code).toBe(0);
  expect(stdout).toContain('brevier extract output/bark-2023/briefing.pdf --out data/bark-2023-copy');
});
