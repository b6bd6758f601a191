import { chooseStyle, type GivenStyle } from './citation/choose-style.ts';
import type { CitationStyle } from './citation/citation-style.ts';
import { counted } from './design/counted.ts';
import { composeDocument } from './document/compose-document.ts';
import type { Document } from './document/document.ts';
import { webFaceCss } from './face/web-face-css.ts';
import type { WebFaces } from './face/web-faces.ts';
import type { Fault } from './fault/fault.ts';
import { enGb } from './messages/en-gb.ts';
import type { Faces } from './pdf/face.ts';
import { checkReview } from './review/check-review.ts';
import { fillTemplate } from './template/fill-template.ts';
import { parseTemplate } from './template/parse-template.ts';

/** A file that a person edits: its path as messages show it, and its text. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

export interface CheckInput {
  readonly review: TextFile;
  readonly references: TextFile;
  /** Name of the folder that the data lie in; it is the review's id. */
  readonly folder: string;
  readonly templates: readonly TextFile[];
  /** Citation style of the command line, which beats the template's. */
  readonly style?: GivenStyle;
}

export interface BuildInput extends CheckInput {
  readonly formats: readonly Format[];
  /** Faces are read when a format needs them. */
  readonly faces: () => Promise<Faces>;
  readonly webFaces: () => Promise<WebFaces>;
}

export type Format = 'html' | 'pdf';

export interface BuiltFile {
  /** Below the output folder: `bark-2023/briefing.pdf`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/**
 * The whole way from a review's data to its documents, stage after stage. A fault of the data stops every document of
 * the review, a fault of a template stops its own.
 */
export async function build(
  input: BuildInput,
): Promise<{ readonly files: readonly BuiltFile[]; readonly faults: readonly Fault[] }> {
  const { documents, faults } = await compose(input);
  const files: BuiltFile[] = [];
  for (const document of documents) {
    for (const format of input.formats) files.push(await render(document, format, input));
  }
  return { files, faults };
}

/** Everything that {@link build} checks, without making a file. */
export async function check(input: CheckInput): Promise<readonly Fault[]> {
  return (await compose(input)).faults;
}

async function compose(
  input: CheckInput,
): Promise<{ readonly documents: readonly Document[]; readonly faults: readonly Fault[] }> {
  const { review, references, faults: dataFaults } = checkReview(input);
  const faults = [...dataFaults];
  const documents: Document[] = [];
  for (const file of input.templates) {
    const { template, faults: templateFaults } = parseTemplate(file);
    faults.push(...templateFaults);
    if (!template) continue;
    const style: CitationStyle | Fault = await chooseStyle(input.style ?? template.style);
    if ('rule' in style) faults.push(style);
    if (!review) continue;
    const filled = fillTemplate(template, review, references, enGb);
    faults.push(...filled.faults);
    if ('rule' in style || stops(templateFaults) || stops(filled.faults) || stops(dataFaults)) continue;
    documents.push(await composeDocument(filled, template, review, references, style, enGb));
  }
  return { documents, faults };
}

async function render(document: Document, format: Format, input: BuildInput): Promise<BuiltFile> {
  const path = `${document.reviewId}/${document.name}.${format}`;
  if (format === 'html') {
    const { renderHtml } = await import('./html/render-html.ts');
    const { textByFace } = await import('./html/text-by-face.ts');
    const faces = await input.webFaces();
    // Each face by its own text, so that letters of other scripts are carried by those alone that show them.
    const css = [...textByFace(document, counted)]
      .map(([face, text]) => webFaceCss(faces, text, [face]))
      .join('\n');
    return { path, bytes: new TextEncoder().encode(renderHtml(document, counted, css, enGb)) };
  }
  const { renderPdf } = await import('./pdf/render-pdf.ts');
  const { bytes, pages } = await renderPdf(document, counted, await input.faces(), enGb, [
    {
      name: 'review.yaml',
      type: 'application/yaml',
      description: 'The data of the review',
      bytes: encode(input.review.text),
    },
    {
      name: 'references.json',
      type: 'application/vnd.citationstyles.csl+json',
      description: 'The references',
      bytes: encode(input.references.text),
    },
  ]);
  return { path, bytes, pages };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const stops = (faults: readonly Fault[]): boolean => faults.some(({ severity }) => severity === 'error');
