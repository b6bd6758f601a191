import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { encode } from 'fast-png';
import { writeXlsx } from 'hucre/xlsx';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { dividedLanguages } from '../../src/pdf/load-hyphenator.ts';
import { calledSeldom, elsewhere, seldom, seldomOwn } from '../../src/tools/loaded-apart.ts';
import { readText } from '../build/read-review.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { brevier } from './brevier.ts';
import type { Called } from './call.ts';
import { main } from './shipped.ts';

const require = createRequire(import.meta.url);

/** Every package and module that any of these tests made the program load. */
const loaded = new Set<string>();

/** Where V8 writes down which code a process ran, bundles and packages alike. */
const coverage = 'node_modules/.cache/coverage';

/** What the program loaded in a folder so far. */
async function loadedIn(folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const file of await readdir(join(folder, coverage))) {
    const { result } = JSON.parse(await readFile(join(folder, coverage, file), 'utf8'));
    for (const { url } of result) {
      const bundle = /\/dist\/program\/(.+)\.cjs$/.exec(url)?.[1];
      const installed = /\/node_modules\/(hyphen\/[^/]+|subset-font)\//.exec(url)?.[1];
      if (bundle !== undefined) names.push(bundle);
      if (installed !== undefined) names.push(installed);
    }
  }
  for (const name of names) loaded.add(name);
  return names;
}

/** Runs the compiled program, and says what it loaded. */
async function noted(
  words: string,
  folder: string,
): Promise<Called & { readonly packages: readonly string[] }> {
  const called = await brevier(words, folder, { env: { NODE_V8_COVERAGE: join(folder, coverage) } });
  return { ...called, packages: await loadedIn(folder) };
}

type Files = Readonly<Record<string, string | Uint8Array>>;

const project = async (more: Files = {}): Promise<string> =>
  temporaryFolder({
    'data/bark-2023/review.yaml': await readText('data/bark-2023/review.yaml'),
    'data/bark-2023/references.json': await readText('data/bark-2023/references.json'),
    'templates/short.md': await readText('tests/bench/three-pages.md'),
    ...more,
  });

const built = (folder: string, name: string) => readFile(join(folder, 'output/bark-2023', name));

