import { sha256 } from '@noble/hashes/sha2';
import { remembered } from '../memory/remembered.ts';

/** The hash by which a Content-Security-Policy knows an inline script or style: CSP Level 3, 2.3.1. */
export const contentHash = remembered(hashOf, (text) => text, 8);

function hashOf(text: string): string {
  const digest = sha256(new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
