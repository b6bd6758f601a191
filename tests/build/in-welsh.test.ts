import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuiltFile } from '../../src/build/input.ts';
import { tagsOfPdf } from '../conformance/tags-of-pdf.ts';
import { readReview } from './read-review.ts';
import { textOfHtml, textOfPdf, textsOfPages } from './text-of-outputs.ts';

const bark = 'data/bark-2023';
/** What a program writes that takes something else for a text. */
const noText = /\[object|undefined/;

/** The Welsh handout of Bark. */
async function handoutOf(change?: (review: string) => string) {
  const input = await readReview(bark, change);
  return build({
    ...input,
    templates: input.templates.filter(({ file }) => file.endsWith('/handout-cy.md')),
  });
}

/** Every document of a review with its title in Welsh at least, as if its template were Welsh. */
async function allOf(folder: string, change: (review: string) => string = (review) => review) {
  const input = await readReview(folder, (review) => withWelshTitle(change(review)));
  const templates = input.templates
    .filter(({ file }) => !file.endsWith('-cy.md'))
    .map(({ file, text }) => ({
      file,
      text: text.replace(/^most .*\n/gm, '').replace(/^name: /m, 'language: cy\nname: '),
    }));
  return build({ ...input, templates, allTemplates: templates });
}

const withoutWelsh = (review: string): string =>
  review
    .replaceAll(/\{ en-GB: ((?:(?!, cy:).)*), cy: [^}]* \}/g, '$1')
    .replaceAll(/:\n +en-GB: (.*)\n +cy: .*/g, ': $1');

const withWelshTitle = (review: string): string =>
  review.replace(/^title: (?!\{)(.*)$/m, 'title: { en-GB: $1, cy: Teitl }');

const fileOf = (files: readonly BuiltFile[], ending: string): BuiltFile => {
  const file = files.find(({ path }) => path.endsWith(ending));
  if (!file) throw new Error(`There is no ${ending}`);
  return file;
};

/** What a page says in a language by an element of its own. */
function saidIn(lang: string, { bytes }: BuiltFile): string[] {
  const said: string[] = [];
  visit(unified().use(rehypeParse).parse(new TextDecoder().decode(bytes)), 'element', (node: Element) => {
    if (node.properties.lang === lang && node.tagName !== 'html') said.push(textOf(node));
  });
  return said;
}

describe('a review without any Welsh', () => {
  async function made(ending: RegExp) {
    const input = await readReview(bark, withoutWelsh);
    const { files, faults } = await build({
      ...input,
      formats: ['html'],
      templates: input.templates.filter(({ file }) => ending.test(file)),
    });
    return { paths: files.map(({ path }) => path), faults };
  }

  test('gets the documents of its own language, and nothing is said of others', async () => {
    expect(await made(/handout(?:-cy)?\.md$/)).toEqual({ paths: ['bark-2023/handout.html'], faults: [] });
  });

  test('is told what it lacks where only a Welsh document is asked for', async () => {
    expect(await made(/handout-cy\.md$/)).toEqual({
      paths: [],
      faults: [
        {
          rule: 'text-is-translated',
          severity: 'warning',
          place: { file: 'data/bark-2023/review.yaml', line: 1, column: 1 },
          found: 'no text in Welsh, so that `handout-cy` was not made',
          expected: 'Welsh texts beside the others: `{ …, cy: … }`',
        },
      ],
    });
  });
});

describe('the Bark handout in Welsh', () => {
  test('finds everything in Welsh, and says nothing of English', async () => {
    const { files, faults } = await handoutOf();
    expect(faults).toEqual([]);
    const page = fileOf(files, 'handout-cy.html');
    expect(saidIn('en-GB', page)).toEqual([]);
    expect(textOfHtml(page)).not.toContain('yn Saesneg yn unig');
    expect(textOfHtml(page)).toContain('Cymorth gan gyfoedion 7 o 12 astudiaeth');
  });

  describe('without one of its Welsh names', () => {
    let files: readonly BuiltFile[] = [];
    let faults: Awaited<ReturnType<typeof build>>['faults'] = [];

    beforeAll(async () => {
      ({ files, faults } = await handoutOf((review) =>
        review.replace('name: { en-GB: Peer support, cy: Cymorth gan gyfoedion }', 'name: Peer support'),
      ));
    });

    test('is made all the same, with a warning where the name is written', async () => {
      const { text } = (await readReview(bark)).review;
      const line = text.split('\n').findIndex((each) => each.includes('en-GB: Peer support')) + 1;
      expect(faults).toEqual([
        {
          rule: 'text-is-translated',
          severity: 'warning',
          place: { file: 'data/bark-2023/review.yaml', line, column: 15, end: { line, column: 27 } },
          found: '‘Peer support’ in English only, in a document in Welsh',
          expected: 'a Welsh text beside it: `{ en-GB: …, cy: … }`',
        },
      ]);
    });

    test('says on the page that the words are English, and in a line that some are', () => {
      const page = fileOf(files, 'handout-cy.html');
      expect(saidIn('en-GB', page)).toEqual(['Peer support']);
      expect(textOfHtml(page)).toContain('Mae rhannau o’r ddogfen hon yn Saesneg yn unig.');
    });

    test('says so in the tags of the PDF, and to a reader', async () => {
      for (const name of ['handout-cy.pdf', 'handout-cy-large-print.pdf']) {
        const pdf = fileOf(files, name);
        expect(JSON.stringify(tagsOfPdf(pdf.bytes))).toContain(
          '{"role":"Span","says":["in en-GB"],"kids":["Peer support"]}',
        );
        expect(await textOfPdf(pdf)).toContain('Mae rhannau o’r ddogfen hon yn Saesneg yn unig.');
      }
    });
  });

  test('takes the places of heads from their words, and links lead there', async () => {
    const input = await readReview(bark, (review) => withWelshTitle(withoutWelsh(review)));
    const text =
      '---\ndocument: places\nname: Lleoedd\nlanguage: cy\n---\n:::cover\n# Teitl\n:::\n\n## :value[themes.social.name]\n\n[Isod](#social-factors)\n';
    const { files, faults } = await build({ ...input, templates: [{ file: 'templates/places.md', text }] });
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new TextDecoder().decode(fileOf(files, 'places-cy.html').bytes)).toContain(
      '<section id="social-factors">',
    );
  });

  test('says values in the middle of English words in English', async () => {
    const { files } = await handoutOf((review) =>
      review.replace(
        /in short:\n +en-GB: What do people .*\n.*/,
        "in short: 'What do :value[studies.included]{as=count} say?'",
      ),
    );
    expect(saidIn('en-GB', fileOf(files, 'handout-cy.html'))).toContain('12 studies');
    expect(textOfHtml(fileOf(files, 'handout-cy.html'))).toContain('What do 12 studies say?');
  });
});

