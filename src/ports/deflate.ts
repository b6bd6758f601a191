import { deflateSync, inflateSync } from 'node:zlib';

/** Compresses as zlib does at its own level: higher ones cost time and win next to nothing here. */
export const deflate = (bytes: Uint8Array): Uint8Array => plain(deflateSync(bytes));

/** The same of a text that has one character a byte, up to U+00FF. */
export const deflateText = (text: string): Uint8Array => deflate(Buffer.from(text, 'latin1'));

/** The inverse. Throws if the bytes are not so compressed, or would grow beyond a number of bytes. */
export const inflate = (bytes: Uint8Array, most: number): Uint8Array =>
  plain(inflateSync(bytes, { maxOutputLength: most }));

/** Node's own kind of array slices otherwise than what it passes for. */
const plain = ({ buffer, byteOffset, length }: Uint8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, length);
