import type { PDFReference, PdfDictionary } from 'pdfkit';
import type { FaceName } from '../../design/design.ts';
import type { Faces } from '../face.ts';
import type { FieldItem } from '../page.ts';
import { colourOperands } from './colour.ts';
import { pdfNumber } from './pdf-number.ts';
import { type PdfFile, textString } from './pdfkit-internals.ts';
import type { StructureTree } from './structure-tree.ts';
import { typingFace } from './typing-face.ts';

/** Second bit of the flags of a text field (PDF 1.7, table 228), counted from 13. */
const MULTILINE = 1 << 12;

/** The check mark of ZapfDingbats, by which programs know that a tick is drawn and not a cross (table 189). */
const TICK = '4';

/** The name of the state in which a box is ticked. */
const TICKED = 'Yes';

/**
 * The fields of one PDF (PDF 1.7, 12.7). Each is one widget under its Form element, with its own appearance, so that no program
 * has to draw anything before somebody types; and no script, no XFA and no wish that appearances be made anew (NeedAppearances).
 */
export class FormFields {
  readonly #file: PdfFile;
  readonly #tree: StructureTree;
  readonly #faces: Faces;
  readonly #fonts = new Map<FaceName, PDFReference>();
  readonly #fields: PDFReference[] = [];
  readonly #names = new Set<string>();

  constructor(file: PdfFile, tree: StructureTree, faces: Faces) {
    this.#file = file;
    this.#tree = tree;
    this.#faces = faces;
  }

  /** Puts a field on the current page, `pageHeight` points high. Throws if there is one of its name. */
  add(item: FieldItem, pageHeight: number): void {
    const { owner, x, y, width, height, name, tooltip } = item;
    if (this.#names.has(name)) throw new Error(`two fields have the name ${name}`);
    this.#names.add(name);
    const box = [x, pageHeight - y - height, x + width, pageHeight - y] as const;
    const ref = this.#tree.annotate(owner, box, {
      Subtype: 'Widget',
      P: this.#file.page.dictionary,
      T: textString(name),
      TU: textString(tooltip),
      BS: { W: 0 },
      ...this.#control(item),
    });
    this.#fields.push(ref);
  }

  #control({ control, colour, width, height }: FieldItem): PdfDictionary {
    if (control.type === 'tick') {
      return {
        FT: 'Btn',
        V: 'Off',
        AS: 'Off',
        MK: { CA: textString(TICK) },
        AP: {
          N: {
            [TICKED]: this.#appearance(width, height, {}, tickOperators(width, height, colour)),
            Off: this.#appearance(width, height, {}, 'q Q'),
          },
        },
      };
    }
    const { face, size, isMultiline } = control;
    const font = this.#font(face);
    return {
      FT: 'Tx',
      Ff: isMultiline ? MULTILINE : 0,
      DA: textString(`/${resourceName(face)} ${pdfNumber(size)} Tf ${colourOperands(colour)} rg`),
      MK: {},
      // What is between the marks is what a program puts its text in the place of (12.7.3.3).
      AP: {
        N: this.#appearance(width, height, { Font: { [resourceName(face)]: font } }, '/Tx BMC EMC'),
      },
    };
  }

  #appearance(width: number, height: number, resources: PdfDictionary, operators: string): PDFReference {
    return this.#file.stream(
      { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: resources },
      new TextEncoder().encode(operators),
    );
  }

  #font(name: FaceName): PDFReference {
    const font = this.#fonts.get(name) ?? typingFace(this.#file, this.#faces[name]);
    this.#fonts.set(name, font);
    return font;
  }

  /** Tells the file of its form, if there is one. */
  finish(): void {
    if (this.#fields.length === 0) return;
    const fonts = [...this.#fonts].map(([name, font]) => [resourceName(name), font] as const);
    this.#file.form({
      Fields: this.#fields,
      DR: { Font: Object.fromEntries(fonts) },
      ...(fonts[0] === undefined ? {} : { DA: textString(`/${fonts[0][0]} 12 Tf 0 g`) }),
    });
  }
}

/** Letters alone, as programs read it out of a text. */
const resourceName = (face: FaceName): string => `Typed${face.replaceAll(/[^a-z]/g, '')}`;

/** A tick in strokes, so that no font is needed to show it. */
function tickOperators(width: number, height: number, colour: string): string {
  const at = (x: number, y: number): string => `${pdfNumber(x * width)} ${pdfNumber(y * height)}`;
  return [
    `q ${colourOperands(colour)} RG ${pdfNumber(width * 0.13)} w 1 J 1 j`,
    `${at(0.2, 0.5)} m ${at(0.42, 0.26)} l ${at(0.81, 0.77)} l S Q`,
  ].join('\n');
}
