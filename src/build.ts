import { isCounted, type Paged, withinBudget } from './budget/within-budget.ts';
import { chooseStyle, type GivenStyle } from './citation/choose-style.ts';
import type { CitationStyle } from './citation/citation-style.ts';
import { styleFault } from './citation/csl-file-style.ts';
import { unprintedFields } from './citation/csl-variables.ts';
import { type AskedNation, type ChosenNation, chooseNation } from './cpd/choose-nation.ts';
import { readNation } from './cpd/read-nation.ts';
import { type AskedDesign, type AskedLayout, chooseDesigns } from './design/choose-designs.ts';
import type { FaceName } from './design/design.ts';
import type { DressedDesign } from './design/dressed-design.ts';
import { nameOfFile } from './design/name-of-file.ts';
import { furtherFaceRefused, type ReadAsset, readAssets } from './design/read-assets.ts';
import { composeDocument } from './document/compose-document.ts';
import type { Document } from './document/document.ts';
import { type Edition, editionsOf } from './document/editions.ts';
import type { Faces } from './face/face.ts';
import { faceHasCharacter, unprintable } from './face/face-has-character.ts';
import { type Furthered, furtherFaces } from './face/further-faces.ts';
import type { WebFaces } from './face/web-faces.ts';
import { withOwnFaces } from './face/with-own-faces.ts';
import { contained, type Work } from './fault/contained.ts';
import type { Fault, Place } from './fault/fault.ts';
import type { CutWebFace } from './html/face-css.ts';
import { textByFace } from './html/text-by-face.ts';
import { messagesIn } from './messages/messages-in.ts';
import { type CheckedReview, checkReview } from './review/check-review.ts';
import { noTextIn, untranslatedTexts } from './review/rules/text-is-translated.ts';
import { asDraft } from './template/as-draft.ts';
import { documentIsUnique } from './template/document-is-unique.ts';
import { fillTemplate } from './template/fill-template.ts';
import { isSpoken } from './template/is-spoken.ts';
import { needsAreMet } from './template/needs-are-met.ts';
import { otherDocuments } from './template/other-documents.ts';
import { parseTemplate } from './template/parse-template.ts';
import type { Template } from './template/template.ts';

export { gapsOfReview as gaps } from './review/check-review.ts';

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
  /** The template that it was made with. */
  readonly template: TextFile;
  /** Where the template names its document. */
  readonly place: Place;
  /** The rules that it was made from beside the review. */
  readonly nation?: TextFile;
}

type Report = (fault: Fault) => void;

/**
 * The whole way from a review's data to its documents, stage after stage. A fault of the data stops every document of
 * the review, a fault of a template or of a design those that are made with it. A fault of Brevier's own is told like them, and
 * stops no more than it is in: one format of one document.
 */
export async function build(
  input: BuildInput,
): Promise<{ readonly files: readonly BuiltFile[]; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push(fault);
  const { editions } = await compose(input, input.formats, report);
  (await faultsOfNations(input, report)).filter(isError).forEach(report);
  const files: BuiltFile[] = [];
  for (const edition of editions) {
    for (const format of input.formats) {
      if (format === 'html' && !edition.isFirst) continue;
      const made = await (format === 'html' ? makeHtml : makePdf)(edition, input, report);
      if (made) files.push(made);
    }
  }
  return { files, faults };
}

/**
 * The stages of {@link build} up to the tree of the web page and the boxes of the pages, without the bytes of a file; and the
 * documents, for who reads their words. It tells every error that a build in all formats tells, and no other; and beside them
 * which nations' rules are to be looked at again.
 */
export async function check(
  input: CheckInput,
): Promise<{ readonly documents: readonly Document[]; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push(fault);
  const { documents, editions } = await compose(input, ['html', 'pdf'], report);
  (await faultsOfNations(input, report)).forEach(report);
  for (const edition of editions) {
    if (!edition.isFirst) continue;
    const work = workOn(input, pathOf(edition.document, 'html'), 'making', edition.template);
    const { pageTree } = await import('./html/page-tree.ts');
    const { document, design } = edition;
    await contained(work, report, () => pageTree(document, design, '', messagesIn(document.lang)));
  }
  return { documents, faults };
}

/** What all documents of a review have in common. */
interface Common {
  readonly checked: CheckedReview;
  /** What was read of each template, by its file; nothing of one that Brevier fails on. */
  readonly read: ReadonlyMap<string, ReturnType<typeof parseTemplate>>;
  readonly dressed: (template: Template) => Dressed;
  /** Templates of the documents before this one. */
  readonly earlier: Template[];
  readonly formats: readonly Format[];
}

/** A document, and the editions of it that can be made. */
interface Composed {
  readonly document: Document;
  readonly editions: readonly Printable[];
}