describe('citations', () => {
  test.each([
    ['apa', '(Bark, 2023)'],
    ['harvard', '(Bark, 2023)'],
    ['vancouver', '(1)'],
  ])('in a style that comes with it: %s', async (style, cited) => {
    const folder = await project();
    const { code, stderr, packages } = await noted(`build --format html --quiet --style ${style}`, folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(textOf(await built(folder, 'three-pages.html'))).toContain(cited);
    expect(packages).toContain('citeproc');
    // What it would read of the style was read when the program was built.
    expect(packages).not.toContain('@citation-js/plugin-csl');
  });

  const info = '<info><title>Own</title><id>http://example.org/own</id></info>';
  const style = (inside: string, attributes = 'class="in-text"'): string =>
    `<?xml version="1.0" encoding="utf-8"?>\n<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" ${attributes}>${inside}</style>\n`;
  const own = style(
    `${info}<citation><layout prefix="&lt;" suffix="&gt;"><names variable="author"><name form="short"/></names></layout></citation><bibliography><layout><names variable="author"/><text variable="title" prefix=" / "/></layout></bibliography>`,
  );

  test.each([
    ['as it is', own],
    ['with a mark before it that says in which order bytes are', `\uFEFF${own}`],
  ])('in a CSL file of one’s own, %s', async (_, csl) => {
    const folder = await project({ 'own.csl': csl });
    const { code, stderr, packages } = await noted('build --format html --quiet --style own.csl', folder);
    expect([code, stderr]).toEqual([0, '']);
    const page = textOf(await built(folder, 'three-pages.html'));
    expect(page).toContain('<Bark>');
    expect(page).toContain('Bark / Resilience as part of recovery');
    expect(packages).toContain('@rgrove/parse-xml');
  });

  test.each([
    ['that is cut off', own.slice(0, 300), 'csl-file-is-xml'],
    ['that is no style', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'csl-file-is-a-style'],
    [
      'that only points to another',
      style(
        info.replace(
          '</info>',
          '<link rel="independent-parent" href="http://www.zotero.org/styles/apa"/></info>',
        ),
      ),
      'csl-style-independent',
    ],
    ['that cites in notes', own.replace('class="in-text"', 'class="note"'), 'csl-style-cites-in-text'],
    ['without a list', own.replace(/<bibliography>.*<\/bibliography>/, ''), 'csl-style-complete'],
    [
      'that calls a macro that is not there',
      own.replace('<names variable="author"/>', '<text macro="none"/>'),
      'csl-style-usable',
    ],
  ])('a CSL file %s is told of', async (_, csl, rule) => {
    const folder = await project({ 'own.csl': csl });
    const { code, stdout } = await noted('build --format html --json --style own.csl', folder);
    expect(code).toBe(1);
    const { faults } = JSON.parse(stdout);
    expect(faults.map((fault: { rule: string }) => fault.rule)).toContain(rule);
  });
});

/** What a build loads after an edit: all else is kept. */
async function loadedAfter(edit: (review: string) => string) {
  const folder = await project();
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  expect((await brevier('build --quiet', folder)).code).toBe(0);
  const file = join(folder, 'data/bark-2023/review.yaml');
  await writeFile(file, edit(await readFile(file, 'utf8')));
  return noted('build --quiet', folder);
}

describe('after an edit', () => {
  test('a build loads the program, and nothing of what lies beside it', async () => {
    const { code, packages } = await loadedAfter((review) =>
      review.replace(/^title: .*$/m, 'title: Another title'),
    );
    expect(code).toBe(0);
    expect(packages).toEqual(['brevier']);
  });

  test('what is told of a value that cannot be is asked of the schema', async () => {
    const { code, stderr, packages } = await loadedAfter((review) =>
      review.replace(/^title: .*$/m, 'title: 7'),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('data/bark-2023/review.yaml:');
    expect(packages).toEqual(expect.arrayContaining(['brevier', 'zod']));
  });

  test('YAML that few people write is read by its parser', async () => {
    const { code, stderr, packages } = await loadedAfter((review) =>
      review.replace(/^title: .*$/m, 'title: &name Another title'),
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(packages).toEqual(['brevier', 'yaml']);
  });
});

describe('imports', () => {
  const table = [
    ['Study', 'Participants'],
    ['Lind 2020', 7],
  ];
  const bibtex =
    '@article{lind2020, author={Lind, Bo}, title={Two}, journal={J}, year={2020}, pages={3--4}}\n';
  const ris = 'TY  - JOUR\nAU  - Lind, Bo\nTI  - Two\nJO  - J\nPY  - 2020\nSP  - 3\nEP  - 4\nER  - \n';
  const xml =
    '<xml><records><record><ref-type name="Book">6</ref-type><contributors><authors><author>Lind, Bo</author></authors></contributors><titles><title>Two</title></titles></record></records></xml>';
  const list =
    'Authors,Title,Publication,Volume,Number,Pages,Year,Publisher\n"Lind, Bo",Two,J,1,2,3-4,2020,P\n';
  const csl = JSON.stringify([
    { id: 'lind2020', type: 'article-journal', title: 'Two', author: [{ family: 'Lind', given: 'Bo' }] },
  ]);

  test.each([
    ['BibTeX', 'refs.bib', bibtex, []],
    ['RIS', 'refs.ris', ris, []],
    ['EndNote XML', 'refs.xml', xml, ['@rgrove/parse-xml']],
    ['a list', 'refs.csv', list, ['csv-parse/sync']],
    ['CSL-JSON', 'refs.json', csl, []],
  ])('references as %s', async (_, name, text, needed) => {
    const folder = await temporaryFolder({ [name]: text });
    const { code, stdout, stderr, packages } = await noted(`import ${name} --to data/hope`, folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1 reference read, 1 written\n');
    const references = JSON.parse(await readFile(join(folder, 'data/hope/references.json'), 'utf8'));
    expect(references.at(-1)).toMatchObject({ title: 'Two', author: [{ family: 'Lind', given: 'Bo' }] });
    expect(packages).toEqual(expect.arrayContaining(needed));
  });

  test.each([
    ['a workbook', 'studies.xlsx', () => writeXlsx({ sheets: [{ name: 'S', rows: table }] }), 'hucre/xlsx'],
    ['CSV', 'studies.csv', async () => table.map((row) => `${row.join(',')}\n`).join(''), 'csv-parse/sync'],
    ['tabs', 'studies.tsv', async () => table.map((row) => `${row.join('\t')}\n`).join(''), 'csv-parse/sync'],
  ])('a table of studies as %s', async (_, name, content, bundle) => {
    const folder = await temporaryFolder({ [name]: await content() });
    const { stdout, packages } = await noted(`import ${name} --to data/hope`, folder);
    expect(stdout).toContain('read      4 cells: 2 headings, 2 understood, 0 unclear, 0 left out\n');
    expect(await readFile(join(folder, 'data/hope/review.yaml'), 'utf8')).toContain(
      '    # Lind 2020 (row 2)\n    - id: lind-2020\n      citekey: lind2020\n      participants: 7\n',
    );
    expect(packages).toContain(bundle);
  });
});

test('what proofreads', async () => {
  const { code, stdout, packages } = await noted('check', await project());
  expect(code).toBe(0);
  expect(stdout).toContain('Reading age of bark-2023/three-pages: about 15 years (SMOG).');
  expect(packages).toEqual(
    expect.arrayContaining(['retext-english', 'retext-equality', 'retext-readability']),
  );
});

test('what watches, until it is stopped', async () => {
  const folder = await project();
  const watching = spawn(process.execPath, [main, 'watch', '--format', 'html'], {
    cwd: folder,
    env: { ...process.env, NODE_V8_COVERAGE: join(folder, coverage) },
  });
  let said = '';
  watching.stdout.on('data', (text) => {
    said += text;
    if (said.includes('Watching.')) watching.kill('SIGINT');
  });
  const [code] = await once(watching, 'exit');
  expect(said).toContain('1 document in');
  expect(code).toBe(0);
  expect(await loadedIn(folder)).toContain('chokidar');
});

describe('a design of one’s own', () => {
  const png = encode({
    width: 8,
    height: 4,
    channels: 3,
    data: Uint8Array.from({ length: 8 * 4 * 3 }, (_, at) => [90, 39, 72][at % 3] ?? 0),
  });
  const jpeg = Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAQP/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCEAqP/2Q==',
    'base64',
  );

  test.each([
    ['PNG', 'png', 'image/png', png, ['fast-png']],
    ['JPEG', 'jpg', 'image/jpeg', jpeg, []],
  ])('its logo as %s', async (_, ending, type, bytes, needed) => {
    const folder = await project({
      'templates/designs/own.yaml': `extends: counted\nlogo: { file: logo.${ending}, alternative: The practice centre, height: 12 }\n`,
      [`templates/designs/logo.${ending}`]: bytes,
    });
    const { code, stderr, packages } = await noted('build --design own --quiet', folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(String(await built(folder, 'three-pages.html'))).toContain(
      `class="logo" src="data:${type};base64,${Buffer.from(bytes).toString('base64').slice(0, 40)}`,
    );
    expect((await built(folder, 'three-pages.pdf')).includes('/Image')).toBe(true);
    expect(packages).toEqual(expect.arrayContaining(needed));
  });

  test('its face', async () => {
    const folder = await project({
      'templates/designs/own.yaml': 'extends: counted\nfaces: { sans: own.ttf }\n',
      'templates/designs/own.ttf': await readFile(
        require.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'),
      ),
    });
    const { code, stderr, packages } = await noted('build --design own --quiet', folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(String(await built(folder, 'three-pages.html'))).toMatch(
      /@font-face\{[^}]*src:url\(data:font\/woff2;base64,d09GMg/,
    );
    expect(packages).toContain('subset-font');
  });

  /** A word of each language that has patterns, divided where it does not fit in a line. */
  const divided: Readonly<Record<string, string>> = {
    bg: 'непри|коснове|ност',
    ca: 'responsa|bilitat',
    cs: 'nejneob|hospoda|řovávatel|nější',
    cy: 'gwasan|aethau',
    da: 'sund|hedsmyn|dighe|derne',
    de: 'Gesund|heitsver|sorgung',
    el: 'αποτελε|σματικό|τητα',
    en: 'under|standing',
    'en-us': 'demon|stration',
    es: 'responsa|bilidad',
    et: 'tervis|hoiutee|nused',
    fi: 'tervey|den|huolto',
    fr: 'accompa|gnement',
    ga: 'feidhm|eannacht',
    hr: 'odgovor|nost',
    hu: 'egészség|ügyi',
    is: 'heilbrigð|isþjón|usta',
    it: 'responsa|bilità',
    lt: 'nepri|klauso|mybė',
    lv: 'neatka|rība',
    nb: 'helsetje|nesten',
    nl: 'gezond|heidszorg',
    nn: 'helsete|nesta',
    pl: 'odpowie|dzialność',
    pt: 'responsa|bilidade',
    ro: 'responsa|bilitate',
    ru: 'ответ|ствен|ность',
    sk: 'zodpo|vednosť',
    sl: 'odgovor|nost',
    sv: 'sjukvår|den',
    tr: 'sorumlu|luklarımız',
    uk: 'відповід|альність',
  };

  test('each language that it divides words in', async () => {
    const paragraphs = Object.entries(divided).map(
      ([lang, word]) => `:lang[${word.replaceAll('|', '')}]{is=${lang}}\n`,
    );
    const folder = await project({
      'templates/short.md': `---\ndocument: words\nname: Words\n---\n\n:::cover\n# :value[title]\n:::\n\n## Words\n\n${paragraphs.join('\n')}`,
      'templates/designs/own.yaml':
        'extends: counted\nhyphenation: by language\ntype: { body: { size: 84, leading: 90 } }\n',
    });
    const { code, stderr, packages } = await noted('build --design own --format pdf --quiet', folder);
    expect([code, stderr]).toEqual([0, '']);
    const lines = await linesOf(await built(folder, 'words.pdf'));
    for (const word of Object.values(divided)) expect(lines).toContain(`\n${word.replaceAll('|', '\n')}\n`);
    for (const lang of dividedLanguages) expect(packages).toContain(packageOf(lang));
    expect(Object.keys(divided)).toEqual(dividedLanguages);
  });
});

test('data come out of a document as they went in', async () => {
  const folder = await project();
  expect((await noted('build --format pdf --quiet', folder)).code).toBe(0);
  const { code, stderr } = await noted('extract output/bark-2023/three-pages.pdf --out again', folder);
  expect([code, stderr]).toEqual([0, '']);
  for (const name of ['review.yaml', 'references.json'])
    expect(await readFile(join(folder, 'again', name), 'utf8')).toBe(
      await readText(`data/bark-2023/${name}`),
    );
});

test('a first build has nothing of Node’s loaded that reaches a network or begins a process', async () => {
  const noting = `
    import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync('of-node', process.moduleLoadList.join('\\n')));`;
  const folder = await project();
  const { code } = await brevier('build --quiet', folder, {
    env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(noting)}` },
  });
  expect(code).toBe(0);
  const ofNode = (await readFile(join(folder, 'of-node'), 'utf8')).split('\n');
  expect(ofNode).toContain('NativeModule zlib');
  const refused = ['child_process', 'dgram', 'http', 'https', 'net', 'tls', 'worker_threads'];
  expect(refused.filter((name) => ofNode.includes(`NativeModule ${name}`))).toEqual([]);
});

// Last: whoever puts a package apart finds here that no test reaches it.
test('every package that is loaded apart was loaded by a test', () => {
  const apart = [...seldom, ...seldomOwn, ...Object.keys(calledSeldom), ...elsewhere].flatMap((name) =>
    name === 'hyphen/*' ? dividedLanguages.map(packageOf) : [name],
  );
  expect(apart.filter((name) => !loaded.has(name))).toEqual([]);
});

/** English is divided as in Britain unless it says that it is American. */
const packageOf = (lang: string): string => `hyphen/${lang === 'en' ? 'en-gb' : lang}`;

/** The words of a page, as a reader reads them. */
const textOf = (page: Uint8Array): string =>
  String(page)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

async function linesOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  let lines = '';
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item && item.str !== '') lines += `\n${item.str}`;
  }
  return `${lines}\n`;
}
