import type { PDFReference, PdfDictionary, PdfValue } from 'pdfkit';
import { sha256 } from '#hash';
import { joinBytes } from '../../face/join-bytes.ts';
import { latin1Bytes } from '../latin1.ts';
import { deflate, deflateOnce, type StreamBody } from './deflate.ts';
import { serialise } from './serialise.ts';

/** An indirect object of the file: a stream, with its body before compression, or any other value. */
export type IndirectObject =
  | { readonly id: number; readonly value: PdfValue }
  | {
      readonly id: number;
      readonly dictionary: PdfDictionary;
      readonly body: StreamBody;
      readonly compress: boolean;
    };

type Packed = Extract<IndirectObject, { value: PdfValue }>;

/** As many objects as Acrobat puts into one object stream: a reader unpacks whole streams. */
const OBJECTS_A_STREAM = 200;

/**
 * Lays objects, in the order of their numbers, out as a file with object streams and a cross-reference stream (PDF 1.7, 7.5.7 and 7.5.8).
 * Structure elements are thousands of small dictionaries: packed they weigh a tenth. The file's ID (14.4) is
 * a hash of all that stands before it, so that equal files have equal IDs and others do not.
 */
export async function writePdfFile(
  objects: readonly IndirectObject[],
  version: '1.7' | '2.0',
  trailer: { readonly root: PDFReference; readonly info?: PDFReference },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let offset = 0;
  const write = (chunk: Uint8Array) => {
    chunks.push(chunk);
    offset += chunk.length;
  };
  // Four bytes beyond ASCII tell transfer programs that the file is binary (PDF/A-3, 6.1.2).
  write(latin1Bytes(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`));

  const packed: Packed[] = [];
  let size = (objects.at(-1)?.id ?? 0) + 1;
  const entries = new Map<number, Entry>();
  const writeStream = (id: number, stream: Uint8Array) => {
    entries.set(id, { type: 1, field: offset, index: 0 });
    write(stream);
  };

  for (const object of objects) {
    if ('value' in object) packed.push(object);
    else {
      const { id, dictionary, body, compress } = object;
      writeStream(id, compress ? deflated(id, dictionary, deflate(body)) : stored(id, dictionary, body));
    }
  }
  for (let from = 0; from < packed.length; from += OBJECTS_A_STREAM) {
    const group = packed.slice(from, from + OBJECTS_A_STREAM);
    const id = size++;
    group.forEach((object, index) => {
      entries.set(object.id, { type: 2, field: id, index });
    });
    const { first, body } = packObjects(group);
    writeStream(id, deflated(id, { Type: 'ObjStm', N: group.length, First: first }, deflate(body)));
  }

  const at = offset;
  const id = size++;
  entries.set(id, { type: 1, field: at, index: 0 });
  const fileId = sha256(joinBytes(chunks)).subarray(0, 16);
  const data: PdfDictionary = {
    Type: 'XRef',
    Size: size,
    W: [1, 4, 2],
    Root: trailer.root,
    ...(trailer.info === undefined ? {} : { Info: trailer.info }),
    ID: [fileId, fileId],
  };
  write(deflated(id, data, deflateOnce(crossReferences(entries, size))));
  write(latin1Bytes(`startxref\n${at}\n%%EOF\n`));
  return joinBytes(chunks);
}

/** A row of the cross-reference stream (7.5.8.3). */
interface Entry {
  /** 0 free, 1 at an offset, 2 in an object stream. */
  readonly type: 0 | 1 | 2;
  /** Offset in bytes, or number of the object stream. */
  readonly field: number;
  readonly index: number;
}

const FREE: Entry = { type: 0, field: 0, index: 65535 };

function crossReferences(entries: ReadonlyMap<number, Entry>, size: number): Uint8Array {
  const table = new DataView(new ArrayBuffer(size * 7));
  for (let id = 0; id < size; id++) {
    const { type, field, index } = entries.get(id) ?? FREE;
    table.setUint8(id * 7, type);
    table.setUint32(id * 7 + 1, field);
    table.setUint16(id * 7 + 5, index);
  }
  return new Uint8Array(table.buffer);
}

function packObjects(group: readonly Packed[]): { first: number; body: string } {
  let heads = '';
  let bodies = '';
  for (const { id, value } of group) {
    heads += `${id} ${bodies.length} `;
    bodies += `${serialise(value)}\n`;
  }
  return { first: heads.length, body: heads + bodies };
}

const deflated = (id: number, dictionary: PdfDictionary, body: Uint8Array): Uint8Array =>
  stored(id, { ...dictionary, Filter: 'FlateDecode' }, body);

function stored(id: number, dictionary: PdfDictionary, body: StreamBody): Uint8Array {
  return joinBytes([
    latin1Bytes(`${id} 0 obj\n${serialise({ ...dictionary, Length: body.length })}\nstream\n`),
    typeof body === 'string' ? latin1Bytes(body) : body,
    latin1Bytes('\nendstream\nendobj\n'),
  ]);
}
