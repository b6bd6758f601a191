import type { ShapeItem } from '../page.ts';
import { colourOperands, pdfNumber, pdfNumbers } from './operands.ts';

/**
 * The part of a page's graphics state that painting sets. Each call gives the operators needed, or nothing.
 */
export class GraphicsState {
  /** What each operator set last. */
  readonly #current = new Map<string, string>([['Tc', '0']]);

  // What was asked for last, before it is written.
  #face: string | undefined;
  #size: number | undefined;
  #tracking = 0;

  /** The operator with its operands, unless the value is the current one. */
  #set(operator: string, value: string, operands: (value: string) => string = String): string {
    if (this.#current.get(operator) === value) return '';
    this.#current.set(operator, value);
    return `${operands(value)} ${operator}\n`;
  }

  fill(colour: string): string {
    return this.#set('rg', colour, colourOperands);
  }

  stroke({ colour, width, dash = [] }: NonNullable<ShapeItem['stroke']>): string {
    const line = `${pdfNumber(width)} w [${pdfNumbers(...dash)}] 0`;
    return this.#set('RG', colour, colourOperands) + this.#set('d', line);
  }

  /** The size is in points. */
  font(name: string, size: number): string {
    if (name === this.#face && size === this.#size) return '';
    [this.#face, this.#size] = [name, size];
    return this.#set('Tf', `/${name} ${pdfNumber(size)}`);
  }

  /** Letter-spacing in points. */
  tracking(points: number): string {
    if (points === this.#tracking) return '';
    this.#tracking = points;
    return this.#set('Tc', pdfNumber(points));
  }
}
