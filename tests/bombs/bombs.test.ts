import { expect, test } from 'vitest';
import { bombs } from './bombs.mjs';
import { setOff } from './set-off.mjs';

/** The exit code, and what is said: place and rule, what was found, and what to do where it is said. */
type Says = readonly [code: number, ...lines: string[]];

const logo = (found: string, ...toDo: string[]): Says => [
  1,
  'templates/designs/ours.yaml:2:15  error  logo-can-be-used',
  `found     \`templates/designs/logo.png\`, ${found}`,
  ...toDo.map((what) => `to do     ${what}`),
];
const smaller = 'save it again as a PNG of at most 2,000 pixels in width';

const style = (place: string, found: string, toDo: string): Says => [
  1,
  `ours.csl:${place}  error  csl-style-usable`,
  `found     ${found}`,
  `to do     ${toDo}`,
];
const takeAnew = 'take the style from the repository of CSL styles anew, or ask who made it';

const deep: readonly string[] = [
  'found     blocks, lists or quotations inside each other, more than 12 deep',
  'expected  at most 12',
  'to do     close each block before the next; to print a mark at the beginning of a line as it is, put a \\ before it',
];
const signs: readonly string[] = [
  'found     a paragraph with more than 1,000 signs that have a meaning in Markdown, such as * and [',
  'expected  at most 1,000',
  'to do     divide it into several paragraphs, or put a \\ before each sign that should be printed as it is',
];
const long: readonly string[] = [
  'found     a template of more than 100,000 characters',
  'expected  at most 100,000, which is a document of some fifty pages',
  'to do     divide it into two documents',
];
const header: readonly string[] = [
  'found     a header of more than 200 lines or 10,000 characters',
  'expected  the few lines that name a document, between two lines of `---`',
  'to do     end the header with a line of `---` where the text begins',
];
const template = (place: string, lines: readonly string[]): Says => [
  1,
  `templates/short.md:${place}  error  markdown-is-limited`,
  ...lines,
];
const prose = (lines: readonly string[]): Says => [
  1,
  'data/a/review.yaml:16:12  error  markdown-is-limited',
  ...lines,
];
const text = (found: string, toDo: string): Says => [
  1,
  'data/a/review.yaml:16:11  error  text-is-limited',
  `found     ${found}`,
  `to do     ${toDo}`,
];
const data = (place: string): Says => [
  1,
  `data/a/${place}  error  yaml-is-readable`,
  'found     lists or mappings in each other more than a hundred deep',
  'expected  a few levels',
];
const face: Says = [
  1,
  'templates/designs/ours.yaml:2:16  error  face-can-be-used',
  'found     `templates/designs/ours.ttf`, whose tables say more than those of any face',
];
const table = (file: string, found: string, ...more: string[]): Says => [
  1,
  `${file}  error  table-is-readable`,
  `found     ${found}`,
  ...more,
];

