import { sha256 } from '@noble/hashes/sha2';

/** The hash by which a Content-Security-Policy knows an inline script or style: CSP Level 3, 2.3.1. */
export function contentHash(text: string): string {
  const digest = sha256(new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
