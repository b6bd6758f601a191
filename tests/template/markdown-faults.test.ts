import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, check } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import { readReview } from '../build/read-review.ts';

let input: BuildInput;
beforeAll(async () => {
  input = await readReview('data/bark-2023');
});

const header = '---\ndocument: t\nname: Test\ndesigns: counted\n---\n';

/** What stands before a template’s body: its header, and a cover where the body brings no title of its own. */
const opening = (body: string): string =>
  /^# |===|:::cover/m.test(body) ? header : `${header}:::cover\n# T\n:::\n\n`;

const withBody = (body: string): BuildInput => ({
  ...input,
  templates: [{ file: 't.md', text: `${opening(body)}${body}` }],
});

/** The faults of a template’s body, whose first line is line 1. */
async function faultsOf(body: string): Promise<readonly string[]> {
  const before = opening(body).split('\n').length - 1;
  return (await check(withBody(body))).faults.map(
    ({ place, rule, found, expected, suggestion }) =>
      `${place.line - before}:${place.column} ${rule}: ${found} → ${expected}${suggestion === undefined ? '' : `; ${suggestion}`}`,
  );
}

const text = 'text; four spaces before a paragraph, or three backticks, make it code';
const table =
  'a block that makes a table from the data, such as `::findings` or `::methods-table`, or a list with `- ` before each line';
const note = 'the note in the text itself, in brackets; or, to cite a work, `[@review]`';
const struck =
  'the words that are valid, without those struck out; a ~ that should be printed is written `\\~`';
const letters =
  'letters and signs, such as `x^2^` for a superscript 2, `CO~2~` for a subscript and `*p* < .05`; a $ that should be printed is written `\\$`';
const whole = 'emphasis for whole words; an asterisk that should be printed is written `\\*`';
const opened = 'a line of colons only after a block such as `:::box` that has not been closed before';

