import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { build, check } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import { readReview } from './read-review.ts';
import { textOfHtml, textOfPdf } from './text-of-outputs.ts';

const header = `---
document: t
name: Test
designs: our-centre
---
:::cover
# T

:value[subtitle]
:::

`;

/** Bark with another subtitle, in a design with further faces, and a template whose text is given. */
async function input(subtitle: string, body: string, more: readonly string[] = []): Promise<BuildInput> {
  const bark = await readReview('data/bark-2023', (text) =>
    text.replace(/^subtitle:(?:\n {2}.*|.*)+/m, `subtitle: ${subtitle}`),
  );
  const faces = more.length === 0 ? '' : `faces: { more: [${more.map((each) => `'${each}'`).join(', ')}] }\n`;
  return {
    ...bark,
    templates: [{ file: 't.md', text: `${header}${body}\n` }],
    designs: [...bark.designs, { file: 'designs/our-centre.yaml', text: `extends: counted\n${faces}` }],
  };
}

const made = 'the web page is made, the PDF is not';

describe('characters that no face has', () => {
  test('leave the web page and the other documents, and are said once a field', async () => {
    const given = await input('Mad in 漢字 and 日本 America, 漢 again', 'A 😀 and ☂.\n\nMore 漢字.');
    const other = {
      file: 'o.md',
      text: header.replace('document: t', 'document: o').replace(':value[subtitle]', 'Plain'),
    };
    const { files, faults } = await build({ ...given, templates: [...given.templates, other] });
    expect(files.map(({ path }) => path)).toEqual([
      'bark-2023/t.html',
      'bark-2023/o.html',
      'bark-2023/o.pdf',
    ]);
    const chinese = {
      expected: `a design with a face that has Chinese, Japanese or Korean characters; ${made}`,
      suggestion:
        "run `npm install @expo-google-fonts/noto-sans-sc`, and write `faces: { more: ['@expo-google-fonts/noto-sans-sc'] }` in your design",
    };
    expect(faults).toMatchObject([
      {
        rule: 'face-has-character',
        severity: 'error',
        place: { file: 'data/bark-2023/review.yaml', column: 18 },
        found:
          'Chinese, Japanese or Korean characters (漢 字 日 本) in `subtitle` of `bark-2023`, which the PDF cannot show',
        ...chinese,
      },
      {
        place: { file: 't.md', line: 12, column: 3 },
        found: 'emoji (😀 U+1F600) and signs (☂ U+2602), which the PDF cannot show',
        expected: `what emoji say, in words; a design with a face that has signs; ${made}`,
      },
      {
        place: { file: 't.md', line: 14, column: 6 },
        found: 'Chinese, Japanese or Korean characters (漢 字), which the PDF cannot show',
        ...chinese,
      },
    ]);
    expect(faults).toHaveLength(3);
    expect((await check({ ...given, templates: [...given.templates, other] })).faults).toEqual(faults);
    const [html] = files;
    expect(html && textOfHtml(html)).toContain('Mad in 漢字 and 日本 America');
  });

  test('are no matter of a web page alone', async () => {
    const { files, faults } = await build({ ...(await input('In 漢字', 'x')), formats: ['html'] });
    expect(faults).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(['bark-2023/t.html']);
  });

  test('that run from right to left or join are not set wrongly, whatever the face', async () => {
    const { files, faults } = await build(await input('On שלום and ไทย', 'x'));
    expect(files.map(({ path }) => path)).toEqual(['bark-2023/t.html']);
    expect(faults).toMatchObject([
      {
        rule: 'face-has-character',
        severity: 'error',
        found:
          'Hebrew letters (ש ל ו ם) and Thai letters (ไ ท ย) in `subtitle` of `bark-2023`, which the PDF cannot show',
        expected: `no Hebrew letters, as the PDF sets no line from right to left yet and would print them in the wrong order; no Thai letters, as the PDF does not join letters yet and would print them apart; ${made}`,
      },
    ]);
    expect(faults[0]?.suggestion).toBeUndefined();
  });

  test('of fields that no document prints are nobody’s matter', async () => {
    const bark = await input('Plain', ':value[reference.title]\n\n::references');
    const text = bark.references.text
      .replace(/"title": ".*?"/, '"title": "A 漢字 title", "abstract": "All of 漢字"')
      .replace(/"title-sentence-case": .*\n/, '');
    const { faults } = await check({ ...bark, references: { ...bark.references, text } });
    expect(faults.map(({ found }) => found)).toEqual([
      'Chinese, Japanese or Korean characters (漢 字) in `title` of `bark2023`, which the PDF cannot show',
    ]);
  });
});

describe('a further face', () => {
  const georgian = '@expo-google-fonts/noto-sans-georgian';

  test('of an installed package sets what the others lack, in both formats', async () => {
    const words = 'Hello გამარჯობა world';
    const { files, faults } = await build(await input(words, `**${words}** in text`, [georgian]));
    expect(faults).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(['bark-2023/t.html', 'bark-2023/t.pdf']);
    const [html, pdf] = files;
    const page = new TextDecoder().decode(html?.bytes);
    // Of the subtitle’s weight and of strong words’, under the names of the faces that lack the letters.
    const rules = [
      ...page.matchAll(
        /@font-face\{font-family:'([^']+)';font-weight:(\d+)[^}]*unicode-range:(U\+10[^}]*)\}/g,
      ),
    ];
    expect(rules.map(([, family, weight, range]) => [family, weight, range])).toEqual([
      ['Source Sans 3', '400', 'U+10D0-10D2,U+10DB,U+10DD,U+10E0,U+10EF'],
      ['Source Serif 4', '400', 'U+10D0-10D2,U+10DB,U+10DD,U+10E0,U+10EF'],
      ['Source Sans 3', '600', 'U+10D0-10D2,U+10DB,U+10DD,U+10E0,U+10EF'],
    ]);
    expect(pdf && (await textOfPdf(pdf))).toContain(`${words} `);
    const document = await getDocument({ data: pdf?.bytes.slice() ?? new Uint8Array(), verbosity: 0 })
      .promise;
    const first = await document.getPage(1);
    await first.getOperatorList();
    const { styles } = await first.getTextContent();
    const names = Object.keys(styles).map((name) => {
      const font: unknown = first.commonObjs.get(name);
      return typeof font === 'object' && font !== null && 'name' in font
        ? String(font.name).replace(/^\w{6}\+/, '')
        : '';
    });
    expect(names).toContain('NotoSansGeorgian-Regular');
    expect(names).toContain('NotoSansGeorgian-SemiBold');
  });

  test('that is not installed, or has not the character, is said where it stands', async () => {
    const { faults } = await check(await input('Hello გა', 'x', ['@expo-google-fonts/noto-sans-nowhere']));
    expect(faults).toMatchObject([
      {
        rule: 'design-file-exists',
        place: { file: 'designs/our-centre.yaml', line: 2, column: 17 },
        found: '`@expo-google-fonts/noto-sans-nowhere`, which is not installed',
        expected:
          'an npm package with TrueType files; `npm install @expo-google-fonts/noto-sans-nowhere` brings it',
      },
    ]);
    const other = await check(await input('In 漢字', 'x', [georgian]));
    expect(other.faults.map(({ rule }) => rule)).toEqual(['face-has-character']);
  });

  test('is not looked for where nothing is missing', async () => {
    const given = await input('Plain', 'x', [georgian]);
    const [html, plain] = [await build(given), await build(await input('Plain', 'x'))].map(({ files }) =>
      new TextDecoder().decode(files[0]?.bytes),
    );
    expect(html).toBe(plain);
  });
});
