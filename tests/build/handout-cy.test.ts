import { beforeAll, describe, expect, test } from 'vitest';
import { build, check } from '../../src/build/build.ts';
import type { BuiltFile } from '../../src/build/input.ts';
import { PdfReader } from '../../src/pdf/extract/pdf-reader.ts';
import { readPdfAbout } from '../../src/pdf/extract/read-pdf-about.ts';
import { loadHyphenator } from '../../src/pdf/load-hyphenator.ts';
import { proofread } from '../../src/wording/proofread.ts';
import { readReview } from './read-review.ts';
import { textOfHtml, textOfPdf } from './text-of-outputs.ts';

/** The handouts on Bark in both languages. */
async function handouts() {
  const input = await readReview('data/bark-2023');
  const templates = input.templates.filter(({ file }) => /\/handout(?:-cy)?\.md$/.test(file));
  return build({ ...input, templates });
}

/** What a reader must find, in this order. */
const parts = [
  'Taflen · cyfieithiad heb ei wirio',
  'Beth mae pobl â phrofiadau o seicosis yn ei ddweud am wydnwch?',
  'Adolygiad cwmpasu gan Harry Bark (2023) o 12 astudiaeth',
  '179 cyfranogwr, 18 i 75 oed',
  'Daeth yr awdur i’r casgliad',
  'Dywedodd cyfranogwyr',
  'Rydym yn awgrymu',
  'Is-thema',
  'Cyfrifoldeb personol 5 o 12 astudiaeth',
  'Defnyddio profiad 7 o 12 astudiaeth',
  'Strategaethau ymdopi 6 o 12 astudiaeth',
  'Cymorth gan gyfoedion 7 o 12 astudiaeth',
  'Perthnasoedd cymdeithasol Ni roddir nifer',
  'Cyfraniad 4 o 12 astudiaeth',
  'Perthnasoedd ag ymarferwyr 5 o 12 astudiaeth',
  'Cymorth strwythuredig 3 o 12 astudiaeth',
  'Rhowch gynnig',
  'Gofynnwch hyn',
  'Ein hawgrymiadau ni, nid canfyddiadau’r adolygiad.',
  'Gan bwyll',
  'Nodwyd gan yr awdur',
  'Ychwanegwyd gennym ni',
  'Bark, H. (2023).',
];

describe('the Welsh handout on Bark', () => {
  let files: readonly BuiltFile[];
  const file = (name: string): BuiltFile => {
    const found = files.find(({ path }) => path === `bark-2023/${name}`);
    if (!found) throw new Error(`${name} was not built`);
    return found;
  };
  beforeAll(async () => {
    const built = await handouts();
    expect(built.faults).toEqual([]);
    files = built.files;
  });

  test('stands beside the English one under a name of its own, on one side', () => {
    expect(files.map(({ path, pages }) => [path, pages])).toEqual([
      ['bark-2023/handout-cy.html', undefined],
      ['bark-2023/handout-cy.pdf', 1],
      ['bark-2023/handout-cy-large-print.pdf', 4],
      ['bark-2023/handout.html', undefined],
      ['bark-2023/handout.pdf', 1],
      ['bark-2023/handout-large-print.pdf', 4],
    ]);
  });

  test.each(['html', 'pdf'] as const)(
    'says in Welsh what the English one says, in the same order (%s)',
    async (format) => {
      const text =
        format === 'html' ? textOfHtml(file('handout-cy.html')) : await textOfPdf(file('handout-cy.pdf'));
      let at = 0;
      for (const part of parts) {
        const found = text.indexOf(part, at);
        expect(found, `“${part}” after “${text.slice(Math.max(0, at - 40), at)}”`).toBeGreaterThanOrEqual(at);
        at = found + part.length;
      }
    },
  );

  test('has the figures of the English one, and no others', async () => {
    const figures = (text: string): string[] =>
      [...(/(?:12|179)[\s\S]*?(?=Bark, H\.)/.exec(text)?.[0] ?? '').matchAll(/\d+/g)]
        .map(([found]) => found)
        .sort();
    const welsh = figures(await textOfPdf(file('handout-cy.pdf')));
    expect(welsh).toEqual(figures(await textOfPdf(file('handout.pdf'))));
    expect(welsh.filter((each) => each === '12')).toHaveLength(8);
  });

  test('says that it is Welsh to browsers, screen readers and file managers', () => {
    const html = new TextDecoder().decode(file('handout-cy.html').bytes);
    expect(html).toContain('<html lang="cy">');
    expect(html).toContain('"inLanguage":"cy"');
    const { bytes } = file('handout-cy.pdf');
    const reader = new PdfReader(bytes);
    expect(reader.text(reader.catalogue.get('Lang'))).toBe('cy');
    expect(readPdfAbout(bytes)).toMatchObject({ lang: 'cy', kind: 'Taflen', document: 'handout-cy' });
    expect(readPdfAbout(file('handout-cy-large-print.pdf').bytes)).toMatchObject({ label: 'Print bras' });
    expect(readPdfAbout(file('handout-large-print.pdf').bytes)).toMatchObject({ label: 'Large print' });
  });

  test('numbers its pages in Welsh', async () => {
    const text = await textOfPdf(file('handout-cy-large-print.pdf'));
    expect(text).toContain('Tudalen 2 o 4');
    expect(text).toContain('Argraffiad 1 · 24 Tachwedd 2026');
  });
});

