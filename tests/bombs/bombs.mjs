import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib';

const read = (path) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));

const review = read('data/bark-2023/review.yaml').toString().replace('id: bark-2023', 'id: a');
const template = read('tests/bench/three-pages.md').toString().replace('three-pages', 'short');

/** A project of one review and one short template. */
const project = {
  'data/a/review.yaml': review,
  'data/a/references.json': read('data/bark-2023/references.json'),
  'templates/short.md': template,
};

const big = (number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
};
const small = (number) => Buffer.from([number >> 8, number & 255]);

function chunk(type, data = Buffer.alloc(0)) {
  const named = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([big(data.length), named, big(crc32(named))]);
}

/** Eight bits of grey a pixel. */
const size = (width, height) =>
  chunk('IHDR', Buffer.concat([big(width), big(height), Buffer.from([8, 0, 0, 0, 0])]));

const png = (...chunks) =>
  Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks, chunk('IEND')]);

const mebibyte = deflateRawSync(Buffer.alloc(2 ** 20), { finishFlush: constants.Z_FULL_FLUSH });

/** A zlib stream, or one of bare deflate, that unpacks to as many MiB of zeros as are asked for: a thousandth of them in bytes. */
const bareFlood = (count) => Buffer.concat([...Array(count).fill(mebibyte), deflateRawSync(Buffer.alloc(0))]);
const flood = (count) => Buffer.concat([Buffer.from([0x78, 0x9c]), bareFlood(count), Buffer.alloc(4)]);

const dot = () => deflateSync(Buffer.from([0, 0]));

const withLogo = (name, logo) => ({
  name,
  files: () => ({
    ...project,
    'templates/designs/ours.yaml':
      'extends: counted\nlogo: { file: logo.png, alternative: The centre, height: 12 }\n',
    'templates/designs/logo.png': logo(),
  }),
  words: ['build', '--design', 'ours'],
});

const jpeg = (width, height) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8]),
    small(height),
    small(width),
    Buffer.from([1, 1, 0x11, 0, 0xff, 0xd9]),
  ]);

const csl = (macros, layout) =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>Ours</title><id>ours</id></info>
${macros}
<citation><layout>${layout}</layout></citation><bibliography><layout>${layout}</layout></bibliography></style>
`;

const withStyle = (name, style) => ({
  name,
  files: () => ({ ...project, 'ours.csl': style() }),
  words: ['build', '--style', 'ours.csl'],
});

const nestedMacros = (levels, calls) => [
  '<macro name="m0"><text variable="title"/></macro>',
  ...Array.from(
    { length: levels },
    (_, at) => `<macro name="m${at + 1}">${`<text macro="m${at}"/>`.repeat(calls)}</macro>`,
  ),
];

const withTemplate = (name, body, header = 'document: bomb\nname: Bomb\n') => ({
  name,
  files: () => ({
    ...project,
    'templates/short.md': `---\n${typeof header === 'string' ? header : header()}---\n\n::::cover\n# T\n::::\n\n## Head\n\n${body()}\n`,
  }),
  words: ['build', '--template', 'short'],
});

/** In the place of the review's subtitle, in single quotation marks. */
const withText = (name, text) => ({
  name,
  files: () => ({
    ...project,
    'data/a/review.yaml': review.replace(/^subtitle:\n.*\n.*\n/m, () => `subtitle: '${text()}'\n`),
  }),
  words: ['build'],
});

const withData = (name, text, file = 'review.yaml') => ({
  name,
  files: () => ({ ...project, [`data/a/${file}`]: text() }),
  words: ['build'],
});

/** A font file of these tables, beside those that any face needs. */
function face(tables) {
  const all = { ...plainTables(), ...tables };
  const names = Object.keys(all).sort();
  let at = 12 + names.length * 16;
  const records = [];
  const bodies = [];
  for (const name of names) {
    const body = all[name];
    records.push(Buffer.from(name), big(0), big(at), big(body.length));
    bodies.push(body);
    at += body.length;
  }
  return Buffer.concat([big(0x00010000), small(names.length), Buffer.alloc(6), ...records, ...bodies]);
}

const words = (...numbers) => Buffer.concat(numbers.map((number) => small(number & 0xffff)));

