import { onceFor } from '../cache/once-for.ts';
import type { Design, FaceName } from '../design/design.ts';
import { type Picture, readPicture } from '../design/read-picture.ts';
import { faceNames } from '../face/bundled-faces.ts';
import type { Face } from '../face/face.ts';
import { openFace } from '../face/open-face.ts';
import type { FurtherFace, OwnFace } from '../face/own-faces.ts';
import type { FaceRefusal } from '../face/prepare-face.ts';
import { type Fault, faultAgainst, type Place } from '../fault/fault.ts';
import type { RuleId } from '../fault/rule-ids.ts';

/** What a design brings along beside words and numbers. */
export interface Assets {
  readonly faces: ReadonlyMap<FaceName, OwnFace>;
  /** Faces for what the others lack, in the order of the design. */
  readonly more: readonly FurtherFace[];
  readonly logo?: Picture;
}

/**
 * Bytes of a file that a design names, by the path that the design has; or why there are none, in words. `npm:NAME/600` is the
 * upright face of an installed package whose weight is the nearest to 600. The bytes of a file are not changed, and what is made of them
 * is used again for as long as the same array comes.
 */
export type ReadAsset = (file: string) => Promise<Uint8Array | { readonly unreadable: string }>;

/**
 * Reads the files that a design names. What cannot be used is a fault in the place where the design names it.
 *
 * @param places where the design names each file
 */
export async function readAssets(
  { faces: named, furtherFaces = [], logo }: Design,
  places: ReadonlyMap<string, Place>,
  read: ReadAsset,
): Promise<{ readonly assets: Assets; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const refuse = (
    rule: RuleId<'designs'>,
    file: string,
    found: string,
    expected: string,
    suggestion?: string,
  ): void => {
    const place = places.get(file);
    if (!place) throw new Error(`The design names ${file} nowhere`);
    faults.push(
      faultAgainst(rule, {
        place,
        found: `\`${file.replace(/^npm:/, '')}\`, ${found}`,
        expected,
        suggestion,
      }),
    );
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
    const face = await opened(bytes).as(name);
    if (typeof face === 'string') refuse('face-can-be-used', file, refusals[face], truetype);
    else faces.set(name, { face, file: bytes });
  }

  const more: FurtherFace[] = [];
  for (const name of furtherFaces) {
    const place = places.get(name);
    const files = await readFurther(name, read);
    if ('unreadable' in files) {
      const isPackage = name.startsWith('npm:');
      refuse(
        'design-file-exists',
        name,
        files.unreadable,
        isPackage
          ? `an npm package with TrueType files; \`npm install ${name.slice(4)}\` brings it`
          : 'a TrueType file (.ttf), named from the folder of the design',
      );
    } else if (place) more.push({ files, name, place });
  }

  if (logo === undefined) return { assets: { faces, more }, faults };
  const bytes = await read(logo.file);
  const picture: Awaited<ReturnType<typeof readPicture>> =
    'unreadable' in bytes ? bytes : await pictureIn(bytes);
  if ('unreadable' in picture) {
    refuse(
      'unreadable' in bytes ? 'design-file-exists' : 'logo-can-be-used',
      logo.file,
      picture.unreadable,
      'a PNG or JPEG file in RGB or grey, named from the folder of the design',
      picture.suggestion,
    );
    return { assets: { faces, more }, faults };
  }
  return { assets: { faces, more, logo: picture }, faults };
}

/** Logos of one file are one picture, whichever review they stand over. */
const pictureIn = onceFor(readPicture);

/** A file of a face, prepared once, and opened once for each face that it is taken for, whichever review is set in it. */
const opened = onceFor((file: Uint8Array) => {
  // Only designs with faces of their own need what reads a font's tables.
  const preparing = import('../face/prepare-face.ts').then(({ prepareFace }) => prepareFace(file));
  const faces = new Map<FaceName, Face>();
  return {
    async as(name: FaceName): Promise<Face | FaceRefusal> {
      const prepared = await preparing;
      if ('refused' in prepared) return prepared.refused;
      const face = faces.get(name) ?? openFace(name, prepared.face);
      faces.set(name, face);
      return face;
    },
  };
});

/** A file for each face: a package has several weights, and of a file of one's own there is one. */
async function readFurther(
  name: string,
  read: ReadAsset,
): Promise<FurtherFace['files'] | { readonly unreadable: string }> {
  const isPackage = name.startsWith('npm:');
  const regular = await read(isPackage ? `${name}/400` : name);
  const semibold = isPackage ? await read(`${name}/600`) : regular;
  const bold = isPackage ? await read(`${name}/700`) : regular;
  if ('unreadable' in regular) return regular;
  if ('unreadable' in semibold) return semibold;
  if ('unreadable' in bold) return bold;
  return {
    serif: regular,
    'serif-semibold': semibold,
    sans: regular,
    // Writing that has no slant is set upright.
    'sans-italic': regular,
    'sans-semibold': semibold,
    'sans-bold': bold,
  };
}

const truetype = 'a static TrueType file (.ttf) whose licence allows embedding';

const refusals: Readonly<Record<FaceRefusal, string>> = {
  'not-truetype': 'which is not a TrueType font',
  'embedding-forbidden': 'whose licence forbids embedding',
  damaged: 'which is damaged',
  'too-much-to-read': 'whose tables say more than those of any face',
  'too-many-glyphs': 'which has more than 65,535 glyphs',
};

/** Said where such a face is needed, as it is not looked into before. */
export const furtherFaceRefused = ({
  further: { name, place },
  why,
}: {
  readonly further: FurtherFace;
  readonly why: FaceRefusal;
}): Fault =>
  faultAgainst('face-can-be-used', {
    place,
    found: `\`${name.replace(/^npm:/, '')}\`, ${refusals[why]}`,
    expected: truetype,
  });

/** A design with the files that it names. */
export interface DressedDesign {
  readonly design: Design;
  readonly assets: Assets;
}
