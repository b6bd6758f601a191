import { faceNames } from '../face/bundled-faces.ts';
import { openFace } from '../face/open-face.ts';
import type { FaceRefusal } from '../face/prepare-face.ts';
import type { Fault, Place } from '../fault/fault.ts';
import type { Face } from '../pdf/face.ts';
import type { Design, FaceName } from './design.ts';
import { type Picture, readPicture } from './read-picture.ts';

/** What a design brings along beside words and numbers. */
export interface Assets {
  readonly faces: ReadonlyMap<FaceName, OwnFace>;
  readonly logo?: Picture;
}

/** A face of the design's own, in the place of a bundled one. */
export interface OwnFace {
  readonly face: Face;
  /** The TrueType file as it is. */
  readonly file: Uint8Array;
}

/** Bytes of a file that a design names, by the path that the design has; or why there are none, in words. */
export type ReadAsset = (file: string) => Promise<Uint8Array | { readonly unreadable: string }>;

/**
 * Reads the files that a design names. What cannot be used is a fault in the place where the design names it.
 *
 * @param places where the design names each file
 */
export async function readAssets(
  { faces: named, logo }: Design,
  places: ReadonlyMap<string, Place>,
  read: ReadAsset,
): Promise<{ readonly assets: Assets; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const refuse = (rule: string, file: string, found: string, expected: string, suggestion?: string): void => {
    const place = places.get(file);
    if (!place) throw new Error(`The design names ${file} nowhere`);
    faults.push({
      rule,
      severity: 'error',
      place,
      found: `\`${file}\`, ${found}`,
      expected,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  };

  const faces = new Map<FaceName, OwnFace>();
  for (const name of faceNames) {
    const file = named[name];
    if (file === undefined) continue;
    const bytes = await read(file);
    if ('unreadable' in bytes) {
      refuse(
        'design-file-exists',
        file,
        bytes.unreadable,
        'a TrueType file (.ttf), named from the folder of the design',
      );
      continue;
    }
    // Only designs with faces of their own need what reads a font's tables.
    const { prepareFace } = await import('../face/prepare-face.ts');
    const prepared = prepareFace(bytes);
    if ('refused' in prepared) refuse('face-can-be-used', file, refusals[prepared.refused], truetype);
    else faces.set(name, { face: openFace(name, prepared.face), file: bytes });
  }

  if (logo === undefined) return { assets: { faces }, faults };
  const bytes = await read(logo.file);
  const picture: Awaited<ReturnType<typeof readPicture>> =
    'unreadable' in bytes ? bytes : await readPicture(bytes);
  if ('unreadable' in picture) {
    refuse(
      'unreadable' in bytes ? 'design-file-exists' : 'logo-can-be-used',
      logo.file,
      picture.unreadable,
      'a PNG or JPEG file in RGB or grey, named from the folder of the design',
      picture.suggestion,
    );
    return { assets: { faces }, faults };
  }
  return { assets: { faces, logo: picture }, faults };
}

const truetype = 'a static TrueType file (.ttf) whose licence allows embedding';

const refusals: Readonly<Record<FaceRefusal, string>> = {
  'not-truetype': 'which is no TrueType font',
  'embedding-forbidden': 'whose licence forbids embedding',
  damaged: 'which is damaged',
  'too-much-to-read': 'whose tables say more than those of any face',
  'too-many-glyphs': 'which has more than 65,535 glyphs',
};
