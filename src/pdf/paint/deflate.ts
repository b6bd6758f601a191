import { deflate as deflateNow, inflate as inflateUpTo } from '#deflate';
import { cached } from '../../cache/cached.ts';
import { latin1Text } from '../latin1.ts';

/**
 * Compresses by the deflate method. Faces, the colour profile, attached files and whole pages are the same in one document after
 * another.
 */
export const deflate = cached({ holds: 'deflated streams', most: 100 }, deflateNow, latin1Text);

/** The most that one compressed stream may grow to, in bytes: what is read may be made to harm. */
const LARGEST = 64 * 1024 * 1024;

/** The inverse of `deflate`. Throws if the bytes are not so compressed, or would grow beyond 64 MB. */
export const inflate = (bytes: Uint8Array): Uint8Array => inflateUpTo(bytes, LARGEST);
