import type { FaceName } from '../design/design.ts';
import type { OwnFace } from '../design/read-assets.ts';
import type { Face, Faces } from './face.ts';

/** The faces with those of a design in the place of bundled ones, which are opened only when they are asked for. */
export function withOwnFaces(faces: Faces, own: ReadonlyMap<FaceName, OwnFace>): Faces {
  const face = (name: FaceName): Face => own.get(name)?.face ?? faces[name];
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
