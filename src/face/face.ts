import type { FaceName } from '../design/design.ts';

/**
 * A face as layout and paint know it: no font library stands behind it at run time.
 * Lengths are thousandths of an em.
 */
export interface Face {
  readonly name: FaceName;
  readonly postScriptName: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly serif: boolean;
  readonly bbox: readonly [number, number, number, number];
  /** Shapes a text with kerning and standard ligatures. Equal texts give the same object. */
  shape(text: string): ShapedText;
  /** Whether the face has a glyph for the code point. */
  has(codePoint: number): boolean;
  /**
   * An OpenType file with these glyphs alone, renumbered in the order given after `.notdef`. With the glyphs of characters (code
   * point → glyph) it has a cmap, so that others can set text in it.
   */
  subset(glyphs: readonly number[], characters?: ReadonlyMap<number, number>): Subset;
}

export interface ShapedText {
  readonly text: string;
  readonly glyphs: readonly ShapedGlyph[];
  /** Sum of the advances. */
  readonly width: number;
}

export interface ShapedGlyph {
  readonly id: number;
  /** The advance with kerning applied. */
  readonly advance: number;
  /** The advance that the font's own table gives, as the PDF's W array must say it. */
  readonly nominal: number;
  /** The characters that it stands for: two for a ligature. */
  readonly characters: string;
  /** The further face that it is of, where the face itself lacks what it stands for. */
  readonly face?: Face;
}

export interface Subset {
  readonly file: Uint8Array;
  /** Glyph of the whole face → glyph of the subset, `.notdef` included. */
  readonly newId: ReadonlyMap<number, number>;
}

export type Faces = Readonly<Record<FaceName, Face>>;
