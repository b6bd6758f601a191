import type { Picture } from '../../design/read-picture.ts';
import type { Face, Faces } from '../face.ts';
import type { ImageItem, LaidOut, TextItem } from '../page.ts';
import { asciiUri } from './ascii-uri.ts';
import type { EmbeddedFace } from './embedded-face.ts';
import { figureBoxes } from './figure-boxes.ts';
import { type LinkFragment, linkFragments } from './link-fragments.ts';
import { paintPage } from './paint-page.ts';
import type { PdfMetadata } from './pdf-metadata.ts';
import { circlePath } from './shape-operators.ts';

/**
 * Paints pages as a PDF that is PDF/UA-1 and PDF/A-3a at once; one with fields is PDF/UA-1 alone. Lengths of the pages are points. The same
 * input gives the same bytes. Throws on a fault of layout alone: content whose owner is not in the structure,
 * a link to a place that is not there, a glyph that a face lacks.
 */
export async function paint(laidOut: LaidOut, faces: Faces, about: PdfMetadata): Promise<Uint8Array> {
  // pdfkit is heavy, and a run that writes HTML alone does without.
  const [{ PdfFile, textString }, { EmbeddedFace }, { StructureTree }, { FormFields }] = await Promise.all([
    import('./pdfkit-internals.ts'),
    import('./embedded-face.ts'),
    import('./structure-tree.ts'),
    import('./form-fields.ts'),
  ]);
  const file = new PdfFile(about);
  const tree = new StructureTree(file, laidOut.structure);
  const form = new FormFields(file, tree, faces);
  const embedded = new Map<Face, EmbeddedFace>();
  const circles = new Map<string, { name: string; form: ReturnType<typeof file.ref> }>();

  const faceOf = ({ face: faceName }: TextItem, further?: Face): EmbeddedFace => {
    const given = further ?? faces[faceName];
    let face = embedded.get(given);
    if (!face) {
      face = new EmbeddedFace(file, given, `F${embedded.size + 1}`);
      embedded.set(given, face);
    }
    file.page.fonts[face.name] = face.ref;
    return face;
  };

  const circle = (radius: number, paint: string): string => {
    const key = `${radius} ${paint}`;
    let known = circles.get(key);
    if (!known) {
      // Wide enough for any stroke on its edge.
      const reach = radius * 2;
      const form = file.stream(
        { Type: 'XObject', Subtype: 'Form', BBox: [-reach, -reach, reach, reach], Resources: {} },
        ascii(`${circlePath(radius)} ${paint}`),
      );
      known = { name: `C${circles.size + 1}`, form };
      circles.set(key, known);
    }
    file.page.xobjects[known.name] = known.form;
    return known.name;
  };

  const images = new Map<Picture, { name: string; image: ReturnType<typeof file.ref> }>();
  const imageOf = ({ picture }: ImageItem): string => {
    let known = images.get(picture);
    if (!known) {
      known = { name: `I${images.size + 1}`, image: file.picture(picture) };
      images.set(picture, known);
    }
    file.page.xobjects[known.name] = known.image;
    return known.name;
  };

  const link = ({ owner, link, left, right, baseline, size }: LinkFragment, height: number) => {
    const { target, contents } = link;
    if ('id' in target && !laidOut.destinations.has(target.id)) {
      throw new Error(`the link “${contents}” aims at #${target.id}, which is nowhere`);
    }
    const action =
      'uri' in target
        ? { S: 'URI', URI: textString(asciiUri(target.uri)) }
        : { S: 'GoTo', D: textString(target.id) };
    tree.annotate(owner, [left, height - baseline - size * 0.3, right, height - baseline + size * 0.9], {
      Subtype: 'Link',
      Contents: textString(contents),
      A: action,
    });
  };

  for (const { width, height } of laidOut.pages) file.addPage({ size: [width, height], margin: 0 });
  laidOut.pages.forEach((page, index) => {
    file.switchToPage(index);
    file.page.content.write(ascii(paintPage(page, tree, faceOf, circle, imageOf)));
    // In one order, that of reading: programs that do not follow the structure tab through annotations as they come.
    const fragments = linkFragments(page, (owner) => tree.closest(owner, 'Link'));
    for (const [at, item] of page.items.entries()) {
      if (item.kind === 'field') form.add(item, page.height);
      for (const fragment of fragments) if (fragment.index === at) link(fragment, page.height);
    }
  });
  for (const [id, { page, y }] of laidOut.destinations) {
    file.switchToPage(page);
    file.addNamedDestination(id, 'XYZ', 0, y, null);
  }
  file.outlineEntries(laidOut.outline, laidOut.pages);
  tree.finish(figureBoxes(laidOut, (owner) => tree.closest(owner, 'Figure')));
  for (const face of embedded.values()) face.embed();
  form.finish();
  for (const attachment of about.attachments) file.attach(attachment);
  return file.bytes();
}

const ascii = (operators: string): Uint8Array => new TextEncoder().encode(operators);