async function compose(
  input: CheckInput,
  formats: readonly Format[],
  report: Report,
): Promise<{ readonly documents: readonly Document[]; readonly editions: readonly Printable[] }> {
  const reading = workOn(input, input.review.file, 'reading');
  const checked = (await contained(reading, report, () => checkReview(input))) ?? nothingRead;
  checked.faults.forEach(report);
  const common: Common = {
    checked,
    read: await readTemplates(input, report),
    dressed: onceEach(input),
    earlier: [],
    formats,
  };
  const composed: Composed[] = [];
  for (const file of input.templates) {
    const { template, faults } = common.read.get(file.file) ?? { faults: [] };
    faults.forEach(report);
    if (!template) continue;
    const work = workOn(input, `${input.folder}/${template.document}`, 'composing', file);
    const made = await contained(work, report, (comesTo) =>
      composeEach(template, file, input, common, report, comesTo),
    );
    if (made) composed.push(made);
  }
  return {
    documents: composed.map(({ document }) => document),
    editions: composed.flatMap(({ editions }) => editions),
  };
}

const nothingRead: CheckedReview = { references: [], faults: [] };

async function readTemplates(input: CheckInput, report: Report): Promise<Common['read']> {
  const read = new Map<string, ReturnType<typeof parseTemplate>>();
  for (const file of [...input.templates, ...input.allTemplates]) {
    if (read.has(file.file)) continue;
    const parsed = await contained(workOn(input, file.file, 'reading', file), report, () =>
      parseTemplate(file),
    );
    read.set(file.file, parsed ?? { faults: [] });
  }
  return read;
}

/** The document of one template, if nothing that it is made of has an error. */
async function composeEach(
  parsed: Template,
  file: TextFile,
  input: CheckInput,
  { checked, read, dressed, earlier, formats }: Common,
  report: Report,
  comesTo: (stage: string) => void,
): Promise<Composed | undefined> {
  const told: Fault[] = [...checked.faults, ...(read.get(file.file)?.faults ?? [])];
  const tell = (faults: readonly Fault[]): void => {
    told.push(...faults);
    faults.forEach(report);
  };
  const { review, references } = checked;
  const { template, nation, faults: nationFaults } = inNation(parsed, input);
  tell(nationFaults);
  const twice = documentIsUnique(template, earlier);
  if (twice) tell([twice]);
  earlier.push(template);
  comesTo('reading the citation style of');
  const style: CitationStyle | Fault = await chooseStyle(input.style ?? template.style);
  if ('rule' in style) tell([style]);
  comesTo('reading the designs of');
  const { designs, faults: designFaults } = await dressed(template);
  tell(designFaults);
  comesTo('filling');
  const unmet = review && needsAreMet(template, review, input.review.file);
  if (unmet && isAskedFor(input, read)) tell([unmet]);
  if (!review || unmet || nationFaults.some(isError)) return undefined;
  if (!isSpoken(template, review)) {
    // Who asks for all documents gets those of the review’s languages; who asks for no other learns why there is none.
    const asked = input.templates.flatMap((each) => read.get(each.file)?.template ?? []);
    if (!asked.some((other) => isSpoken(other, review)))
      tell([noTextIn(template.language, template.document, input.review.file)]);
    return undefined;
  }
  const translated =
    template.language === review.lang ? review : (checkReview(input, template.language).review ?? review);
  const all =
    review.madeBy.publishedAt === undefined
      ? []
      : input.allTemplates.flatMap((each) => read.get(each.file)?.template ?? []);
  const others = otherDocuments(template, translated, all);
  const messages = messagesIn(template.language);
  const draft = asDraft(template, translated, messages);
  const filled = fillTemplate(draft, translated, references, messages, {
    ...(nation === undefined ? {} : { nation: nation.rules }),
    others,
  });
  tell(filled.faults);
  if ('rule' in style || told.some(isError)) return undefined;
  comesTo('composing');
  const document = await composeDocument(filled, draft, translated, references, style, messages).catch(
    (error: unknown) => {
      const fault = input.style && 'file' in input.style && styleFault(error, input.style.file);
      if (!fault) throw error;
      tell([fault]);
    },
  );
  if (!document) return undefined;
  untranslatedTexts(document.untranslated ?? [], template.language).forEach(report);
  comesTo('choosing the faces of');
  const faces = await input.faces();
  const printables: Printable[] = [];
  const lacking = new Set<string>();
  for (const edition of editionsOf(document, designs)) {
    const own = withOwnFaces(faces, edition.assets.faces);
    const texts = textByFace(edition.document, edition.design);
    const { refused, ...furthered } = await furtherFaces(own, texts, edition.assets.more);
    tell(refused.map(furtherFaceRefused));
    const missing = unprintable({ texts, faces: furthered.faces });
    for (const character of missing) lacking.add(character);
    printables.push({
      ...edition,
      ...furthered,
      texts,
      isUnprintable: missing.size > 0,
      template: file,
      place: template.documentPlace,
      ...(nation === undefined ? {} : { nation: nation.from }),
    });
  }
  if (formats.includes('pdf'))
    tell(
      faceHasCharacter(lacking, printables, [
        input.review,
        { ...input.references, unprinted: unprintedFields },
        file,
        ...(nation === undefined ? [] : [nation.from]),
      ]),
    );
  const editions: Printable[] = [];
  for (const edition of printables) {
    const isLaidOut = !edition.isUnprintable && (formats.includes('pdf') || isCounted(edition, template));
    editions.push(isLaidOut ? await layOut(edition, input, report) : edition);
  }
  comesTo('counting the words and pages of');
  const over = await withinBudget(editions, document, template, messages);
  tell(over);
  return { document, editions: over.length === 0 ? editions : [] };
}