describe.each([
  ['Bark with hardly a word of Welsh', bark, withoutWelsh],
  ['the made-up review of listed studies', 'tests/fixtures/reviews/shared-gardens', (text: string) => text],
] as const)('%s', (_, folder, change) => {
  let built: Awaited<ReturnType<typeof build>>;

  beforeAll(async () => {
    built = await allOf(folder, change);
  });

  test('is made in Welsh, with nothing but warnings of what stands in English, each once', () => {
    expect([...new Set(built.faults.map(({ rule, severity }) => `${severity} ${rule}`))]).toEqual([
      'warning text-is-translated',
    ]);
    expect(built.files.length).toBeGreaterThan(5);
  });

  test('has nothing but text on a page', () => {
    for (const { path, bytes } of built.files)
      if (path.endsWith('.html')) expect(new TextDecoder().decode(bytes), path).not.toMatch(noText);
  });

  test('has nothing but text in the words, tags, bookmarks and metadata of a PDF', async () => {
    for (const { path, bytes } of built.files) {
      if (!path.endsWith('.pdf')) continue;
      const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
      const everything = JSON.stringify([
        await textsOfPages(bytes),
        tagsOfPdf(bytes),
        await pdf.getOutline(),
        await pdf.getMetadata(),
      ]);
      expect(everything.length, path).toBeGreaterThan(5000);
      expect(everything, path).not.toMatch(noText);
    }
  });
});

test('a quotation stays in its language, says so, and is not asked for in Welsh', async () => {
  const { files, faults } = await allOf('tests/fixtures/reviews/shared-gardens');
  const words = 'I weed one row, and then I sit';
  expect(faults.filter(({ found }) => found.includes('I weed one row'))).toEqual([]);
  expect(saidIn('en-GB', fileOf(files, 'briefing-cy.html'))).toContainEqual(expect.stringContaining(words));
});
