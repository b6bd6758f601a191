import { cached } from '../cache/cached.ts';
import { latestFor } from '../cache/latest-for.ts';
import { likeLatest } from '../cache/like-latest.ts';
import { type Design, labelIn } from '../design/design.ts';
import type { Picture } from '../design/read-picture.ts';
import type { Document } from '../document/document.ts';
import type { Faces } from '../face/face.ts';
import type { Format } from '../format/format.ts';
import type { FileBeside } from '../html/files-beside.ts';
import { pageAbout } from '../html/metadata/page-about.ts';
import type { Messages } from '../messages/messages.ts';
import { messagesIn } from '../messages/messages-in.ts';
import type { Attachment } from '../pdf/metadata.ts';
import type { LaidOut } from '../pdf/page.ts';
import { pdfAbout } from '../pdf/pdf-about.ts';
import type { BuildInput, BuiltFile, TextFile } from './input.ts';
import type { DressedVariant } from './variants.ts';

/** How a variant of a document becomes a file of one format. */
export interface Renderer {
  /** Whether its files show pages: they are laid out first, and what no page can show stops them. */
  readonly isPaged: boolean;
  /** Whether a variant has a file in this format. */
  readonly isMadeOf: (variant: DressedVariant) => boolean;
  /** What it begins with, in words that continue “in …”. */
  readonly begins: string;
  /**
   * @param all the variants of the document, this one among them
   * @param comesTo takes note of what else it comes to, in words as above
   */
  readonly render: (
    variant: DressedVariant,
    all: readonly DressedVariant[],
    input: BuildInput,
    comesTo: (stage: string) => void,
  ) => Promise<Omit<BuiltFile, 'path'>>;
  /** Throws where {@link render} would, as far as that is known without the bytes of a file. */
  readonly check: (variant: DressedVariant) => Promise<void>;
}

/** A format is an entry here. Each loads its code when a file is made in it. */
export const renderers: Readonly<Record<Format, Renderer>> = {
  html: {
    isPaged: false,
    // A web page is enlarged by its reader.
    isMadeOf: ({ isFirst }) => isFirst,
    begins: 'cutting the faces of',
    async render({ document, design, assets, texts, letters }, all, input, comesTo) {
      const { faceCss } = await import('../html/face-css.ts');
      const css = await faceCss(texts, assets.faces, await input.webFaces(), input.cutWebFace, letters);
      comesTo('making');
      const beside = asLatest(input.review.file, document.name, filesOnPaper(all, input.formats));
      return { bytes: await pageOf(document, design, css, beside), about: pageAbout(document) };
    },
    async check({ document, design }) {
      const { pageTree } = await import('../html/page-tree.ts');
      pageTree(document, design, '', messagesIn(document.lang));
    },
  },
  pdf: {
    isPaged: true,
    // Where Brevier failed on its pages, that has been told.
    isMadeOf: ({ laidOut }) => laidOut !== undefined,
    begins: 'writing',
    async render({ document, design, assets, faces, laidOut, madeFrom }, _all, { review, references }) {
      const made = await pdfOf(
        document,
        design,
        faces,
        assets.logo,
        laidOut,
        review,
        references,
        madeFrom.nation,
      );
      return { ...made, about: pdfAbout(document, design, made.pages) };
    },
    // Its pages are laid out.
    async check() {},
  },
};

/** Equal lists are one, by which a page is known that need not be made again. */
const asLatest = likeLatest<readonly FileBeside[]>();

/** The files of a document that show pages, which its web page leads to. */
const filesOnPaper = (variants: readonly DressedVariant[], made: readonly Format[]): readonly FileBeside[] =>
  made
    .filter((format) => renderers[format].isPaged)
    .flatMap((format) =>
      variants.filter(renderers[format].isMadeOf).map(({ document, design, laidOut }) => {
        const { name, lang, publishedAt } = document;
        return {
          file: `${name}.${format}`,
          ...(publishedAt === undefined ? {} : { address: `${publishedAt}.${format}` }),
          says: messagesIn(lang).index.formats[format](labelIn(design, lang), laidOut?.pages.length),
        };
      }),
    );

/** A document that is the one of the build before, made of the same, has the file that it had. */
const pageOf = latestFor(
  async (
    document: Document,
    design: Design,
    css: string,
    beside: readonly FileBeside[],
  ): Promise<Uint8Array> => {
    const { renderHtml } = await import('../html/render-html.ts');
    return encode(renderHtml(document, design, css, messagesIn(document.lang), beside));
  },
);

const pdfOf = latestFor(
  async (
    document: Document,
    design: Design,
    faces: Faces,
    logo: Picture | undefined,
    laidOut: LaidOut | undefined,
    review: TextFile,
    references: TextFile,
    nation: TextFile | undefined,
  ) => {
    const { renderPdf } = await import('../pdf/render-pdf.ts');
    const messages = messagesIn(document.lang);
    const data = attachments(messages, review, references, nation);
    return renderPdf(document, design, faces, messages, data, logo, laidOut);
  },
);

/** The data that travel inside a PDF. */
function attachments(
  { pdf: { attachments: words } }: Messages,
  review: TextFile,
  references: TextFile,
  nation: TextFile | undefined,
): readonly Attachment[] {
  const yaml = 'application/yaml';
  const csl = 'application/vnd.citationstyles.csl+json';
  const named = nation?.file.replace(/^.*[/\\]/, '');
  return [
    { name: 'review.yaml', type: yaml, description: words.review, bytes: bytesOf(review) },
    { name: 'references.json', type: csl, description: words.references, bytes: bytesOf(references) },
    ...(nation === undefined || named === undefined
      ? []
      : [{ name: named, type: yaml, description: words.nation, bytes: bytesOf(nation) }]),
  ];
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes of a file of the data, the same array for the same text: for all documents of a review, and when it is built again. */
const bytesOf = cached(
  { holds: 'bytes of data', most: 4 },
  ({ text }: { readonly text: string }) => encode(text),
  ({ text }) => text,
);
