import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, check } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import { readReview } from './read-review.ts';
import { textOfPdf } from './text-of-outputs.ts';

const header = `---
document: t
name: Test
designs: counted
---
:::cover
# T

:value[subtitle]
:::
`;

/** Bark with a subtitle, a title of its reference, and a template whose text is given. */
async function input(subtitle: string, body: string, title?: string): Promise<BuildInput> {
  const bark = await readReview('data/bark-2023', (text) =>
    text.replace(/^subtitle:(?:\n {2}.*|.*)+/m, `subtitle: ${JSON.stringify(subtitle)}`),
  );
  const references: BuildInput['references'] = {
    ...bark.references,
    text:
      title === undefined
        ? bark.references.text
        : bark.references.text
            .replace(/"title": ".*?"/, () => `"title": ${JSON.stringify(title)}`)
            .replace(/"title-sentence-case": .*\n/, ''),
  };
  return { ...bark, references, templates: [{ file: 't.md', text: `${header}\n${body}` }] };
}

const written =
  '5*3*2 mg, a*b*c, snake_case, 2*3, *p* < .05, CO~2~ and 10^3^, www.example.org, <https://x.org/a>, https://example.org/a_b*c_(d), mailto:me@example.org, (me@x.org) [see https://y.org]';

const set = [
  '5*3*2 mg, a*b*c, snake_case, 2*3, <span class="no-break"><em>p</em> &#x3C; .05</span>, CO<sub>2</sub> and 10<sup>3</sup>, ',
  '<a href="http://www.example.org">www.example.org</a>, <a href="https://x.org/a">https://x.org/a</a>, ',
  '<a href="https://example.org/a_b*c_(d)">https://example.org/a_b*c_(d)</a>, ',
  '<a href="mailto:me@example.org">mailto:me@example.org</a>, ',
  '(<a href="mailto:me@x.org">me@x.org</a>) [see <a href="https://y.org">https://y.org</a>]',
].join('');

describe('marks in a text', () => {
  let html: string;
  let pdf: Uint8Array;
  beforeAll(async () => {
    const { files, faults } = await build(
      await input(written, `## :not-evidence[H~2~O]\n\n:not-evidence[${written}]`),
    );
    expect(faults).toEqual([]);
    html = new TextDecoder().decode(files[0]?.bytes);
    pdf = files[1]?.bytes ?? new Uint8Array();
  });

  test('are the same in the data and in a template', () => {
    expect(/<p class="subtitle">(.*?)<\/p>/.exec(html)?.[1]).toBe(set);
    expect(/<p>(5.*?)<\/p>/.exec(html)?.[1]).toBe(set);
  });

  test('are letters where there are no levels', () => {
    expect(/<meta name="description" content="([^"]*?), www/.exec(html)?.[1]).toBe(
      '5*3*2 mg, a*b*c, snake_case, 2*3, p < .05, CO₂ and 10³',
    );
  });

  test('are links and raised letters in the PDF, with elements of their own', async () => {
    const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
    const page = await document.getPage(1);
    const links = (await page.getAnnotations()).map(
      ({ url, contentsObj }) => [String(url), String(contentsObj.str)] as const,
    );
    expect([...new Map(links).entries()].slice(0, 4)).toEqual([
      ['http://www.example.org/', 'The page at www.example.org'],
      ['https://x.org/a', 'The page at x.org/a'],
      ['https://example.org/a_b*c_(d)', 'The page at example.org/a_b*c_(d)'],
      ['mailto:me@example.org', 'Write to me@example.org'],
    ]);
    const { items } = await page.getTextContent();
    const drawn = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    /** Points by which a text stands above what stands before it in its line. */
    const rise = (text: string): number => {
      const at = drawn.findIndex(({ str }) => str.trim() === text);
      const size: number = drawn[at]?.transform[0];
      expect(size).toBeLessThan(15);
      return drawn[at]?.transform[5] - drawn[at - 1]?.transform[5];
    };
    expect(rise('2')).toBeLessThan(-1);
    expect(rise('3')).toBeGreaterThan(3);
    expect(JSON.stringify(await page.getStructTree())).toContain('"role":"Span"');
  });
});

test('what other programs read as marks is named in the data as in a template', async () => {
  const { faults } = await check(await input('So $x^2$ in ==two== [[ways]]{.wide} :smile: [^1] ~~no~~', 'x'));
  expect(faults.map(({ rule, found }) => `${rule}: ${found}`)).toEqual([
    'note-stands-in-text: `[^1]`, the mark of a footnote',
    'markdown-can-be-set: `~~no~~`, words struck out',
    'markdown-can-be-set: `$x^2$`, a formula',
    'markdown-can-be-set: `==two==`, words marked as with a pen',
    'markdown-can-be-set: `[[ways]]`, a link of a wiki',
    'markdown-can-be-set: `{.wide}`, a class or a name for a piece of text',
    'markdown-can-be-set: `:smile:`, a picture by its name',
  ]);
  const table = await check(await input('| a | b |', 'x'));
  expect(table.faults.map(({ rule, expected }) => `${rule}: ${expected}`)).toEqual([
    'table-comes-from-data: a sentence that says it; documents make their tables from the data. A | that should be printed is written `\\|`',
  ]);
});

test('markup of a title of the references is set wherever the title stands', async () => {
  const title = 'Response in <i>Ips typographus</i> to CO<sub>2</sub>, a < b';
  const { files, faults } = await build(
    await input('On :value[reference.title]', ':value[reference.title] [@review]\n\n::references', title),
  );
  expect(faults).toEqual([]);
  const html = new TextDecoder().decode(files[0]?.bytes);
  const set = 'Response in <em>Ips typographus</em> to CO<sub>2</sub>, a &#x3C; b';
  expect(html).toContain(`<p class="subtitle">On ${set}</p>`);
  expect(html).toContain(`<p>${set} (`);
  expect(html).toContain(`${set}. <em>The British Journal of Social Work</em>`);
  expect(html).toContain('"name":"Response in Ips typographus to CO₂, a \\u003c b"');
  expect(html).toContain('data-reference="Bark, H. (2023). Response in Ips typographus to CO₂, a < b. The');
  expect(html).toContain('On Response in Ips typographus to CO₂, a < b"');
  const pdf = files[1];
  expect(pdf && (await textOfPdf(pdf))).toContain('Response in Ips typographus to CO2, a < b');
});