function plainTables() {
  const head = Buffer.alloc(54);
  head.writeUInt16BE(1000, 18);
  head.writeInt16BE(1, 50);
  const hhea = Buffer.alloc(36);
  hhea.writeUInt16BE(1, 34);
  return {
    'OS/2': Buffer.alloc(96),
    cmap: cmap([[97, 122, 1]]),
    glyf: Buffer.alloc(16),
    head,
    hhea,
    hmtx: Buffer.alloc(4 * 0x10000),
    loca: Buffer.alloc(4 * 0x10001),
    maxp: Buffer.alloc(32),
    name: words(0, 0, 6),
    post: Buffer.alloc(32),
  };
}

const cmap = (groups) =>
  Buffer.concat([
    words(0, 1, 3, 10),
    big(12),
    words(12, 0),
    big(16 + groups.length * 12),
    big(0),
    big(groups.length),
    ...groups.map((group) => Buffer.concat(group.map(big))),
  ]);

/** A GPOS or GSUB table with one lookup, which one feature uses: subtables as many as are asked for, all of them one. */
const layoutTable = (feature, type, subtables, subtable) =>
  Buffer.concat([
    words(1, 0, 10, 30, 44),
    // One script, its default language, one feature.
    words(1),
    Buffer.from('DFLT'),
    words(8, 4, 0, 0, 0xffff, 1, 0),
    // One feature, one lookup.
    words(1),
    Buffer.from(feature),
    words(8, 0, 1, 0),
    // One lookup.
    words(1, 4, type, 0, subtables, ...Array(subtables).fill(6 + subtables * 2)),
    subtable,
  ]);

const everyGlyph = words(2, 1, 0, 0xffff, 0);

const withFace = (name, file) => ({
  name,
  files: () => ({
    ...project,
    'templates/designs/ours.yaml': 'extends: counted\nfaces: { sans: ours.ttf }\n',
    'templates/designs/ours.ttf': file(),
  }),
  words: ['build', '--design', 'ours'],
});

/** A zip archive of these entries; each is said to unpack to what it unpacks to. */
function zip(entries) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, { packed, size, crc }] of Object.entries(entries)) {
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc, 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(size, 8);
    const about = Buffer.concat([
      Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]),
      sizes,
      Buffer.from([name.length, 0, 0, 0]),
    ]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    parts.push(Buffer.from('PK\x03\x04'), about, Buffer.from(name), packed);
    directory.push(Buffer.from('PK\x01\x02\x14\0'), about, place, Buffer.from(name));
    at += 4 + about.length + name.length + packed.length;
  }
  const all = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(entries).length, 4);
  end.writeUInt16LE(Object.keys(entries).length, 6);
  end.writeUInt32LE(all.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, all, Buffer.from('PK\x05\x06'), end]);
}

const zipped = (text) => ({
  packed: deflateRawSync(text),
  size: Buffer.byteLength(text),
  crc: crc32(text),
});

