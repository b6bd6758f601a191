import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Design } from '../../src/design/design.ts';
import type { Document } from '../../src/document/document.ts';
import { faceCss } from '../../src/html/face-css.ts';
import { renderHtml } from '../../src/html/render-html.ts';
import { textByFace } from '../../src/html/text-by-face.ts';
import { readWebFaces } from '../../src/io/read-faces.ts';
import { cutWebFace } from '../../src/io/subset-web-face.ts';
import { enGb } from '../../src/messages/en-gb.ts';

/** Writes a document as a page, with the bundled faces as a build has them, and gives its address. */
export async function writePage(document: Document, design: Design, folder: string): Promise<string> {
  const texts = textByFace(document, design);
  const css = await faceCss(texts, new Map(), await readWebFaces(), cutWebFace);
  const file = join(folder, 'briefing.html');
  await writeFile(file, renderHtml(document, design, css, enGb));
  return pathToFileURL(file).href;
}