test('words of a Welsh document are divided as Welsh is', async () => {
  const divide = await loadHyphenator(['cy', 'en-GB']);
  expect(divide('astudiaethau', 'cy')).toEqual(['astud', 'iaethau']);
  expect(divide('astudiaethau', 'en-GB')).not.toEqual(divide('astudiaethau', 'cy'));
});

test('nothing that is known of English alone is said of Welsh', async () => {
  const input = await readReview('data/bark-2023');
  const templates = input.templates.filter(({ file }) => file.endsWith('/handout-cy.md'));
  const long = `Mae ${'hyn a hyn a '.repeat(20)}hynny’n frawddeg hir iawn.\n`;
  const changed = templates.map(({ file, text }) => ({ file, text: `${text}\n${long}` }));
  const { documents } = await check({ ...input, templates: changed });
  expect(documents).toHaveLength(1);
  expect(await proofread({ ...input, templates: changed }, documents)).toEqual({
    faults: [],
    readingAges: [],
  });
});

test('numbers and words of quantity are looked for in a Welsh template', async () => {
  const input = await readReview('data/bark-2023');
  const templates = input.templates
    .filter(({ file }) => file.endsWith('/handout-cy.md'))
    .map(({ file, text }) => ({
      file,
      text: `${text}\nMae tair thema mewn 12 astudiaeth, a hanner ohonynt.\n\nMae llawer (:value[themes.professional.sub-themes.structured-support.studies]{as=studies}) yn ei grybwyll.\n`,
    }));
  const { faults } = await check({ ...input, templates });
  expect(faults.map(({ rule, found }) => [rule, found])).toEqual([
    ['count-comes-from-data', '‘tair thema’, typed'],
    ['count-comes-from-data', '‘12 astudiaeth’, typed'],
    ['quantity-word-fits', '‘llawer’ beside 3 of 12'],
  ]);
});

test('counts and shares in number words are found in Welsh texts of the data, at their places', async () => {
  const input = await readReview('data/bark-2023', (text) =>
    text.replace(
      'cy: Beth mae gwydnwch yn ei olygu i chi nawr?',
      'cy: Beth yw barn saith astudiaeth, a hanner yr astudiaethau?',
    ),
  );
  const templates = input.templates.filter(({ file }) => file.endsWith('/handout-cy.md'));
  const { faults } = await check({ ...input, templates });
  const line = input.review.text.split('\n').findIndex((each) => each.includes('saith astudiaeth')) + 1;
  expect(faults.map(({ rule, place, found }) => [rule, place.line, place.column, found])).toEqual([
    ['count-comes-from-data', line, 24, '‘saith astudiaeth’ typed in `points-to-consider.1.in-short`'],
    ['counts-are-not-shares', line, 44, '‘hanner yr astudiaethau’, a share of a small number'],
  ]);
});
