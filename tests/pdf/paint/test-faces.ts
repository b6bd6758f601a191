import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FaceName } from '../../../src/design/design.ts';
import { bundledFaces } from '../../../src/face/bundled-faces.ts';
import type { Face, Faces } from '../../../src/face/face.ts';
import { openFace } from '../../../src/face/open-face.ts';
import { prepareFace } from '../../../src/face/prepare-face.ts';

const require = createRequire(import.meta.url);

/** The bundled faces, prepared on the spot. */
export const testFaces: Faces = {
  serif: open('serif'),
  'serif-semibold': open('serif-semibold'),
  sans: open('sans'),
  'sans-italic': open('sans-italic'),
  'sans-semibold': open('sans-semibold'),
  'sans-bold': open('sans-bold'),
};

function open(name: FaceName): Face {
  const { package: from, file } = bundledFaces[name];
  const folder = dirname(require.resolve(`${from}/package.json`));
  const prepared = prepareFace(readFileSync(join(folder, file)));
  if ('refused' in prepared) throw new Error(`${name} was refused: ${prepared.refused}`);
  return openFace(name, prepared.face);
}
