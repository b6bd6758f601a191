import { sha256 } from '@noble/hashes/sha2';
import { cached } from '../cache/cached.ts';

/** The hash by which a Content-Security-Policy knows an inline script or style: CSP Level 3, 2.3.1. */
export const contentHash = cached({ holds: 'hashes', most: 8 }, hashOf, (text) => text);

function hashOf(text: string): string {
  const digest = sha256(new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
