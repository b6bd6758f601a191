import type { PDFReference, PdfDictionary, PdfValue } from 'pdfkit';
import type { StructureAttributes, StructureElement } from '../structure.ts';
import { type PdfFile, textString } from './pdfkit-internals.ts';
import { byBytes } from './serialise.ts';
import type { Standard } from './standard.ts';

/** A box in the PDF's own space: left, bottom, right, top, from the page's lower left corner. */
export type Box = readonly [number, number, number, number];

/** What a page shows of an element: marked content, or an annotation. */
interface Content {
  readonly at: number;
  readonly page: PDFReference;
  readonly mcid?: number;
  readonly annotation?: PDFReference;
}

/**
 * The structure tree (PDF 1.7, 14.7): the nodes in their own order, whatever the order of painting. The
 * content of a node that has children too stands between them where it was painted. A node without any
 * content is left out, unless it is a cell: a row keeps its shape.
 */
export class StructureTree {
  readonly #file: PdfFile;
  readonly #root: StructureElement;
  readonly #parents = new Map<StructureElement, StructureElement | undefined>();
  readonly #contents = new Map<StructureElement, Content[]>();
  /** Owners of the marked content of each page, by MCID. */
  readonly #marked = new Map<number, StructureElement[]>();
  readonly #annotations: { readonly key: number; readonly owner: StructureElement }[] = [];
  readonly #refs = new Map<StructureElement, PDFReference>();
  readonly #ids = new Map<string, PDFReference>();
  #painted = 0;

  constructor(file: PdfFile, root: StructureElement) {
    this.#file = file;
    this.#root = root;
    this.#adopt(root, undefined);
  }

  #adopt(node: StructureElement, parent: StructureElement | undefined): void {
    if (this.#parents.has(node)) throw new Error(`a ${node.role} stands twice in the structure`);
    this.#parents.set(node, parent);
    for (const child of node.children) this.#adopt(child, node);
  }

  /** The node itself or the nearest above it that has the role. */
  closest(node: StructureElement, role: StructureElement['role']): StructureElement | undefined {
    let at: StructureElement | undefined = node;
    while (at && at.role !== role) at = this.#parents.get(at);
    return at;
  }

  /** Takes a piece of the current page's content for the node and gives its MCID. */
  mark(node: StructureElement): number {
    const { structParentTreeKey: key, dictionary: page } = this.#file.page;
    const owners = this.#marked.get(key) ?? [];
    this.#marked.set(key, owners);
    this.#add(node, { at: this.#painted++, page, mcid: owners.length });
    return owners.push(node) - 1;
  }

  /** Puts an annotation of the current page under the node, and gives it. */
  annotate(node: StructureElement, box: Box, dictionary: PdfDictionary): PDFReference {
    const key = this.#file.createStructParentTreeNextKey();
    this.#annotations.push({ key, owner: node });
    const annotation = this.#file.annotation(box, { ...dictionary, StructParent: key });
    this.#add(node, { at: this.#painted++, page: this.#file.page.dictionary, annotation });
    return annotation;
  }

  #add(node: StructureElement, content: Content): void {
    if (!this.#parents.has(node)) throw new Error(`a ${node.role} is painted and not in the structure`);
    const contents = this.#contents.get(node);
    if (contents) contents.push(content);
    else this.#contents.set(node, [content]);
  }

