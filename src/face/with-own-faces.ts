import type { FaceName } from '../design/design.ts';
import type { OwnFace } from '../design/read-assets.ts';
import type { Face, Faces } from '../pdf/face.ts';

/** The faces with those of a design in the place of bundled ones. */
export const withOwnFaces = (faces: Faces, own: ReadonlyMap<FaceName, OwnFace>): Faces =>
  inPlaceOf(faces, (name) => own.get(name)?.face);

/** The faces with others in the place of some. Those that are replaced by none are opened only when they are asked for. */
export function inPlaceOf(faces: Faces, other: (name: FaceName) => Face | undefined): Faces {
  const face = (name: FaceName): Face => other(name) ?? faces[name];
  return {
    get serif() {
      return face('serif');
    },
    get 'serif-semibold'() {
      return face('serif-semibold');
    },
    get sans() {
      return face('sans');
    },
    get 'sans-italic'() {
      return face('sans-italic');
    },
    get 'sans-semibold'() {
      return face('sans-semibold');
    },
    get 'sans-bold'() {
      return face('sans-bold');
    },
  };
}