describe('Markdown that a document has no part for is met where it stands', () => {
  test.each([
    [
      '#### head',
      [
        '1:1 headings-have-no-gap: a heading of level 4 → `##` for a section or `###` for a heading inside one; there are no lower levels',
      ],
    ],
    ['```\ncode\n```', [`1:1 template-has-no-code-block: a block of code: code → ${text}`]],
    [
      'x\n\n    code',
      [
        `3:1 template-has-no-code-block: a block of code: code → ${text}; delete the spaces at the beginning of the line`,
      ],
    ],
    [
      ':::cover\n# A\n\n# B\n:::',
      ['4:1 headings-have-no-gap: a second title → one title, and `##` for the head of a section'],
    ],
    ['Title\n===', ['1:1 headings-have-no-gap: a heading of level 1 → the title inside `:::cover`']],
    [
      ':::cover\n# A\n\n## B\n:::',
      ['4:1 head-is-in-its-place: `##` inside the cover → only `#`; sections come after the cover'],
    ],
    [
      '### a\n\n## b',
      ['1:1 headings-have-no-gap: a heading of level 3 → `##`, because the heading before it is of level 1'],
    ],
    [
      '## a\n\n> ### b',
      [
        '3:3 head-is-in-its-place: `###`, a heading, inside a quotation → **bold** words inside a quotation, or the heading before it',
      ],
    ],
    [
      '## a\n\n- ## b',
      [
        '3:3 head-is-in-its-place: `##`, a heading, inside a list → **bold** words inside a list, or the heading before it',
      ],
    ],
    [
      ':::box\nx\n\n## b\n:::',
      [
        '4:1 head-is-in-its-place: `##` inside a box, after other text → one `##` as the first line of the box, and `###` after it',
      ],
    ],
    [
      ':::columns\n## b\n:::',
      ['2:1 head-is-in-its-place: `##` inside columns → `###` for the heading of a column; write `###`'],
    ],
    ['##', ['1:1 head-has-words: `##` without words → a heading with words']],
    [
      '::::box\n:::box\n## x\n:::\n::::',
      [
        '2:1 section-stands-alone: `:::box` with a section’s heading inside a box → a box with a `##` outside of other blocks, or with `###` in them',
      ],
    ],
    [
      'x\n\n:::cover\n# x\n:::',
      ['3:1 cover-comes-first: `:::cover` after other text → one cover, before everything else'],
    ],
    [
      '## a\n\n:::columns\n### a\n### b\n### c\n### d\n:::',
      [
        '3:1 columns-are-few: 4 columns, because each heading begins one → two or three; more are too narrow to be read',
      ],
    ],
    [
      '[a](https://x.org "t")',
      [
        '1:1 link-has-no-title: ‘t’ after the address of a link, which is shown only under a mouse pointer → what readers need in the text itself; write `[a](https://x.org)`',
      ],
    ],
    [
      '![a][b]\n\n[b]: https://x.org',
      ['1:1 link-is-safe: the picture https://x.org → no picture; pictures are made from the data'],
    ],
    ['| a | b |', [`1:1 table-comes-from-data: \`| a | b |\`, a table drawn with lines → ${table}`]],
    ['a | b\n--|--\n1 | 2', [`1:1 table-comes-from-data: \`a | b\`, a table drawn with lines → ${table}`]],
    [
      'foot[^1]\n\n[^1]: note',
      [
        `1:5 note-stands-in-text: \`[^1]\`, the mark of a footnote → ${note}`,
        `3:1 note-stands-in-text: \`[^1]:\`, the text of a footnote → ${note}`,
      ],
    ],
    ['foot[^a].', [`1:5 note-stands-in-text: \`[^a]\`, the mark of a footnote → ${note}`]],
    [
      'on ~~this~~ and ~~*that*',
      [
        `1:4 markdown-can-be-set: \`~~this~~\`, words struck out → ${struck}`,
        `1:17 markdown-can-be-set: \`~~\`, words struck out → ${struck}`,
      ],
    ],
    [
      'So $x^n$ and $$\\sum$$.',
      [
        `1:4 markdown-can-be-set: \`$x^n$\`, a formula → ${letters}`,
        `1:14 markdown-can-be-set: \`$$\\sum$$\`, a formula → ${letters}`,
      ],
    ],
    [
      'a ==b== c',
      [
        '1:3 markdown-can-be-set: `==b==`, words marked as with a pen → *emphasis* or **strong words**; a = that should be printed is written `\\=`; write `**b**`',
      ],
    ],
    [
      'see [[Notes]]',
      [
        '1:5 markdown-can-be-set: `[[Notes]]`, a link of a wiki → a link such as `[words](https://example.org)`, or the words alone; a bracket that should be printed is written `\\[`',
      ],
    ],
    [
      '[a](https://x.org){.wide} and {#id}',
      [
        '1:19 markdown-can-be-set: `{.wide}`, a class or a name for a piece of text → only the text, because designs say how it looks; a brace that should be printed is written `\\{`',
        '1:31 markdown-can-be-set: `{#id}`, a class or a name for a piece of text → only the text, because designs say how it looks; a brace that should be printed is written `\\{`',
      ],
    ],
    [
      'well :smile:',
      [
        '1:6 markdown-can-be-set: `:smile:`, a picture by its name → what it says, in words; a colon that should be printed is written `\\:`',
      ],
    ],
    ['x^[note]', [`1:2 note-stands-in-text: \`^[note]\`, a footnote → ${note}`]],
    [
      '> [!NOTE]\n> x',
      [
        '1:3 markdown-can-be-set: `[!NOTE]`, the heading of a box → a box of the template, such as `:::careful`, or a quotation without it',
      ],
    ],
    [
      '*FOX*s, undone\n\nun*done*',
      [
        `1:1 markdown-can-be-set: \`*FOX*s\`, emphasis for a part of a word → ${whole}`,
        `3:1 markdown-can-be-set: \`un*done*\`, emphasis for a part of a word → ${whole}`,
      ],
    ],
    [
      '- a\n- [ ] b\n  1. [x] c',
      ['2:1 markdown-can-be-set: `- [ ]`, a box to tick → a list item without a box; write `- b`'],
    ],
    [
      '2) [X] c',
      ['1:1 markdown-can-be-set: `2) [X]`, a box to tick → a list item without a box; write `2) c`'],
    ],
    [
      'x\n\n::references\n\ny\n\n::references',
      [
        '7:1 references-stand-once: `::references` a second time → one list of references, outside of `:::each`, because a citation leads to one place',
      ],
    ],
    [
      '## A head\n\n[b](#a-haed)',
      [
        '3:1 link-leads-somewhere: a link to #a-haed, a place that the document does not have → # and the words of a heading, in small letters with hyphens: #a-head; did you mean #a-head?',
      ],
    ],
    [
      'x [@review]',
      [
        '1:3 citation-is-listed: a citation in a document without a list of references → `::references` somewhere in the template, so that readers find what is cited',
      ],
    ],
    [
      '<!-- a\n\nb',
      [
        '1:1 template-has-no-html: a note (`<!--`) that is not closed, so that everything after it is left out → `-->` where the note ends',
      ],
    ],
    [
      'a\u0007',
      ['1:1 text-is-readable: a control character, which cannot be printed → letters, digits and signs'],
    ],
  ])('%j', async (body, faults) => {
    expect(await faultsOf(body)).toEqual(faults);
  });

  test.each([
    'A head\n---\n\ntext',
    '<!-- a note\nover lines -->\n\ntext',
    'text <!-- a note -->',
    '[a][b]\n\n[b]: https://x.org',
    'a  \nb\\\nc',
    '1. a\n   - b\n     - c\n\n***\n\n> d',
    'a | b, or `| x |`',
    'about ~a, ~ b, \\~~c~~, `~~d~~` and ~~~',
    'US$, A$, $x and y$, \\$x^n\\$, a == b, == c ==, \\==d\\==, [[@review]], {a}, re:x:y, n^ and ~m\n\n::references',
    '- [x](https://x.org)\n- [y]\n- `[ ]`',
    '## A\n\n[b](#a)',
    '## The “A” by @review\n\n[b](#the-a-by) [c](#ref-bark2023)\n\n::references',
    ':::columns\n:::',
    '## ???\n\n[b](#section)',
    '',
  ])('%j is set', async (body) => {
    const { files, faults } = await build(withBody(body));
    expect(faults).toEqual([]);
    expect(files).toHaveLength(2);
  });
});

