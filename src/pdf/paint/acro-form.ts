import type { PDFReference, PdfDictionary } from 'pdfkit';
import type { FaceName } from '../../design/design.ts';
import type { Faces } from '../../face/face.ts';
import type { FieldItem } from '../page.ts';
import { formFont } from './form-font.ts';
import { colourOperands, pdfNumber, pdfNumbers } from './operands.ts';
import { type PdfFile, textString } from './pdfkit-internals.ts';
import type { StructureTree } from './structure-tree.ts';

/** Second bit of the flags of a text field (PDF 1.7, table 228), counted from 13. */
const MULTILINE = 1 << 12;

/** The check mark of ZapfDingbats, by which programs know that a tick is drawn and not a cross (table 189). */
const TICK = '4';

/**
 * The name of the font among the resources; the font itself is another and has its own. PDFium, which is what Chrome reads PDFs with,
 * looks at this name alone: in a font that is not called so it sets Latin-1 and takes any other letter from whatever the machine
 * has, so that Welsh and Vietnamese come in two fonts or not at all (`CPDF_BAFontMap`). A font that it takes for one of symbols it
 * asks for every letter. To other programs the name means nothing.
 */
const FONT = 'Wingdings';

/** The name of the state in which a box is ticked. */
const TICKED = 'Yes';

/**
 * The interactive form of one PDF (PDF 1.7, 12.7). Each field is one widget under its Form element, with its own appearance, so that no program
 * has to draw anything before somebody types; and no script, no XFA and no wish that appearances be made anew (NeedAppearances).
 */
export class AcroForm {
  readonly #file: PdfFile;
  readonly #tree: StructureTree;
  readonly #faces: Faces;
  #font: { readonly face: FaceName; readonly ref: PDFReference } | undefined;
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
      // PDF/UA-2, 8.10.2.3.
      ...(this.#file.standard === 'pdf-ua-2' ? { Contents: textString(tooltip) } : {}),
      BS: { W: 0 },
      ...this.#control(item),
    });
    this.#fields.push(ref);
  }

  #control({ control, colour, width, height }: FieldItem): PdfDictionary {
    const box = [0, 0, width, height] as const;
    if (control.type === 'tick') {
      return {
        FT: 'Btn',
        V: 'Off',
        AS: 'Off',
        MK: { CA: textString(TICK) },
        AP: {
          N: {
            [TICKED]: this.#file.form(box, tickOperators(width, height, colour)),
            Off: this.#file.form(box, 'q Q'),
          },
        },
      };
    }
    const { face, size, isMultiline } = control;
    const font = this.#fontOf(face);
    return {
      FT: 'Tx',
      Ff: isMultiline ? MULTILINE : 0,
      DA: textString(`/${FONT} ${pdfNumber(size)} Tf ${colourOperands(colour)} rg`),
      MK: {},
      // What is between the marks is what a program puts its text in the place of (12.7.3.3).
      AP: { N: this.#file.form(box, '/Tx BMC EMC', { Font: { [FONT]: font } }) },
    };
  }

  /** Throws if another field is set in another face. */
  #fontOf(face: FaceName): PDFReference {
    this.#font ??= { face, ref: formFont(this.#file, this.#faces[face]) };
    if (this.#font.face !== face) throw new Error(`fields are set in ${this.#font.face} and in ${face}`);
    return this.#font.ref;
  }

  /** Tells the file of its form, if there is one. */
  finish(): void {
    if (this.#fields.length === 0) return;
    this.#file.acroForm({
      Fields: this.#fields,
      ...(this.#font === undefined
        ? {}
        : { DR: { Font: { [FONT]: this.#font.ref } }, DA: textString(`/${FONT} 12 Tf 0 g`) }),
    });
  }
}

/** A tick in strokes, so that no font is needed to show it. */
function tickOperators(width: number, height: number, colour: string): string {
  const at = (x: number, y: number): string => pdfNumbers(x * width, y * height);
  return [
    `q ${colourOperands(colour)} RG ${pdfNumber(width * 0.13)} w 1 J 1 j`,
    `${at(0.2, 0.5)} m ${at(0.42, 0.26)} l ${at(0.81, 0.77)} l S Q`,
  ].join('\n');
}
