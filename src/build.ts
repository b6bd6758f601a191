import { type Paged, withinBudget } from './budget/within-budget.ts';
import { chooseStyle, type GivenStyle } from './citation/choose-style.ts';
import type { CitationStyle } from './citation/citation-style.ts';
import { unprintedFields } from './citation/csl-variables.ts';
import { type AskedNation, type ChosenNation, chooseNation } from './cpd/choose-nation.ts';
import { readNation } from './cpd/read-nation.ts';
import { type AskedDesign, type AskedLayout, chooseDesigns } from './design/choose-designs.ts';
import type { FaceName } from './design/design.ts';
import type { DressedDesign } from './design/dressed-design.ts';
import { furtherFaceRefused, type ReadAsset, readAssets } from './design/read-assets.ts';
import { composeDocument } from './document/compose-document.ts';
import type { Document } from './document/document.ts';
import { type Edition, editionsOf } from './document/editions.ts';
import { faceHasCharacter, unprintable } from './face/face-has-character.ts';
import { type Furthered, furtherFaces } from './face/further-faces.ts';
import type { WebFaces } from './face/web-faces.ts';
import { withOwnFaces } from './face/with-own-faces.ts';
import type { Fault } from './fault/fault.ts';
import type { CutWebFace } from './html/face-css.ts';
import { textByFace } from './html/text-by-face.ts';
import { messagesIn } from './messages/messages-in.ts';
import type { Faces } from './pdf/face.ts';
import { checkReview } from './review/check-review.ts';
import { noTextIn, untranslatedTexts } from './review/rules/text-is-translated.ts';
import { asDraft } from './template/as-draft.ts';
import { documentIsUnique } from './template/document-is-unique.ts';
import { fillTemplate } from './template/fill-template.ts';
import { isSpoken } from './template/is-spoken.ts';
import { needsAreMet } from './template/needs-are-met.ts';
import { otherDocuments } from './template/other-documents.ts';
import { parseTemplate } from './template/parse-template.ts';
import type { Template } from './template/template.ts';

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
  /** Every design that there is. */
  readonly designs: readonly TextFile[];
  /** Reads a face or logo that a design names. */
  readonly readAsset: ReadAsset;
  /** The bundled faces, read when they are first needed. */
  readonly faces: () => Promise<Faces>;
  /** Citation style of the command line, which beats the template's. */
  readonly style?: GivenStyle;
  /** Designs of the command line, which beat the template's. */
  readonly design?: readonly AskedDesign[];
  /** Every nation's rules that there are. */
  readonly nations: readonly TextFile[];
  /** Nation of the command line, which beats the template's. */
  readonly nation?: AskedNation;
  /** ISO 8601. Rules that were to be checked before it are warned of; no document depends on it. */
  readonly today: string;
  /** Every template that makes a document of the review, so that documents can name each other; those to be made are among them. */
  readonly allTemplates: readonly TextFile[];
}

export interface BuildInput extends CheckInput {
  readonly formats: readonly Format[];
  readonly webFaces: () => Promise<WebFaces>;
  /** Cuts a face of a design's own to the text of a page. */
  readonly cutWebFace: CutWebFace;
}

export type Format = 'html' | 'pdf';

