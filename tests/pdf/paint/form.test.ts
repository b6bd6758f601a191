import * as fontkit from 'fontkit';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../../src/build/build.ts';
import { PdfReader } from '../../../src/pdf/extract/pdf-reader.ts';
import type { FieldItem, LaidOut, TextItem } from '../../../src/pdf/page.ts';
import { paint } from '../../../src/pdf/paint/paint.ts';
import { formInput } from '../../build/form-input.ts';
import { type ReadElement, readStructure } from './read-structure.ts';
import { about, element, sample } from './sample.ts';
import { testFaces } from './test-faces.ts';

const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

const fieldItem = (name: string, rest: Partial<FieldItem> = {}): FieldItem => ({
  kind: 'field',
  owner: element('Form'),
  x: 100,
  y: 50,
  width: 200,
  height: 27,
  name,
  tooltip: `Tooltip of ${name}`,
  colour: '#1E1A1D',
  control: { type: 'text', face: 'sans', size: 12, isMultiline: false },
  ...rest,
});

/** One page with these items and nothing else. */
function laidOut(...items: readonly (FieldItem | TextItem)[]): LaidOut {
  return {
    pages: [{ width: 595, height: 842, items }],
    structure: element(
      'Document',
      items.flatMap(({ owner }) => (typeof owner === 'string' ? [] : [owner])),
    ),
    outline: [],
    destinations: new Map(),
  };
}

let pdf: Uint8Array;
beforeAll(async () => {
  const { files } = await build({ ...(await formInput()), formats: ['pdf'] });
  const [first] = files;
  if (!first) throw new Error('Nothing was built');
  pdf = first.bytes;
});

/** The widgets of all pages as pdfjs reads them, in the order of the file. */
async function widgetsOf(bytes: Uint8Array) {
  const opened = await open(bytes);
  const widgets: {
    readonly id: string;
    readonly fieldName: string;
    readonly alternativeText: string;
    readonly fieldValue: unknown;
    readonly textContent?: readonly string[];
    readonly rect: readonly number[];
    readonly page: number;
  }[] = [];
  for (let page = 1; page <= opened.numPages; page++) {
    for (const annotation of await (await opened.getPage(page)).getAnnotations()) {
      if (annotation.subtype === 'Widget') widgets.push({ ...annotation, page });
    }
  }
  return widgets;
}

describe('a form', () => {
  test('asks no program to draw, run or fetch anything', async () => {
    const reader = new PdfReader(pdf);
    const form = reader.dictionary(reader.catalogue.get('AcroForm'));
    expect([...form.keys()].toSorted()).toEqual(['DA', 'DR', 'Fields']);
    expect(await (await open(pdf)).hasJSActions()).toBe(false);
    expect(reader.catalogue.has('OpenAction')).toBe(false);
  });

  test('has a field for each on the page, every one a printed widget with its appearance', () => {
    const reader = new PdfReader(pdf);
    const fields = reader.array(reader.dictionary(reader.catalogue.get('AcroForm')).get('Fields'));
    expect(fields).toHaveLength(17);
    for (const each of fields) {
      const field = reader.dictionary(each);
      expect(reader.number(field.get('F'))).toBe(4);
      const appearance = reader.dictionary(field.get('AP')).get('N');
      if (reader.name(field.get('FT')) === 'Tx') {
        expect(reader.text(field.get('DA'))).toBe('/Wingdings 12 Tf 0.118 0.102 0.114 rg');
        expect(new TextDecoder().decode(reader.stream(appearance).body)).toBe('/Tx BMC EMC');
        expect(field.has('V')).toBe(false);
      } else {
        expect([...reader.dictionary(appearance).keys()]).toEqual(['Yes', 'Off']);
        expect([reader.name(field.get('V')), reader.name(field.get('AS'))]).toEqual(['Off', 'Off']);
      }
    }
    const isMultiline = (index: number): boolean =>
      (reader.number(reader.dictionary(fields[index]).get('Ff')) & 4096) !== 0;
    expect([0, 1, 2, 3, 4].map(isMultiline)).toEqual([false, false, true, true, false]);
  });

  test('is tabbed through in the order in which it is read, links among the fields', () => {
    const reader = new PdfReader(pdf);
    const pages = reader.array(reader.dictionary(reader.catalogue.get('Pages')).get('Kids'));
    const found = pages.flatMap((page) =>
      reader.array(reader.dictionary(page).get('Annots')).map((each) => {
        const annotation = reader.dictionary(each);
        return annotation.has('T') ? reader.text(annotation.get('T')) : 'link';
      }),
    );
    expect(found).toEqual(annotationsIn(readStructure(pdf)));
    expect(found.slice(0, 9)).toEqual([
      'link',
      'type-of-cpd',
      'date',
      'description-and-relevance',
      'what-i-learnt',
      'what-changed-for-whom--why',
      'link',
      'i-wrote-it-up',
      'a-second-sheet-date',
    ]);
    for (const page of pages) {
      expect(reader.name(reader.dictionary(page).get('Tabs'))).toBe('S');
    }
  });

  test('stands where layout put it', async () => {
    const bytes = await paint(laidOut(fieldItem('a')), testFaces, about);
    expect(await widgetsOf(bytes)).toMatchObject([
      { fieldName: 'a', alternativeText: 'Tooltip of a', rect: [100, 765, 300, 792] },
    ]);
  });

  test('has no two fields of one name, and one face', async () => {
    await expect(paint(laidOut(fieldItem('a'), fieldItem('a')), testFaces, about)).rejects.toThrow(
      'two fields have the name a',
    );
    const serif = fieldItem('b', { control: { type: 'text', face: 'serif', size: 12, isMultiline: true } });
    await expect(paint(laidOut(fieldItem('a'), serif), testFaces, about)).rejects.toThrow(
      'fields are set in sans and in serif',
    );
  });

  test('of boxes to tick alone needs no font', async () => {
    const bytes = await paint(laidOut(fieldItem('a', { control: { type: 'tick' } })), testFaces, about);
    const reader = new PdfReader(bytes);
    expect([...reader.dictionary(reader.catalogue.get('AcroForm')).keys()]).toEqual(['Fields']);
  });

  test('takes the claim to PDF/A back, which a file without one makes', async () => {
    const claim = async (pages: LaidOut) => {
      const reader = new PdfReader(await paint(pages, testFaces, about));
      const xmp = new TextDecoder().decode(reader.stream(reader.catalogue.get('Metadata')).body);
      return [/<pdfuaid:part>(.)</.exec(xmp)?.[1], /<pdfaid:part>(.)</.exec(xmp)?.[1]];
    };
    expect(await claim(laidOut(fieldItem('a')))).toEqual(['1', undefined]);
    expect(await claim(sample())).toEqual(['1', '3']);
  });

  test('is the same bytes each time', async () => {
    const { files } = await build({ ...(await formInput()), formats: ['pdf'] });
    expect(files[0]?.bytes).toEqual(pdf);
  });
});

