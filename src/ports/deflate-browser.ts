import { deflate as deflateWhole, Inflate } from 'pako';

/** The same as in Node, to the byte. */
export const deflate = (bytes: Uint8Array): Uint8Array => deflateWhole(bytes);

export const deflateText = (text: string): Uint8Array =>
  deflate(Uint8Array.from(text, (character) => character.charCodeAt(0)));

export function inflate(bytes: Uint8Array, most: number): Uint8Array {
  const inflating = new Inflate();
  let size = 0;
  const keep = inflating.onData;
  inflating.onData = (part) => {
    size += part.byteLength;
    if (size > most) throw new RangeError(`More than ${most} bytes come out`);
    keep.call(inflating, part);
  };
  inflating.push(bytes, true);
  const { err, msg, result } = inflating;
  if (err !== 0 || typeof result === 'string') throw new Error(msg || 'The bytes are not deflated whole');
  return result;
}
