import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeIndex } from '../../src/cli/build-documents.ts';
import { shipped } from '../design/shipped.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

const built = fileURLToPath(new URL('../../output/bark-2023/', import.meta.url));

let folder: string;

const write = () => writeIndex(join(folder, 'output'), folder, shipped);
const index = () => readFile(join(folder, 'output/index.html'), 'utf8');

/** Addresses with their words, in the order of the page. */
const links = async () =>
  [...(await index()).matchAll(/<a href="([^"]*)"><span class="unseen">(.*?)<\/span>(.*?)<\/a>/g)].map(
    ([, ...parts]) => parts,
  );

beforeEach(async () => {
  folder = await temporaryFolder({});
  await cp(built, join(folder, 'output/bark-2023'), { recursive: true });
});

describe('output/index.html', () => {
  test('lists each document with its formats, pages, edition and date', async () => {
    expect(await write()).toBeUndefined();
    const of = (kind: string) => `${kind}, Resilience as part of recovery: `;
    expect(await links()).toEqual([
      ['bark-2023/briefing.html', of('Evidence briefing'), 'Web page'],
      ['bark-2023/briefing.pdf', of('Evidence briefing'), expect.stringMatching(/^PDF, \d pages$/)],
      [
        'bark-2023/briefing-large-print.pdf',
        of('Evidence briefing'),
        expect.stringMatching(/^Large print PDF, \d\d pages$/),
      ],
      ['bark-2023/cpd.html', of('CPD briefing'), 'Web page'],
      ['bark-2023/cpd.pdf', of('CPD briefing'), 'PDF, 8 pages'],
      [
        'bark-2023/cpd-large-print.pdf',
        of('CPD briefing'),
        expect.stringMatching(/^Large print PDF, \d\d pages$/),
      ],
      ['bark-2023/handout.html', of('Handout'), 'Web page'],
      ['bark-2023/handout.pdf', of('Handout'), 'PDF, 1 page'],
      [
        'bark-2023/handout-large-print.pdf',
        of('Handout'),
        expect.stringMatching(/^Large print PDF, \d pages$/),
      ],
      ['bark-2023/handout-cy.html', 'Taflen, Gwydnwch fel rhan o adferiad: ', 'Tudalen we'],
      ['bark-2023/handout-cy.pdf', 'Taflen, Gwydnwch fel rhan o adferiad: ', 'PDF, 1 dudalen'],
      [
        'bark-2023/handout-cy-large-print.pdf',
        'Taflen, Gwydnwch fel rhan o adferiad: ',
        'PDF: Print bras, 4 tudalen',
      ],
      ['bark-2023/annex.html', of('Annex'), 'Web page'],
      ['bark-2023/annex.pdf', of('Annex'), 'PDF, 4 pages'],
      ['bark-2023/annex-large-print.pdf', of('Annex'), 'Large print PDF, 8 pages'],
      ['bark-2023/annex-cy.html', 'Atodiad, Gwydnwch fel rhan o adferiad: ', 'Tudalen we'],
      ['bark-2023/annex-cy.pdf', 'Atodiad, Gwydnwch fel rhan o adferiad: ', 'PDF, 3 tudalen'],
      [
        'bark-2023/annex-cy-large-print.pdf',
        'Atodiad, Gwydnwch fel rhan o adferiad: ',
        'PDF: Print bras, 6 thudalen',
      ],
    ]);
    expect(await index()).toContain('<div lang="cy">\n<dt>Taflen (Cymraeg)</dt>');
    expect((await index()).match(/Argraffiad 1 · 24 Tachwedd 2026/g)).toHaveLength(2);
    expect((await index()).match(/Edition 1 · 24 November 2026/g)).toHaveLength(4);
  });

  test('is that of the project', async () => {
    await write();
    expect(await index()).toBe(await readFile(join(built, '../index.html'), 'utf8'));
  });

  test('leaves out what is gone, and keeps what another build wrote', async () => {
    await write();
    await rm(join(folder, 'output/bark-2023/handout.pdf'));
    await rm(join(folder, 'output/bark-2023/cpd.html'));
    await write();
    const left = (await links()).map(([address]) => address);
    expect(left).toHaveLength(16);
    expect(left).not.toContain('bark-2023/handout.pdf');
    expect(left).toContain('bark-2023/cpd.pdf');
  });

  test('says the same for the same files, and keeps its date then', async () => {
    await write();
    const before = await stat(join(folder, 'output/index.html'));
    await write();
    expect((await stat(join(folder, 'output/index.html'))).mtimeMs).toBe(before.mtimeMs);
  });

  test('passes over what Brevier did not write, or what is damaged', async () => {
    const at = (name: string) => join(folder, 'output/bark-2023', name);
    await write();
    const before = await index();
    await writeFile(at('other.html'), '<!doctype html><title>Other</title>');
    await writeFile(at('broken.pdf'), '%PDF-1.7 no more');
    await writeFile(at('half.html'), (await readFile(at('cpd.html'))).subarray(0, 900));
    await mkdir(at('folder.pdf'));
    await write();
    expect(await index()).toBe(before);
  });

  test('leads to files whose names need it, and never out of its folder by a title', async () => {
    await rename(join(folder, 'output/bark-2023'), join(folder, 'output/a & b?'));
    const page = join(folder, 'output/a & b?/handout.html');
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replace('"name":"Resilience as part of recovery"', '"name":"<b>&\\"x"'));
    await write();
    expect((await links())[0]?.[0]).toBe('a%20%26%20b%3F/briefing.html');
    expect(await index()).not.toContain('<b>');
  });

  test('is not there where there is nothing to list', async () => {
    await rm(join(folder, 'output/bark-2023'), { recursive: true });
    await write();
    await expect(index()).rejects.toThrow('ENOENT');
  });

  test('requests nothing', async () => {
    await write();
    const html = await index();
    expect(html).toMatch(/default-src (?:'|&#x27;)none/);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:|\/\/)/);
  });
});
