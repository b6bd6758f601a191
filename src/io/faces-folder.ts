import { faceNames } from '../face/bundled-faces.ts';
import { preparedFaceVersion } from '../face/prepared-face.ts';
import { webFacesVersion } from '../face/web-faces.ts';

/** Where the prepared faces are: `dist/faces`, seen from the sources and from the compiled program alike. */
export const facesFolder = new URL('../../dist/faces/', import.meta.url);

/** The faces for PDF, and those for the web in one. */
export const facesFiles: readonly string[] = [...faceNames.map((name) => `${name}.face`), 'web.json'];

/** Says what the faces were made of, and in which way. It is written last, so that where it is, the others are whole. */
export const fingerprintFile = 'fingerprint.txt';

/** How its text begins where this version made the faces. */
export const versions = `face ${preparedFaceVersion}\nweb ${webFacesVersion}\n`;