describe('a count typed into a template', () => {
  const data = (path: string, write?: string): string =>
    `the count from the data, such as \`:value[${path}]\`${write === undefined ? '' : `; write \`${write}\``}`;

  test.each([
    [
      'From 12 studies with **179** participants.',
      [
        `1:6 count-comes-from-data: ‘12 studies’, typed → ${data('studies.included', ':value[studies.included] studies')}`,
        `1:24 count-comes-from-data: ‘179** participants’, typed → ${data('participants.total', ':value[participants.total]** participants')}`,
      ],
    ],
    [
      '## Twelve studies\n\n> Of\n> three themes',
      [
        `1:4 count-comes-from-data: ‘Twelve studies’, typed → ${data('studies.included', ':value[studies.included]{as=Words} studies')}`,
        `4:3 count-comes-from-data: ‘three themes’, typed → ${data('themes', ':value[themes]{as=words} themes')}`,
      ],
    ],
    ['In 13 studies.', [`1:4 count-comes-from-data: ‘13 studies’, typed → ${data('studies.included')}`]],
    ['One study can support several sub-themes. Talk with one person.', []],
    [
      'Each is one of the :value[studies.included] studies, published in :not-evidence[2012]. `12 studies`',
      [],
    ],
  ])('%j', async (body, faults) => {
    expect(await faultsOf(body)).toEqual(faults);
  });
});

describe('lines of colons', () => {
  test.each([
    [
      ':::box\nx',
      [
        '1:1 block-is-closed: `:::box`, which is not closed → a line `:::` where it ends; add a line `:::` after what belongs to `box`',
      ],
    ],
    [
      '::::box\nx\n:::',
      [
        '1:1 block-is-closed: `::::box`, which is not closed → a line `::::` where it ends; add a line `::::` after what belongs to `box`',
        `3:1 block-is-open: \`:::\`, but no block is open here → ${opened}`,
      ],
    ],
    [
      '> :::box\n> x\n\ny',
      [
        '1:3 block-is-closed: `:::box`, which is not closed → a line `:::` where it ends; add a line `:::` after what belongs to `box`',
      ],
    ],
    ['x\n\n:::', [`3:1 block-is-open: \`:::\`, but no block is open here → ${opened}`]],
    [':::box\nx\n:::\n:::', [`4:1 block-is-open: \`:::\`, but no block is open here → ${opened}`]],
    [
      ':::box\n:::when{has=glossary}\nx\n:::\n:::',
      [
        '2:1 block-is-closed: `:::when`, which is not closed inside `:::box` → a line `:::` where it ends, and fewer colons than on the block around it: `::::box` … `::::`',
      ],
    ],
    [
      'see\n:findings',
      [
        '2:1 directive-is-known: `:findings` → two colons right before `findings`, on a line of its own; write `::findings` on a line of its own',
      ],
    ],
    [
      'the ::value[id] of',
      ['1:5 directive-is-known: `::value` → one colon before `value`; write `:value[…]`'],
    ],
    [
      '::value[id]',
      [
        '1:1 directive-is-known: `::value` → one colon before `value`, within a line of text; write `:value[studies.included]` with the name of your value in the brackets',
      ],
    ],
    [
      '::: each{of=themes}\nx\n:::',
      [
        '1:1 directive-is-known: `::: each` → three colons or more right before `each`, on a line of its own; write `:::each{of=themes}` on a line of its own',
      ],
    ],
    [
      'see ::findings',
      [
        '1:5 directive-is-known: `::findings` → two colons right before `findings`, on a line of its own; write `::findings` on a line of its own',
      ],
    ],
    [':::findings\n\nx', ['1:1 directive-is-known: :::findings → `::findings`, as findings holds no text']],
    [
      '::each{of=themes}\n## x\n:::',
      ['1:1 directive-is-known: ::each → `:::each{of=themes}`, as each has text and a closing :::'],
    ],
    [
      ':::each{of=theems}\nx\n:::',
      ['1:1 directive-is-known: `of=theems` → one of themes, sub-themes; did you mean `of=themes`?'],
    ],
    ['::findings[x]', ['1:1 directive-is-known: text in brackets after findings → `::findings`']],
  ])('%j', async (body, faults) => {
    expect(await faultsOf(body)).toEqual(faults);
  });

  test.each([
    '::::box\n:::columns\n### a\n:::\n::::',
    '> :::box\n> x\n> :::',
    'Well: studies, re:lang, a\\::findings',
  ])('%j is well closed', async (body) => expect(await faultsOf(`## x\n\n${body}`)).toEqual([]));
});

