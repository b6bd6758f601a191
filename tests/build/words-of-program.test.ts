import type { Element } from 'hast';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { BuildInput } from '../../src/build/input.ts';
import { variantsOf } from '../../src/build/variant.ts';
import { chooseStyle } from '../../src/citation/choose-style.ts';
import { chooseNation } from '../../src/cpd/choose-nation.ts';
import { chooseDesigns } from '../../src/design/read-design.ts';
import { composeDocument } from '../../src/document/compose-document.ts';
import { renderHtml } from '../../src/html/render-html.ts';
import { readFaces } from '../../src/io/read-faces.ts';
import { messagesIn } from '../../src/messages/messages-in.ts';
import { renderPdf } from '../../src/pdf/render-pdf.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { fillTemplate } from '../../src/template/fill-template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { loudData, loudMessages, loudReferences, loudTemplate } from './in-capitals.ts';
import { readReview } from './read-review.ts';

const messages = loudMessages(messagesIn('en-GB'));

async function made(folder: string, name: string) {
  const input = await readReview(folder, loudData);
  const references = { ...input.references, text: loudReferences(input.references.text) };
  const checked = checkReview({ ...input, references });
  expect(checked.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  const source = input.templates.find(({ file }) => file === `templates/${name}.md`);
  const { template, faults } = parseTemplate({
    file: 'loud.md',
    text: loudTemplate(source?.text ?? ''),
  });
  expect(faults).toEqual([]);
  if (!checked.review || !template) throw new Error('There is no document');
  const nations = input.nations.map(({ file, text }) => ({ file, text: loudData(text) }));
  const chosen = template.nation && chooseNation(template.nation, nations, input.today);
  expect(chosen?.faults ?? []).toEqual([]);
  const nation = chosen?.nation;
  const others = [{ name: 'ANOTHER', language: 'en-GB' as const, address: 'https://example.org/a.html' }];
  const filled = fillTemplate(template, checked.review, checked.references, messages, {
    ...(nation === undefined ? {} : { nation: nation.rules }),
    others,
  });
  expect(filled.faults).toEqual([]);
  const style = await chooseStyle(template.style);
  if ('rule' in style) throw new Error(style.found);
  const document = await composeDocument(
    filled,
    template,
    checked.review,
    checked.references,
    style,
    messages,
  );
  return variantsOf(document, designsOf(input, template.layout));
}

function designsOf(input: BuildInput, layout: Parameters<typeof chooseDesigns>[2]) {
  const asked = [{ name: 'counted', place: { file: '', line: 1, column: 1 } }];
  return chooseDesigns(asked, input.designs, layout).designs.map(({ design }) => ({
    design,
    assets: { faces: new Map(), more: [] },
  }));
}

/** Words with a small letter, but for addresses and names of files. */
const small = (text: string): string[] =>
  text
    .replaceAll(/(?:https?:\/\/|www\.|mailto:|doi\.org|bjsw)\S*|\S+@\S+|\S+\.(?:yaml|json|txt|html)\b/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{Ll}/u.test(word));

/** References are in the words of a citation style and its locale. */
const isReference = ({ properties }: Element): boolean =>
  ['references', 'cite', 'cite-this', 'Z3988'].some(
    (name) => Array.isArray(properties.className) && properties.className.includes(name),
  );

const spoken = ['alt', 'title', 'ariaLabel', 'placeholder', 'summary', 'label', 'content'];

/** Everything in a page that somebody reads or hears. */
function wordsOfPage(html: string): string[] {
  const words: string[] = [];
  visit(unified().use(rehypeParse).parse(html), (node) => {
    if (node.type === 'text') words.push(node.value);
    if (node.type !== 'element') return undefined;
    if (isReference(node)) return SKIP;
    const { properties } = node;
    if (node.tagName === 'script' || node.tagName === 'style') {
      const [inside] = node.children;
      const text = inside?.type === 'text' ? inside.value : '';
      if (properties.id === 'Facts') words.push(...wordsOfJson(JSON.parse(text)));
      words.push(
        ...[...text.matchAll(/@(?:top|bottom)[^{]*\{[^}]*content:([^;]*)/g)].flatMap(([, content = '']) =>
          [...content.matchAll(/"([^"]*)"/g)].map(([, inQuotes = '']) => inQuotes),
        ),
      );
      return SKIP;
    }
    if (node.tagName === 'meta' && !['description', 'author'].includes(String(properties.name))) return SKIP;
    for (const [name, value] of Object.entries(properties))
      if (spoken.includes(name) || /^data(?:Copied|Selected|Empty|Restored|Cleared|Unkept|Head)$/.test(name))
        words.push(String(value));
    return undefined;
  });
  return words;
}

/** The values of the list of facts; its keys are paths of the data. */
function wordsOfJson(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsOfJson);
}

/** Alternative texts in a tree of tags. */
function alternatives(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'alt' ? [String(value)] : Array.isArray(value) ? value.flatMap(alternatives) : [],
  );
}

const documents = [
  ['data/bark-2023', 'briefing'],
  ['data/bark-2023', 'handout'],
  ['data/bark-2023', 'cpd'],
  ['tests/fixtures/reviews/shared-gardens', 'briefing'],
  ['tests/fixtures/reviews/shared-gardens', 'handout'],
] as const;

describe.each(documents)('%s, %s', (folder, name) => {
  test('its page has no word that stands in no message', async () => {
    const [edition] = await made(folder, name);
    if (!edition) throw new Error('There is no edition');
    const html = renderHtml(edition.document, edition.design, '', messages);
    expect(new Set(wordsOfPage(html).flatMap(small))).toEqual(new Set());
  });
});

test.each(documents.slice(0, 3))(
  'the PDF of %s, %s has none either, in its texts, links, fields and files',
  async (folder, name) => {
    const [edition] = await made(folder, name);
    if (!edition) throw new Error('There is no edition');
    const files = Object.values(messages.pdf.attachments).map((description, index) => ({
      name: `${index}.json`,
      type: 'application/json',
      description,
      bytes: new Uint8Array(1),
    }));
    const { bytes } = await renderPdf(edition.document, edition.design, await readFaces(), messages, files);
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const words: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      words.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
      for (const { contentsObj, alternativeText } of await page.getAnnotations())
        words.push(contentsObj?.str ?? '', alternativeText ?? '');
      words.push(...alternatives(await page.getStructTree()));
    }
    for (const { title } of (await pdf.getOutline()) ?? []) words.push(title);
    for (const { description } of Object.values<{ description: string }>((await pdf.getAttachments()) ?? {}))
      words.push(description);
    expect(new Set(words.flatMap(small))).toEqual(new Set());
  },
);
