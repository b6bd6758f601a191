import type { ParsedValue } from '../../../src/pdf/extract/parse-object.ts';
import { PdfReader } from '../../../src/pdf/extract/pdf-reader.ts';

/** An element of a PDF's structure tree, as it stands in the file. */
export interface ReadElement {
  readonly role: string;
  readonly id?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly title?: string;
  /** Attributes by name; texts and names alike as strings. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Elements, and content as `1:0` (page from 1, MCID) or `1:Link` (page, annotation). */
  readonly kids: readonly (ReadElement | string)[];
  /** What each annotation under it says and leads to: an address, or a place as `#id`. */
  readonly links: readonly { readonly contents: string; readonly target: string }[];
  /** Name and tooltip of each widget under it. */
  readonly widgets: readonly { readonly name: string; readonly tooltip: string }[];
}

/** Reads the whole structure tree, cells without content and all, which pdfjs shows only page by page. */
export function readStructure(bytes: Uint8Array): ReadElement {
  const reader = new PdfReader(bytes);
  const pages = reader.array(reader.dictionary(reader.catalogue.get('Pages')).get('Kids')).map(idOf);
  const pageOf = (value: ParsedValue | undefined) => pages.indexOf(idOf(value)) + 1;

  const element = (value: ParsedValue | undefined): ReadElement => {
    const entries = reader.dictionary(value);
    const text = (key: string, as: 'id' | 'lang' | 'alt' | 'title') =>
      entries.has(key) ? { [as]: reader.text(entries.get(key)) } : {};
    const content = (kid: ParsedValue): ReadElement | string => {
      if (kid.kind === 'number') return `${pageOf(entries.get('Pg'))}:${kid.value}`;
      const inner = reader.dictionary(kid);
      if (inner.has('MCID')) return `${pageOf(inner.get('Pg'))}:${reader.number(inner.get('MCID'))}`;
      if (!inner.has('Obj')) return element(kid);
      return `${pageOf(inner.get('Pg'))}:${reader.name(reader.dictionary(inner.get('Obj')).get('Subtype'))}`;
    };
    const K = entries.get('K');
    const annotations = listed(K).flatMap((kid) => {
      const object = kid.kind === 'number' ? undefined : reader.dictionary(kid).get('Obj');
      return object ? [reader.dictionary(object)] : [];
    });
    const isWidget = (annotation: (typeof annotations)[number]): boolean =>
      reader.name(annotation.get('Subtype')) === 'Widget';
    const widgets = annotations.filter(isWidget).map((annotation) => ({
      name: reader.text(annotation.get('T')),
      tooltip: reader.text(annotation.get('TU')),
    }));
    const links = annotations.flatMap((annotation) => {
      if (isWidget(annotation)) return [];
      const action = reader.dictionary(annotation.get('A'));
      const target = action.has('URI') ? reader.text(action.get('URI')) : `#${reader.text(action.get('D'))}`;
      return [{ contents: reader.text(annotation.get('Contents')), target }];
    });
    const attributes = listed(entries.get('A')).flatMap((one) => [...reader.dictionary(one)]);
    return {
      role: reader.name(entries.get('S')),
      ...text('ID', 'id'),
      ...text('Lang', 'lang'),
      ...text('Alt', 'alt'),
      ...text('T', 'title'),
      attributes: Object.fromEntries(attributes.map(([name, one]) => [name, plain(one)])),
      kids: listed(K).map(content),
      links,
      widgets,
    };
  };
  return element(reader.dictionary(reader.catalogue.get('StructTreeRoot')).get('K'));
}

const listed = (value: ParsedValue | undefined): readonly ParsedValue[] =>
  value === undefined ? [] : value.kind === 'array' ? value.items : [value];

const idOf = (value: ParsedValue | undefined): number => (value?.kind === 'reference' ? value.id : 0);

const plain = (value: ParsedValue): unknown =>
  value.kind === 'array' ? value.items.map(plain) : 'value' in value ? value.value : value.kind;
