import type { ShapeItem } from '../page.ts';
import { colourOperands } from './colour.ts';
import { pdfNumber } from './pdf-number.ts';

/**
 * The part of a page's graphics state that painting sets. Each call gives the operators needed, or nothing.
 */
export class GraphicsState {
  #fill = '';
  #stroke = '';
  #line = '';
  #font = '';
  #tracking = '0';

  fill(colour: string): string {
    if (this.#fill === colour) return '';
    this.#fill = colour;
    return `${colourOperands(colour)} rg\n`;
  }

  stroke({ colour, width, dash = [] }: NonNullable<ShapeItem['stroke']>): string {
    let operators = '';
    if (this.#stroke !== colour) operators += `${colourOperands(colour)} RG\n`;
    const line = `${pdfNumber(width)} w [${dash.map(pdfNumber).join(' ')}] 0 d\n`;
    if (this.#line !== line) operators += line;
    this.#stroke = colour;
    this.#line = line;
    return operators;
  }

  /** The size is in points. */
  font(name: string, size: number): string {
    const font = `/${name} ${pdfNumber(size)} Tf\n`;
    if (this.#font === font) return '';
    this.#font = font;
    return font;
  }

  /** Letter-spacing in points. */
  tracking(points: number): string {
    const tracking = pdfNumber(points);
    if (this.#tracking === tracking) return '';
    this.#tracking = tracking;
    return `${tracking} Tc\n`;
  }
}
