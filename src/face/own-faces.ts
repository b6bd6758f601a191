import type { FaceName } from '../design/design.ts';
import type { Place } from '../fault/fault.ts';
import type { Face, Faces } from './face.ts';

/** A face of the design's own, in the place of a bundled one. */
export interface OwnFace {
  readonly face: Face;
  /** The TrueType file as it is. */
  readonly file: Uint8Array;
}

/** A face that is asked where others lack a character. */
export interface FurtherFace {
  /** The TrueType file for each face, of a weight like its own. */
  readonly files: Readonly<Record<FaceName, Uint8Array>>;
  /** As the design has it. */
  readonly name: string;
  /** Where the design names it. */
  readonly place: Place;
}

/** The faces with those of a design in the place of bundled ones. */
export const withOwnFaces = (faces: Faces, own: ReadonlyMap<FaceName, OwnFace>): Faces =>
  own.size === 0 ? faces : inPlaceOf(faces, (name) => own.get(name)?.face);

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