const workbook = (sheet, strings = '<si><t>Study</t></si>') =>
  zip({
    '[Content_Types].xml': zipped(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    ),
    '_rels/.rels': zipped(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': zipped(
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Studies" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': zipped(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml':
      typeof sheet === 'string' ? zipped(`${worksheet}${sheet}</sheetData></worksheet>`) : sheet,
    'xl/sharedStrings.xml': zipped(
      `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${strings}</sst>`,
    ),
  });
const worksheet =
  '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';

const withImport = (name, file, content) => ({
  name,
  files: () => ({ ...project, [file]: content() }),
  words: ['import', file, '--to', 'data/a'],
});

const lines = (count, line) => Array.from({ length: count }, (_, at) => line(at)).join('');

/** What is small and would take minutes, gigabytes or the whole stack: the files of a project, a command, and what that says. */
export const bombs = [
  withLogo('a PNG with two headers', () => png(size(1, 1), size(30_000, 30_000), chunk('IDAT', dot()))),
  withLogo('a PNG whose pixels unpack to 6 GB', () => png(size(1, 1), chunk('IDAT', flood(6000)))),
  withLogo('a PNG whose colour profile unpacks to 6 GB', () =>
    png(size(1, 1), chunk('iCCP', Buffer.concat([Buffer.from('p\0\0'), flood(6000)])), chunk('IDAT', dot())),
  ),
  withLogo('a PNG with a text that unpacks to 6 GB', () =>
    png(
      size(1, 1),
      chunk('zTXt', Buffer.concat([Buffer.from('p\0\0'), flood(6000)])),
      chunk('iTXt', Buffer.concat([Buffer.from('p\0\x01\0\0\0'), flood(6000)])),
      chunk('IDAT', dot()),
    ),
  ),
  withLogo('a PNG of no width', () => png(size(0, 1), chunk('IDAT', dot()))),
  withLogo('a PNG of 4,000 million pixels in a row', () => png(size(0xffffffff, 1), chunk('IDAT', dot()))),
  withLogo('a PNG of 2,000 by 2,000 pixels in four colours of sixteen bits', () => {
    const header = Buffer.concat([big(2000), big(2000), Buffer.from([16, 6, 0, 0, 0])]);
    return png(chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(2000 * 2000 * 8 + 2000))));
  }),
  withLogo('a PNG of a million chunks', () =>
    png(size(1, 1), Buffer.concat(Array(1_000_000).fill(chunk('teST'))), chunk('IDAT', dot())),
  ),
  withLogo('a JPEG of 65,535 by 65,535 pixels', () => jpeg(65_535, 65_535)),
  withLogo('a JPEG of no height', () => jpeg(1, 0)),

  withStyle('macros that call each other ten times, ten deep', () =>
    csl(nestedMacros(9, 10).join('\n'), '<text macro="m9"/>'),
  ),
  withStyle('a macro that calls itself', () =>
    csl(
      '<macro name="a"><text macro="b"/></macro>\n<macro name="b"><text macro="a"/></macro>',
      '<text macro="a"/>',
    ),
  ),
  withStyle('a style 20,000 levels deep', () =>
    csl('', `${'<group>'.repeat(20_000)}<text variable="title"/>${'</group>'.repeat(20_000)}`),
  ),
  withStyle('a style 5,000 levels deep', () =>
    csl('', `${'<group>'.repeat(5000)}<text variable="title"/>${'</group>'.repeat(5000)}`),
  ),
  withStyle('a style of 100,000 attributes', () =>
    csl('', `<text ${lines(100_000, (at) => `a${at}="x" `)}variable="title"/>`),
  ),
  withStyle(
    'a style with entities in entities',
    () =>
      `<!DOCTYPE style [<!ENTITY a "xxxxxxxxxx">${lines(9, (at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)}]>\n${csl('', '<text value="&j;"/>')}`,
  ),

  withTemplate('5,000 quotations in each other', () => `${'>'.repeat(5000)} x`),
  withTemplate('5,000 lists in each other, on one line', () => `${'- '.repeat(5000)}x`),
  withTemplate('200 lists in each other, line by line', () => lines(200, (at) => `${'  '.repeat(at)}- x\n`)),
  withTemplate('50,000 opening brackets', () => '['.repeat(50_000)),
  withTemplate('5,000 emphases in each other', () => `${'*a **b '.repeat(5000)}${'** *'.repeat(5000)}`),
  withTemplate(
    '5,000 directives in each other in a line',
    () => `${':value['.repeat(5000)}x${']'.repeat(5000)}`,
  ),
  withTemplate('300 blocks in each other', () => `${lines(300, (at) => `${':'.repeat(303 - at)}box\n`)}x\n`),
  withTemplate('50,000 backquotes of all lengths', () => lines(300, (at) => `${'`'.repeat(at + 1)}x`)),
  withTemplate('2,000 definitions', () => lines(2000, (at) => `[a${at}]: http://e.example/${at}\n`)),
  withTemplate(
    'a header of 200,000 lines',
    () => 'x',
    () => `document: bomb\nname: Bomb\n${lines(200_000, (at) => `k${at}: v\n`)}`,
  ),
  withTemplate(
    'a header 10,000 lists deep',
    () => 'x',
    () => `document: bomb\nname: ${'['.repeat(10_000)}\n`,
  ),
  withTemplate(
    'a header of copies of copies',
    () => 'x',
    () =>
      `document: bomb\na: &a [x]\n${lines(9, (at) => `${'bcdefghij'[at]}: &${'bcdefghij'[at]} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]\n`)}name: *j\n`,
  ),
  withTemplate('100,000 lines of text', () => lines(100_000, () => 'word\n\n')),
  withTemplate('a line of a million letters', () => 'a'.repeat(1_000_000)),

  withText('a text with 5,000 quotations in each other', () => `${'>'.repeat(5000)} x`),
  withText(
    'a text with 90 links in each other and 600 beside them',
    () => `${'['.repeat(90)}x${'](y)'.repeat(90)} ${'[a](b) '.repeat(600)}`,
  ),
  withText('a text of 5,000 signs', () => '*a _b '.repeat(2500)),
  withText('a letter with 19,000 marks', () => `Title a${'\u0301'.repeat(19_000)}`),
  withText('a word of 19,000 letters', () => `Title ${'a'.repeat(19_000)}`),
  withData('a word of 100,000 letters over lines', () =>
    review.replace(
      /^subtitle:\n.*\n.*\n/m,
      () => `subtitle: "${lines(5, () => `${'a'.repeat(20_000)}\\\n  `)}x"\n`,
    ),
  ),
  withData(
    'data 1,900 levels deep',
    () => `${review}x:\n${lines(1900, (at) => `${' '.repeat(at + 1)}a:\n`)}`,
  ),
  withData('data of 20,000 lists in a line', () => `${review}x:\n  ${'- '.repeat(20_000)}x\n`),
  withData('data of 900 lists in brackets', () => `${review}x: ${'['.repeat(900)}${']'.repeat(900)}\n`),
  withData(
    'copies of copies',
    () =>
      `${review}x:\n  a: &a [x]\n${lines(9, (at) => `  ${'bcdefghij'[at]}: &${'bcdefghij'[at]} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]\n`)}`,
  ),
  withData('JSON 900 levels deep', () => `${'['.repeat(900)}${']'.repeat(900)}`, 'references.json'),
  withFace('a face whose characters are given 100,000 times', () =>
    face({ cmap: cmap(Array(100_000).fill([0, 0x10ffff, 1])) }),
  ),
  withFace('a face whose ranges of glyphs overlap', () =>
    face({
      GPOS: layoutTable(
        'kern',
        2,
        1,
        Buffer.concat([
          words(1, 10, 4, 0, 0),
          words(2, 0xffff),
          Buffer.concat(Array(0xffff).fill(words(0, 0xffff, 0))),
        ]),
      ),
    }),
  ),
  withFace('a face that kerns every glyph with every glyph', () =>
    face({
      cmap: cmap([[32, 0xd7ff, 1]]),
      GPOS: layoutTable(
        'kern',
        2,
        1,
        Buffer.concat([words(2, 16, 4, 0, 22 + 4, 22 + 4, 1, 1), everyGlyph, words(2, 1, 0, 0xffff, 1)]),
      ),
    }),
  ),
  withFace('a face of 20,000 tables that are one', () =>
    face({
      GSUB: layoutTable(
        'liga',
        4,
        20_000,
        Buffer.concat([words(1, 6, 0), everyGlyph, Buffer.alloc(0x20000)]),
      ),
    }),
  ),
  withFace('a face of ligatures of 60,000 glyphs', () =>
    face({
      GSUB: layoutTable(
        'liga',
        4,
        1,
        Buffer.concat([words(1, 8, 1, 18), everyGlyph, words(0xffff), Buffer.alloc(0x20000, 1)]),
      ),
    }),
  ),
  withFace('a face of nothing', () =>
    Buffer.concat([big(0x00010000), words(0xffff), Buffer.alloc(1_100_000)]),
  ),

  withImport('a workbook that unpacks to 6 GB', 'studies.xlsx', () =>
    workbook({ packed: bareFlood(6000), size: 0xfffffff0, crc: 0 }),
  ),
  withImport('a workbook that unpacks to 1 GB and says 1 MB', 'studies.xlsx', () =>
    workbook({ packed: bareFlood(1000), size: 1_000_000, crc: 0 }),
  ),
  withImport('a workbook of 16 MB of cells', 'studies.xlsx', () =>
    workbook(lines(4000, (row) => `<row r="${row + 1}">${lines(180, () => '<c t="s"><v>0</v></c>')}</row>`)),
  ),
  withImport('a workbook of 18 MB of texts', 'studies.xlsx', () =>
    workbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', '<si><t>Study</t></si>'.repeat(700_000)),
  ),
  withImport(
    'BibTeX of 1,000,000 braces',
    'works.bib',
    () => `@book{a, title = {${'{'.repeat(1_000_000)}x${'}'.repeat(1_000_000)}}, year = 2000}`,
  ),
  withImport('a CSV file of one row of a million cells', 'studies.csv', () => 'Study,'.repeat(160_000)),
  withImport(
    'RIS of a million lines',
    'works.ris',
    () => `TY  - JOUR\n${'AU  - A, B\n'.repeat(800_000)}ER  - \n`,
  ),
  withImport('JSON 100,000 deep', 'works.json', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
];