  /** The reference of an element that has content, before it is written. */
  reserved(node: StructureElement): PDFReference {
    if (!this.#parents.has(node)) throw new Error(`a ${node.role} is aimed at and not in the structure`);
    const ref = this.#refs.get(node) ?? this.#file.ref({});
    this.#refs.set(node, ref);
    return ref;
  }

  /** Writes the elements, the parent tree and the tree of ids after the last page is painted. */
  finish(boxes: ReadonlyMap<StructureElement, Box>): void {
    const first = new Map<StructureElement, number>();
    this.#place(this.#root, first);
    const treeRoot = this.#file.getStructTreeRoot();
    const top = this.#element(this.#root, treeRoot, first, boxes);
    treeRoot.data.K = top;
    if (this.#file.standard === 'pdf-ua-2') {
      // The Document is one of PDF 2.0 (PDF/UA-2, 8.2.5.2); what names no namespace is of PDF 1.7, as it was.
      const namespace = this.#file.object({ Type: 'Namespace', NS: textString('http://iso.org/pdf2/ssn') });
      treeRoot.data.Namespaces = [namespace];
      top.data.NS = namespace;
    }
    const parentTree = this.#file.getStructParentTree();
    const refOf = (node: StructureElement): PdfValue => this.#refs.get(node);
    for (const [key, owners] of this.#marked) parentTree.add(key, owners.map(refOf));
    for (const { key, owner } of this.#annotations) parentTree.add(key, refOf(owner));
    if (this.#ids.size === 0) return;
    treeRoot.data.IDTree = { Names: byBytes(this.#ids).flatMap(([id, ref]) => [textString(id), ref]) };
  }

  /** Notes where the first content of each node that has any stands in the order of painting. */
  #place(node: StructureElement, first: Map<StructureElement, number>): number {
    let at = this.#contents.get(node)?.[0]?.at ?? Number.POSITIVE_INFINITY;
    for (const child of node.children) at = Math.min(at, this.#place(child, first));
    if (at < Number.POSITIVE_INFINITY) first.set(node, at);
    return at;
  }

  #element(
    node: StructureElement,
    parent: PDFReference,
    first: ReadonlyMap<StructureElement, number>,
    boxes: ReadonlyMap<StructureElement, Box>,
  ): PDFReference {
    const ref = this.reserved(node);
    Object.assign(ref.data, elementEntries(node, parent, boxes.get(node), this.#file.standard));
    this.#identify(node, ref);
    const own = this.#contents.get(node) ?? nothing;
    const page = own[0]?.page;
    if (page) ref.data.Pg = page;
    const kids: PdfValue[] = [];
    let next = 0;
    for (const child of node.children) {
      const at = first.get(child);
      if (at === undefined && child.role !== 'TH' && child.role !== 'TD') continue;
      if (at !== undefined) next = takeBefore(at, own, next, page, kids);
      kids.push(this.#element(child, ref, first, boxes));
    }
    takeBefore(Number.POSITIVE_INFINITY, own, next, page, kids);
    if (kids.length > 0) ref.data.K = kids.length === 1 ? kids[0] : kids;
    ref.end();
    return ref;
  }

  /** A note has to have an id (PDF/UA-1, 7.9); one is made for those that nothing refers to. */
  #identify(node: StructureElement, ref: PDFReference): void {
    const id = node.id ?? (node.role === 'Note' ? `note ${ref.id}` : undefined);
    if (id === undefined) return;
    if (this.#ids.has(id)) throw new Error(`two elements of the structure have the id ${id}`);
    this.#ids.set(id, ref);
    ref.data.ID = textString(id);
  }
}

const nothing: readonly Content[] = [];

/** Adds what was painted of an element before a place, from the next of its contents on, and says which is then the next. */
function takeBefore(
  at: number,
  own: readonly Content[],
  next: number,
  page: PDFReference | undefined,
  kids: PdfValue[],
): number {
  let taken = next;
  for (let content = own[taken]; content && content.at < at; content = own[taken]) {
    kids.push(kid(content, page));
    taken++;
  }
  return taken;
}

function kid({ page, mcid, annotation }: Content, pageOfElement: PDFReference | undefined): PdfValue {
  if (annotation) return { Type: 'OBJR', Obj: annotation, Pg: page };
  return page === pageOfElement ? mcid : { Type: 'MCR', Pg: page, MCID: mcid };
}

function elementEntries(
  node: StructureElement,
  parent: PDFReference,
  box: Box | undefined,
  standard: Standard,
): PdfDictionary {
  const entries: PdfDictionary = { Type: 'StructElem', S: node.role, P: parent };
  if (node.lang !== undefined) entries.Lang = textString(node.lang);
  if (node.alt !== undefined) entries.Alt = textString(node.alt);
  if (node.title !== undefined) entries.T = textString(node.title);
  if (node.attributes.length === 0 && !box) return entries;
  const attributes = node.attributes
    .filter(({ owner }) => !box || owner !== 'Layout')
    .map((each) => attributeEntries(each, standard));
  if (box) attributes.push({ O: 'Layout', Placement: 'Block', BBox: box });
  if (attributes.length > 0) entries.A = attributes.length === 1 ? attributes[0] : attributes;
  return entries;
}

function attributeEntries(attributes: StructureAttributes, standard: Standard): PdfDictionary {
  switch (attributes.owner) {
    case 'List':
      return {
        O: 'List',
        ListNumbering:
          attributes.listNumbering === 'Description' && standard === 'pdf-ua-1'
            ? 'None'
            : attributes.listNumbering,
      };
    case 'Table':
      return {
        O: 'Table',
        Scope: attributes.scope,
        Headers: attributes.headers?.map(textString),
        ColSpan: attributes.colSpan,
        RowSpan: attributes.rowSpan,
        Summary: attributes.summary === undefined ? undefined : textString(attributes.summary),
      };
    case 'Layout':
      return 'textPosition' in attributes
        ? { O: 'Layout', TextPosition: attributes.textPosition }
        : { O: 'Layout', Placement: attributes.placement, BBox: attributes.bbox };
  }
}
