import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FaceName } from '../../src/design/design.ts';
import { bundledFaces } from '../../src/face/bundled-faces.ts';
import type { Face } from '../../src/face/face.ts';
import { openFace } from '../../src/face/open-face.ts';
import { prepareFace } from '../../src/face/prepare-face.ts';

const require = createRequire(import.meta.url);

/** The TrueType file of a bundled face, as npm has it. */
export function fontFile(name: FaceName): Buffer {
  return readFileSync(require.resolve(`${bundledFaces[name].package}/${bundledFaces[name].file}`));
}

/** A bundled face prepared from its font file, whatever stands in dist. */
export function bundledFace(name: FaceName): Face {
  const prepared = prepareFace(fontFile(name));
  if ('refused' in prepared) throw new Error(`${name} was refused: ${prepared.refused}`);
  return openFace(name, prepared.face);
}
