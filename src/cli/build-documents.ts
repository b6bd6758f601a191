import { dirname, join } from 'node:path';
import type { BuildInput, BuiltFile, TextFile } from '../build/input.ts';
import { cachedLater } from '../cache/cached.ts';
import { onceFor } from '../cache/once-for.ts';
import type { Design } from '../design/design.ts';
import { readDesign } from '../design/read-design.ts';
import { contained } from '../fault/contained.ts';
import { type Fault, topOf } from '../fault/fault.ts';
import type { ListedFile } from '../html/index-page.ts';
import { shownPath } from '../io/paths.ts';
import { removeLeftovers, writeDocument } from '../io/write-document.ts';
import { eachReview } from './each-review.ts';
import { withoutRepeats } from './print-faults.ts';
import type { Progress } from './progress.ts';
import { readInputs } from './read-inputs.ts';
import type { Pipeline, Surroundings } from './surroundings.ts';
import type { PlacedDocument } from './told.ts';
import type { Work } from './work.ts';

export interface Outcome {
  readonly documents: readonly PlacedDocument[];
  readonly faults: readonly Fault[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Builds every document of the work and puts it in place. A review with faults stops no other. */
export async function buildDocuments(
  work: Work,
  around: Pick<Surroundings, 'folder' | 'today' | 'muchToDo'>,
  build: Pipeline['build'],
  progress: Progress,
): Promise<Outcome> {
  const from = around.folder;
  const inputs = await readInputs(work, around);
  const documents: PlacedDocument[] = [];
  const placedAs = new Map<string, BuiltFile['about']>();
  const ofReviews = await eachReview(inputs, 'Building', progress, async (review, report, comesTo) => {
    const built = await build({ ...review, formats: work.formats, webFaces, cutWebFace });
    report(...built.faults);
    comesTo('writing the documents of');
    const folders = new Set(built.files.map(({ path }) => dirname(join(work.out, path))));
    for (const folder of folders) await removeLeftovers(folder);
    for (const { path, bytes, pages, about } of built.files) {
      const file = shownPath(join(work.out, path), from);
      const placed = await writeDocument(join(work.out, path), bytes, file);
      if (typeof placed !== 'string') {
        report(placed);
        continue;
      }
      placedAs.set(path, about);
      documents.push({
        file,
        bytes: bytes.length,
        ...(pages === undefined ? {} : { pages }),
        written: placed === 'written',
      });
    }
  });
  const faults = [...ofReviews];
  const report = (fault: Fault) => faults.push(fault);
  const index = shownPath(join(work.out, 'index.html'), from);
  const listing = { on: index, stage: 'making', place: topOf(index), files: [] };
  const unlisted = await contained(listing, report, () =>
    writeIndex(work.out, from, inputs.designs, placedAs),
  );
  if (unlisted) faults.push(unlisted);
  return { documents, faults: withoutRepeats(faults), texts: inputs.texts };
}

const webFaces: BuildInput['webFaces'] = async () => (await import('../io/read-faces.ts')).readWebFaces();
const cutWebFace: BuildInput['cutWebFace'] = async (...face) =>
  (await import('../io/subset-web-face.ts')).cutWebFace(...face);

/**
 * Writes `index.html` anew from the documents that lie in a folder of outputs, whichever build wrote them. Where there are none, there is
 * nothing to list.
 *
 * @param out absolute path of the folder of outputs
 * @param from absolute path of the folder that messages see it from
 * @param placed what is known of documents that were just put there, by their paths below the folder
 */
export async function writeIndex(
  out: string,
  from: string,
  designs: readonly TextFile[],
  placed: ReadonlyMap<string, BuiltFile['about']> = new Map(),
): Promise<Fault | undefined> {
  const { readListed } = await import('../io/read-listed.ts');
  const files = await readListed(out, placed);
  if (files.length === 0) return undefined;
  // A design with faults has been told of, and stands in the way of no list that is there.
  const { design } = readDesign('counted', designs);
  if (!design) return undefined;
  const path = join(out, 'index.html');
  const done = await writeDocument(path, await indexIn(design)(files), shownPath(path, from));
  return typeof done === 'string' ? undefined : done;
}

/** Most builds change what documents hold, and few what their list says of them. */
const indexIn = onceFor((design: Design) =>
  cachedLater(
    { holds: 'lists of documents', most: 2 },
    async (files: readonly ListedFile[]) => {
      const { indexPage } = await import('../html/index-page.ts');
      const { indexFaceCss } = await import('../html/index-face-css.ts');
      const { readWebFaces } = await import('../io/read-faces.ts');
      const css = await indexFaceCss(files, design, await readWebFaces());
      return new TextEncoder().encode(indexPage(files, design, css));
    },
    (files) => JSON.stringify(files),
  ),
);