/**
 * Whether somebody chose the templates, or there are none but those that need what not every review has. Who asks for all documents gets those
 * that the review has something for: to want no CPD briefing is no fault.
 */
const isAskedFor = ({ templates, allTemplates }: CheckInput, read: Common['read']): boolean =>
  allTemplates.some(({ file }) => !templates.some((chosen) => chosen.file === file)) ||
  templates.every(({ file }) => read.get(file)?.template?.needs !== undefined);

/** An edition with its pages; without them where Brevier fails on them, or something would leave them. */
async function layOut(edition: Printable, input: CheckInput, report: Report): Promise<Printable> {
  const { document, design, faces, assets, template, place } = edition;
  const work = workOn(input, pathOf(document, 'pdf'), 'laying out', template);
  const { layOutDocument } = await import('./pdf/lay-out-document.ts');
  const { inkWithinPage } = await import('./pdf/ink-within-page.ts');
  const laidOut = await contained(work, report, async () => {
    const pages = await layOutDocument(document, design, faces, messagesIn(document.lang), assets.logo);
    const outside = inkWithinPage(document, pages, design, place);
    outside.forEach(report);
    return outside.length === 0 ? pages : undefined;
  });
  return laidOut === undefined ? edition : { ...edition, laidOut };
}

/** What is wrong with the rules of each nation, whether or not a document is made by them. */
async function faultsOfNations(input: CheckInput, report: Report): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const file of input.nations) {
    const read = await contained(workOn(input, file.file, 'reading', file), report, () =>
      readNation(file, input.today),
    );
    faults.push(...(read?.faults ?? []));
  }
  return faults;
}

/**
 * Work that may fail by a fault of Brevier's own. Such a fault is said at the beginning of a file, as nobody wrote it.
 *
 * @param file what the work is about most, if not the review
 */
function workOn(
  { review, references, style, design = [], designs }: CheckInput,
  on: string,
  stage: string,
  file: TextFile = review,
): Work {
  const named = designs.filter(({ file: each }) => design.some(({ name }) => name === nameOfFile(each)));
  return {
    on,
    stage,
    place: { file: file.file, line: 1, column: 1 },
    files: [
      review.file,
      references.file,
      file.file,
      ...(style !== undefined && 'file' in style ? [style.file] : []),
      ...named.map((each) => each.file),
    ],
  };
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
  { document, design, assets, texts, letters, template }: Printable,
  input: BuildInput,
  report: Report,
): Promise<BuiltFile | undefined> {
  const path = pathOf(document, 'html');
  return contained(workOn(input, path, 'cutting the faces of', template), report, async (comesTo) => {
    const { renderHtml } = await import('./html/render-html.ts');
    const { faceCss } = await import('./html/face-css.ts');
    const css = await faceCss(texts, assets.faces, await input.webFaces(), input.cutWebFace, letters);
    comesTo('making');
    return { path, bytes: encode(renderHtml(document, design, css, messagesIn(document.lang))) };
  });
}

/** Of pages that are laid out; where Brevier failed on them, that has been told. */
async function makePdf(
  { document, design, assets, faces, laidOut, template, nation }: Printable,
  input: BuildInput,
  report: Report,
): Promise<BuiltFile | undefined> {
  if (laidOut === undefined) return undefined;
  const path = pathOf(document, 'pdf');
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
  return contained(workOn(input, path, 'writing', template), report, async () => {
    const { logo } = assets;
    const made = await renderPdf(document, design, faces, messages, attachments, logo, laidOut);
    return { path, ...made };
  });
}

const pathOf = ({ reviewId, name }: Edition['document'], format: Format): string =>
  `${reviewId}/${name}.${format}`;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const isError = ({ severity }: Fault): boolean => severity === 'error';
