import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { encode } from 'fast-png';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { CheckInput } from '../../src/build/input.ts';
import { readDesign } from '../../src/design/read-design.ts';
import type { Document } from '../../src/document/document.ts';
import { inDesign } from '../../src/document/in-design.ts';
import type { Faces } from '../../src/face/face.ts';
import { renderHtml } from '../../src/html/render-html.ts';
import { readFaces } from '../../src/io/read-faces.ts';
import { enGb } from '../../src/messages/en-gb.ts';
import { extractAttachments } from '../../src/pdf/extract/extract-attachments.ts';
import { PdfReader } from '../../src/pdf/extract/pdf-reader.ts';
import { paint } from '../../src/pdf/paint/paint.ts';
import { renderPdf } from '../../src/pdf/render-pdf.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { formInput } from '../build/form-input.ts';
import { readReview } from '../build/read-review.ts';
import { shipped } from '../design/shipped.ts';
import { longSample } from '../pdf/paint/long-sample.ts';
import { about, sample } from '../pdf/paint/sample.ts';
import { testFaces } from '../pdf/paint/test-faces.ts';
import { compose } from './compose.ts';
import { stress, stressInFigures } from './stress/stress.ts';
import { linesOfTags, type Tag } from './tag.ts';
import { tagsOfHtml } from './tags-of-html.ts';
import { tagsOfPdf } from './tags-of-pdf.ts';

/** Where `npm run test:conformance` looks, which puts them before veraPDF and qpdf. Here they are only built and read. */
const folder = fileURLToPath(new URL('../../node_modules/.cache/conformance/', import.meta.url));

const designs = [
  ...shipped,
  { file: 'letter.yaml', text: 'extends: counted\npage: { size: Letter }\n' },
  { file: 'large-print-letter.yaml', text: 'extends: large-print\npage: { size: Letter }\n' },
  { file: 'pdf-ua-2.yaml', text: 'extends: counted\nstandard: pdf-ua-2\n' },
  { file: 'divided.yaml', text: 'extends: counted\nhyphenation: by language\n' },
];

beforeAll(() => {
  // What an earlier run left behind would be judged again.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // npm says which of its scripts is running.
  if (process.env.npm_lifecycle_event !== 'test:conformance') {
    process.stderr.write(
      '\nThe tags of PDFs are read back with pdfjs; veraPDF was not run. npm run test:conformance runs it.\n\n',
    );
  }
});

test.each([
  ['painted', sample()],
  ['painted-long', longSample()],
])('%s.pdf is built for the validators', async (name, laidOut) => {
  const bytes = await paint(laidOut, testFaces, about);
  writeFileSync(`${folder}${name}.pdf`, bytes);
  expect(extractAttachments(bytes)).toHaveLength(2);
  // Tags and all: pages of text with a table weigh less than 5 KB each, beside 25 KB for each face.
  expect(bytes.length).toBeLessThan(laidOut.pages.length * 5_000 + 100_000);
});

const documentOf = async (folderOfReview: string, name = 'briefing'): Promise<CheckInput> => {
  const input = await readReview(folderOfReview);
  return { ...input, templates: input.templates.filter(({ file }) => file.endsWith(`/${name}.md`)) };
};

const inputs: readonly (readonly [string, () => Promise<CheckInput>, readonly string[]])[] = [
  ['bark-2023', () => documentOf('data/bark-2023'), ['counted', 'letter', 'large-print', 'pdf-ua-2']],
  [
    'shared-gardens',
    () => documentOf('tests/fixtures/reviews/shared-gardens'),
    ['counted', 'letter', 'large-print'],
  ],
  [
    'bark-2023-handout',
    () => documentOf('data/bark-2023', 'handout'),
    ['counted', 'letter', 'large-print', 'large-print-letter'],
  ],
  [
    'shared-gardens-handout',
    () => documentOf('tests/fixtures/reviews/shared-gardens', 'handout'),
    ['counted', 'letter', 'divided', 'large-print'],
  ],
  [
    'bark-2023-cpd',
    () => documentOf('data/bark-2023', 'cpd'),
    ['counted', 'letter', 'large-print', 'large-print-letter', 'pdf-ua-2'],
  ],
  [
    'shared-gardens-cpd',
    () => documentOf('tests/fixtures/reviews/shared-gardens', 'cpd'),
    ['counted', 'letter', 'divided', 'large-print'],
  ],
  [
    'stress',
    async () => stress,
    ['counted', 'letter', 'divided', 'large-print', 'large-print-letter', 'pdf-ua-2'],
  ],
  ['stress-in-figures', async () => stressInFigures, ['counted', 'large-print', 'pdf-ua-2']],
];

/** The tags but those of the list of contents, which a page on the web has of its own. */
function withoutContents(tag: Tag): Tag {
  const kids = tag.kids.filter((kid) => typeof kid === 'string' || !isContents(kid));
  return { ...tag, kids: kids.map((kid) => (typeof kid === 'string' ? kid : withoutContents(kid))) };
}

const isContents = ({ role, kids }: Tag): boolean =>
  role === 'Sect' && kids.some((kid) => typeof kid !== 'string' && kid.role === 'TOC');

