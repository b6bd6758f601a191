import type { FaceName } from '../design/design.ts';
import type { Face, Faces } from '../face/face.ts';
import { openFace } from '../face/open-face.ts';
import { isPreparedFace } from '../face/prepared-face.ts';
import type { WebFaces } from '../face/web-faces.ts';
import { readFile } from './disk.ts';
import { facesFolder } from './paths.ts';

/**
 * The bundled faces, read once in a process: what a face has shaped for one document it knows for all others. A face is opened when it is
 * first asked for. Where the build step has not run, as in a fresh clone, or was another version's, the faces are prepared now.
 */
export const readFaces = onceRead(readAnew);

/** The web fonts of the bundled faces, read once as well; they are cut first where the build step has not run. */
export const readWebFaces = onceRead(async (): Promise<WebFaces> => {
  // Base64, and what is round it, is ASCII.
  const read = async () => (await readFile(new URL('web.json', facesFolder))).toString('latin1');
  return JSON.parse(await read().catch(() => prepareFirst(read)));
});

/** What fails is tried again when it is next asked for. */
function onceRead<Read>(read: () => Promise<Read>): () => Promise<Read> {
  let reading: Promise<Read> | undefined;
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}

async function readAnew(): Promise<Faces> {
  const [serif, serifSemibold, sans, sansItalic, sansSemibold, sansBold] = await Promise.all([
    readFace('serif'),
    readFace('serif-semibold'),
    readFace('sans'),
    readFace('sans-italic'),
    readFace('sans-semibold'),
    readFace('sans-bold'),
  ]);
  return {
    get serif() {
      return serif();
    },
    get 'serif-semibold'() {
      return serifSemibold();
    },
    get sans() {
      return sans();
    },
    get 'sans-italic'() {
      return sansItalic();
    },
    get 'sans-semibold'() {
      return sansSemibold();
    },
    get 'sans-bold'() {
      return sansBold();
    },
  };
}

async function readFace(name: FaceName): Promise<() => Face> {
  const read = async (): Promise<Uint8Array> => {
    const bytes = await readFile(new URL(`${name}.face`, facesFolder));
    if (!isPreparedFace(bytes)) throw new Error(`${name}.face is not of this version`);
    return bytes;
  };
  const bytes = await read().catch(() => prepareFirst(read));
  let face: Face | undefined;
  return () => {
    face ??= openFace(name, bytes);
    return face;
  };
}

let preparing: Promise<void> | undefined;

async function prepareFirst<T>(read: () => Promise<T>): Promise<T> {
  preparing ??= import('./prepare-faces.ts').then(({ prepareFaces }) => prepareFaces());
  await preparing;
  return read();
}
