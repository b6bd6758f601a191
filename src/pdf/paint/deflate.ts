import { deflateSync, inflateSync } from 'node:zlib';
import { cached } from '../../cache/cached.ts';

/**
 * Compresses by the deflate method at zlib's own level: higher ones cost time and win next to nothing here.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const { buffer, byteOffset, length } = bytes;
  return deflated(Buffer.from(buffer, byteOffset, length).toString('latin1'));
}

/** Faces, the colour profile, attached files and whole pages are the same in one document after another. */
const deflated = cached(
  { holds: 'deflated streams', most: 100 },
  (latin1: string) => plain(deflateSync(Buffer.from(latin1, 'latin1'))),
  (latin1) => latin1,
);

/** The most that one compressed stream may grow to, in bytes: what is read may be made to harm. */
const LARGEST = 64 * 1024 * 1024;

/** The inverse of `deflate`. Throws if the bytes are not so compressed, or would grow beyond 64 MB. */
export const inflate = (bytes: Uint8Array): Uint8Array =>
  plain(inflateSync(bytes, { maxOutputLength: LARGEST }));

/** Node's own kind of array slices otherwise than what it passes for. */
const plain = ({ buffer, byteOffset, length }: Uint8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, length);
