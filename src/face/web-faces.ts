import type { FaceName } from '../design/design.ts';
import type { WebSlice } from './web-slices.ts';

/** The web fonts of the bundled faces: WOFF2 as Base64, one for each face and slice. */
export type WebFaces = Readonly<Record<FaceName, Readonly<Record<WebSlice['name'], string>>>>;

/** Raised whenever slices or the way of cutting them change: older files are then cut anew. */
export const webFacesVersion = 5;