export interface BuiltFile {
  /** Below the output folder: `bark-2023/briefing.pdf`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/** An edition with the faces that it is set in, and what each of them is to show. */
interface Printable extends Paged {
  readonly texts: ReadonlyMap<FaceName, string>;
  /** What its web page takes from further faces. */
  readonly letters: Furthered['letters'];
  /** The rules that it was made from beside the review. */
  readonly nation?: TextFile;
}

/**
 * The whole way from a review's data to its documents, stage after stage. A fault of the data stops every document of
 * the review, a fault of a template or of a design those that are made with it.
 */
export async function build(
  input: BuildInput,
): Promise<{ readonly files: readonly BuiltFile[]; readonly faults: readonly Fault[] }> {
  const { editions, faults } = await compose(input, input.formats);
  const files: BuiltFile[] = [];
  for (const edition of editions) {
    for (const format of input.formats) {
      if (format === 'pdf') {
        if (!edition.isUnprintable) files.push(await makePdf(edition, input));
      } else if (edition.isFirst) files.push(await makeHtml(edition, input));
    }
  }
  return { files, faults };
}

/** Everything that {@link build} checks, without making a file; and the documents, for who reads their words. */
export async function check(
  input: CheckInput,
): Promise<{ readonly documents: readonly Document[]; readonly faults: readonly Fault[] }> {
  const { documents, faults } = await compose(input, ['html', 'pdf']);
  return {
    documents,
    faults: [...faults, ...input.nations.flatMap((file) => readNation(file, input.today).faults)],
  };
}

async function compose(
  input: CheckInput,
  formats: readonly Format[],
): Promise<{
  readonly documents: readonly Document[];
  readonly editions: readonly Printable[];
  readonly faults: readonly Fault[];
}> {
  const { review, references, faults: dataFaults } = checkReview(input);
  const faults = [...dataFaults];
  const documents: Document[] = [];
  const editions: Printable[] = [];
  const dressed = onceEach(input);
  const templates: Template[] = [];
  const all =
    review?.madeBy.publishedAt === undefined
      ? []
      : input.allTemplates.flatMap((file) => parseTemplate(file).template ?? []);
  for (const file of input.templates) {
    const { template: parsed, faults: templateFaults } = parseTemplate(file);
    faults.push(...templateFaults);
    if (!parsed) continue;
    const { template, nation, faults: nationFaults } = inNation(parsed, input);
    faults.push(...nationFaults);
    const twice = documentIsUnique(template, templates);
    if (twice) faults.push(twice);
    templates.push(template);
    const style: CitationStyle | Fault = await chooseStyle(input.style ?? template.style);
    if ('rule' in style) faults.push(style);
    const { designs, faults: designFaults } = await dressed(template);
    faults.push(...designFaults);
    const unmet = review && needsAreMet(template, review, input.review.file);
    if (unmet) faults.push(unmet);
    if (!review || unmet || stops(nationFaults)) continue;
    if (!isSpoken(template, review)) {
      // Who asks for all documents gets those of the review’s languages; who asks for no other learns why there is none.
      const asked = input.templates.flatMap((each) => parseTemplate(each).template ?? []);
      if (!asked.some((other) => isSpoken(other, review)))
        faults.push(noTextIn(template.language, template.document, input.review.file));
      continue;
    }
    const translated =
      template.language === review.lang ? review : (checkReview(input, template.language).review ?? review);
    const others = otherDocuments(template, translated, all);
    const messages = messagesIn(template.language);
    const draft = asDraft(template, translated, messages);
    const filled = fillTemplate(draft, translated, references, messages, {
      ...(nation === undefined ? {} : { nation: nation.rules }),
      others,
    });
    faults.push(...filled.faults);
    if (twice || 'rule' in style || [dataFaults, templateFaults, designFaults, filled.faults].some(stops))
      continue;
    const document = await composeDocument(filled, draft, translated, references, style, messages);
    faults.push(...untranslatedTexts(document.untranslated ?? [], template.language));
    documents.push(document);
    const faces = await input.faces();
    const printables: Printable[] = [];
    const lacking = new Set<string>();
    for (const edition of editionsOf(document, designs)) {
      const own = withOwnFaces(faces, edition.assets.faces);
      const texts = textByFace(edition.document, edition.design);
      const { refused, ...furthered } = await furtherFaces(own, texts, edition.assets.more);
      faults.push(...refused.map(furtherFaceRefused));
      const missing = unprintable({ texts, faces: furthered.faces });
      for (const character of missing) lacking.add(character);
      printables.push({
        ...edition,
        ...furthered,
        texts,
        isUnprintable: missing.size > 0,
        ...(nation === undefined ? {} : { nation: nation.from }),
      });
    }
    const missing = formats.includes('pdf')
      ? faceHasCharacter(lacking, printables, [
          input.review,
          { ...input.references, unprinted: unprintedFields },
          file,
          ...(nation === undefined ? [] : [nation.from]),
        ])
      : [];
    const { within, faults: over } = await withinBudget(printables, document, template, messages);
    faults.push(...missing, ...over);
    if (over.length === 0) editions.push(...within);
  }
  return { documents, editions, faults };
}

/** A template for the nation that is asked for; a document for another than its own has the nation in its name. */
function inNation(
  template: Template,
  { nation: named, nations, today }: CheckInput,
): { readonly template: Template; readonly nation?: ChosenNation; readonly faults: readonly Fault[] } {
  if (template.nation === undefined) return { template, faults: [] };
  const asked = named ?? template.nation;
  const isOwn = asked.name === template.nation.name;
  return {
    template: isOwn ? template : { ...template, document: `${template.document}-${asked.name}` },
    ...chooseNation(asked, nations, today),
  };
}

type Dressed = Promise<{ readonly designs: readonly DressedDesign[]; readonly faults: readonly Fault[] }>;

/** Reads designs and what they name once for all templates that ask for the same. */
function onceEach(input: CheckInput): (template: Template) => Dressed {
  const known = new Map<string, Dressed>();
  return ({ designs, layout }) => {
    const asked = input.design ?? designs;
    const key = JSON.stringify([asked, layout]);
    const dressed = known.get(key) ?? dressedDesigns(asked, layout, input);
    known.set(key, dressed);
    return dressed;
  };
}

async function dressedDesigns(
  asked: readonly AskedDesign[] | undefined,
  layout: AskedLayout | undefined,
  { designs: files, readAsset }: CheckInput,
): Dressed {
  const chosen = chooseDesigns(asked, files, layout);
  const faults = [...chosen.faults];
  const designs: DressedDesign[] = [];
  for (const { design, filePlaces } of chosen.designs) {
    const { assets, faults: unread } = await readAssets(design, filePlaces, readAsset);
    faults.push(...unread);
    designs.push({ design, assets });
  }
  return { designs, faults };
}

async function makeHtml(
  { document, design, assets, texts, letters }: Printable,
  input: BuildInput,
): Promise<BuiltFile> {
  const { renderHtml } = await import('./html/render-html.ts');
  const { faceCss } = await import('./html/face-css.ts');
  const css = await faceCss(texts, assets.faces, await input.webFaces(), input.cutWebFace, letters);
  return {
    path: pathOf(document, 'html'),
    bytes: encode(renderHtml(document, design, css, messagesIn(document.lang))),
  };
}

async function makePdf(
  { document, design, assets, faces, laidOut, nation }: Printable,
  input: BuildInput,
): Promise<BuiltFile> {
  const { renderPdf } = await import('./pdf/render-pdf.ts');
  const messages = messagesIn(document.lang);
  const words = messages.pdf.attachments;
  const attachments = [
    {
      name: 'review.yaml',
      type: 'application/yaml',
      description: words.review,
      bytes: encode(input.review.text),
    },
    {
      name: 'references.json',
      type: 'application/vnd.citationstyles.csl+json',
      description: words.references,
      bytes: encode(input.references.text),
    },
    ...(nation === undefined
      ? []
      : [
          {
            name: nation.file.replace(/^.*[/\\]/, ''),
            type: 'application/yaml',
            description: words.nation,
            bytes: encode(nation.text),
          },
        ]),
  ];
  const { bytes, pages } = await renderPdf(
    document,
    design,
    faces,
    messages,
    attachments,
    assets.logo,
    laidOut,
  );
  return { path: pathOf(document, 'pdf'), bytes, pages };
}

const pathOf = ({ reviewId, name }: Edition['document'], format: Format): string =>
  `${reviewId}/${name}.${format}`;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const stops = (faults: readonly Fault[]): boolean => faults.some(({ severity }) => severity === 'error');
