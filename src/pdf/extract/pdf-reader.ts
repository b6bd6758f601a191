import { latin1Text } from '../latin1.ts';
import { inflate } from '../paint/deflate.ts';
import { type ParsedValue, parseObject, Unreadable } from './parse-object.ts';

type Dictionary = ReadonlyMap<string, ParsedValue>;

/** Where an object stands: at an offset, or in an object stream (PDF 1.7, 7.5.8.3). */
type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };

/**
 * Reads single objects out of a PDF as Brevier writes it: one cross-reference stream, no encryption, no
 * incremental update. Every method throws `Unreadable` on anything else.
 */
export class PdfReader {
  readonly #bytes: Uint8Array;
  readonly #text: string;
  readonly #places = new Map<number, Place>();
  readonly #packed = new Map<number, readonly ParsedValue[]>();
  readonly catalogue: Dictionary;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#text = latin1Text(bytes);
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text.slice(-64));
    if (!this.#text.startsWith('%PDF-') || !start) throw new Unreadable('no PDF');
    const { dictionary, body } = this.#streamAt(Number(start[1]));
    if (dictionary.has('Prev') || dictionary.has('Encrypt')) throw new Unreadable('updated or encrypted');
    this.#readPlaces(dictionary, body);
    this.catalogue = this.dictionary(dictionary.get('Root'));
  }

  #readPlaces(dictionary: Dictionary, body: Uint8Array): void {
    const widths = this.array(dictionary.get('W')).map((value) => this.number(value));
    if (widths.join() !== '1,4,2') throw new Unreadable('other widths of fields');
    const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
    for (let id = 0; id < Math.floor(body.length / 7); id++) {
      const field = view.getUint32(id * 7 + 1);
      if (view.getUint8(id * 7) === 1) this.#places.set(id, { offset: field });
      if (view.getUint8(id * 7) === 2) {
        this.#places.set(id, { stream: field, index: view.getUint16(id * 7 + 5) });
      }
    }
  }

  #resolve(value: ParsedValue | undefined): ParsedValue | undefined {
    if (value?.kind !== 'reference') return value;
    const place = this.#places.get(value.id);
    if (!place) throw new Unreadable(`no object ${value.id}`);
    if ('offset' in place) return this.#objectAt(place.offset).value;
    return this.#unpack(place.stream)[place.index];
  }

  #unpack(stream: number): readonly ParsedValue[] {
    const known = this.#packed.get(stream);
    if (known) return known;
    const place = this.#places.get(stream);
    if (!place || !('offset' in place)) throw new Unreadable(`no object stream ${stream}`);
    const { dictionary, body } = this.#streamAt(place.offset);
    const text = latin1Text(body);
    const first = this.number(dictionary.get('First'));
    const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
    const values: ParsedValue[] = [];
    for (let i = 1; i < numbers.length; i += 2) {
      values.push(parseObject(text, first + (numbers[i] ?? 0)).value);
    }
    this.#packed.set(stream, values);
    return values;
  }

  #objectAt(offset: number): { value: ParsedValue; end: number } {
    const head = /\d+ 0 obj\s/y;
    head.lastIndex = offset;
    if (!head.test(this.#text)) throw new Unreadable(`no object at ${offset}`);
    return parseObject(this.#text, head.lastIndex);
  }

  #streamAt(offset: number): { dictionary: Dictionary; body: Uint8Array } {
    const { value, end } = this.#objectAt(offset);
    if (value.kind !== 'dictionary') throw new Unreadable('no stream');
    const keyword = /\s*stream\r?\n/y;
    keyword.lastIndex = end;
    if (!keyword.test(this.#text)) throw new Unreadable('no stream');
    const from = keyword.lastIndex;
    const coded = this.#bytes.subarray(from, from + this.number(value.entries.get('Length')));
    return { dictionary: value.entries, body: this.#decoded(value.entries.get('Filter'), coded) };
  }

  #decoded(filter: ParsedValue | undefined, coded: Uint8Array): Uint8Array {
    if (filter === undefined) return coded;
    if (filter.kind !== 'name' || filter.value !== 'FlateDecode') throw new Unreadable('another filter');
    try {
      return inflate(coded);
    } catch (error) {
      throw new Unreadable('a stream that cannot be unpacked', { cause: error });
    }
  }

  /** The body of the stream that a value refers to. */
  stream(value: ParsedValue | undefined): { dictionary: Dictionary; body: Uint8Array } {
    const place = value?.kind === 'reference' ? this.#places.get(value.id) : undefined;
    if (!place || !('offset' in place)) throw new Unreadable('no stream');
    return this.#streamAt(place.offset);
  }

  dictionary(value: ParsedValue | undefined): Dictionary {
    const found = this.#resolve(value);
    if (found?.kind !== 'dictionary') throw new Unreadable('no dictionary');
    return found.entries;
  }

  array(value: ParsedValue | undefined): readonly ParsedValue[] {
    const found = this.#resolve(value);
    if (found?.kind !== 'array') throw new Unreadable('no array');
    return found.items;
  }

  number(value: ParsedValue | undefined): number {
    const found = this.#resolve(value);
    if (found?.kind !== 'number') throw new Unreadable('no number');
    return found.value;
  }

  name(value: ParsedValue | undefined): string {
    const found = this.#resolve(value);
    if (found?.kind !== 'name') throw new Unreadable('no name');
    return found.value;
  }

  /** A text string (7.9.2.2): in UTF-16 if it starts with the mark, else ASCII as Brevier writes it. */
  text(value: ParsedValue | undefined): string {
    const found = this.#resolve(value);
    if (found?.kind !== 'string') throw new Unreadable('no text');
    if (!found.value.startsWith('\xfe\xff')) return found.value;
    return found.value
      .slice(2)
      .replace(/../gs, (pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)));
  }
}
