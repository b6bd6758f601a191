import { existsSync, readFileSync } from 'node:fs';
import type { FaceName } from '../design/design.ts';
import type { Face, Faces } from '../face/face.ts';
import { openFace } from '../face/open-face.ts';
import type { WebFaces } from '../face/web-faces.ts';
import { facesFiles, facesFolder, fingerprintFile, versions } from './faces-folder.ts';

/**
 * The bundled faces, the same ones whenever they are asked for: what a face has shaped for one document, it knows for all others.
 * Each is read and opened when something is first set in it. Where the build step has not run, as in a fresh clone, or was another
 * version's, the faces are prepared now.
 */
export async function readFaces(): Promise<Faces> {
  if (!arePrepared()) await prepareNow();
  return faces;
}

/** The web fonts of the bundled faces, read once; they are cut first where the build step has not run. */
export async function readWebFaces(): Promise<WebFaces> {
  if (!arePrepared()) await prepareNow();
  webFaces ??= parsed(readFileSync(new URL('web.json', facesFolder), 'latin1'));
  return webFaces;
}

let webFaces: WebFaces | undefined;

/** Base64, and what is round it, is ASCII. */
const parsed = (json: string): WebFaces => JSON.parse(json);

const opened = new Map<FaceName, Face>();

function faceOf(name: FaceName): Face {
  const before = opened.get(name);
  if (before) return before;
  const face = openFace(name, readFileSync(new URL(`${name}.face`, facesFolder)));
  opened.set(name, face);
  return face;
}

const faces: Faces = {
  get serif() {
    return faceOf('serif');
  },
  get 'serif-semibold'() {
    return faceOf('serif-semibold');
  },
  get sans() {
    return faceOf('sans');
  },
  get 'sans-italic'() {
    return faceOf('sans-italic');
  },
  get 'sans-semibold'() {
    return faceOf('sans-semibold');
  },
  get 'sans-bold'() {
    return faceOf('sans-bold');
  },
};

/** Whether all faces are there, as this version prepares them. Looked at once: a program that runs keeps the faces that it began with. */
function arePrepared(): boolean {
  isPrepared ||= isOfThisVersion() && facesFiles.every((file) => existsSync(new URL(file, facesFolder)));
  return isPrepared;
}

let isPrepared = false;

const isOfThisVersion = (): boolean => {
  try {
    return readFileSync(new URL(fingerprintFile, facesFolder), 'utf8').startsWith(versions);
  } catch {
    return false;
  }
};

let preparing: Promise<void> | undefined;

/** Once for all who wait for it; what fails is tried again when it is next asked for. */
async function prepareNow(): Promise<void> {
  preparing ??= import('./prepare-faces.ts').then(({ prepareFaces }) => prepareFaces());
  try {
    await preparing;
  } finally {
    preparing = undefined;
  }
}
