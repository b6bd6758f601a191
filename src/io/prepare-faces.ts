import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { FaceName } from '../design/design.ts';
import { type BundledFace, bundledFaces, faceNames } from '../face/bundled-faces.ts';
import { openFace } from '../face/open-face.ts';
import { prepareFace } from '../face/prepare-face.ts';
import { preparedFaceVersion } from '../face/prepared-face.ts';
import { type WebFaces, webFacesVersion } from '../face/web-faces.ts';
import { facesFolder } from './paths.ts';
import { sliceWebFace } from './subset-web-face.ts';

const require = createRequire(import.meta.url);
const fingerprintFile = new URL('fingerprint.txt', facesFolder);

/**
 * Prepares the bundled faces for PDF (`NAME.face`) and for the web (`web.json`), unless files are there that were made
 * from the same packages in the same way. Throws if a package is missing or its licence forbids embedding.
 */
export async function prepareFaces(): Promise<void> {
  const fingerprint = await currentFingerprint();
  if ((await isComplete()) && (await readFile(fingerprintFile, 'utf8')) === fingerprint) return;
  await mkdir(facesFolder, { recursive: true });
  for (const name of faceNames) {
    const prepared = prepareFace(await readFont(bundledFaces[name]));
    if ('refused' in prepared)
      throw new Error(`The bundled face ${name} cannot be used: ${prepared.refused}`);
    await replaceFile(`${name}.face`, prepared.face);
  }
  await replaceFile('web.json', JSON.stringify(await sliceAll()));
  // Last, so that a run that was broken off is done again.
  await replaceFile('fingerprint.txt', fingerprint);
}

async function isComplete(): Promise<boolean> {
  const files = [...faceNames.map((name) => `${name}.face`), 'web.json', 'fingerprint.txt'];
  const found = await Promise.allSettled(files.map((file) => access(new URL(file, facesFolder))));
  return found.every(({ status }) => status === 'fulfilled');
}

async function sliceAll(): Promise<WebFaces> {
  const slices = async (name: FaceName) => {
    const font = await readFont(bundledFaces[name]);
    const prepared = prepareFace(font);
    if ('refused' in prepared)
      throw new Error(`The bundled face ${name} cannot be used: ${prepared.refused}`);
    const face = openFace(name, prepared.face);
    return sliceWebFace(font, (codePoint) => face.has(codePoint));
  };
  return {
    serif: await slices('serif'),
    'serif-semibold': await slices('serif-semibold'),
    sans: await slices('sans'),
    'sans-italic': await slices('sans-italic'),
    'sans-semibold': await slices('sans-semibold'),
    'sans-bold': await slices('sans-bold'),
  };
}

async function readFont(face: BundledFace): Promise<Uint8Array> {
  return readFile(require.resolve(`${face.package}/${face.file}`));
}

async function currentFingerprint(): Promise<string> {
  const packages = new Set([...faceNames.map((name) => bundledFaces[name].package), 'subset-font']);
  const lines = await Promise.all(
    [...packages].map(async (name) => {
      const { version } = JSON.parse(await readFile(require.resolve(`${name}/package.json`), 'utf8'));
      return `${name} ${version}`;
    }),
  );
  return [`face ${preparedFaceVersion}`, `web ${webFacesVersion}`, ...lines, ''].join('\n');
}

/** Writes beside and renames, so that another process never reads half a file. */
async function replaceFile(name: string, content: Uint8Array | string): Promise<void> {
  const target = fileURLToPath(new URL(name, facesFolder));
  const beside = `${target}.${process.pid}.tmp`;
  await writeFile(beside, content);
  try {
    await rename(beside, target);
  } catch (error) {
    // Windows refuses while another process reads the target, which then holds the same bytes.
    await rm(beside, { force: true });
    await readFile(target).catch(() => {
      throw error;
    });
  }
}