const says: Readonly<Record<string, Says>> = {
  'a PNG with two headers': logo('a damaged PNG, which says twice what it is'),
  'a PNG whose pixels unpack to 6 GB': logo('whose pixels unpack to more than its width and height', smaller),
  'a PNG whose colour profile unpacks to 6 GB': logo(
    'whose colour profile unpacks to more than 4 MB',
    'save it again without a colour profile, in sRGB',
  ),
  // What is no part of the picture is left behind, and never unpacked.
  'a PNG with a text that unpacks to 6 GB': [0, 'output/a/short.pdf'],
  'a PNG of a million chunks': [0, 'output/a/short.pdf'],
  'a PNG of no width': logo('a PNG without a single pixel'),
  'a PNG of 4,000 million pixels in a row': logo('which has more than 4 million pixels', smaller),
  // As large as may be.
  'a PNG of 2,000 by 2,000 pixels in four colours of sixteen bits': [0, 'output/a/short.pdf'],
  'a JPEG of 65,535 by 65,535 pixels': logo(
    'which has more than 100 million pixels',
    'save it again, at most 2,000 pixels wide',
  ),
  'a JPEG of no height': logo('a JPEG without a single pixel'),

  'macros that call each other ten times, ten deep': style(
    '8:1',
    '<macro> with more than 500,000 parts, as macros call macros',
    takeAnew,
  ),
  'a macro that calls itself': style(
    '3:17',
    'a call of the macro “a” in what that macro calls itself',
    'remove this call',
  ),
  'a style 20,000 levels deep': style('1:1', 'a style of more than 300,000 characters', takeAnew),
  'a style 5,000 levels deep': style('3:75764', 'elements in each other more than 100 deep', takeAnew),
  'a style of 100,000 attributes': style('1:1', 'a style of more than 300,000 characters', takeAnew),
  'a style with entities in entities': [
    1,
    'ours.csl:4:32  error  csl-file-is-xml',
    "found     broken XML: Named entity isn't defined: &j;",
  ],

  '5,000 quotations in each other': template('12:1', deep),
  '5,000 lists in each other, on one line': template('12:1', deep),
  '200 lists in each other, line by line': template('43:1', deep),
  '50,000 opening brackets': template('12:1', signs),
  '5,000 emphases in each other': template('12:1', signs),
  '5,000 directives in each other in a line': template('12:1', signs),
  '300 blocks in each other': template('24:1', deep),
  '50,000 backquotes of all lengths': template('12:1', signs),
  '2,000 definitions': template('262:1', signs),
  'a header of 200,000 lines': template('201:1', header),
  'a header 10,000 lists deep': template('1:1', header),
  'a header of copies of copies': [
    1,
    'templates/short.md:3:1  error  template-header-is-known',
    'found     the key `a`',
  ],
  '100,000 lines of text': template('33324:1', long),
  'a line of a million letters': template('12:99937', long),

  'a text with 5,000 quotations in each other': prose(deep),
  'a text with 90 links in each other and 600 beside them': prose(signs),
  'a text of 5,000 signs': prose(signs),
  'a letter with 19,000 marks': text(
    'a letter with more than 30 marks above or below it',
    'type the word again',
  ),
  'a word of 19,000 letters': text(
    'a word of more than 1,000 letters',
    'look for what was copied here by mistake',
  ),
  'a word of 100,000 letters over lines': text(
    'a text of more than 20,000 characters',
    'shorten it; what belongs to several themes or studies stands with each of them',
  ),

  'data 1,900 levels deep': data('review.yaml:693:1'),
  'data of 20,000 lists in a line': data('review.yaml:494:1'),
  'data of 900 lists in brackets': data('review.yaml:493:104'),
  'copies of copies': [
    1,
    'data/a/review.yaml:495:10  error  text-is-quoted',
    'found     `*a`, which YAML reads as a copy of something else',
  ],
  'JSON 900 levels deep': data('references.json:1:101'),

  'a face whose characters are given 100,000 times': face,
  'a face whose ranges of glyphs overlap': face,
  'a face that kerns every glyph with every glyph': face,
  'a face of 20,000 tables that are one': face,
  'a face of ligatures of 60,000 glyphs': face,
  'a face of nothing': [
    1,
    'templates/designs/ours.yaml:2:16  error  face-can-be-used',
    'found     `templates/designs/ours.ttf`, which is not a TrueType font',
  ],

  'a workbook that unpacks to 6 GB': table(
    'studies.xlsx',
    'a workbook of 4295 MB when unpacked',
    'expected  at most 20 MB',
  ),
  'a workbook that unpacks to 1 GB and says 1 MB': table(
    'studies.xlsx',
    'a file that is damaged, encrypted or not a workbook',
  ),
  // As large as may be.
  'a workbook of 16 MB of cells': [0, 'data/a/columns.yaml  new'],
  'a workbook of 18 MB of texts': table(
    'studies.xlsx',
    'a workbook with 15 MB of texts, pictures and formats beside its sheets',
    'expected  at most 8 MB',
  ),
  'BibTeX of 1,000,000 braces': [0, 'to do     works.bib:1, a: title: there is none'],
  'a CSV file of one row of a million cells': table(
    'studies.csv',
    'cells far to the right or below',
    'expected  at most 5000 rows and 1000 columns',
  ),
  'RIS of a million lines': [
    0,
    'left out  works.ris:1, entry 1: the entry has more than 10,000 lines: shorten its list of authors or keywords, and import it again',
  ],
  'JSON 100,000 deep': [
    1,
    'works.json  error  references-are-readable',
    'found     JSON, but no list of references: it is a list of lists',
  ],
};

test('of every bomb it is known what is said', () => {
  expect(Object.keys(says).toSorted()).toEqual(bombs.map(({ name }) => name).toSorted());
});

test.each(bombs.map((bomb) => ({ ...bomb })))('$name is stopped in little memory', async (bomb) => {
  const [code, ...lines] = says[bomb.name] ?? [];
  const found = await setOff(bomb, { megabytes: 220, seconds: 110 });
  // Where the process was ended, what it said says why.
  expect({ code: found.code, stderr: found.code === code ? '' : found.stderr }).toEqual({ code, stderr: '' });
  const said = `${found.stdout}\n${found.stderr}`;
  for (const line of lines) expect(said).toContain(line);
  expect(found.peak).toBeGreaterThan(30e6);
  expect(found.peak).toBeLessThan(300e6);
});
