import { join } from 'node:path';
import type { TextFile } from '../build/input.ts';
import { readDesign } from '../design/read-design.ts';
import type { Fault } from '../fault/fault.ts';
import { shownPath } from '../io/shown-path.ts';
import { writeDocument } from '../io/write-document.ts';

/**
 * Writes `index.html` anew from the documents that lie in a folder of outputs, whichever build wrote them. Where there are none, there is
 * nothing to list.
 *
 * @param out absolute path of the folder of outputs
 * @param from absolute path of the folder that messages see it from
 */
export async function writeIndex(
  out: string,
  from: string,
  designs: readonly TextFile[],
): Promise<Fault | undefined> {
  const { readListed } = await import('../io/read-listed.ts');
  const files = await readListed(out);
  if (files.length === 0) return undefined;
  // A design with faults has been told of, and stands in the way of no list that is there.
  const { design } = readDesign('counted', designs);
  if (!design) return undefined;
  const { indexPage } = await import('../html/index-page.ts');
  const { indexFaceCss } = await import('../html/index-face-css.ts');
  const { readWebFaces } = await import('../io/read-faces.ts');
  const css = await indexFaceCss(files, design, await readWebFaces());
  const path = join(out, 'index.html');
  const bytes = new TextEncoder().encode(indexPage(files, design, css));
  const done = await writeDocument(path, bytes, shownPath(path, from));
  return typeof done === 'string' ? undefined : done;
}
