/** Gives every pair of a font's glyph and the text it stands for a number of its own, in the order of asking. */
export class GlyphNumbers {
  /** The font's glyph behind each number. */
  readonly sources: number[] = [];
  /** The text that each number stands for; empty for `.notdef` and for parts of composite glyphs. */
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #bySource = new Map<number, number[]>();

  numberOf(source: number, text: string): number {
    const key = `${source} ${text}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.sources.length;
    this.#numbers.set(key, number);
    const others = this.#bySource.get(source);
    if (others === undefined) this.#bySource.set(source, [number]);
    else others.push(number);
    this.sources.push(source);
    this.texts.push(text);
    return number;
  }

  /** All numbers that stand for one glyph of the font. */
  withSource(source: number): readonly number[] {
    return this.#bySource.get(source) ?? [];
  }
}
