import { deflate as deflateBytes, deflateText, inflate as inflateUpTo } from '#deflate';
import { cached } from '../../cache/cached.ts';
import { onceFor } from '../../cache/once-for.ts';

/** The bytes of a stream; or a text that has one character a byte, up to U+00FF. */
export type StreamBody = Uint8Array | string;

/**
 * Compresses by the deflate method, and remembers what came of it: a page is often the same in one document after another, and
 * so are the very arrays of faces, of the colour profile and of attached files, which must not change.
 */
export const deflate = (body: StreamBody): Uint8Array =>
  typeof body === 'string' ? deflatedText(body) : deflatedBytes(body);

/** The same of bytes that no other document has. */
export const deflateOnce = (bytes: Uint8Array): Uint8Array => deflateBytes(bytes);

const deflatedText = cached({ holds: 'deflated texts', most: 100 }, deflateText, (text) => text);

const deflatedBytes = onceFor(deflateBytes);

/** The most that one compressed stream may grow to, in bytes: what is read may be made to harm. */
const LARGEST = 64 * 1024 * 1024;

/** The inverse of `deflate`. Throws if the bytes are not so compressed, or would grow beyond 64 MB. */
export const inflate = (bytes: Uint8Array): Uint8Array => inflateUpTo(bytes, LARGEST);