describe('the font of what is typed', () => {
  test('has every Latin letter that the face has, for programs that look by number, by name or in the font itself', () => {
    const reader = new PdfReader(pdf);
    const resources = reader.dictionary(reader.dictionary(reader.catalogue.get('AcroForm')).get('DR'));
    const font = reader.dictionary(reader.dictionary(resources.get('Font')).get('Wingdings'));
    const [only] = reader.array(font.get('DescendantFonts'));
    const descendant = reader.dictionary(only);
    const map = reader.stream(descendant.get('CIDToGIDMap')).body;
    const program = fontkit.create(
      Buffer.from(reader.stream(reader.dictionary(descendant.get('FontDescriptor')).get('FontFile2')).body),
    );
    if (!('glyphsForString' in program)) throw new Error('This is a collection of fonts');
    const toUnicode = new TextDecoder().decode(reader.stream(font.get('ToUnicode')).body);
    // Acrobat takes a font with a subset's tag for one that lacks letters.
    expect(reader.name(font.get('BaseFont'))).toBe('SourceSans3-Regular');
    expect(reader.name(font.get('Encoding'))).toBe('Identity-H');
    const letters = Array.from({ length: 0x1f00 }, (_, code) => code).filter(
      (code) => /\p{Script=Latin}/u.test(String.fromCodePoint(code)) && testFaces.sans.has(code),
    );
    const inBlocks = letters.filter((code) => code < 0x250 || code >= 0x1e00);
    expect(inBlocks.length).toBeGreaterThan(500);
    const vietnamese = Array.from({ length: 0x1efa - 0x1ea0 }, (_, index) => 0x1ea0 + index);
    for (const code of [
      ...inBlocks,
      ...vietnamese,
      ...Array.from('ŵŷŴŶẁẃẅỳẀẂẄỲ 09–“”’€£…½', (sign) => sign.codePointAt(0) ?? 0),
    ]) {
      const glyph = (map[code * 2] ?? 0) * 256 + (map[code * 2 + 1] ?? 0);
      expect(glyph).toBeGreaterThan(0);
      expect(program.glyphsForString(String.fromCodePoint(code)).map(({ id }) => id)).toEqual([glyph]);
      const hex = code.toString(16).padStart(4, '0');
      expect(toUnicode).toContain(`<${hex}><${hex}>`);
    }
  });
});

describe('filled in by pdfjs', () => {
  const welsh = 'Dŵr, tŷ, Ŵ Ŷ – “môr”';
  const vietnamese = 'Đặng Thị Hiền đã đọc: ế ữ ặ ỗ\nDòng thứ hai €½';

  test('keeps what was typed, in the font that is inside, and what was ticked', async () => {
    const opened = await open(pdf);
    const ids = new Map((await widgetsOf(pdf)).map(({ fieldName, id }) => [fieldName, id]));
    const put = (name: string, value: string | boolean): void =>
      opened.annotationStorage.setValue(ids.get(name) ?? '', { value });
    put('date', welsh);
    put('description-and-relevance', vietnamese);
    put('i-read-the-briefing', true);
    const saved = await opened.saveDocument();

    const read = await widgetsOf(saved);
    const byName = new Map(read.map((widget) => [widget.fieldName, widget]));
    expect(byName.get('date')).toMatchObject({ fieldValue: welsh, textContent: [welsh] });
    expect(byName.get('description-and-relevance')).toMatchObject({
      fieldValue: vietnamese,
      textContent: vietnamese.split('\n'),
    });
    expect(byName.get('i-read-the-briefing')).toMatchObject({ fieldValue: 'Yes' });
    expect(byName.get('i-wrote-a-reflection')).toMatchObject({ fieldValue: 'Off' });
    // What was added names the font and brings no other.
    const added = Buffer.from(saved.subarray(pdf.length)).toString('latin1');
    expect(added).toContain('/Wingdings 12 Tf');
    expect(added).not.toMatch(/BaseFont|NeedAppearances true/);
  });
});

/** Annotations as the structure has them: the name of each field, and `link`. */
const annotationsIn = ({ kids, widgets }: ReadElement): string[] => {
  let field = 0;
  return kids.flatMap((kid) => {
    if (typeof kid !== 'string') return annotationsIn(kid);
    if (kid.endsWith(':Link')) return ['link'];
    return kid.endsWith(':Widget') ? [widgets[field++]?.name ?? ''] : [];
  });
};
