/**
 * How much is read of a font at most, in numbers of two bytes or in the room that is taken up for what is made of them. A face
 * of Latin, Greek and Cyrillic takes a third of it; a file whose tables lie over each other can make it any number.
 */
const most = 20_000_000;

/** What can still be read of a font, all its tables together. */
export interface Allowance {
  left: number;
}

export const allowance = (): Allowance => ({ left: most });

/** Thrown where a font says more than any face does. */
export class TooMuchToRead extends Error {}

/** A table of a font, big-endian as OpenType is written, that no more can be read of than the font is allowed. */
export class FontTable extends DataView<ArrayBufferLike> {
  readonly #allowance: Allowance;

  constructor(buffer: ArrayBufferLike, offset: number, length: number, allowed: Allowance) {
    super(buffer, offset, length);
    this.#allowance = allowed;
  }

  /** Takes account of what is made of a few bytes, the glyphs of a range, and of what takes more room than it has in the file. */
  charge(count: number): void {
    this.#allowance.left -= count;
    if (this.#allowance.left < 0) throw new TooMuchToRead('the tables of the font have no end');
  }

  override getUint16(offset: number): number {
    this.charge(1);
    return super.getUint16(offset);
  }

  override getInt16(offset: number): number {
    this.charge(1);
    return super.getInt16(offset);
  }

  override getUint32(offset: number): number {
    this.charge(1);
    return super.getUint32(offset);
  }
}
