import type { GivenStyle } from '../citation/choose-style.ts';
import type { AskedNation } from '../cpd/choose-nation.ts';
import type { AskedDesign } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import type { SelfDescription } from '../document/self-description.ts';
import type { Faces } from '../face/face.ts';
import type { WebFaces } from '../face/web-faces.ts';
import type { Format } from '../format/format.ts';
import type { CutWebFace } from '../html/face-css.ts';
import type { ReadAsset } from './read-assets.ts';

/** A file that a person edits: its path as messages show it, and its text. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

export interface CheckInput {
  readonly review: TextFile;
  readonly references: TextFile;
  /** Name of the folder that the data lie in; it is the review's id. */
  readonly folder: string;
  readonly templates: readonly TextFile[];
  /** Every design that there is. */
  readonly designs: readonly TextFile[];
  /** Reads a face or logo that a design names. */
  readonly readAsset: ReadAsset;
  /** The bundled faces, read when they are first needed. */
  readonly faces: () => Promise<Faces>;
  /** Citation style of the command line, which beats the template's. */
  readonly style?: GivenStyle;
  /** Designs of the command line, which beat the template's. */
  readonly design?: readonly AskedDesign[];
  /** Every nation's rules that there are. */
  readonly nations: readonly TextFile[];
  /** Nation of the command line, which beats the template's. */
  readonly nation?: AskedNation;
  /** ISO 8601. Rules that were to be checked before it are warned of; no document depends on it. */
  readonly today: string;
  /** Every template that makes a document of the review, so that documents can name each other; those to be made are among them. */
  readonly allTemplates: readonly TextFile[];
}

export interface BuildInput extends CheckInput {
  readonly formats: readonly Format[];
  readonly webFaces: () => Promise<WebFaces>;
  /** Cuts a face of a design's own to the text of a page. */
  readonly cutWebFace: CutWebFace;
}

export interface BuiltFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly pages?: number;
  /** What it says of itself, for who lists it. */
  readonly about: SelfDescription;
}

/** Below the output folder: `bark-2023/briefing.pdf`. */
export const pathOf = ({ reviewId, name }: Document, format: Format): string =>
  `${reviewId}/${name}.${format}`;
