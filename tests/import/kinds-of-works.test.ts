import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textKindOf } from '../../src/import/kind-of-file.ts';
import { importReferences, type ReferenceFile } from '../../src/import/references/import-references.ts';
import { referenceListIn } from '../../src/import/references/read-list.ts';
import { readCsv } from '../../src/import/table/read-csv.ts';

type Work = Readonly<Record<string, unknown>>;

/** Made-up works, one of each kind, as references.json should have them. */
const works: Readonly<Record<string, Work>> = JSON.parse(
  readFileSync('tests/fixtures/kinds-of-works.json', 'utf8'),
);

/** The same works as programs export them: a file for each format, whose name is that of its column. */
const folder = 'tests/fixtures/references';

/** What a file may say of a work beyond what all formats can say. */
const besides = new Set(['id', 'PMID']);

async function importedFrom(name: string): Promise<readonly Work[]> {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const { items, remarks, faults } = await importReferences([sourceOf(name, text)], []);
  expect(faults).toEqual([]);
  expect(remarks.filter(({ what }) => /cannot be read|there already|same work/.test(what))).toEqual([]);
  return items;
}

/** As what it is by its content: the name says nothing. */
function sourceOf(file: string, text: string): ReferenceFile {
  const format = textKindOf('a', text);
  if (typeof format !== 'string') throw new Error(`${file}: ${format.found}`);
  if (format !== 'text table' && format !== 'workbook') return { file, text, format };
  const table = readCsv(file, text);
  const list = 'rule' in table ? undefined : referenceListIn(table);
  if (list === undefined) throw new Error(`${file} is no list of references`);
  return list;
}

/** What became of a work: a tick where it is as it should be, a dash where the file does not have it. */
function outcomeOf(work: Work, items: readonly Work[]): string {
  const item = items.find(({ title }) => title === work.title);
  if (item === undefined) return '–';
  const differs = (field: string) => JSON.stringify(item[field]) !== JSON.stringify(work[field]);
  const lost = Object.keys(work).filter((field) => differs(field) && !isYearAlone(field, item, work));
  const more = Object.keys(item).filter((field) => !besides.has(field) && work[field] === undefined);
  const said = [
    ...(more.length > 0 && lost.length > 0 ? [`${more.join(', ')} in place of ${lost.join(', ')}`] : []),
    ...(more.length > 0 && lost.length === 0 ? [`with ${more.join(', ')}`] : []),
    ...(more.length === 0 && lost.length > 0 ? [`without ${lost.join(', ')}`] : []),
    ...(differs('issued') && !lost.includes('issued') ? ['the year alone'] : []),
  ];
  return said.length === 0 ? '✓' : said.join('; ');
}

/** Some databases have no month. */
const isYearAlone = (field: string, item: Work, work: Work): boolean =>
  field === 'issued' &&
  JSON.stringify(item.issued) === JSON.stringify(work.issued).replace(/(\[\[\d+),.*(\]\])/, '$1$2');

test('docs/importing.md says of each kind of work what is taken of it from each format', async () => {
  const names = readdirSync(folder).toSorted();
  const columns = await Promise.all(
    names.map(async (name) => {
      const items = await importedFrom(name);
      return Object.values(works).map((work) => outcomeOf(work, items));
    }),
  );
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const table = [
    row(['', ...names.map((name) => name.replace(/\.\w+$/, ''))]),
    row(['---', ...names.map(() => '---')]),
    ...Object.keys(works).map((kind, at) => row([kind, ...columns.map((column) => column[at] ?? '')])),
  ].join('');
  const written = readFileSync('docs/importing.md', 'utf8');
  const made = written.replace(/(<!-- kinds of works -->\n\n)[\s\S]*?(\n<!-- to here -->)/, `$1${table}$2`);
  expect(made).toContain(table);
  // `vitest run -u` with this file writes it there.
  await expect(made).toMatchFileSnapshot('../../docs/importing.md');
});

test('every work of a file is one of these, so that none of them goes unseen', async () => {
  const titles = new Set(Object.values(works).map(({ title }) => title));
  for (const name of readdirSync(folder)) {
    const items = await importedFrom(name);
    expect([name, items.filter(({ title }) => !titles.has(title))]).toEqual([name, []]);
  }
});