test('whatever stands in a template, there are documents or located faults, and nothing is thrown', async () => {
  const piece = fc.constantFrom(
    '# T',
    '## H',
    '### h',
    '#### h',
    'a\n===',
    'text',
    '- a\n  - b',
    '> q',
    '> ## q',
    '- ::findings',
    '***',
    '```\nx\n```',
    '    x',
    '<!-- n -->',
    '<b>x</b>',
    '[a][b]',
    '[b]: https://x.org "t"',
    '[a](#h)',
    '![a](b)',
    '| a |',
    '- [ ] a',
    '~~a~~',
    'x[^1]',
    '[^1]: n',
    ':::box',
    ':::careful',
    '::::columns',
    ':::cover',
    ':::',
    '::::',
    '::figures',
    '::references',
    '::key-messages',
    '::theme-table{theme=social}',
    ':::each{of=themes}',
    ':value[title]',
    ':::when{has=glossary}',
    '[@review]',
    '::dot-field',
    '::cite-this',
    '@nobody',
    ':findings',
    '&#0;',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 7 }), async (pieces) => {
      const { files, faults } = await build(withBody(pieces.join('\n\n')));
      expect(files.length > 0).toBe(faults.every(({ severity }) => severity !== 'error'));
      for (const { place } of faults) expect(place.line).toBeGreaterThan(0);
    }),
    { numRuns: 80 },
  );
}, 120_000);
