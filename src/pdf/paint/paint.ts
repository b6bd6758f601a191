import type { Faces } from '../../face/face.ts';
import type { PdfMetadata } from '../metadata.ts';
import type { LaidOut } from '../page.ts';
import { AcroForm } from './acro-form.ts';
import { figureBoxes } from './figure-boxes.ts';
import { linkAnnotation } from './links.ts';
import { paintPage } from './paint-page.ts';
import { PdfFile } from './pdfkit-internals.ts';
import { Resources } from './resources.ts';
import type { Standard } from './standard.ts';
import { StructureTree } from './structure-tree.ts';

/**
 * Paints pages as a PDF that is PDF/UA-1 and PDF/A-3a at once, or PDF/UA-2 and PDF/A-4f; one with fields is PDF/UA alone. Lengths of the pages are points. The same
 * input gives the same bytes. Throws on a fault of layout alone: content whose owner is not in the structure,
 * a link to a place that is not there, a glyph that a face lacks.
 */
export async function paint(
  laidOut: LaidOut,
  faces: Faces,
  about: PdfMetadata,
  standard: Standard = 'pdf-ua-1',
): Promise<Uint8Array> {
  const { pages, structure, outline, destinations } = laidOut;
  const file = new PdfFile(about, standard);
  const tree = new StructureTree(file, structure);
  const form = new AcroForm(file, tree, faces);
  const resources = new Resources(file, faces);
  for (const { width, height } of pages) file.addPage({ size: [width, height], margin: 0 });
  for (const [index, page] of pages.entries()) {
    file.switchToPage(index);
    const { content, fragments } = paintPage(page, tree, resources);
    file.paint(content);
    // In one order, that of reading: programs that do not follow the structure tab through annotations as they come.
    let next = 0;
    for (const [at, item] of page.items.entries()) {
      if (item.kind === 'field') form.add(item, page.height);
      const fragment = fragments[next];
      if (fragment?.index !== at) continue;
      next++;
      const { target, contents } = fragment.link;
      const destination = 'id' in target ? destinations.get(target.id) : undefined;
      if ('id' in target && !destination)
        throw new Error(`the link “${contents}” aims at #${target.id}, which is nowhere`);
      const aim = destination?.element && tree.reserved(destination.element);
      const { box, entries } = linkAnnotation(fragment, page.height, aim);
      tree.annotate(fragment.owner, box, entries);
    }
  }
  for (const [id, { page, y }] of destinations) {
    file.switchToPage(page);
    file.addNamedDestination(id, 'XYZ', 0, y, null);
  }
  file.outlineEntries(outline, pages, (element) => tree.reserved(element));
  tree.finish(figureBoxes(laidOut, (owner) => tree.closest(owner, 'Figure')));
  resources.embedFonts();
  form.finish();
  for (const attachment of about.attachments) file.attach(attachment);
  return file.bytes();
}