describe.each(inputs)('%s', (name, inputOf, designNames) => {
  let input: CheckInput;
  let document: Document;
  let faces: Faces;

  beforeAll(async () => {
    input = await inputOf();
    document = await compose(input);
    faces = await readFaces();
  });

  test.each(designNames)(
    'in the design %s is built for the validators and has the tags of its page',
    async (designName) => {
      const [template] = input.templates;
      const layout = template && parseTemplate(template).template?.layout;
      const { design, faults } = readDesign(designName, designs, undefined, layout);
      expect(faults).toEqual([]);
      if (!design) throw new Error('There is no design');
      const attachments = [input.review, input.references].map(({ file, text }) => ({
        name: file.split('/').at(-1) ?? file,
        type: file.endsWith('.yaml') ? 'application/yaml' : 'application/vnd.citationstyles.csl+json',
        description: 'Data',
        bytes: new TextEncoder().encode(text),
      }));
      const dressed = inDesign(document, design);
      const { bytes } = await renderPdf(dressed, design, faces, enGb, attachments);
      writeFileSync(`${folder}${name}-${designName}.pdf`, bytes);
      expect(firstPage(bytes)).toEqual([0, 0, ...(designName.endsWith('letter') ? [612, 792] : [595, 842])]);
      expect(extractAttachments(bytes)).toHaveLength(2);
      const page = renderHtml(dressed, design, '', enGb);
      const tags = tagsOfPdf(bytes);
      // PDF 1.7 has no word for lists of labels and what they are of.
      const lines = linesOfTags(withoutContents(tags)).map((line) =>
        line.replace(/^( *)L Description$/, '$1L None'),
      );
      expect(lines).toEqual(linesOfTags(tagsOfHtml(page)));
      const ranks = ranksOf(tags);
      expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
    },
  );
});

test('a briefing with a logo and a face of one’s own is built for the validators and has the tags of its page', async () => {
  const input = await readReview('data/bark-2023');
  const face = 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf';
  const assets = new Map([
    ['ours.ttf', readFileSync(createRequire(import.meta.url).resolve(face))],
    // Clear in parts, in many colours.
    [
      'logo.png',
      encode({ width: 40, height: 20, channels: 4, data: Uint8Array.from({ length: 3200 }, (_, at) => at) }),
    ],
  ]);
  const text = `extends: counted
faces: { sans: ours.ttf }
logo: { file: logo.png, alternative: Ours & <theirs>, height: 12 }
`;
  const { files, faults } = await build({
    ...input,
    templates: input.templates.filter(({ file }) => file.endsWith('/briefing.md')),
    designs: [...input.designs, { file: 'dressed.yaml', text }],
    design: [{ name: 'dressed', place: { file: '--design', line: 1, column: 1 } }],
    readAsset: async (file) => assets.get(file) ?? { unreadable: 'which is not there' },
  });
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [html, pdf] = files;
  if (!html || !pdf) throw new Error('Nothing was built');
  writeFileSync(`${folder}bark-2023-dressed.pdf`, pdf.bytes);
  const found = linesOfTags(withoutContents(tagsOfPdf(pdf.bytes)));
  expect(found).toContain('  Figure alt “Ours & <theirs>”');
  expect(found).toEqual(linesOfTags(tagsOfHtml(new TextDecoder().decode(html.bytes))));
});

test.each(['counted', 'large-print'])(
  'a form in the design %s is built for the validators, has the tags of its page and declares PDF/UA-1 alone',
  async (design) => {
    const { files, faults } = await build({
      ...(await formInput()),
      design: [{ name: design, place: { file: '--design', line: 1, column: 1 } }],
    });
    expect(faults).toEqual([]);
    const [html, pdf] = files;
    if (!html || !pdf) throw new Error('Nothing was built');
    writeFileSync(`${folder}form-${design}.pdf`, pdf.bytes);
    const found = linesOfTags(withoutContents(tagsOfPdf(pdf.bytes)));
    expect(
      found.filter((line) => /Form date “(?:[^”]+: )?Date\. Day, month and year”/.test(line)),
    ).toHaveLength(1);
    expect(found).toEqual(linesOfTags(tagsOfHtml(new TextDecoder().decode(html.bytes))));
    const reader = new PdfReader(pdf.bytes);
    const xmp = new TextDecoder().decode(reader.stream(reader.catalogue.get('Metadata')).body);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).not.toMatch(/pdfa/i);
    // One font of all Latin letters beside those of the pages.
    expect(pdf.bytes.length).toBeLessThan(100_000);
  },
);

/** The box of the first page in points. */
function firstPage(bytes: Uint8Array): number[] {
  const reader = new PdfReader(bytes);
  const [page] = reader.array(reader.dictionary(reader.catalogue.get('Pages')).get('Kids'));
  const box = reader.array(reader.dictionary(page).get('MediaBox'));
  return box.map((edge) => Math.round(reader.number(edge)));
}

/** The ranks of heads in the order of the text. */
const ranksOf = ({ role, kids }: Tag): number[] => [
  ...(/^H\d$/.test(role) ? [Number(role.slice(1))] : []),
  ...kids.flatMap((kid) => (typeof kid === 'string' ? [] : ranksOf(kid))),
];
