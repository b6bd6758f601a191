import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuiltFile } from '../../src/build/input.ts';
import { readReview } from './read-review.ts';
import { textOfHtml } from './text-of-outputs.ts';

const fixtures = ['shared-gardens', 'warm-rooms', 'coming-home', 'singing-together'];
const reviews = ['data/bark-2023', ...fixtures.map((name) => `tests/fixtures/reviews/${name}`)];

const isPage = ({ path }: BuiltFile): boolean => path.endsWith('.html');

const htmlOf = ({ bytes }: BuiltFile): string => new TextDecoder().decode(bytes);

const nameOf = ({ path }: BuiltFile): string => path.replace(/^.*\//, '');

/** What a tab or a window is called. */
async function titleOf(file: BuiltFile): Promise<string> {
  if (isPage(file)) return /<title>([^<]*)<\/title>/.exec(htmlOf(file))?.[1] ?? '';
  const pdf = await getDocument({ data: file.bytes.slice(), verbosity: 0 }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const title = 'Title' in info ? String(info.Title) : '';
  expect(metadata?.get('dc:title')).toBe(title);
  await pdf.loadingTask.destroy();
  return title;
}

/** The line that leads to the PDFs of a page. */
const lineOf = (page: BuiltFile): string => /<nav class="files"[\s\S]*?<\/nav>/.exec(htmlOf(page))?.[0] ?? '';

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => href);

describe.each(reviews)('the documents of %s', (folder) => {
  let files: readonly BuiltFile[] = [];

  beforeAll(async () => {
    const built = await build(await readReview(folder));
    expect(built.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    files = built.files;
  });

  test('have titles that say what each is and of what, and no two are the same', async () => {
    const titles = new Map<string, string[]>();
    for (const file of files) {
      const title = await titleOf(file);
      const { title: subject, kind, label } = file.about;
      expect(title).toContain(subject);
      expect(title).toContain(kind);
      if (label !== undefined) expect(title).toContain(label);
      titles.set(title, [...(titles.get(title) ?? []), nameOf(file)]);
    }
    // A web page and the PDF in normal print are the same document.
    for (const named of titles.values()) {
      const [first = ''] = named;
      const stem = first.replace(/\.\w+$/, '');
      expect([[`${stem}.html`, `${stem}.pdf`], [`${stem}.pdf`]]).toContainEqual(named);
    }
    expect(titles.size).toBe(files.filter(({ path }) => path.endsWith('.pdf')).length);
  });

  test('lead from each page to its own PDFs, and to nothing that was not made', () => {
    const pages = files.filter(isPage);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const stem = nameOf(page).replace('.html', '');
      const made = files
        .filter((file) => !isPage(file) && file.about.document === stem)
        .map((file) => nameOf(file));
      expect(made).toHaveLength(2);
      expect(linksIn(lineOf(page)).map((href) => href.replace(/^https:.*\//, ''))).toEqual(made);
      for (const { about, path, pages: count } of files.filter((file) => made.includes(nameOf(file))))
        expect([path, lineOf(page)]).toEqual([
          path,
          expect.stringMatching(`${about.label ?? 'PDF'}.*${count}`),
        ]);
    }
  });
});

const bark = 'data/bark-2023';

test('where no address is known the line names the files, for who has the page alone', async () => {
  const { files } = await build(await readReview(bark));
  for (const page of files.filter(isPage)) {
    const relative = linksIn(htmlOf(page)).filter((href) => !/^(?:#|https:|mailto:|data:)/.test(href));
    expect(relative).toEqual(linksIn(lineOf(page)));
    for (const file of relative) expect(textOfHtml(page)).toContain(`(${file})`);
    expect(textOfHtml(page)).toMatch(/Also in the same folder:|Hefyd yn yr un ffolder:/);
  }
});

test('where it is known the links lead there, from wherever the page is read', async () => {
  const address = 'https://example.org/documents';
  const { files } = await build(await readReview('tests/fixtures/reviews/shared-gardens'));
  const briefing = files.find((file) => nameOf(file) === 'briefing.html');
  if (!briefing) throw new Error('There is no briefing');
  expect(linksIn(lineOf(briefing))).toEqual([
    `${address}/briefing.pdf`,
    `${address}/briefing-large-print.pdf`,
  ]);
  expect(textOfHtml(briefing)).toMatch(/Also available as: PDF, \d+ pages · Large print PDF, \d+ pages/);
});

test('a page that is made without PDFs speaks of none', async () => {
  const { files } = await build({ ...(await readReview(bark)), formats: ['html'] });
  for (const page of files) expect(lineOf(page)).toBe('');
});
